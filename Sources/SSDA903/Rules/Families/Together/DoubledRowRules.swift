import Basics

extension Rule {
    /// A child has one row in each file that tells of the child as a whole.
    static let doubledRows: [Rule] = [
        doubled("INT31", ad1) { $0.ad1.count }, doubled("INT32", header) { $0.headers.count },
        doubled("INT33", oc2) { $0.oc2.count }, doubled("INT34", oc3) { $0.oc3.count },
        doubled("INT35", prevPerm) { $0.prevPerm.count }, doubled("INT36", uasc) { $0.uasc.count },
    ]

    private static func doubled<Row: ReturnRow>(
        _ code: String, _ declared: Declaring<Row>, _ count: @escaping @Sendable (Child) -> Int
    ) -> Rule {
        let file = Row.table.rawValue
        return declared(
            code, .all, .error, "CHILD", [], "",
            Bilingual(
                "This child has more than one row in the \(file) file.",
                cy: "Mae gan y plentyn hwn fwy nag un rhes yn y ffeil \(file)."),
            Bilingual(
                "Keep the row that is right, or correct CHILD where it names another child.",
                cy: "Cadwch y rhes sy’n gywir, neu cywirwch CHILD lle mae’n enwi plentyn arall."),
            nil,
            """
            \(file) !
            \(file) CHILD=C2
            \(file) !
            """,
            """
            \(file)
            \(file) CHILD=C2
            """,
            { _, child in count(child) > 1 })
    }
}
