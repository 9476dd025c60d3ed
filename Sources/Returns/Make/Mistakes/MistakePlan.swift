/// Which mistake is made next: the one that was longest not made and can be made of the child.
struct MistakePlan {
    /// The share of children with a mistake.
    let rate: Double
    private var waiting: [Mistake]
    private var generator: SeededGenerator
    /// What was done, a line for each.
    private(set) var list = "RULE,TABLE,ROW,CHILD,what was done\n"

    init(rate: Double, year: MadeYear, seed: UInt64) {
        self.rate = rate
        generator = SeededGenerator(seed: seed ^ 0x0DD_B0B5)
        waiting = Mistake.all.filter { $0.years.contains(year.ending) && year.tables.contains($0.table) }
        generator.shuffle(&waiting)
    }

    /// Whether the next child gets one.
    mutating func isDue() -> Bool { rate > 0 && generator.chance(rate) }

    /// Makes a mistake in the child's rows, which come next in these files.
    mutating func spoil(_ child: inout Spoiling, in files: ReturnFiles) {
        for (index, mistake) in waiting.enumerated() {
            guard let row = mistake.spoil(&child) else { continue }
            waiting.remove(at: index)
            waiting.append(mistake)
            let place = files.count(mistake.table) + row
            list += "\(mistake.rule),\(mistake.table.name),\(place),\(child.rows.id),\(mistake.what)\n"
            return
        }
    }
}
