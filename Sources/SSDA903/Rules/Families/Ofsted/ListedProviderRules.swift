import Basics

extension Rule {
    /// What an episode says of its provider beside what Ofsted's list says under the URN.
    static let listedProviders: [Rule] = [
        .episodes(
            "219", columns: "URN PLACE", needs: [.providers],
            says: Bilingual(
                "PLACE is {PLACE}, which Ofsted’s list does not have under URN {URN}.",
                cy: "{PLACE} yw PLACE, nad yw yn rhestr Ofsted o dan URN {URN}."),
            todo: Bilingual(
                "Correct PLACE or URN, whichever is not this setting’s.",
                cy: "Cywirwch PLACE neu URN, pa un bynnag nad yw’n eiddo i’r lleoliad hwn."),
            departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2,S1 PROVIDER=PR4 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 PLACE=U6 !
                Episodes CHILD=B URN=SC1234567 PLACE= !
                Episodes CHILD=C URN=SC1234568 PLACE=K2 !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2,S1 PROVIDER=PR4 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 PLACE=S1
                Episodes CHILD=B URN=XXXXXXX PLACE=U6
                """
        ) { episode, child in
            episode.hasURN && !(child.setting.provider(of: episode)?.placements.contains(episode.place) ?? false)
        },
        .episodes(
            "221", columns: "PL_POST URN PLACE", needs: [.providers],
            says: Bilingual(
                "PL_POST is {PL_POST}, which is not the postcode of URN {URN} in Ofsted’s list.",
                cy: "{PL_POST} yw PL_POST, nad yw’n god post URN {URN} yn rhestr Ofsted."),
            todo: Bilingual(
                "Correct PL_POST or URN: a child in such a placement lives where the setting is registered.",
                cy: "Cywirwch PL_POST neu URN: mae plentyn mewn lleoliad o’r fath yn byw lle mae’r lleoliad wedi’i "
                    + "gofrestru."),
            departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2,K3 PROVIDER=PR4 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 PLACE=K2 PL_POST=AA1_1AC !
                Episodes CHILD=B URN=SC1234567 PLACE=K3 PL_POST=AA1_1AC !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2,U6 PROVIDER=PR4 POST=AA1_1AB,AA1_1AD
                Episodes CHILD=A URN=SC1234567 PLACE=K2 PL_POST=AA11AD
                Episodes CHILD=B URN=SC1234567 PLACE=U6 PL_POST=AA1_1AC
                Episodes CHILD=C URN=SC1234567 PLACE=K2 PL_POST=
                Episodes CHILD=D URN=SC1234567 PLACE=K2 PL_POST=AA1_1AC LS=V3
                """
        ) { episode, child in
            episode.hasURN && !episode.isShortBreak && episode.plPost.isPresent && child.isAtRegistered(episode)
                && !(child.setting.provider(of: episode)?.postcodes.contains(episode.plPost.key) ?? false)
        },
        .episodes(
            "224", columns: "PLACE_PROVIDER URN", needs: [.providers],
            says: Bilingual(
                "PLACE_PROVIDER is {PLACE_PROVIDER}, which Ofsted’s list does not have under URN {URN}.",
                cy: "{PLACE_PROVIDER} yw PLACE_PROVIDER, nad yw yn rhestr Ofsted o dan URN {URN}."),
            todo: Bilingual(
                "Correct PLACE_PROVIDER or URN, whichever is not this setting’s.",
                cy: "Cywirwch PLACE_PROVIDER neu URN, pa un bynnag nad yw’n eiddo i’r lleoliad hwn."),
            departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4,PR5 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 PLACE_PROVIDER=PR1 !
                Episodes CHILD=B URN=SC1234567 PLACE_PROVIDER= !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4,PR5 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 PLACE_PROVIDER=PR5
                Episodes CHILD=B URN= PLACE_PROVIDER=PR1
                """
        ) { episode, child in
            episode.hasURN
                && !(child.setting.provider(of: episode)?.providers.contains(episode.placeProvider) ?? false)
        },
    ]

    /// Providers that had closed, and where their premises are.
    static let whereAndWhenListed: [Rule] = [
        .episodes(
            "227", columns: "URN DECOM", needs: [.providers],
            says: Bilingual(
                "The placement started on {DECOM}, when URN {URN} had closed by Ofsted’s list.",
                cy: "Dechreuodd y lleoliad ar {DECOM}, pan oedd URN {URN} wedi cau yn ôl rhestr Ofsted."),
            todo: closedTodo, departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB CLOSED=01/06/2025
                Episodes URN=SC1234567 DECOM=01/06/2025 !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB CLOSED=01/06/2025
                provider URN=SC1234568 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB
                Episodes CHILD=A URN=SC1234567 DECOM=31/05/2025
                Episodes CHILD=B URN=SC1234568 DECOM=01/06/2025
                """
        ) { episode, child in
            episode.hasURN && DateCell(child.setting.provider(of: episode)?.closed) <= episode.decom
        },
        .episodes(
            "228", columns: "URN DEC", needs: [.providers],
            says: Bilingual(
                "By Ofsted’s list URN {URN} had closed while the child was still placed there; DEC "
                    + "is {DEC}.",
                cy: "Yn ôl rhestr Ofsted roedd URN {URN} wedi cau tra oedd y plentyn wedi’i leoli yno o "
                    + "hyd; {DEC} yw DEC."),
            todo: closedTodo, departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB CLOSED=01/09/2025
                Episodes CHILD=A URN=SC1234567 DEC=02/09/2025 REC=X1 !
                Episodes CHILD=B URN=SC1234567 !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB CLOSED=01/09/2025
                provider URN=SC1234568 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB CLOSED=31/03/2026
                Episodes CHILD=A URN=SC1234567 DEC=01/09/2025 REC=X1
                Episodes CHILD=B URN=SC1234568
                """
        ) { episode, child in
            let end = episode.isOpen ? DateCell(child.yearEnd) : episode.dec
            return episode.hasURN && DateCell(child.setting.provider(of: episode)?.closed) < end
        },
        .episodes(
            "229", .all, .warning, columns: "URN PLACE_PROVIDER PLACE", needs: [.providers, .postcodes],
            says: Bilingual(
                "PLACE_PROVIDER is {PLACE_PROVIDER}, but that is not where URN {URN} is by its postcode in Ofsted’s "
                    + "list: PR1 is in your area, PR2 in another authority’s.",
                cy: "{PLACE_PROVIDER} yw PLACE_PROVIDER, ond nid yno y mae URN {URN} yn ôl ei god post yn rhestr "
                    + "Ofsted: mae PR1 yn eich ardal chi, PR2 yn ardal awdurdod arall."),
            todo: Bilingual(
                "Correct PLACE_PROVIDER or URN; if you do run a setting outside your area, make a note of it.",
                cy:
                    "Cywirwch PLACE_PROVIDER neu URN; os ydych yn rhedeg lleoliad y tu allan i’ch ardal, gwnewch nodyn o "
                    + "hynny."),
            departs: severalRows,
            fires: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR1 POST=AA1_1AB
                provider URN=SC1234568 PLACE=K2 PROVIDER=PR2 POST=BB1_1BB
                Episodes CHILD=A URN=SC1234567 PLACE=K2 PLACE_PROVIDER=PR2 !
                Episodes CHILD=B URN=SC1234568 PLACE=K2 PLACE_PROVIDER=PR1 !
                Episodes CHILD=C URN=SC1234569 PLACE=K2 PLACE_PROVIDER=PR1 !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K2 PROVIDER=PR1 POST=AA1_1AB
                provider URN=SC1234568 PLACE=K2,K3 PROVIDER=PR2 POST=BB1_1BB
                Episodes CHILD=A URN=SC1234567 PLACE=K2 PLACE_PROVIDER=PR1
                Episodes CHILD=B URN=SC1234568 PLACE=K2 PLACE_PROVIDER=PR2
                Episodes CHILD=C URN=SC1234569 PLACE=K2 PLACE_PROVIDER=PR2
                Episodes CHILD=D URN=SC1234568 PLACE=K3 PLACE_PROVIDER=PR1
                """
        ) { episode, child in
            guard episode.hasURN, !child.isWithoutArea(episode) else { return false }
            let provider = child.setting.provider(of: episode)
            let isInside = provider?.isInside ?? false
            let isOutside = provider?.isOutside ?? false
            return episode.placeProvider == "PR1" && !isInside
                || episode.placeProvider == "PR2" && isInside && !isOutside
        },
        .episodes(
            "241", .from(2026), .warning, columns: "URN PLACE PL_LA", needs: [.providers, .postcodes],
            says: Bilingual(
                "PL_LA is {PL_LA}, which is no authority in which Ofsted’s list has premises of this "
                    + "supported accommodation (K3, URN {URN}).",
                cy: "{PL_LA} yw PL_LA, nad yw’n awdurdod lle mae gan restr Ofsted safle i’r llety â "
                    + "chymorth hwn (K3, URN {URN})."),
            todo: Bilingual(
                "Correct URN or PL_POST; if the provider has premises there that the list lacks, note it.",
                cy: "Cywirwch URN neu PL_POST; os oes gan y darparwr safle yno nad yw yn y rhestr, nodwch hynny."),
            departs: Bilingual(
                "The rule asks for an authority in which the provider has premises. The field’s validator says so in "
                    + "its note, and flags every placement outside the council’s own area without reading the list.",
                cy: "Mae’r rheol yn gofyn am awdurdod y mae gan y darparwr safle ynddo. Mae dilysydd y maes yn dweud "
                    + "hynny yn ei nodyn, ac yn nodi pob lleoliad y tu allan i ardal y cyngor ei hun heb ddarllen y "
                    + "rhestr."),
            fires: """
                provider URN=SC1234567 PLACE=K3 PROVIDER=PR4 POST=BB1_1BB
                Episodes CHILD=A URN=SC1234567 PLACE=K3 PL_POST=EE1_1EE !
                Episodes CHILD=B URN=SC1234567 PLACE=K3 PL_POST= !
                """,
            passes: """
                provider URN=SC1234567 PLACE=K3 PROVIDER=PR4 POST=BB1_1BB,EE1_1EF
                Episodes CHILD=A URN=SC1234567 PLACE=K3 PL_POST=EE1_1EE
                Episodes CHILD=B URN=SC1234567 PLACE=K2 PL_POST=AA1_1AB
                """
        ) { episode, child in
            episode.place == "K3" && episode.hasURN
                && !(child.setting.provider(of: episode)?.authorities.contains(episode.placed.authority) ?? false)
        },
    ]

    private static let severalRows = Bilingual(
        "Ofsted’s list may have several rows under one URN. One that agrees is enough; the field’s validator flags the "
            + "episode where any of them does not.",
        cy: "Gall fod sawl rhes o dan un URN yn rhestr Ofsted. Mae un sy’n cytuno’n ddigon; mae dilysydd y maes yn "
            + "nodi’r cyfnod lle mae unrhyw un ohonynt yn anghytuno.")

    private static let closedTodo = Bilingual(
        "Check where the child lived after it closed: correct URN, or the day.",
        cy: "Gwiriwch ble roedd y plentyn yn byw ar ôl iddo gau: cywirwch URN, neu’r diwrnod.")
}

extension Child {
    /// Whether the child lives in the registered setting itself, so that their postcodes are the same.
    fileprivate func isAtRegistered(_ episode: Episode) -> Bool {
        episode.place.isOne(of: "K1", "K2", "R3", "S1") || episode.place == "H5" && ending == 2024
            || episode.place == "K3" && ending >= 2025
    }

    /// Placements of which 229 is not asked since 2025/26.
    fileprivate func isWithoutArea(_ episode: Episode) -> Bool {
        guard ending >= 2026 else { return false }
        return episode.isTemporary
            || episode.place.isOne(of: ["K3", "P1", "P3", "R1", "R2", "R5", "Z11", "Z12", "Z13", "Z14"])
    }
}
