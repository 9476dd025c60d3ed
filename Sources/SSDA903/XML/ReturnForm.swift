/// The XML form of the return: which elements hold the cells of which table. SWEPISODE and DOLO are our own extension
/// (README).
enum ReturnForm {
    static let root = "EXPSSDA903"
    static let child = "CHILD"
    static let header = "HEADER"

    /// An element that may be there more than once for a child, a row each.
    struct Group {
        let name: String
        let table: Table
        /// Its cells in the order in which the form writes them.
        let columns: [Column]
        /// The table's columns that it does not hold: they are the child's.
        let shared: [Column]
        /// The place in `columns` of each of the table's other columns.
        let places: [Int]
        /// Each cell's element, with the place of its column among those that the table keeps.
        let written: [(name: String, place: Int)]

        init(_ name: String, _ table: Table, _ columns: [Column]? = nil) {
            let own = table.columns.filter { $0 != .child && $0 != .dob }
            self.name = name
            self.table = table
            self.columns = columns ?? own
            shared = table.columns.filter { $0 == .child || $0 == .dob }
            places = own.map { column in (columns ?? own).firstIndex(of: column) ?? 0 }
            written = (columns ?? own).map { column in
                (ReturnForm.name(of: column), table.keptColumns.firstIndex(of: column) ?? 0)
            }
        }
    }

    static let groups = [
        Group("AMISSING", .missing), Group("AREVIEW", .reviews), Group("PERMANENCE", .prevPerm), Group("OC2", .oc2),
        Group("AD_PLACED", .placedAdoption), Group("SWEPISODE", .swEpisodes), Group("DOLO", .doLo),
        Group(
            "EPISODE", .episodes,
            [
                .decom, .rne, .ls, .cin, .place, .plPost, .homePost, .urn, .placeProvider, .dec, .rec,
                .reasonPlaceChange,
            ]),
    ]

    /// The cells that HEADER holds itself, in the form's order: those before the groups, and those after AREVIEW.
    static let headerColumns =
        [.child, .upn, .sex, .dob, .ethnic, .uasc, .duc] + adoption + leaving + [.mother, .mcDOB]
    static let adoption: [Column] = [.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr]
    static let leaving: [Column] = [.inTouch, .activ, .accom]

    /// Where a column stands among those of HEADER.
    static func place(_ column: Column) -> Int { headerColumns.firstIndex(of: column) ?? 0 }

    /// The name of a cell's element.
    static func name(of column: Column) -> String {
        switch column {
        case .child: "CHILDID"
        case .place: "PL"
        default: column.rawValue
        }
    }

    /// The names that an element may have: its own, and that of the column in CSV or an older export.
    static func names(of column: Column) -> [String] {
        [name(of: column), column.rawValue] + Column.aliases.filter { $0.value == column }.map(\.key)
    }

    /// Tables that every return in this form has, if only without rows; the others where it has a row of them.
    static func isAlwaysThere(_ table: Table) -> Bool { table != .swEpisodes && table != .doLo }
}

/// The form as a reader looks names up in it.
struct ReturnFormNames {
    let root = XMLName(ReturnForm.root)
    let child = XMLName(ReturnForm.child)
    let header = XMLName(ReturnForm.header)
    let groups = Dictionary(uniqueKeysWithValues: ReturnForm.groups.enumerated().map { (XMLName($1.name), $0) })
    let headerCells = ReturnFormNames.cells(ReturnForm.headerColumns)
    let groupCells = ReturnForm.groups.map { ReturnFormNames.cells($0.columns) }

    private static func cells(_ columns: [Column]) -> [XMLName: Int] {
        var cells: [XMLName: Int] = [:]
        for (place, column) in columns.enumerated() {
            for name in ReturnForm.names(of: column) { cells[XMLName(name)] = place }
        }
        return cells
    }
}
