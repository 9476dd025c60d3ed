import Basics

extension Rule {
    /// Placements that need Ofsted's number (URN), and those for which XXXXXXX does not do.
    static let numbersNeeded: [Rule] = [
        .episodes(
            "218", columns: "URN PLACE DEC PL_LA", needs: [.postcodes],
            says: Bilingual(
                "URN is blank; in England one is needed where PLACE is {PLACE}.",
                cy: "Mae URN yn wag; yn Lloegr mae angen un lle {PLACE} yw PLACE."),
            todo: Bilingual(
                "Look the setting up in Ofsted’s list and give its number; XXXXXXX stands for one that has none.",
                cy: "Chwiliwch am y lleoliad yn rhestr Ofsted a rhowch ei rif; mae XXXXXXX yn sefyll am un heb rif."),
            departs: Bilingual(
                "Short breaks are let pass, as 214 flags those that have a number. A placement counts as outside "
                    + "England only where its postcode says so; to 2024/25 the field’s validator takes an unknown one "
                    + "for that too.",
                cy: "Gadewir i seibiannau byr fynd heibio, gan fod 214 yn nodi’r rhai sydd â rhif. Dim ond lle mae ei "
                    + "god post yn dweud hynny y mae lleoliad y tu allan i Loegr; hyd at 2024/25 mae dilysydd y maes "
                    + "yn cymryd bod un anhysbys felly hefyd."),
            fires: """
                Episodes CHILD=A URN= !
                Episodes CHILD=B URN= DECOM=01/06/2024 DEC=01/04/2025 REC=E8 !
                Episodes CHILD=C URN= PL_POST= !
                """,
            passes: """
                Episodes CHILD=A URN=XXXXXXX
                Episodes CHILD=B URN= DECOM=01/06/2024 DEC=31/03/2025 REC=E8
                Episodes CHILD=C URN= PL_POST=CC1_1CC
                Episodes CHILD=D URN= PLACE=P1
                Episodes CHILD=E URN= PLACE=Z12
                Episodes CHILD=F URN= LS=V3
                """
        ) { episode, child in
            episode.urn.isBlank && (episode.isOpen || episode.dec >= child.yearStart) && !episode.isShortBreak
                && !child.isUnnumbered(episode) && !(episode.place == "H5" && child.ending <= 2024)
                && !episode.placed.isOutsideEngland
        },
        .episodes(
            "230", .only(2024), columns: "PLACE DEC URN PL_LA", needs: [.postcodes],
            says: Bilingual(
                "URN is {URN}: supported accommodation in England (PLACE H5) has a number since 28 October 2023, and "
                    + "this episode goes on after that (DEC {DEC}).",
                cy: "{URN} yw URN: mae gan lety â chymorth yn Lloegr (PLACE H5) rif ers 28 Hydref 2023, ac mae’r "
                    + "cyfnod hwn yn parhau wedyn (DEC {DEC})."),
            todo: Bilingual(
                "Give the number that Ofsted gave it with its registration or application.",
                cy: "Rhowch y rhif a roddodd Ofsted iddo gyda’i gofrestriad neu ei gais."),
            fires: """
                Episodes CHILD=A PLACE=H5 URN= !
                Episodes CHILD=B PLACE=H5 URN=XXXXXXX DEC=29/10/2023 REC=X1 !
                """,
            passes: """
                Episodes CHILD=A PLACE=H5 URN=SC1234567
                Episodes CHILD=B PLACE=H5 URN=XXXXXXX DEC=28/10/2023 REC=X1
                Episodes CHILD=C PLACE=H5 URN= PL_POST=CC1_1CC
                """
        ) { episode, _ in
            episode.place == "H5" && !episode.hasURN && episode.placed.hasAuthority
                && !episode.placed.isOutsideEngland
                && (episode.isOpen || episode.dec >= DateCell(Day(2023, 10, 29)))
        },
        .episodes(
            "242", .from(2026), columns: "URN PLACE",
            says: Bilingual(
                "URN is XXXXXXX, no number, but PLACE is {PLACE}: only foster care and placements for adoption can be "
                    + "without one.",
                cy: "XXXXXXX, sef dim rhif, yw URN, ond {PLACE} yw PLACE: dim ond gofal maeth a lleoliadau mabwysiadu "
                    + "a all fod heb un."),
            todo: Bilingual(
                "Give the setting’s number from Ofsted’s list; leave URN blank where the placement takes none.",
                cy: "Rhowch rif y lleoliad o restr Ofsted; gadewch URN yn wag lle nad yw’r lleoliad yn cymryd un."),
            fires: """
                Episodes CHILD=A URN=XXXXXXX PLACE=K2 !
                Episodes CHILD=B URN=XXXXXXX PLACE= !
                """,
            passes: """
                Episodes CHILD=A URN=XXXXXXX PLACE=U1
                Episodes CHILD=B URN=XXXXXXX PLACE=A6
                Episodes CHILD=C URN=SC1234567 PLACE=K2
                """
        ) { episode, _ in
            episode.urn == "XXXXXXX" && !episode.isPlacedForAdoption && !episode.isFostered
        },
    ]

    /// Placements that have no number of Ofsted's.
    static let numbersUnwanted: [Rule] = [
        .episodes(
            "214", columns: "PL_POST URN LS",
            says: Bilingual(
                "This is a short break (LS {LS}), so PL_POST and URN must both be blank; PL_POST is "
                    + "{PL_POST} and URN is {URN}.",
                cy: "Seibiant byr yw hwn (LS {LS}), felly rhaid i PL_POST ac URN fod yn wag, y ddau; "
                    + "{PL_POST} yw PL_POST a {URN} yw URN."),
            todo: Bilingual(
                "Leave both blank, or correct LS if the child is not on short breaks.",
                cy: "Gadewch y ddau’n wag, neu cywirwch LS os nad yw’r plentyn ar seibiannau byr."),
            fires: """
                Episodes CHILD=A LS=V3 PL_POST=AA1_1AB URN= !
                Episodes CHILD=B LS=V4 PL_POST= URN=XXXXXXX !
                """,
            passes: """
                Episodes CHILD=A LS=V3 PL_POST= URN=
                Episodes CHILD=B LS=V2 PL_POST=AA1_1AB URN=XXXXXXX
                """
        ) { episode, _ in
            episode.isShortBreak && (episode.plPost.isPresent || episode.urn.isPresent)
        },
        .episodes(
            "222", columns: "URN PLACE",
            says: Bilingual(
                "URN is {URN}, but Ofsted does not register PLACE {PLACE}, so it has no number.",
                cy: "{URN} yw URN, ond nid yw Ofsted yn cofrestru PLACE {PLACE}, felly nid oes ganddo rif."),
            todo: Bilingual(
                "Leave URN blank, or correct PLACE.", cy: "Gadewch URN yn wag, neu cywirwch PLACE."),
            fires: """
                Episodes CHILD=A URN=SC1234567 PLACE=P1 !
                Episodes CHILD=B URN=SC1234567 PLACE=T2 !
                Episodes CHILD=C URN=SC1234567 PLACE=Z14 !
                """,
            passes: """
                year 2024
                Episodes CHILD=A URN=XXXXXXX PLACE=P1
                Episodes CHILD=B URN=SC1234567 PLACE=K2
                Episodes CHILD=C URN=SC1234567 PLACE=H5
                """
        ) { episode, child in
            episode.hasURN
                && (child.isUnnumbered(episode) || episode.place == "H5" && child.ending <= 2023)
        },
        .episodes(
            "243", .from(2026), columns: "URN PL_LA", needs: [.postcodes],
            says: Bilingual(
                "URN is {URN}, but the placement is outside England (PL_LA {PL_LA}), where Ofsted registers nobody.",
                cy: "{URN} yw URN, ond mae’r lleoliad y tu allan i Loegr (PL_LA {PL_LA}), lle nad yw Ofsted yn "
                    + "cofrestru neb."),
            todo: Bilingual(
                "Leave URN blank, or correct PL_POST.", cy: "Gadewch URN yn wag, neu cywirwch PL_POST."),
            fires: """
                Episodes CHILD=A URN=SC1234567 PL_POST=CC1_1CC !
                Episodes CHILD=B URN=XXXXXXX PL_POST=DD1_1DD !
                """,
            passes: """
                Episodes CHILD=A URN= PL_POST=CC1_1CC
                Episodes CHILD=B URN=SC1234567 PL_POST=BB1_1BB
                """
        ) { episode, _ in
            episode.placed.isOutsideEngland && episode.urn.isPresent
        },
    ]
}

extension Child {
    /// Whether the episode's PLACE is one that Ofsted does not register in this year.
    fileprivate func isUnnumbered(_ episode: Episode) -> Bool {
        let others: Set<Code> = ending >= 2026 ? ["Z11", "Z12", "Z13", "Z14"] : ["Z1"]
        return episode.isTemporary || episode.place.isOne(of: "P1", "P3", "R1", "R2", "R5")
            || others.contains(episode.place) || episode.place == "P2" && ending <= 2024
    }
}
