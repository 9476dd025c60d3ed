import Basics

extension Rule {
    /// The days of a decision to place for adoption, beside those of the episodes.
    static let decisionDays: [Rule] = [
        .placedAdoption(
            "117", columns: "DATE_PLACED DATE_PLACED_CEASED", needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "DATE_PLACED is {DATE_PLACED} and DATE_PLACED_CEASED {DATE_PLACED_CEASED}: one of them is after the "
                    + "year’s end or after the child left care.",
                cy: "{DATE_PLACED} yw DATE_PLACED a {DATE_PLACED_CEASED} yw DATE_PLACED_CEASED: mae un ohonynt ar ôl "
                    + "diwedd y flwyddyn neu ar ôl i’r plentyn adael gofal."),
            todo: lateTodo,
            fires: """
                PlacedAdoption DATE_PLACED=02/09/2025 !
                Episodes DEC=01/09/2025 REC=E4A
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/09/2025
                Episodes DEC=01/09/2025 REC=E4A
                """
        ) { decision, child in
            child.latestNotContinued.map { isAfter(decision, $0, child) } ?? false
        },
        .episodes(
            "117", columns: "DECOM DEC REC", needs: [.table(.placedAdoption)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED PlacedAdoption.DATE_PLACED_CEASED",
            says: Bilingual(
                "A day of a decision in the PlacedAdoption file is after the year’s end or after "
                    + "this last episode ended (DEC {DEC}, REC {REC}). The child’s earliest decision has "
                    + "DATE_PLACED {PlacedAdoption.DATE_PLACED} and DATE_PLACED_CEASED "
                    + "{PlacedAdoption.DATE_PLACED_CEASED}.",
                cy: "Mae diwrnod o benderfyniad yn y ffeil PlacedAdoption ar ôl diwedd y flwyddyn neu ar "
                    + "ôl i’r cyfnod olaf hwn ddod i ben (DEC {DEC}, REC {REC}). "
                    + "{PlacedAdoption.DATE_PLACED} yw DATE_PLACED penderfyniad cynharaf y plentyn a "
                    + "{PlacedAdoption.DATE_PLACED_CEASED} yw DATE_PLACED_CEASED."),
            todo: lateTodo,
            fires: """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/04/2026 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/06/2025 DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025 !
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=31/03/2026 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/06/2025 DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025
                """
        ) { episode, child in
            child.placedAdoption.contains { isAfter($0, episode, child) }
                && child.latestNotContinued?.row == episode.row
        },
        .placedAdoption(
            "118", columns: "DATE_PLACED_CEASED", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The decision ended (DATE_PLACED_CEASED) on {DATE_PLACED_CEASED}, before this year or before the child "
                    + "was looked after.",
                cy: "Daeth y penderfyniad i ben (DATE_PLACED_CEASED) ar {DATE_PLACED_CEASED}, cyn eleni neu cyn i’r "
                    + "plentyn dderbyn gofal."),
            todo: earlyTodo,
            fires: """
                PlacedAdoption DATE_PLACED=01/02/2025 DATE_PLACED_CEASED=31/03/2025 REASON_PLACED_CEASED=RD1 !
                Episodes DECOM=01/06/2024
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/02/2025 DATE_PLACED_CEASED=01/04/2025 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/06/2024
                """
        ) { decision, child in
            child.firstLookedAfter.map { isBefore(decision, $0, child) } ?? false
        },
        .episodes(
            "118", columns: "DECOM LS", needs: [.table(.placedAdoption)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED_CEASED",
            says: Bilingual(
                "A decision to place this child for adoption ended (DATE_PLACED_CEASED in the PlacedAdoption file) "
                    + "before this year, or before the child’s first episode here began on {DECOM}.",
                cy:
                    "Daeth penderfyniad i leoli’r plentyn hwn i’w fabwysiadu i ben (DATE_PLACED_CEASED yn y ffeil PlacedAdoption) "
                    + "cyn y flwyddyn hon, neu cyn i gyfnod cyntaf y plentyn yma ddechrau ar {DECOM}."),
            todo: earlyTodo,
            fires: """
                PlacedAdoption DATE_PLACED=20/04/2025 DATE_PLACED_CEASED=31/05/2025 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/04/2025 DEC=05/04/2025 REC=E4A LS=V3
                Episodes DECOM=01/06/2025 DEC=01/08/2025 REC=X1 !
                Episodes DECOM=01/08/2025
                """,
            passes: """
                PlacedAdoption DATE_PLACED=20/04/2025 DATE_PLACED_CEASED=01/06/2025 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/04/2025 DEC=05/04/2025 REC=E4A LS=V3
                Episodes DECOM=01/06/2025
                """
        ) { episode, child in
            child.placedAdoption.contains { isBefore($0, episode, child) }
                && child.firstLookedAfter?.row == episode.row
        },
    ]

    private static let lateTodo = Bilingual(
        "Correct the days of the decision, or the end of the last episode.",
        cy: "Cywirwch ddiwrnodau’r penderfyniad, neu ddiwedd y cyfnod olaf.")

    private static let earlyTodo = Bilingual(
        "Correct the day; leave out a decision that was no longer in force when the year began.",
        cy: "Cywirwch y diwrnod; gadewch allan benderfyniad nad oedd mewn grym bellach pan ddechreuodd y flwyddyn.")

    /// Whether a day of the decision is after the year or after the child's last episode ended.
    private static func isAfter(_ decision: PlacedAdoption, _ last: Episode, _ child: Child) -> Bool {
        [decision.datePlaced, decision.datePlacedCeased].contains { $0 > child.yearEnd || $0 > last.dec }
    }

    /// Whether the decision ended before the year or before the child was looked after.
    private static func isBefore(_ decision: PlacedAdoption, _ first: Episode, _ child: Child) -> Bool {
        decision.datePlacedCeased < child.yearStart || decision.datePlacedCeased < first.decom
    }
}
