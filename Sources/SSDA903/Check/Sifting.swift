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
        by rules: [(number: Int, rule: Rule)], _ now: ReturnText, _ last: ReturnText?
    ) {
        guard !fired.isEmpty else { return }
        let codes = Set(fired.map { Int($0.rule) })
        let again = rules.filter { codes.contains($0.number) }
        let worlds = Worlds(fired, number, again, cells)
        let counts = worlds.asked(of: StandIns(child, cells, now, last))
        let own = OwnCells(cells, again)
        doubted = counts.others
        for (place, finding) in fired.enumerated() {
            let about = own.cells(of: finding, isEver: counts.isEver[place])
            told.formUnion(about)
            if counts.isAlways[place] || !about.isEmpty { kept.append(finding) } else { doubted.insert(finding) }
        }
    }
}

/// The same rules asked of the child with one day after another in its cells.
private struct Worlds {
    private let fired: ArraySlice<Finding>
    private let number: Int32
    private let all: RulesByTable
    /// Those that say that they look at one of the cells' columns, and are worth asking of every world.
    private let near: RulesByTable
    private let isNear: Set<UInt16>

    /// So many worlds show whether a rule that does not say so depends on a cell after all, by the order of rows say.
    private static let few = 8

    /// For each finding whether it is there in every world and in any, and what else is found in one of them.
    struct Counts {
        var isAlways: [Bool]
        var isEver: [Bool]
        var others: Set<Finding> = []
    }

    init(
        _ fired: ArraySlice<Finding>, _ number: Int32, _ rules: [(number: Int, rule: Rule)], _ cells: [UnreadableCell]
    ) {
        let unreadable = Set(cells.map { Read(table: $0.table, column: $0.column) })
        let near = rules.filter { _, rule in
            rule.reads.contains { unreadable.contains($0) }
                || rule.columns.contains { unreadable.contains(Read(table: rule.table, column: $0)) }
        }
        self.fired = fired
        self.number = number
        all = RulesByTable(rules)
        self.near = RulesByTable(near)
        isNear = Set(near.map { UInt16($0.number) })
    }

    func asked(of standIns: StandIns) -> Counts {
        let places = Dictionary(zip(fired, 0...), uniquingKeysWith: { first, _ in first })
        var counts = [Int](repeating: 0, count: fired.count)
        var (others, found, asked): (Set<Finding>, [Finding], Int) = ([], [], 0)
        standIns.forEachWorld { world in
            found.removeAll(keepingCapacity: true)
            (asked < Self.few ? all : near).ask(world, number, into: &found)
            asked += 1
            for finding in found {
                if let place = places[finding] { counts[place] += 1 } else { others.insert(finding) }
            }
            return asked < Self.few || !isNear.isEmpty
        }
        let isAlways = zip(fired, counts).map { finding, count in
            count == (isNear.contains(finding.rule) ? asked : min(asked, Self.few))
        }
        return Counts(isAlways: isAlways, isEver: counts.map { $0 > 0 }, others: others)
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
