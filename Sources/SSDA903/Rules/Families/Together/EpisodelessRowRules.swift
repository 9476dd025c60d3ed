import Basics

extension Rule {
    /// What is told only of children looked after has an episode beside it, and what began last year stood there.
    static let episodelessRows: [Rule] = [
        episodeless(placedAdoption), episodeless(missing), episodeless(reviews), episodeless(ad1),
        episodeless(prevPerm), episodeless(oc2),
        .episodes(
            "NoE", .all, .warning, columns: "DECOM", needs: [.lastYear(.episodes)],
            says: Bilingual(
                "This episode began on {DECOM}, before this year, but last year’s return has no episode of the child.",
                cy: "Dechreuodd y cyfnod hwn ar {DECOM}, cyn eleni, ond nid oes gan ddatganiad y llynedd yr un cyfnod "
                    + "o’r plentyn."),
            todo: Bilingual(
                "Correct DECOM, or CHILD if the child had another id last year; if last year’s return was wrong, make a "
                    + "note of it.",
                cy:
                    "Cywirwch DECOM, neu CHILD os oedd gan y plentyn rif arall y llynedd; os oedd datganiad y llynedd yn "
                    + "anghywir, gwnewch nodyn o hynny."),
            fires: "Episodes DECOM=31/03/2025 !",
            passes: """
                Episodes DECOM=01/04/2025
                Episodes CHILD=C2 DECOM=31/03/2025
                last.Episodes CHILD=C2 DECOM=31/03/2025
                """
        ) { episode, child in
            episode.decom < child.yearStart && child.last.episodes.isEmpty
        },
    ]

    private static func episodeless<Row: ReturnRow>(_ declared: Declaring<Row>) -> Rule {
        let file = Row.table.rawValue
        return declared(
            "1012", .all, .error, "CHILD", [.table(.episodes)], "",
            Bilingual(
                "This child has a row in the \(file) file but no episode in this return.",
                cy: "Mae gan y plentyn hwn res yn y ffeil \(file), ond dim un cyfnod yn y datganiad hwn."),
            Bilingual(
                "Add the child’s episodes, or take this row out if the child was not looked after this year.",
                cy: "Ychwanegwch gyfnodau’r plentyn, neu tynnwch y rhes hon os nad oedd y plentyn yn derbyn gofal "
                    + "eleni."),
            nil,
            """
            \(file) !
            Episodes CHILD=C2
            """,
            """
            \(file)
            Episodes
            """,
            { _, child in child.episodes.isEmpty })
    }
}
