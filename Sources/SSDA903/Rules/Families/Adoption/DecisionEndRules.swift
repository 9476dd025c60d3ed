import Basics

extension Rule {
    /// How decisions to place a child for adoption end, within one return.
    static let endsOfDecisions: [Rule] = [
        .episodes(
            "557", columns: "PLACE LS REC", needs: [.table(.placedAdoption)],
            says: Bilingual(
                "The child left care unadopted (REC {REC}; PLACE is {PLACE} and LS {LS}), and the "
                    + "decision to place them for adoption is not wholly ended in the PlacedAdoption file.",
                cy: "Gadawodd y plentyn ofal heb ei fabwysiadu (REC {REC}; {PLACE} yw PLACE ac {LS} yw LS), "
                    + "ac nid yw’r penderfyniad i’w leoli i’w fabwysiadu wedi’i gwbl derfynu yn y ffeil "
                    + "PlacedAdoption."),
            todo: Bilingual(
                "Give DATE_PLACED_CEASED and REASON_PLACED_CEASED there, or correct REC if the child was adopted.",
                cy: "Rhowch DATE_PLACED_CEASED a REASON_PLACED_CEASED yno, neu cywirwch REC os cafodd y plentyn ei "
                    + "fabwysiadu."),
            fires: "Episodes LS=E1 DEC=01/03/2026 REC=E4A !\nPlacedAdoption DATE_PLACED_CEASED=01/03/2026",
            passes: """
                Episodes LS=E1 DEC=01/03/2026 REC=E4A
                PlacedAdoption DATE_PLACED_CEASED=01/03/2026 REASON_PLACED_CEASED=RD1
                """
        ) { episode, child in
            leavesUnadopted(episode, child)
                && (child.placedAdoption.isEmpty || child.placedAdoption.contains { !$0.isWhollyCeased })
        },
        .placedAdoption(
            "557", columns: "DATE_PLACED_CEASED REASON_PLACED_CEASED", needs: [.table(.episodes)],
            says: Bilingual(
                "The child left care unadopted, but the decision is not wholly ended: DATE_PLACED_CEASED is "
                    + "{DATE_PLACED_CEASED}, REASON_PLACED_CEASED is {REASON_PLACED_CEASED}.",
                cy: "Gadawodd y plentyn ofal heb ei fabwysiadu, ond nid yw’r penderfyniad wedi’i gau’n llwyr: "
                    + "{DATE_PLACED_CEASED} yw DATE_PLACED_CEASED a {REASON_PLACED_CEASED} yw REASON_PLACED_CEASED."),
            todo: Bilingual(
                "Give the day on which the decision was reversed and why.",
                cy: "Rhowch y diwrnod y cafodd y penderfyniad ei wrthdroi a pham."),
            fires: "Episodes PLACE=A5 DEC=01/03/2026 REC=E4A\nPlacedAdoption REASON_PLACED_CEASED=RD1 !",
            passes: "Episodes PLACE=A5 DEC=01/03/2026 REC=E12\nPlacedAdoption REASON_PLACED_CEASED=RD1"
        ) { decision, child in
            !decision.isWhollyCeased && child.episodes.contains { leavesUnadopted($0, child) }
        },
        .placedAdoption(
            "563", columns: "DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
            says: Bilingual(
                "A decision ended on {DATE_PLACED_CEASED} ({REASON_PLACED_CEASED}), but DATE_PLACED is blank: there is "
                    + "no day on which it was made.",
                cy: "Daeth penderfyniad i ben ar {DATE_PLACED_CEASED} ({REASON_PLACED_CEASED}), ond mae DATE_PLACED yn "
                    + "wag: nid oes diwrnod pan gafodd ei wneud."),
            todo: Bilingual(
                "Give the day of the decision in DATE_PLACED.", cy: "Rhowch ddyddiad y penderfyniad yn DATE_PLACED."),
            fires: "PlacedAdoption DATE_PLACED= DATE_PLACED_CEASED=01/03/2026 REASON_PLACED_CEASED=RD1 !",
            passes: "PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/03/2026 REASON_PLACED_CEASED=RD1"
        ) { decision, _ in
            decision.isWhollyCeased && decision.datePlaced.isBlank
        },
        .placedAdoption(
            "579", columns: "DATE_PLACED", reads: "PlacedAdoption.DATE_PLACED PlacedAdoption.DATE_PLACED_CEASED",
            says: Bilingual(
                "DATE_PLACED is {DATE_PLACED}, and the child’s decision before this one has no "
                    + "DATE_PLACED_CEASED on or before that day.",
                cy: "{DATE_PLACED} yw DATE_PLACED, ac nid oes gan benderfyniad y plentyn o flaen hwn "
                    + "DATE_PLACED_CEASED ar y diwrnod hwnnw na chyn hynny."),
            todo: Bilingual(
                "Give the earlier decision a DATE_PLACED_CEASED on or before this DATE_PLACED, or remove the row that "
                    + "is not a decision of its own.",
                cy: "Rhowch DATE_PLACED_CEASED i’r penderfyniad cynharach ar neu cyn y DATE_PLACED hwn, neu tynnwch y "
                    + "rhes nad yw’n benderfyniad ar wahân."),
            fires: """
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=02/07/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025 !
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/07/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025
                """
        ) { decision, child in
            child.decision(before: decision).map {
                !$0.datePlacedCeased.isDay || $0.datePlacedCeased > decision.datePlaced
            } ?? false
        },
        .placedAdoption(
            "583", columns: "DATE_PLACED DATE_PLACED_CEASED", reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "This decision (DATE_PLACED: {DATE_PLACED}) is not the child’s latest, and it has no "
                    + "DATE_PLACED_CEASED.",
                cy: "Nid y penderfyniad hwn (DATE_PLACED: {DATE_PLACED}) yw un diweddaraf y plentyn, ac "
                    + "nid oes ganddo DATE_PLACED_CEASED."),
            todo: Bilingual(
                "Give the day and the reason that this decision ended: only the latest may still stand.",
                cy: "Rhowch y diwrnod y daeth y penderfyniad hwn i ben a’r rheswm: dim ond yr un diweddaraf a gaiff "
                    + "sefyll o hyd."),
            departs: Bilingual(
                "Days are compared as days; the field’s validator compares their text, so that 31/01/2020 is later "
                    + "than 01/05/2025.",
                cy: "Cymherir dyddiau fel dyddiau; mae dilysydd y maes yn cymharu eu testun, fel bod 31/01/2020 yn "
                    + "ddiweddarach na 01/05/2025."),
            fires: "PlacedAdoption DATE_PLACED=31/01/2025 !\nPlacedAdoption DATE_PLACED=01/07/2025",
            passes: """
                PlacedAdoption DATE_PLACED=31/01/2025 DATE_PLACED_CEASED=01/02/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025
                """
        ) { decision, child in
            decision.datePlacedCeased.isBlank && child.decisionLastMade?.row != decision.row
        },
    ]

    /// Whether the child leaves care with this episode, for another reason than adoption, though meant to be adopted.
    private static func leavesUnadopted(_ episode: Episode, _ child: Child) -> Bool {
        (episode.isPlacedForAdoption || episode.ls == "E1" || episode.ls == "D1" && child.ending <= 2024)
            && episode.isLeaving && !episode.endsInAdoption
    }
}
