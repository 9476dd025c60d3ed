/// What is found of a child with days that cannot be read, sifted: what would not be found if some day stood there
/// goes, and is told as what a rule could not tell.
struct Sifting {
    /// The findings that stay, in their order.
    private(set) var kept: [Finding] = []
    /// What is found with some days in the cells and not with others.
    private(set) var doubted: Set<Finding> = []
    /// The cells that a finding is about because they cannot be read.
    private(set) var told: Set<UnreadableCell> = []

    /// - Parameters:
    ///   - rules: those that are asked, with their numbers.
    ///   - fired: what they found of this child, whose number it is.
    init(
        _ fired: ArraySlice<Finding>, of child: Child, _ number: Int32, _ cells: [UnreadableCell],
        by rules: [(number: Int, rule: Rule)], _ text: (UnreadableCell) -> String
    ) {
        guard !fired.isEmpty else { return }
        let codes = Set(fired.map { Int($0.rule) })
        let again = rules.filter { codes.contains($0.number) }
        let (asked, own) = (RulesByTable(again), OwnCells(cells, again))
        var (always, ever) = (Set(fired), Set<Finding>())
        var found: [Finding] = []
        StandIns(child, cells, text).forEachWorld { world in
            found.removeAll(keepingCapacity: true)
            asked.ask(world, number, into: &found)
            always.formIntersection(found)
            ever.formUnion(found)
        }
        for finding in fired {
            let about = own.cells(of: finding, isEver: ever.contains(finding))
            told.formUnion(about)
            if always.contains(finding) || !about.isEmpty { kept.append(finding) }
        }
        doubted = ever.union(fired).subtracting(kept)
    }
}

/// Which findings are about a cell of their row because it cannot be read.
private struct OwnCells {
    private var byRow: [Place: [UnreadableCell]]
    private let rules: [Int: Rule]

    private struct Place: Hashable {
        let table: Table
        let row: Int32
    }

    init(_ cells: [UnreadableCell], _ rules: [(number: Int, rule: Rule)]) {
        byRow = Dictionary(grouping: cells.filter { !$0.isLast }) { Place(table: $0.table, row: $0.row) }
        self.rules = Dictionary(uniqueKeysWithValues: rules.map { ($0.number, $0.rule) })
    }

    /// - Parameter isEver: whether it is also found with some day in the cells, so that it is about the day, not the
    ///   cell, unless the rule is about both.
    func cells(of finding: Finding, isEver: Bool) -> [UnreadableCell] {
        guard let cells = byRow[Place(table: finding.table, row: finding.row)], let rule = rules[Int(finding.rule)]
        else { return [] }
        return isEver && !rule.isAboutFormAndDay ? [] : cells.filter { rule.columns.contains($0.column) }
    }
}

extension Rule {
    /// Whether it flags its one column both where no day stands in it and where the wrong day does. Every other rule
    /// that flags what cannot be read flags nothing else.
    fileprivate var isAboutFormAndDay: Bool { columns.count == 1 && (code == "104" || code == "632") }
}
