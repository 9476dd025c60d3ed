import Basics

extension Rule {
    /// Every child of the return stands in the Header file, and somebody of the Header file in another.
    static let headerlessRows: [Rule] = [
        headerless("INT01", ad1), headerless("INT02", placedAdoption), headerless("INT03", episodes),
        headerless("INT04", missing), headerless("INT05", oc2), headerless("INT06", oc3),
        headerless("INT07", prevPerm), headerless("INT08", reviews), headerless("INT09", uasc),
        .header(
            "EPI", columns: "CHILD",
            says: Bilingual(
                "This child is in the Header file, but has no episode and no care leaver details.",
                cy: "Mae’r plentyn hwn yn y ffeil Header, ond nid oes ganddo gyfnod na manylion gadael gofal."),
            todo: Bilingual(
                "Add the child’s episodes or the OC3 row, or take the Header row out.",
                cy: "Ychwanegwch gyfnodau’r plentyn neu’r rhes OC3, neu tynnwch y rhes Header."),
            fires: "Header !",
            passes: """
                OC3
                Episodes CHILD=C2
                """
        ) { _, child in
            child.episodes.isEmpty && child.oc3.isEmpty
        },
    ]

    private static func headerless<Row: ReturnRow>(_ code: String, _ declared: Declaring<Row>) -> Rule {
        let file = Row.table.rawValue
        return declared(
            code, .all, .error, "CHILD", [.table(.header)], "",
            Bilingual(
                "This child has a row in the \(file) file but none in the Header file.",
                cy: "Mae gan y plentyn hwn res yn y ffeil \(file), ond nid yn y ffeil Header."),
            Bilingual(
                "Add the child to the Header file, or correct CHILD if it names another.",
                cy: "Ychwanegwch y plentyn at y ffeil Header, neu cywirwch CHILD os yw’n enwi plentyn arall."),
            nil,
            """
            no Header
            Header CHILD=C2
            \(file) !
            """,
            """
            no Header
            Header
            \(file)
            """,
            { _, child in child.headers.isEmpty })
    }
}

extension Rule {
    /// One of the functions that declare a rule, where the same rule is declared for several tables.
    typealias Declaring<Row> = (
        _ code: String, _ years: YearSpan, _ severity: Severity, _ columns: String, _ needs: [Need], _ reads: String,
        _ says: Bilingual, _ todo: Bilingual, _ departs: Bilingual?, _ fires: String, _ passes: String,
        _ condition: @escaping @Sendable (Row, Child) -> Bool
    ) -> Rule
}
