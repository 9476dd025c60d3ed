import Basics

extension Rule {
    /// The decision that the child should be placed for adoption, against the placement and the adoption.
    static let adoptionDecisions: [Rule] = [
        .episodes(
            "521", columns: "PLACE DECOM", needs: [.table(.ad1)], reads: "AD1.DATE_INT",
            says: Bilingual(
                "The child was placed for adoption (PLACE {PLACE}) on {DECOM}, before the decision that this "
                    + "should be (DATE_INT {AD1.DATE_INT}).",
                cy: "Lleolwyd y plentyn ar gyfer mabwysiadu (PLACE {PLACE}) ar {DECOM}, cyn y penderfyniad y "
                    + "dylai hynny fod (DATE_INT {AD1.DATE_INT})."),
            todo: Bilingual(
                "Correct DECOM or PLACE of the episode, or DATE_INT in AD1.",
                cy: "Cywirwch DECOM neu PLACE y cyfnod, neu DATE_INT yn AD1."),
            fires: """
                Episodes PLACE=A6 LS=E1 DECOM=01/07/2025 !
                AD1 DATE_INT=02/07/2025
                """,
            passes: """
                Episodes PLACE=A6 LS=E1 DECOM=01/07/2025
                AD1 DATE_INT=01/07/2025
                """
        ) { episode, child in
            episode.isPlacedForAdoption && child.ad1.contains { $0.dateInt > episode.decom }
        },
        .ad1(
            "521", columns: "DATE_INT", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "DATE_INT {DATE_INT}, the decision that the child should be placed for adoption, is after "
                    + "the child was so placed (PLACE A3 to A6).",
                cy: "Mae DATE_INT {DATE_INT}, y penderfyniad y dylid lleoli’r plentyn ar gyfer mabwysiadu, "
                    + "ar ôl i’r plentyn gael ei leoli felly (PLACE A3 i A6)."),
            todo: Bilingual(
                "Correct DATE_INT, or DECOM or PLACE of the episode.",
                cy: "Cywirwch DATE_INT, neu DECOM neu PLACE y cyfnod."),
            fires: """
                Episodes PLACE=A3 DECOM=01/07/2025
                AD1 DATE_INT=02/07/2025 !
                """,
            passes: """
                Episodes PLACE=U5 DECOM=01/07/2025
                AD1 DATE_INT=02/07/2025
                """
        ) { row, child in
            child.episodes.contains { $0.isPlacedForAdoption && row.dateInt > $0.decom }
        },
        .placedAdoption(
            "522", columns: "DATE_PLACED DATE_PLACED_CEASED",
            says: Bilingual(
                "The decision was reversed on {DATE_PLACED_CEASED}, before it was made on {DATE_PLACED}.",
                cy: "Cafodd y penderfyniad ei wrthdroi ar {DATE_PLACED_CEASED}, cyn ei wneud ar "
                    + "{DATE_PLACED}."),
            todo: Bilingual("Correct one of the two dates.", cy: "Cywirwch un o’r ddau ddyddiad."),
            fires: "PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=30/06/2025 "
                + "REASON_PLACED_CEASED=RD1 !",
            passes: "PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/07/2025 "
                + "REASON_PLACED_CEASED=RD1"
        ) { row, _ in
            row.datePlacedCeased < row.datePlaced
        },
        .placedAdoption(
            "523", columns: "DATE_PLACED", needs: [.table(.ad1)],
            reads: "AD1.DATE_INT PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The decision that the child should be placed for adoption has two dates: DATE_PLACED "
                    + "{DATE_PLACED} here and DATE_INT {AD1.DATE_INT} in AD1.",
                cy: "Mae dau ddyddiad i’r penderfyniad y dylid lleoli’r plentyn ar gyfer mabwysiadu: "
                    + "DATE_PLACED {DATE_PLACED} yma a DATE_INT {AD1.DATE_INT} yn AD1."),
            todo: Bilingual("Give the same date in both.", cy: "Rhowch yr un dyddiad yn y ddau."),
            departs: latestDecisionAlone,
            fires: """
                PlacedAdoption DATE_PLACED=01/07/2025 !
                AD1 DATE_INT=02/07/2025
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025
                AD1 DATE_INT=01/07/2025
                """
        ) { row, child in
            row.row == child.latestDecision?.row && child.ad1.contains { $0.isDecided(otherThan: row) }
        },
        .ad1(
            "523", columns: "DATE_INT", needs: [.table(.placedAdoption)], reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The decision that the child should be placed for adoption has two dates: DATE_INT "
                    + "{DATE_INT} here and another in DATE_PLACED of PlacedAdoption.",
                cy: "Mae dau ddyddiad i’r penderfyniad y dylid lleoli’r plentyn ar gyfer mabwysiadu: "
                    + "DATE_INT {DATE_INT} yma ac un arall yn DATE_PLACED yn PlacedAdoption."),
            todo: Bilingual("Give the same date in both.", cy: "Rhowch yr un dyddiad yn y ddau."),
            departs: latestDecisionAlone,
            fires: """
                PlacedAdoption DATE_PLACED=01/07/2025
                AD1 DATE_INT=02/07/2025 !
                """,
            passes: """
                PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2025
                AD1 DATE_INT=01/07/2025
                """
        ) { row, child in
            child.latestDecision.map { row.isDecided(otherThan: $0) } ?? false
        },
        .placedAdoption(
            "525", .all, .warning, columns: "DATE_PLACED_CEASED", needs: [.table(.ad1)],
            says: Bilingual(
                "The decision to place the child for adoption was reversed on {DATE_PLACED_CEASED}, yet AD1 "
                    + "tells of an adoption.",
                cy: "Cafodd y penderfyniad i leoli’r plentyn ar gyfer mabwysiadu ei wrthdroi ar "
                    + "{DATE_PLACED_CEASED}, ond mae AD1 yn sôn am fabwysiad."),
            todo: Bilingual(
                "Take out DATE_PLACED_CEASED and its reason, or the AD1 row; leave both only if the child "
                    + "was adopted under a later decision.",
                cy: "Tynnwch DATE_PLACED_CEASED a’i reswm, neu’r rhes yn AD1; gadewch y ddau dim ond os "
                    + "mabwysiadwyd y plentyn dan benderfyniad diweddarach."),
            fires: """
                PlacedAdoption DATE_PLACED_CEASED=01/08/2025 REASON_PLACED_CEASED=RD1 !
                AD1
                """,
            passes: """
                PlacedAdoption DATE_PLACED_CEASED=
                AD1
                """
        ) { row, child in
            row.datePlacedCeased.isPresent && child.ad1.contains(where: \.hasData)
        },
        .ad1(
            "525", .all, .warning, columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            needs: [.table(.placedAdoption)],
            says: Bilingual(
                "AD1 tells of this child’s adoption, yet the decision to place the child was reversed "
                    + "(DATE_PLACED_CEASED in PlacedAdoption).",
                cy: "Mae AD1 yn sôn am fabwysiadu’r plentyn hwn, ond cafodd y penderfyniad i leoli’r plentyn "
                    + "ei wrthdroi (DATE_PLACED_CEASED yn PlacedAdoption)."),
            todo: Bilingual(
                "Take out this row, or DATE_PLACED_CEASED and its reason; leave both only if the child was "
                    + "adopted under a later decision.",
                cy: "Tynnwch y rhes hon, neu DATE_PLACED_CEASED a’i reswm; gadewch y ddau dim ond os "
                    + "mabwysiadwyd y plentyn dan benderfyniad diweddarach."),
            fires: """
                PlacedAdoption DATE_PLACED_CEASED=01/08/2025 REASON_PLACED_CEASED=RD1
                AD1 !
                """,
            passes: """
                PlacedAdoption DATE_PLACED_CEASED=01/08/2025 REASON_PLACED_CEASED=RD1
                AD1 DATE_INT= DATE_MATCH= FOSTER_CARE= NB_ADOPTR= SEX_ADOPTR= LS_ADOPTR=
                """
        ) { row, child in
            row.hasData && child.placedAdoption.contains { $0.datePlacedCeased.isPresent }
        },
    ]

    private static let latestDecisionAlone = Bilingual(
        "Of several decisions the latest alone is compared: one that was reversed before it has its own date.",
        cy: "O sawl penderfyniad, cymherir yr olaf yn unig: mae gan un a wrthdrowyd o’i flaen ei ddyddiad ei "
            + "hun.")
}

extension Child {
    /// The latest decision to place the child for adoption that has a day.
    fileprivate var latestDecision: PlacedAdoption? { placedAdoption.last { $0.datePlaced.isDay } }
}

extension AD1 {
    /// DATE_INT is another day than the decision’s.
    fileprivate func isDecided(otherThan decision: PlacedAdoption) -> Bool {
        dateInt.isDay && !dateInt.isSame(as: decision.datePlaced)
    }
}
