/// Rows of which a rule could not tell: a day that it looks at stands there and cannot be read, and the rule did not
/// fire all the same. Without such cells, as in most returns, this is nothing to do.
struct Untold: Sendable {
    private let rules: [(number: Int, rule: Rule)]

    /// A cell with a day that cannot be read.
    private struct Cell: Hashable {
        let table: Table
        let column: Column
        let row: Int32
        let isLast: Bool
    }

    /// - Parameter rules: those that are asked, with their numbers.
    init(_ rules: [(number: Int, rule: Rule)]) { self.rules = rules }

    /// Adds the rows of the child of which a rule could not tell, in the order of the rules.
    ///
    /// - Parameter fired: what the rules found of this child.
    func add(_ child: Child, _ number: Int32, fired: ArraySlice<Finding>, to rows: inout [Finding]) {
        let (now, last) = (Untold.cells(child.now, isLast: false), Untold.cells(child.last, isLast: true))
        guard !now.isEmpty || !last.isEmpty else { return }
        let unreadable = Set((now + last).map { Read(table: $0.table, column: $0.column) })
        let (own, found) = (Set(now), Set(fired))
        for (rule, declared) in rules {
            let isElsewhere = declared.reads.contains { unreadable.contains($0) }
            let columns = declared.columns.filter { unreadable.contains(Read(table: declared.table, column: $0)) }
            guard isElsewhere || !columns.isEmpty else { continue }
            for row in child.now.rows(of: declared.table) {
                let isHere = columns.contains {
                    own.contains(Cell(table: declared.table, column: $0, row: row, isLast: false))
                }
                let one = Finding(rule: UInt16(rule), table: declared.table, row: row, child: number)
                if isElsewhere || isHere, !found.contains(one) { rows.append(one) }
            }
        }
    }

    private static func cells(_ rows: ChildRows, isLast: Bool) -> [Cell] {
        var cells: [Cell] = []
        func note(_ table: Table, _ row: Int32, _ column: Column, _ date: DateCell) {
            if date.isUnreadable { cells.append(Cell(table: table, column: column, row: row, isLast: isLast)) }
        }
        for row in rows.headers {
            note(.header, row.row, .dob, row.dob)
            note(.header, row.row, .mcDOB, row.mcDOB)
        }
        for row in rows.episodes {
            note(.episodes, row.row, .decom, row.decom)
            note(.episodes, row.row, .dec, row.dec)
        }
        for row in rows.reviews { note(.reviews, row.row, .review, row.review) }
        for row in rows.uasc { note(.uasc, row.row, .duc, row.duc) }
        for row in rows.ad1 {
            note(.ad1, row.row, .dateInt, row.dateInt)
            note(.ad1, row.row, .dateMatch, row.dateMatch)
        }
        for row in rows.placedAdoption {
            note(.placedAdoption, row.row, .datePlaced, row.datePlaced)
            note(.placedAdoption, row.row, .datePlacedCeased, row.datePlacedCeased)
        }
        for row in rows.missing {
            note(.missing, row.row, .misStart, row.misStart)
            note(.missing, row.row, .misEnd, row.misEnd)
        }
        for row in rows.swEpisodes {
            note(.swEpisodes, row.row, .swDecom, row.swDecom)
            note(.swEpisodes, row.row, .swDec, row.swDec)
        }
        for row in rows.doLo {
            note(.doLo, row.row, .doloStart, row.doloStart)
            note(.doLo, row.row, .doloEnd, row.doloEnd)
        }
        return cells + rows.unreadableBirths.map { Cell(table: $0.0, column: .dob, row: $0.1, isLast: isLast) }
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

    /// Rows beside the Header whose DOB cannot be read.
    fileprivate var unreadableBirths: [(Table, Int32)] {
        func places<Row: ReturnRow>(_ rows: ArraySlice<Row>, _ born: (Row) -> DateCell) -> [(Table, Int32)] {
            rows.filter { born($0).isUnreadable }.map { (Row.table, $0.row) }
        }
        return places(reviews, \.dob) + places(uasc, \.dob) + places(oc2, \.dob) + places(oc3, \.dob)
            + places(ad1, \.dob) + places(placedAdoption, \.dob) + places(prevPerm, \.dob) + places(missing, \.dob)
            + places(swEpisodes, \.dob) + places(doLo, \.dob)
    }
}
