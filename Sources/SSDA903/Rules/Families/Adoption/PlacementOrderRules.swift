import Basics

extension Rule {
    /// Placement orders (LS E1), and freeing orders (D1) while they stood, beside the decisions to place the child.
    static let placementOrders: [Rule] =
        withoutDecision(
            "553", .all, under: "E1", Bilingual("a placement order", cy: "orchymyn lleoli"), year: 2026)
        + decisionAfterOrder
        + withoutDecision(
            "555", .to(2024), under: "D1", Bilingual("a freeing order", cy: "orchymyn rhyddhau"), year: 2024)
        + [decisionAfterFreeing]

    private static func withoutDecision(
        _ code: String, _ years: YearSpan, under status: Code, _ order: Bilingual, year: Int
    ) -> [Rule] {
        [
            .episodes(
                code, years, columns: "LS", needs: [.table(.placedAdoption)],
                says: Bilingual(
                    "The child is under \(order.english) (LS \(status)), but is not in the PlacedAdoption file.",
                    cy: "Mae’r plentyn o dan \(order.welsh) (LS \(status)), ond nid yw yn y ffeil PlacedAdoption."),
                todo: Bilingual(
                    "Add the decision that the child should be placed for adoption to that file, or correct LS.",
                    cy: "Ychwanegwch y penderfyniad y dylid lleoli’r plentyn i’w fabwysiadu at y ffeil honno, neu "
                        + "cywirwch LS."),
                fires: "year \(year)\nEpisodes LS=\(status) !",
                passes: "year \(year)\nEpisodes LS=\(status)\nPlacedAdoption DATE_PLACED="
            ) { episode, child in
                episode.ls == status && child.placedAdoption.isEmpty
            },
            .placedAdoption(
                code, years, columns: "DATE_PLACED_CEASED REASON_PLACED_CEASED", needs: [.table(.episodes)],
                says: Bilingual(
                    "The decision is said to have been reversed (DATE_PLACED_CEASED {DATE_PLACED_CEASED}, "
                        + "REASON_PLACED_CEASED {REASON_PLACED_CEASED}), but the child is still under \(order.english) "
                        + "(LS \(status)).",
                    cy: "Dywedir bod y penderfyniad wedi’i wrthdroi (DATE_PLACED_CEASED {DATE_PLACED_CEASED}, "
                        + "REASON_PLACED_CEASED {REASON_PLACED_CEASED}), ond mae’r plentyn yn dal o dan \(order.welsh) "
                        + "(LS \(status))."),
                todo: Bilingual(
                    "If the decision stands, leave both blank; if not, end the \(status) episode when the order ended.",
                    cy: "Os yw’r penderfyniad yn sefyll, gadewch y ddau’n wag; os nad yw, rhowch ddiwedd ar y cyfnod "
                        + "\(status) pan ddaeth y gorchymyn i ben."),
                fires: """
                    year \(year)
                    Episodes LS=\(status)
                    PlacedAdoption REASON_PLACED_CEASED=RD1 !
                    """,
                passes: """
                    year \(year)
                    Episodes LS=\(status) DEC=01/03/\(year) REC=X1
                    Episodes LS=C2 RNE=L DECOM=01/03/\(year)
                    PlacedAdoption DATE_PLACED_CEASED=01/03/\(year) REASON_PLACED_CEASED=RD1
                    """
            ) { decision, child in
                decision.isCeased && child.episodes.contains { $0.ls == status && $0.isOpen }
            },
        ]
    }

    private static let decisionAfterOrder: [Rule] = [
        .episodes(
            "554", columns: "DECOM LS", needs: [.table(.placedAdoption)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The placement order (LS E1) starts on {DECOM}, before the decision to place the child for adoption.",
                cy: "Mae’r gorchymyn lleoli (LS E1) yn dechrau ar {DECOM}, cyn y penderfyniad i leoli’r plentyn i’w "
                    + "fabwysiadu."),
            todo: Bilingual(
                "Correct DECOM here or DATE_PLACED in the PlacedAdoption file: the decision comes before the order.",
                cy: "Cywirwch DECOM yma neu DATE_PLACED yn y ffeil PlacedAdoption: daw’r penderfyniad cyn y "
                    + "gorchymyn."),
            fires: """
                Episodes LS=E1 DECOM=30/06/2025 DEC=01/10/2025 REC=X1 !
                Episodes LS=E1 RNE=P DECOM=01/10/2025
                PlacedAdoption DATE_PLACED=01/07/2025
                """,
            passes: "Episodes LS=E1 DECOM=01/07/2025\nPlacedAdoption DATE_PLACED=01/07/2025"
        ) { episode, child in
            child.firstEpisode(under: "E1")?.row == episode.row
                && child.placedAdoption.contains { $0.datePlaced > episode.decom }
        },
        .placedAdoption(
            "554", columns: "DATE_PLACED", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The decision is of {DATE_PLACED}, but the child’s placement order (LS E1) starts before that.",
                cy: "Dyddiad y penderfyniad yw {DATE_PLACED}, ond mae gorchymyn lleoli’r plentyn (LS E1) yn dechrau "
                    + "cyn hynny."),
            todo: Bilingual(
                "Correct DATE_PLACED here or DECOM in the Episodes file: the decision comes before the order.",
                cy: "Cywirwch DATE_PLACED yma neu DECOM yn y ffeil Episodes: daw’r penderfyniad cyn y gorchymyn."),
            fires: "Episodes LS=E1 DECOM=30/06/2025\nPlacedAdoption DATE_PLACED=01/07/2025 !",
            passes: "Episodes LS=E1 DECOM=01/07/2025\nPlacedAdoption DATE_PLACED=01/07/2025"
        ) { decision, child in
            child.firstEpisode(under: "E1").map { $0.decom < decision.datePlaced } ?? false
        },
    ]

    private static let decisionAfterFreeing = Rule.episodes(
        "556", .to(2024), columns: "DECOM LS", needs: [.table(.placedAdoption)], reads: "PlacedAdoption.DATE_PLACED",
        says: Bilingual(
            "The freeing order (LS D1) starts on {DECOM}, before the decision to place the child for adoption.",
            cy: "Mae’r gorchymyn rhyddhau (LS D1) yn dechrau ar {DECOM}, cyn y penderfyniad i leoli’r plentyn i’w "
                + "fabwysiadu."),
        todo: Bilingual(
            "Correct DECOM here or DATE_PLACED in the PlacedAdoption file: the decision comes before the order.",
            cy: "Cywirwch DECOM yma neu DATE_PLACED yn y ffeil PlacedAdoption: daw’r penderfyniad cyn y gorchymyn."),
        fires: "Episodes LS=D1 DECOM=30/06/2023 !\nPlacedAdoption DATE_PLACED=01/07/2023",
        passes: "Episodes LS=D1 DECOM=01/07/2023\nPlacedAdoption DATE_PLACED=01/07/2023"
    ) { episode, child in
        episode.ls == "D1" && child.placedAdoption.contains { $0.datePlaced > episode.decom }
    }
}
