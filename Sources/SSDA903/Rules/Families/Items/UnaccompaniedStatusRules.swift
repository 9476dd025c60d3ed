import Basics

extension Rule {
    /// Whether a child is unaccompanied (UASC), beside the day on which that ceased (DUC), birth and last year.
    static let unaccompaniedStatus: [Rule] = [
        .uasc(
            "205C", columns: "DUC", needs: [.table(.header), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC",
            says: Bilingual(
                "A day is given on which this child ceased to be unaccompanied (DUC {DUC} now, {last.UASC.DUC} last "
                    + "year), but in neither year does the Header have the child as unaccompanied.",
                cy: "Rhoddir diwrnod y peidiodd y plentyn hwn â bod ar ei ben ei hun (DUC {DUC} nawr, {last.UASC.DUC} "
                    + "y llynedd), ond nid yw’r Header yn dweud yn y naill flwyddyn na’r llall fod y plentyn ar ei "
                    + "ben ei hun."),
            todo: neverTodo,
            fires: """
                Header CHILD=A UASC=0
                UASC CHILD=A DUC=01/06/2025 !
                Header CHILD=B UASC=0
                UASC CHILD=B DUC= !
                last.Header CHILD=B UASC=0
                last.UASC CHILD=B DUC=01/06/2024
                """,
            passes: """
                Header CHILD=A UASC=0
                UASC CHILD=A DUC=
                Header CHILD=B UASC=0
                UASC CHILD=B DUC=01/06/2025
                last.UASC CHILD=B DUC=
                """
        ) { row, child in
            wasNeverUnaccompanied(child) && (row.duc.isDay || child.last.uasc.contains { $0.duc.isDay })
        },
        .header(
            "205C", columns: "UASC", needs: [.table(.uasc), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC",
            says: Bilingual(
                "The Header has this child in neither year as unaccompanied (UASC), but a day is given on which that "
                    + "ceased: DUC {UASC.DUC} now, {last.UASC.DUC} last year.",
                cy: "Nid yw’r Header yn dweud yn y naill flwyddyn na’r llall fod y plentyn hwn ar ei ben ei hun "
                    + "(UASC), ond rhoddir diwrnod y peidiodd hynny: DUC {UASC.DUC} nawr, {last.UASC.DUC} y llynedd."),
            todo: neverTodo,
            fires: """
                Header UASC=0 !
                UASC DUC=01/06/2025
                """,
            passes: """
                Header UASC=1
                UASC DUC=01/06/2025
                """
        ) { _, child in
            wasNeverUnaccompanied(child) && !child.uasc.isEmpty
                && (child.uasc.contains { $0.duc.isDay } || child.last.uasc.contains { $0.duc.isDay })
        },
        .header(
            "205D", .all, .warning, columns: "UASC", needs: [.table(.uasc), .lastYear(.header), .lastYear(.uasc)],
            says: Bilingual(
                "This child is unaccompanied (UASC) in this year’s return, and was in last year’s without being so.",
                cy: "Mae’r plentyn hwn ar ei ben ei hun (UASC) yn natganiad eleni, ac roedd yn un y llynedd heb fod "
                    + "felly."),
            todo: Bilingual(
                "Take the child out of the UASC file if not unaccompanied; if last year’s return was wrong, keep this "
                    + "and note why.",
                cy: "Tynnwch y plentyn o’r ffeil UASC os nad yw ar ei ben ei hun; os datganiad y llynedd oedd yn "
                    + "anghywir, cadwch hyn a nodwch pam."),
            fires: """
                Header CHILD=A !
                UASC CHILD=A
                last.Header CHILD=A
                """,
            passes: """
                Header CHILD=A
                UASC CHILD=A
                last.UASC CHILD=A
                Header CHILD=B
                UASC CHILD=B
                """
        ) { header, child in
            header.uasc == "1" && child.last.headers.contains { $0.uasc != "1" }
        },
        .header(
            "231", .from(2025), .query, columns: "DOB UASC", needs: [.table(.uasc)],
            says: Bilingual(
                "This unaccompanied child (UASC), born on {DOB}, is not yet 11 at the end of the year.",
                cy: "Nid yw’r plentyn hwn, sydd ar ei ben ei hun (UASC) ac a aned ar {DOB}, yn 11 eto ar ddiwedd y "
                    + "flwyddyn."),
            todo: Bilingual(
                "Check the date of birth, and whether the child came without parents or others responsible; if both "
                    + "are right, keep them.",
                cy: "Gwiriwch y dyddiad geni, ac a ddaeth y plentyn heb rieni nac eraill sy’n gyfrifol; os yw’r ddau’n "
                    + "gywir, cadwch nhw."),
            departs: Bilingual(
                "The field’s validator asks for a column that no file has, so that it never gets as far as this.",
                cy: "Mae dilysydd y maes yn gofyn am golofn nad yw mewn unrhyw ffeil, felly nid yw byth yn cyrraedd "
                    + "hyn."),
            fires: """
                Header DOB=01/04/2015 !
                UASC
                """,
            passes: """
                Header CHILD=A DOB=31/03/2015
                UASC CHILD=A
                Header CHILD=B DOB=01/04/2015
                """
        ) { header, child in
            header.uasc == "1" && header.dob.adding(years: 11) > child.yearEnd
        },
        .uasc(
            "303", columns: "DUC", needs: [.table(.header)],
            says: Bilingual(
                "DUC is {DUC}, but the Header does not have this child as unaccompanied (UASC {Header.UASC}).",
                cy: "{DUC} yw DUC, ond nid yw’r Header yn dweud bod y plentyn hwn ar ei ben ei hun (UASC "
                    + "{Header.UASC})."),
            todo: ceasedTodo,
            fires: """
                Header UASC=0
                UASC DUC=01/06/2025 !
                """,
            passes: """
                Header CHILD=A UASC=1
                UASC CHILD=A DUC=01/06/2025
                Header CHILD=B UASC=0
                UASC CHILD=B DUC=
                """
        ) { row, child in
            row.duc.isPresent && child.headers.contains { $0.uasc != "1" }
        },
        .header(
            "303", columns: "UASC", needs: [.table(.uasc)], reads: "UASC.DUC",
            says: Bilingual(
                "UASC is {UASC}, but there is a day on which this child ceased to be unaccompanied (DUC {UASC.DUC}).",
                cy: "{UASC} yw UASC, ond mae diwrnod y peidiodd y plentyn hwn â bod ar ei ben ei hun (DUC "
                    + "{UASC.DUC})."),
            todo: ceasedTodo,
            fires: """
                Header UASC=0 !
                UASC DUC=01/06/2025
                """,
            passes: """
                Header UASC=0
                UASC DUC=
                """
        ) { header, child in
            header.uasc != "1" && child.uasc.contains { $0.duc.isPresent }
        },
        .uasc(
            "304", columns: "DUC DOB",
            says: Bilingual(
                "DUC is {DUC}, after the 18th birthday of this child, born on {DOB}.",
                cy: "{DUC} yw DUC, ar ôl pen-blwydd yn 18 y plentyn hwn, a aned ar {DOB}."),
            todo: Bilingual(
                "Correct DUC: the status ends on the 18th birthday at the latest.",
                cy: "Cywirwch DUC: daw’r statws i ben ar y pen-blwydd yn 18 fan bellaf."),
            fires: "UASC DOB=01/06/2008 DUC=02/06/2026 !", passes: "UASC DOB=01/06/2008 DUC=01/06/2026"
        ) { row, _ in
            row.duc > row.dob.adding(years: 18)
        },
    ]

    private static let neverTodo = Bilingual(
        "Enter the child as unaccompanied for the years in which that was so, or take DUC out.",
        cy: "Rhowch y plentyn fel un ar ei ben ei hun am y blynyddoedd pan oedd hynny’n wir, neu tynnwch DUC allan.")

    private static let ceasedTodo = Bilingual(
        "Put 1 in UASC if the child was unaccompanied in this year; otherwise take DUC out.",
        cy: "Rhowch 1 yn UASC os oedd y plentyn ar ei ben ei hun eleni; fel arall tynnwch DUC allan.")

    private static func wasNeverUnaccompanied(_ child: Child) -> Bool {
        !child.headers.contains { $0.uasc == "1" } && !child.last.headers.contains { $0.uasc == "1" }
    }
}
