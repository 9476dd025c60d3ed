import Basics

extension Rule {
    /// Birth beside the year and beside the start of care, a sex that is not known, and a mother who was one last year.
    static let birthAndCare: [Rule] = [
        .header(
            "207", .all, .warning, columns: "MOTHER", needs: [.table(.episodes), .lastYear(.header)],
            says: Bilingual(
                "Last year’s return had this child as a mother (MOTHER 1); this year’s has MOTHER {MOTHER}.",
                cy: "Yn ôl datganiad y llynedd roedd y plentyn hwn yn fam (MOTHER 1); {MOTHER} yw MOTHER eleni."),
            todo: Bilingual(
                "Put 1 in MOTHER; if last year’s return was wrong, keep this and note why.",
                cy: "Rhowch 1 yn MOTHER; os datganiad y llynedd oedd yn anghywir, cadwch hwn a nodwch pam."),
            fires: """
                Header CHILD=A SEX=F MOTHER=0 !
                Episodes CHILD=A
                last.Header CHILD=A SEX=F MOTHER=1
                Header CHILD=B SEX=F MOTHER= !
                Episodes CHILD=B
                last.Header CHILD=B SEX=F MOTHER=1
                """,
            passes: """
                Header CHILD=A SEX=F MOTHER=1
                Episodes CHILD=A
                last.Header CHILD=A SEX=F MOTHER=1
                Header CHILD=B SEX=F MOTHER=
                OC3 CHILD=B
                last.Header CHILD=B SEX=F MOTHER=1
                """
        ) { header, child in
            header.mother != "1" && !child.episodes.isEmpty && child.last.headers.contains { $0.mother == "1" }
        },
        .header(
            "232", .from(2025), .query, columns: "SEX",
            says: Bilingual(
                "SEX is U, not known, which is so of very few children.",
                cy: "U, sef anhysbys, yw SEX, sy’n wir am ychydig iawn o blant."),
            todo: Bilingual(
                "Put M or F in SEX if it is known; otherwise keep U.",
                cy: "Rhowch M neu F yn SEX os yw’n hysbys; fel arall cadwch U."),
            fires: "Header SEX=U !", passes: "Header SEX=F"
        ) { header, _ in
            header.sex == "U"
        },
        .header(
            "301", columns: "DOB",
            says: Bilingual(
                "DOB is {DOB}, after the end of this return’s year.",
                cy: "{DOB} yw DOB, ar ôl diwedd blwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Correct DOB; a child born after the year belongs in the next return.",
                cy: "Cywirwch DOB; yn y datganiad nesaf y mae lle plentyn a aned ar ôl y flwyddyn."),
            fires: "Header DOB=01/04/2026 !", passes: "Header DOB=31/03/2026"
        ) { header, child in
            header.dob > child.yearEnd
        },
        .episodes(
            "302", columns: "DECOM", needs: [.table(.header)], reads: "Header.DOB Episodes.DECOM",
            says: Bilingual(
                "The child’s first episode started on {DECOM}, before the child was born ({Header.DOB}).",
                cy: "Dechreuodd cyfnod cyntaf y plentyn ar {DECOM}, cyn geni’r plentyn ({Header.DOB})."),
            todo: bornTodo,
            fires: """
                Header DOB=02/06/2025
                Episodes DECOM=01/06/2025 DEC=01/09/2025 REC=X1 !
                Episodes DECOM=01/09/2025 RNE=P
                """,
            passes: """
                Header DOB=01/06/2025
                Episodes DECOM=01/06/2025
                """
        ) { episode, child in
            child.firstDated?.row == episode.row && child.headers.contains { episode.decom < $0.dob }
        },
        .header(
            "302", columns: "DOB", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "DOB is {DOB}, after this child’s first episode had started.",
                cy: "{DOB} yw DOB, ar ôl i gyfnod cyntaf y plentyn hwn ddechrau."),
            todo: bornTodo,
            fires: """
                Header DOB=02/06/2025 !
                Episodes DECOM=01/06/2025
                """,
            passes: """
                Header DOB=01/06/2025
                Episodes DECOM=01/06/2025
                """
        ) { header, child in
            (child.firstDated?.decom ?? .blank) < header.dob
        },
    ]

    private static let bornTodo = Bilingual(
        "Correct DOB or DECOM: care cannot start before birth.",
        cy: "Cywirwch DOB neu DECOM: ni all gofal ddechrau cyn geni.")

    /// Young people who have both a care leaver's answers and those of a child looked after all year.
    static let leaversLookedAfter: [Rule] = [
        .oc3(
            "215", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.oc2)],
            says: Bilingual(
                "This young person has a care leaver’s answers here, and in OC2 the health answers of a child looked "
                    + "after all year.",
                cy: "Mae gan y person ifanc hwn atebion un sy’n gadael gofal yma, ac yn OC2 atebion iechyd plentyn "
                    + "sy’n derbyn gofal drwy’r flwyddyn."),
            todo: leaverTodo,
            fires: """
                OC3 !
                OC2 CONVICTED= IMMUNISATIONS=0 TEETH_CHECK= HEALTH_ASSESSMENT= SUBSTANCE_MISUSE=
                """,
            passes: """
                OC3
                OC2 CONVICTED= IMMUNISATIONS= TEETH_CHECK= HEALTH_ASSESSMENT= SUBSTANCE_MISUSE=
                """
        ) { row, child in
            row.hasData && child.oc2.contains { $0.hasFlags }
        },
        .oc2(
            "215",
            columns: "CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE "
                + "INTERVENTION_RECEIVED INTERVENTION_OFFERED",
            needs: [.table(.oc3)],
            says: Bilingual(
                "This child has the health answers of a child looked after all year here, and a care leaver’s answers "
                    + "in OC3.",
                cy: "Mae gan y plentyn hwn atebion iechyd plentyn sy’n derbyn gofal drwy’r flwyddyn yma, ac atebion un "
                    + "sy’n gadael gofal yn OC3."),
            todo: leaverTodo,
            fires: """
                OC2 !
                OC3 IN_TOUCH=NO ACTIV= ACCOM=
                """,
            passes: """
                OC2
                OC3 IN_TOUCH= ACTIV= ACCOM=
                """
        ) { row, child in
            row.hasFlags && child.oc3.contains { $0.hasData }
        },
    ]

    private static let leaverTodo = Bilingual(
        "Keep the answers of the file that this person belongs in, and take them out of the other.",
        cy: "Cadwch yr atebion yn y ffeil y mae lle’r person hwn ynddi, a thynnwch nhw o’r llall.")
}

extension Child {
    /// The earliest episode with a day; the first in the file of several that day.
    fileprivate var firstDated: Episode? { episodes.first { $0.decom.isDay } }
}
