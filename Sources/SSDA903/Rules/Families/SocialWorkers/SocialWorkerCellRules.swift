import Basics

extension Rule {
    /// The cells of the SWEpisodes file, each by itself.
    static let socialWorkerCells: [Rule] = [
        .swEpisodes(
            "SW02STG1", .from(2024), columns: "SW_ID",
            says: Bilingual(
                "SW_ID is {SW_ID}; it must begin with SW, before the registration number, or with XX.",
                cy: "{SW_ID} yw SW_ID; rhaid iddo ddechrau gydag SW, o flaen y rhif cofrestru, neu gydag "
                    + "XX."),
            todo: Bilingual(
                "Give the social worker’s registration number with SW before it.",
                cy: "Rhowch rif cofrestru’r gweithiwr cymdeithasol gydag SW o’i flaen."),
            fires: """
                SWEpisodes SW_ID=123456 !
                SWEpisodes SW_ID= !
                SWEpisodes SW_ID=SW1 !
                """,
            passes: """
                SWEpisodes SW_ID=SW12
                SWEpisodes SW_ID=XX1234567890
                """
        ) { spell, child in
            !spell.swIDBeginning.isOne(of: "SW", "XX") || child.ending >= 2026 && spell.swIDLength < 4
        },
        .swEpisodes(
            "SW04STG1", .from(2024), columns: "SW_DECOM",
            says: Bilingual(
                "SW_DECOM says {SW_DECOM}, which is no day written DD/MM/YYYY.",
                cy: "Dywed SW_DECOM {SW_DECOM}, nad yw’n ddiwrnod wedi’i ysgrifennu fel DD/MM/BBBB."),
            todo: Bilingual(
                "Give the day on which this social worker began with the child.",
                cy: "Rhowch y diwrnod y dechreuodd y gweithiwr cymdeithasol hwn gyda’r plentyn."),
            fires: """
                SWEpisodes SW_DECOM=31/09/2025 !
                SWEpisodes SW_DECOM=ZZ/09/2025 !
                """,
            passes: """
                SWEpisodes SW_DECOM=30/09/2025
                SWEpisodes SW_DECOM=
                """
        ) { spell, child in
            spell.swDecom.isUnreadable && !(child.ending < 2026 && spell.hasPartialStart)
        },
        .swEpisodes(
            "SW05STG1", .from(2024), columns: "SW_DEC",
            says: Bilingual(
                "SW_DEC says {SW_DEC}, which is no day written DD/MM/YYYY.",
                cy: "Dywed SW_DEC {SW_DEC}, nad yw’n ddiwrnod wedi’i ysgrifennu fel DD/MM/BBBB."),
            todo: Bilingual(
                "Give the day on which this social worker left the child, or leave it blank while they work together.",
                cy: "Rhowch y diwrnod y gadawodd y gweithiwr cymdeithasol y plentyn, neu gadewch ef yn wag tra byddant "
                    + "yn gweithio gyda’i gilydd."),
            fires: """
                year 2025
                SWEpisodes SW_DEC=31/09/2024 !
                SWEpisodes SW_DEC=ZZ/ZZ !
                """,
            passes: """
                year 2025
                SWEpisodes SW_DEC=ZZ/09/2024
                SWEpisodes SW_DEC=30/09/2024
                SWEpisodes SW_DEC=
                """
        ) { spell, child in
            spell.swDec.isUnreadable && !(child.ending < 2026 && spell.hasPartialEnd)
        },
        .swEpisodes(
            "SW13STG1", .from(2024), columns: "SW_REASON SW_DECOM",
            says: Bilingual(
                "SW_REASON is {SW_REASON}, which does not say why this social worker began; SW_DECOM "
                    + "is {SW_DECOM}.",
                cy: "{SW_REASON} yw SW_REASON, nad yw’n dweud pam y dechreuodd y gweithiwr cymdeithasol "
                    + "hwn; {SW_DECOM} yw SW_DECOM."),
            todo: Bilingual(
                "Give one of the codes that SW_REASON takes; it may be blank only for a social worker of before 1 April "
                    + "2023.",
                cy: "Rhowch un o godau SW_REASON; dim ond i weithiwr cymdeithasol o gyn 1 Ebrill 2023 y gall fod yn "
                    + "wag."),
            fires: """
                SWEpisodes SW_DECOM=01/04/2023 SW_REASON= !
                SWEpisodes SW_DECOM=31/03/2023 SW_REASON=MOVED !
                """,
            passes: """
                SWEpisodes SW_DECOM=31/03/2023 SW_REASON=
                SWEpisodes SW_DECOM=01/04/2023 SW_REASON=SWDIED
                """
        ) { spell, child in
            if spell.swReason.isPresent { return !child.has(spell.swReason, in: .swReason) }
            return child.ending < 2025 || spell.swDecom >= socialWorkerYearOne
        },
    ]

    /// The first day on which reasons for a change of social worker were asked for: 1 April 2023.
    fileprivate static let socialWorkerYearOne = Month(2023, 4).firstDay
}

extension Rule {
    /// Rows of the SWEpisodes file that leave out what is asked of every row.
    static let socialWorkerGapsInRows: [Rule] = [
        .swEpisodes(
            "SW01aSTG1", .only(2025), columns: "SW_DECOM SW_ID",
            says: Bilingual(
                "SW_DECOM is {SW_DECOM} and SW_ID is {SW_ID}: every row needs its first day and its "
                    + "social worker.",
                cy: "{SW_DECOM} yw SW_DECOM a {SW_ID} yw SW_ID: mae angen diwrnod cyntaf a gweithiwr "
                    + "cymdeithasol ar bob rhes."),
            todo: Bilingual(
                "Give the day the social worker began and the registration number.",
                cy: "Rhowch y diwrnod y dechreuodd y gweithiwr cymdeithasol, a’r rhif cofrestru."),
            departs: partialDays,
            fires: """
                SWEpisodes SW_DECOM= !
                SWEpisodes SW_DECOM=31/09/2024 !
                SWEpisodes SW_DECOM=31/03/2023 SW_ID= !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/04/2023 SW_ID=
                SWEpisodes SW_DECOM=31/03/2023 SW_REASON=
                SWEpisodes SW_DECOM=ZZ/03/2023
                """
        ) { spell, _ in
            spell.lacksStart || spell.swDecom < socialWorkerYearOne && spell.swID.isBlank
        },
        .swEpisodes(
            "SW01bSTG1", .only(2025), columns: "SW_DECOM SW_ID SW_REASON",
            says: Bilingual(
                "SW_DECOM is {SW_DECOM}, SW_ID is {SW_ID} and SW_REASON is {SW_REASON}: a row from 1 "
                    + "April 2023 on needs all three, and every row its first day.",
                cy: "{SW_DECOM} yw SW_DECOM, {SW_ID} yw SW_ID a {SW_REASON} yw SW_REASON: mae angen y "
                    + "tri ar res o 1 Ebrill 2023 ymlaen, a’i diwrnod cyntaf ar bob rhes."),
            todo: Bilingual(
                "Give the day the social worker began, the registration number, and the reason for the change.",
                cy: "Rhowch y diwrnod y dechreuodd y gweithiwr cymdeithasol, y rhif cofrestru, a’r rheswm dros y newid."
            ),
            departs: partialDays,
            fires: """
                SWEpisodes SW_DECOM= !
                SWEpisodes SW_DECOM=01/04/2023 SW_ID= !
                SWEpisodes SW_DECOM=01/04/2023 SW_REASON= !
                """,
            passes: """
                SWEpisodes SW_DECOM=31/03/2023 SW_ID= SW_REASON=
                SWEpisodes SW_DECOM=01/04/2023
                """
        ) { spell, _ in
            spell.lacksStart || spell.swDecom >= socialWorkerYearOne && (spell.swID.isBlank || spell.swReason.isBlank)
        },
        .swEpisodes(
            "SW03STG1", .only(2024), columns: "SW_ID SW_DECOM SW_REASON",
            says: Bilingual(
                "This row is not whole: SW_ID is {SW_ID}, SW_DECOM is {SW_DECOM}, SW_REASON is {SW_REASON}.",
                cy: "Nid yw’r rhes hon yn gyflawn: SW_ID yw {SW_ID}, SW_DECOM yw {SW_DECOM}, SW_REASON yw {SW_REASON}."),
            todo: Bilingual("Fill in all three.", cy: "Llenwch y tri."),
            fires: """
                SWEpisodes SW_ID= !
                SWEpisodes SW_DECOM= !
                SWEpisodes SW_REASON= !
                """,
            passes: "SWEpisodes SW_DEC="
        ) { spell, _ in
            spell.isIncomplete
        },
        .swEpisodes(
            "SW01STG1", .only(2024), columns: "SW_ID SW_DECOM SW_REASON", needs: [.table(.episodes)],
            reads: "Episodes.DEC",
            says: Bilingual(
                "The child was looked after on 31 March, and this row is not whole: SW_ID is {SW_ID}, SW_DECOM is "
                    + "{SW_DECOM}, SW_REASON is {SW_REASON}.",
                cy: "Roedd y plentyn yn derbyn gofal ar 31 Mawrth, ac nid yw’r rhes hon yn gyflawn: SW_ID yw {SW_ID}, "
                    + "SW_DECOM yw {SW_DECOM}, SW_REASON yw {SW_REASON}."),
            todo: Bilingual("Fill in all three.", cy: "Llenwch y tri."),
            departs: lookedAfterRows,
            fires: """
                Episodes
                SWEpisodes SW_ID= !
                SWEpisodes SW_DECOM=01/09/2023
                """,
            passes: """
                Episodes LS=V3
                SWEpisodes SW_ID=
                Episodes CHILD=C2 DEC=31/03/2024 REC=E4A
                SWEpisodes CHILD=C2 SW_ID=
                Episodes CHILD=C3
                SWEpisodes CHILD=C3
                """
        ) { spell, child in
            spell.isIncomplete && child.episodes.contains { $0.isOpen && !$0.isShortBreak }
        },
        .episodes(
            "SW01STG1", .only(2024), columns: "DEC LS", needs: [.table(.swEpisodes)],
            says: Bilingual(
                "The child was looked after on 31 March, but no social worker is given.",
                cy: "Roedd y plentyn yn derbyn gofal ar 31 Mawrth, ond ni roddir gweithiwr cymdeithasol."),
            todo: Bilingual(
                "Add the child’s social workers to the SWEpisodes file.",
                cy: "Ychwanegwch weithwyr cymdeithasol y plentyn at y ffeil SWEpisodes."),
            departs: lookedAfterRows,
            fires: "Episodes !",
            passes: """
                Episodes
                SWEpisodes
                Episodes CHILD=C2 DEC=31/03/2024 REC=E4A
                """
        ) { episode, child in
            episode.isOpen && !episode.isShortBreak && child.swEpisodes.isEmpty
        },
    ]

    private static let partialDays = Bilingual(
        "The field’s validator takes a day with unknown parts (ZZ) for none; the return of that year allows it.",
        cy:
            "Mae dilysydd y maes yn cymryd diwrnod â rhannau anhysbys (ZZ) fel dim; mae datganiad y flwyddyn honno yn ei ganiatáu."
    )

    private static let lookedAfterRows = Bilingual(
        "The field’s validator gives row numbers of the Episodes file as those of SWEpisodes; here each finding names its "
            + "own row.",
        cy:
            "Mae dilysydd y maes yn rhoi rhifau rhesi’r ffeil Episodes fel rhai SWEpisodes; yma mae pob canfyddiad yn enwi "
            + "ei res ei hun.")
}

extension SWEpisode {
    /// SW_DECOM is blank or no day, not even one of which parts are unknown.
    fileprivate var lacksStart: Bool { !swDecom.isDay && !hasPartialStart }

    fileprivate var isIncomplete: Bool { swID.isBlank || swDecom.isBlank || swReason.isBlank }
}
