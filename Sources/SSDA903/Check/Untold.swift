/// Rows of which a rule could not tell: a day that it looks at stands there and cannot be read, and the rule did not
/// fire all the same.
struct Untold: Sendable {
    private let rules: [(number: Int, rule: Rule)]
    /// Where the rules stand that look at a column, in their own row or in others.
    private let looking: [Read: [Int]]

    private struct Place: Hashable {
        let column: Column
        let row: Int32
    }

    /// - Parameter rules: those that are asked, with their numbers.
    init(_ rules: [(number: Int, rule: Rule)]) {
        self.rules = rules
        var looking: [Read: [Int]] = [:]
        for (place, (_, rule)) in rules.enumerated() {
            for read in Set(rule.reads + rule.columns.map { Read(table: rule.table, column: $0) }) {
                looking[read, default: []].append(place)
            }
        }
        self.looking = looking
    }

    /// Adds the rows of the child of which a rule could not tell, in the order of the rules.
    ///
    /// - Parameters:
    ///   - cells: those of the child that cannot be read; without one this is nothing to do.
    ///   - fired: what the rules found of this child, whatever stood in those cells.
    ///   - doubted: what they would find if some day stood there, and would not if another did.
    func add(
        _ child: Child, _ number: Int32, _ cells: [UnreadableCell], fired: ArraySlice<Finding>, doubted: Set<Finding>,
        to rows: inout [Finding]
    ) {
        guard !cells.isEmpty else { return }
        let unreadable = Set(cells.map { Read(table: $0.table, column: $0.column) })
        let own = Dictionary(grouping: cells.filter { !$0.isLast }, by: \.table)
            .mapValues { Set($0.map { Place(column: $0.column, row: $0.row) }) }
        let (found, start) = (Set(fired), rows.count)
        for place in Set(unreadable.flatMap { looking[$0] ?? [] }).sorted() {
            let (rule, declared) = rules[place]
            let isElsewhere = declared.reads.contains { unreadable.contains($0) }
            let columns = declared.columns.filter { unreadable.contains(Read(table: declared.table, column: $0)) }
            let here = own[declared.table] ?? []
            for row in child.now.rows(of: declared.table) {
                let one = Finding(rule: UInt16(rule), table: declared.table, row: row, child: number)
                guard isElsewhere || columns.contains(where: { here.contains(Place(column: $0, row: row)) }),
                    !found.contains(one)
                else { continue }
                rows.append(one)
            }
        }
        let more = doubted.subtracting(rows[start...])
        rows += more.sorted { ($0.rule, $0.row) < ($1.rule, $1.row) }
    }
}

extension ChildRows {
    /// The places of the child's rows in the table's file.
    package func rows(of table: Table) -> [Int32] {
        switch table {
        case .header: headers.map(\.row)
        case .episodes: episodes.map(\.row)
        case .reviews: reviews.map(\.row)
        case .uasc: uasc.map(\.row)
        case .oc2: oc2.map(\.row)
        case .oc3: oc3.map(\.row)
        case .ad1: ad1.map(\.row)
        case .placedAdoption: placedAdoption.map(\.row)
        case .prevPerm: prevPerm.map(\.row)
        case .missing: missing.map(\.row)
        case .swEpisodes: swEpisodes.map(\.row)
        case .doLo: doLo.map(\.row)
        }
    }
}
