/// The tables of the return that Hearth reads, and the columns they are told apart by (SSDA903, `903.md` section 2).
package enum ReturnTable: String, Sendable, CaseIterable {
    case header = "Header"
    case episodes = "Episodes"
    case unaccompanied = "UASC"

    /// Without these the table is not read.
    var required: [String] {
        switch self {
        case .header: ["CHILD", "SEX", "DOB", "ETHNIC"]
        case .episodes:
            [
                "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE",
                "HOME_POST", "PL_POST",
            ]
        case .unaccompanied: ["CHILD", "DUC"]
        }
    }

    /// The return asks for these and nothing here is counted by them.
    var optional: [String] {
        switch self {
        case .header: ["UPN", "MOTHER", "MC_DOB"]
        case .episodes: ["URN"]
        case .unaccompanied: ["SEX", "DOB"]
        }
    }

    /// The table that has all of its required columns among these, if any.
    static func recognised(by columns: Set<String>) -> ReturnTable? {
        [.episodes, .header, .unaccompanied].first { columns.isSuperset(of: $0.required) }
    }

    /// The table that these columns look like, with some missing: at least half are there, and one that no other
    /// table has.
    static func resembled(by columns: Set<String>) -> ReturnTable? {
        let shared: Set = ["CHILD", "SEX", "DOB"]
        return [.episodes, .header, .unaccompanied].first { table in
            let all = Set(table.required + table.optional)
            return columns.intersection(table.required).count * 2 >= table.required.count
                && !columns.intersection(all.subtracting(shared)).isEmpty
        }
    }

    /// A table of the return that is left alone, by columns of its own.
    static func otherTable(by columns: Set<String>) -> String? {
        others.first { columns.isSuperset(of: $0.columns) }?.name
    }

    private static let others: [(name: String, columns: [String])] = [
        ("Reviews", ["REVIEW", "REVIEW_CODE"]), ("OC2", ["SDQ_SCORE", "CONVICTED"]), ("OC3", ["IN_TOUCH", "ACTIV"]),
        ("AD1", ["DATE_INT", "DATE_MATCH"]), ("PlacedAdoption", ["DATE_PLACED", "DATE_PLACED_CEASED"]),
        ("PrevPerm", ["PREV_PERM", "DATE_PERM"]), ("Missing", ["MISSING", "MIS_START"]),
        ("SWEpisodes", ["SW_ID", "SW_DECOM"]), ("DoLo", ["DOLO_START", "DOLO_END"]),
    ]

    /// The names that the XML form of the return uses for the same columns.
    static let aliases = ["CHILDID": "CHILD", "PL": "PLACE"]
}
