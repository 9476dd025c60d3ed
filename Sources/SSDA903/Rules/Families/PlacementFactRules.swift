import Basics

extension Rule {
    /// URN, REASON_PLACE_CHANGE and own provision.
    static let placementFacts: [Rule] = [
        .episodes(
            "1008", columns: "URN", needs: [.providers],
            says: Bilingual(
                "URN {URN} is not in Ofsted’s list of providers.",
                cy: "Nid yw URN {URN} yn rhestr darparwyr Ofsted."),
            todo: Bilingual(
                "Look the setting up in the list and correct URN; XXXXXXX stands for one that has none.",
                cy: "Chwiliwch am y lleoliad yn y rhestr a chywirwch URN; mae XXXXXXX yn sefyll am un heb rif."),
            fires: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB
                Episodes URN=SC1234568 !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB
                Episodes URN=SC1234567
                Episodes CHILD=C2 URN=XXXXXXX
                Episodes CHILD=C3 URN=
                """
        ) { episode, child in
            episode.hasURN && child.setting.provider(of: episode) == nil
        },
        .episodes(
            "1009", columns: "REASON_PLACE_CHANGE",
            says: Bilingual(
                "The code {REASON_PLACE_CHANGE} is not a reason for a change of placement.",
                cy: "Nid yw’r cod {REASON_PLACE_CHANGE} yn rheswm dros newid lleoliad."),
            todo: Bilingual(
                "Give one of the codes that REASON_PLACE_CHANGE takes, or leave it blank if the placement did not change.",
                cy: "Rhowch un o godau REASON_PLACE_CHANGE, neu gadewch ef yn wag os na newidiodd y lleoliad."),
            fires: "Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARE !",
            passes: """
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
                Episodes DECOM=01/09/2025 RNE=P
                """
        ) { episode, child in
            episode.reasonPlaceChange.isPresent && !child.has(episode.reasonPlaceChange, in: .reasonPlaceChange)
        },
        .episodes(
            "1015", .all, .warning, columns: "PL_LA PLACE PLACE_PROVIDER LS", needs: [.postcodes],
            says: Bilingual(
                "You gave your own provision (PR1), but by its postcode the placement (PLACE {PLACE}) "
                    + "is not known to be in your area; PL_LA is {PL_LA}.",
                cy: "Rhoesoch eich darpariaeth eich hun (PR1), ond yn ôl ei god post ni wyddys bod y "
                    + "lleoliad (PLACE {PLACE}) yn eich ardal; {PL_LA} yw PL_LA."),
            todo: Bilingual(
                "Check PLACE_PROVIDER and PL_POST; if you do run a home outside your area, make a note of it.",
                cy:
                    "Gwiriwch PLACE_PROVIDER a PL_POST; os ydych yn rhedeg cartref y tu allan i’ch ardal, gwnewch nodyn o "
                    + "hynny."),
            fires: """
                Episodes PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=BB1_1BB !
                Episodes CHILD=C2 PLACE=K2 PLACE_PROVIDER=PR1 PL_POST= !
                """,
            passes: """
                Episodes PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=AA1_1AC
                Episodes CHILD=C2 PLACE=U6 PLACE_PROVIDER=PR1 PL_POST=BB1_1BB
                Episodes CHILD=C3 PLACE=K2 PLACE_PROVIDER=PR2 PL_POST=BB1_1BB
                Episodes CHILD=C4 PLACE=K3 PLACE_PROVIDER=PR1 PL_POST=BB1_1BB
                """
        ) { episode, child in
            episode.placeProvider == "PR1" && episode.ls.isPresent && !episode.isShortBreak && episode.place.isPresent
                && !episode.isPlacedForAdoption && !episode.isFostered && !episode.placed.isInside
                && !(child.ending >= 2026 && episode.place == "K3")
        },
    ]

    /// A decision to place for adoption before the child came into care.
    static let decisionsBeforeCare: [Rule] = [
        .placedAdoption(
            "1003", columns: "DATE_PLACED", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The decision to place for adoption is dated {DATE_PLACED}, before the child started to be looked after.",
                cy: "Dyddiad y penderfyniad i leoli ar gyfer mabwysiadu yw {DATE_PLACED}, cyn i’r plentyn ddechrau "
                    + "derbyn gofal."),
            todo: Bilingual(
                "Correct DATE_PLACED, or DECOM of the episode that began with RNE S.",
                cy: "Cywirwch DATE_PLACED, neu DECOM y cyfnod a ddechreuodd gydag RNE S."),
            fires: """
                Episodes DECOM=01/06/2025 RNE=S
                PlacedAdoption DATE_PLACED=31/05/2025 !
                """,
            passes: """
                Episodes DECOM=01/06/2025 RNE=S
                PlacedAdoption DATE_PLACED=01/06/2025
                """
        ) { decision, child in
            decision.datePlaced < (child.firstStart?.decom ?? .blank)
        },
        .episodes(
            "1003", columns: "DECOM RNE", needs: [.table(.placedAdoption)],
            reads: "Episodes.DECOM PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The child started to be looked after on {DECOM}, after a decision to place for adoption.",
                cy: "Dechreuodd y plentyn dderbyn gofal ar {DECOM}, ar ôl penderfyniad i leoli ar gyfer mabwysiadu."),
            todo: Bilingual(
                "Correct DECOM, or DATE_PLACED of the decision.",
                cy: "Cywirwch DECOM, neu DATE_PLACED y penderfyniad."),
            fires: """
                Episodes DECOM=01/06/2025 RNE=S !
                Episodes DECOM=01/09/2025 RNE=S
                PlacedAdoption DATE_PLACED=31/05/2025
                """,
            passes: """
                Episodes DECOM=01/06/2025 RNE=S
                PlacedAdoption DATE_PLACED=01/06/2025
                """
        ) { episode, child in
            child.firstStart?.row == episode.row && child.placedAdoption.contains { $0.datePlaced < episode.decom }
        },
    ]
}

extension Child {
    /// The earliest episode of this year's return with which the child started to be looked after (RNE S).
    fileprivate var firstStart: Episode? { episodes.first { $0.rne == "S" && $0.decom.isDay } }
}
