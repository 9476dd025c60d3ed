import Basics

extension Rule {
    /// Kinds of placement that are for children of some age and over.
    static let placementAges: [Rule] = [
        .episodes(
            "370", .to(2024), .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: says("independent living (P2)", cy: "byw’n annibynnol (P2)"), todo: todo,
            fires: """
                Header DOB=02/06/2007
                Episodes PLACE=P2 DECOM=01/06/2023 DEC=01/09/2023 REC=E5 !
                """,
            passes: """
                Header DOB=01/06/2007
                Episodes PLACE=P2 DECOM=01/06/2023 DEC=01/09/2023 REC=E5
                """
        ) { episode, child in
            episode.place == "P2" && episode.endedAndBegan(before: child.ending == 2023 ? 15 : 16, child)
        },
        .episodes(
            "371", .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: says("semi-independent or supported accommodation", cy: "llety lled-annibynnol neu â chymorth"),
            todo: todo,
            fires: """
                Header DOB=02/06/2009
                Episodes PLACE=K3 DECOM=01/06/2025 DEC=01/09/2025 REC=E5 !
                """,
            passes: """
                Header DOB=01/06/2009
                Episodes PLACE=K3 DECOM=01/06/2025 DEC=01/09/2025 REC=E5
                Header CHILD=C2 DOB=02/06/2009
                Episodes CHILD=C2 PLACE=H5 DECOM=01/06/2025 DEC=01/09/2025 REC=E5
                """
        ) { episode, child in
            episode.place == (child.ending >= 2025 ? "K3" : "H5")
                && episode.endedAndBegan(before: child.ending == 2023 ? 14 : 16, child)
        },
        youngest(
            "372", "R5", 10, .error, "a young offender institution (R5)", cy: "sefydliad troseddwyr ifanc (R5)",
            fires: """
                Header DOB=02/06/2015
                Episodes PLACE=R5 DECOM=01/06/2025 DEC=01/09/2025 REC=E9 !
                """,
            passes: """
                Header DOB=01/06/2015
                Episodes PLACE=R5 DECOM=01/06/2025 DEC=01/09/2025 REC=E9
                """),
        youngest(
            "373", "S1", 4, .warning, "a residential school (S1)", cy: "ysgol breswyl (S1)",
            fires: """
                Header DOB=02/06/2021
                Episodes PLACE=S1 DECOM=01/06/2025 DEC=01/09/2025 REC=E4A !
                """,
            passes: """
                Header DOB=01/06/2021
                Episodes PLACE=S1 DECOM=01/06/2025 DEC=01/09/2025 REC=E4A
                Header CHILD=C2 DOB=02/06/2021
                Episodes CHILD=C2 PLACE=S1 DECOM=01/06/2025
                """),
        youngest(
            "374", "P3", 14, .warning, "residential employment (P3)", cy: "gwaith preswyl (P3)",
            fires: """
                Header DOB=02/06/2011
                Episodes PLACE=P3 DECOM=01/06/2025 DEC=01/09/2025 REC=E4A !
                """,
            passes: """
                Header DOB=01/06/2011
                Episodes PLACE=P3 DECOM=01/06/2025 DEC=01/09/2025 REC=E4A
                """),
    ]

    private static func youngest(
        _ code: String, _ place: Code, _ age: Int, _ severity: Severity, _ english: String, cy: String, fires: String,
        passes: String
    ) -> Rule {
        .episodes(
            code, .all, severity, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: says(english, cy: cy), todo: todo, fires: fires, passes: passes
        ) { episode, child in
            episode.place == place && episode.endedAndBegan(before: age, child)
        }
    }

    private static func says(_ english: String, cy welsh: String) -> Bilingual {
        Bilingual(
            "PLACE {PLACE} is \(english), and this child, born {Header.DOB}, was too young for it when the episode "
                + "started on {DECOM}.",
            cy: "PLACE {PLACE}: \(welsh), ac roedd y plentyn hwn, a aned {Header.DOB}, yn rhy ifanc iddo pan "
                + "ddechreuodd y cyfnod ar {DECOM}.")
    }

    private static let todo = Bilingual("Correct PLACE, DECOM or DOB.", cy: "Cywirwch PLACE, DECOM neu DOB.")
}

extension Episode {
    /// The episode has ended, and began before the child was so old.
    fileprivate func endedAndBegan(before age: Int, _ child: Child) -> Bool {
        dec.isDay && decom < child.birthday(age)
    }
}
