import Basics

extension Rule {
    /// What is written in the cells of a decision to place for adoption.
    static let decisionItems: [Rule] = [
        .placedAdoption(
            "115", columns: "DATE_PLACED",
            says: Bilingual(
                "DATE_PLACED is {DATE_PLACED}, which is not a day written DD/MM/YYYY.",
                cy: "{DATE_PLACED} yw DATE_PLACED, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which it was decided that the child should be placed for adoption.",
                cy: "Rhowch y diwrnod y penderfynwyd y dylid lleoli’r plentyn i’w fabwysiadu."),
            fires: "PlacedAdoption DATE_PLACED=29/02/2026 !",
            passes: """
                PlacedAdoption CHILD=A DATE_PLACED=28/02/2026
                PlacedAdoption CHILD=B DATE_PLACED=
                """
        ) { decision, _ in
            decision.datePlaced.isUnreadable
        },
        .placedAdoption(
            "116", columns: "DATE_PLACED_CEASED",
            says: Bilingual(
                "DATE_PLACED_CEASED is {DATE_PLACED_CEASED}, which is not a day written DD/MM/YYYY.",
                cy: "{DATE_PLACED_CEASED} yw DATE_PLACED_CEASED, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which the decision was reversed, or leave it blank while it stands.",
                cy: "Rhowch y diwrnod y gwrthdrowyd y penderfyniad, neu gadewch ef yn wag tra bo’n sefyll."),
            fires: "PlacedAdoption DATE_PLACED_CEASED=1-9-2025 REASON_PLACED_CEASED=RD1 !",
            passes: """
                PlacedAdoption CHILD=A DATE_PLACED_CEASED=1/9/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption CHILD=B
                """
        ) { decision, _ in
            decision.datePlacedCeased.isUnreadable
        },
        .placedAdoption(
            "119", columns: "DATE_PLACED_CEASED REASON_PLACED_CEASED",
            says: Bilingual(
                "DATE_PLACED_CEASED is {DATE_PLACED_CEASED} and REASON_PLACED_CEASED {REASON_PLACED_CEASED}: a "
                    + "decision that was reversed has both, one that stands neither.",
                cy:
                    "{DATE_PLACED_CEASED} yw DATE_PLACED_CEASED a {REASON_PLACED_CEASED} yw REASON_PLACED_CEASED: mae’r "
                    + "ddau gan benderfyniad a wrthdrowyd, a’r naill na’r llall gan un sy’n sefyll."),
            todo: Bilingual(
                "Enter the one that is missing, or take the other out if the decision stands.",
                cy: "Rhowch yr un sydd ar goll, neu tynnwch y llall allan os yw’r penderfyniad yn sefyll."),
            fires: """
                PlacedAdoption CHILD=A DATE_PLACED_CEASED=01/09/2025 !
                PlacedAdoption CHILD=B REASON_PLACED_CEASED=RD1 !
                """,
            passes: """
                PlacedAdoption CHILD=A DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption CHILD=B
                """
        ) { decision, _ in
            decision.datePlacedCeased.isBlank != decision.reasonPlacedCeased.isBlank
        },
        .placedAdoption(
            "120", columns: "REASON_PLACED_CEASED",
            says: Bilingual(
                "REASON_PLACED_CEASED is {REASON_PLACED_CEASED}; it must be one of RD1 to RD4.",
                cy: "{REASON_PLACED_CEASED} yw REASON_PLACED_CEASED; rhaid iddo fod yn un o RD1 i RD4."),
            todo: Bilingual(
                "Enter why the decision was reversed: RD1 the child’s needs changed, RD2 the court made no order, RD3 no "
                    + "adopters found, RD4 another reason.",
                cy: "Nodwch pam y gwrthdrowyd y penderfyniad: RD1 newidiodd anghenion y plentyn, RD2 ni wnaeth y llys "
                    + "orchymyn, RD3 ni chafwyd mabwysiadwyr, RD4 rheswm arall."),
            fires: "PlacedAdoption DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD5 !",
            passes: "PlacedAdoption DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD4"
        ) { decision, child in
            child.isForeign(decision.reasonPlacedCeased, in: .reasonPlacedCeased)
        },
        .placedAdoption(
            "184", columns: "DATE_PLACED DOB",
            says: Bilingual(
                "DATE_PLACED is {DATE_PLACED}, but DOB is {DOB}: a decision to place a child comes after the birth.",
                cy: "{DATE_PLACED} yw DATE_PLACED, ond {DOB} yw DOB: ar ôl yr enedigaeth y daw penderfyniad i leoli "
                    + "plentyn."),
            todo: Bilingual(
                "Correct whichever of the two days is wrong.",
                cy: "Cywirwch pa un bynnag o’r ddau ddiwrnod sy’n anghywir."),
            fires: """
                PlacedAdoption CHILD=A DOB=02/07/2025 DATE_PLACED=01/07/2025 !
                PlacedAdoption CHILD=B DOB= DATE_PLACED=01/07/2025 !
                """,
            passes: """
                PlacedAdoption CHILD=A DOB=01/07/2025 DATE_PLACED=01/07/2025
                PlacedAdoption CHILD=B DOB=02/07/2025 DATE_PLACED=
                """
        ) { decision, _ in
            decision.datePlaced < decision.dob || decision.datePlaced.isDay && !decision.dob.isDay
        },
    ]
}
