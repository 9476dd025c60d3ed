import Basics

extension Rule {
    /// Episodes placed for adoption (PLACE A3 to A6) beside the decisions to place the child.
    static let placedForAdoption: [Rule] = [
        .episodes(
            "551", columns: "PLACE", needs: [.table(.placedAdoption)],
            says: Bilingual(
                "The child is placed for adoption (PLACE {PLACE}), but the PlacedAdoption file has no DATE_PLACED for "
                    + "them.",
                cy: "Mae’r plentyn wedi’i leoli i’w fabwysiadu (PLACE {PLACE}), ond nid oes gan y ffeil PlacedAdoption "
                    + "DATE_PLACED ar ei gyfer."),
            todo: Bilingual(
                "Add the day of the decision that the child should be placed for adoption, or correct PLACE.",
                cy: "Ychwanegwch ddyddiad y penderfyniad y dylid lleoli’r plentyn i’w fabwysiadu, neu cywirwch PLACE."),
            departs: Bilingual(
                "One dated decision is enough: the field’s validator also flags a child who has one beside another "
                    + "without a day.",
                cy: "Mae un penderfyniad â dyddiad yn ddigon: mae dilysydd y maes hefyd yn nodi plentyn sydd ag un "
                    + "ochr yn ochr ag un arall heb ddyddiad."),
            fires: "Episodes PLACE=A5 !\nPlacedAdoption DATE_PLACED=",
            passes: "Episodes PLACE=A5\nPlacedAdoption DATE_PLACED=01/07/2025\nPlacedAdoption DATE_PLACED="
        ) { episode, child in
            episode.isPlacedForAdoption && !child.placedAdoption.contains { $0.datePlaced.isPresent }
        },
        .episodes(
            "552", columns: "DECOM PLACE", needs: [.table(.placedAdoption)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The child’s first adoption placement (PLACE {PLACE}) starts on {DECOM}, before the latest decision to "
                    + "place them for adoption.",
                cy: "Mae lleoliad mabwysiadu cyntaf y plentyn (PLACE {PLACE}) yn dechrau ar {DECOM}, cyn y "
                    + "penderfyniad diweddaraf i’w leoli i’w fabwysiadu."),
            todo: Bilingual(
                "Correct DECOM here or DATE_PLACED in the PlacedAdoption file: the decision comes first.",
                cy: "Cywirwch DECOM yma neu DATE_PLACED yn y ffeil PlacedAdoption: daw’r penderfyniad yn gyntaf."),
            fires: """
                Episodes PLACE=A5 DECOM=30/06/2025 DEC=01/10/2025 REC=X1 !
                Episodes PLACE=A5 DECOM=01/10/2025 RNE=L
                PlacedAdoption DATE_PLACED=01/07/2025
                """,
            passes: "Episodes PLACE=A5 DECOM=01/07/2025\nPlacedAdoption DATE_PLACED=01/07/2025"
        ) { episode, child in
            child.firstPlacementForAdoption?.row == episode.row
                && child.placedAdoption.contains { $0.datePlaced > episode.decom }
        },
        .placedAdoption(
            "552", columns: "DATE_PLACED", needs: [.table(.episodes)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The latest decision to place the child for adoption is of {DATE_PLACED}, but an adoption placement "
                    + "(PLACE A3 to A6) starts before that.",
                cy: "Dyddiad y penderfyniad diweddaraf i leoli’r plentyn i’w fabwysiadu yw {DATE_PLACED}, ond mae "
                    + "lleoliad mabwysiadu (PLACE A3 i A6) yn dechrau cyn hynny."),
            todo: Bilingual(
                "Correct DATE_PLACED here or DECOM in the Episodes file: the decision comes first.",
                cy: "Cywirwch DATE_PLACED yma neu DECOM yn y ffeil Episodes: daw’r penderfyniad yn gyntaf."),
            fires: """
                Episodes PLACE=A5 DECOM=30/06/2025
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/06/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025 !
                """,
            passes: "Episodes PLACE=A5 DECOM=01/07/2025\nPlacedAdoption DATE_PLACED=01/07/2025"
        ) { decision, child in
            child.decisionLastMade?.row == decision.row
                && child.firstPlacementForAdoption.map { $0.decom < decision.datePlaced } ?? false
        },
        .episodes(
            "558", columns: "REC", needs: [.table(.placedAdoption)],
            says: Bilingual(
                "The child was adopted (REC {REC}), but every decision to place them for adoption is said to have been "
                    + "reversed.",
                cy: "Cafodd y plentyn ei fabwysiadu (REC {REC}), ond dywedir bod pob penderfyniad i’w leoli i’w "
                    + "fabwysiadu wedi’i wrthdroi."),
            todo: Bilingual(
                "Leave DATE_PLACED_CEASED blank for the decision that led to the adoption.",
                cy: "Gadewch DATE_PLACED_CEASED yn wag ar gyfer y penderfyniad a arweiniodd at y mabwysiadu."),
            departs: Bilingual(
                "Decisions are counted once: the field’s validator counts one decision twice for a child with two "
                    + "adoption episodes.",
                cy: "Cyfrifir penderfyniadau unwaith: mae dilysydd y maes yn cyfrif un penderfyniad ddwywaith ar gyfer "
                    + "plentyn â dau gyfnod mabwysiadu."),
            fires: """
                Episodes DEC=01/03/2026 REC=E11 !
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/06/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/02/2026 REASON_PLACED_CEASED=RD1
                """,
            passes: """
                Episodes DEC=01/03/2026 REC=E11
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/06/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025
                """
        ) { episode, child in
            episode.endsInAdoption && child.placedAdoption.count > 1
                && child.placedAdoption.allSatisfy { $0.datePlacedCeased.isPresent }
        },
    ]
}
