import Basics

extension Rule {
    /// What is written in the cells of the Header.
    static let headerItems: [Rule] = [
        .header(
            "101", columns: "SEX",
            says: Bilingual(
                "SEX is {SEX}; it must be M, F or U (to 2023/24: 1 or 2).",
                cy: "{SEX} yw SEX; rhaid iddo fod yn M, F neu U (hyd at 2023/24: 1 neu 2)."),
            todo: Bilingual(
                "Enter the child’s sex in the code of this return’s year; U means that it is not known.",
                cy: "Rhowch ryw’r plentyn yng nghod blwyddyn y datganiad hwn; ystyr U yw nad yw’n hysbys."),
            fires: """
                Header CHILD=A SEX=1 !
                Header CHILD=B SEX= !
                """,
            passes: """
                Header CHILD=A SEX=U
                Header CHILD=B SEX=F
                """
        ) { header, child in
            !child.has(header.sex, in: .sex)
        },
        .header(
            "102", columns: "DOB",
            says: Bilingual(
                "DOB is {DOB}; it must be a day written DD/MM/YYYY.",
                cy: "{DOB} yw DOB; rhaid iddo fod yn ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the child’s date of birth: most other checks of this child need it.",
                cy: "Rhowch ddyddiad geni’r plentyn: mae ei angen ar y rhan fwyaf o wiriadau eraill y plentyn hwn."),
            fires: """
                Header CHILD=A DOB= !
                Header CHILD=B DOB=31/02/2013 !
                """,
            passes: "Header DOB=28/02/2013"
        ) { header, _ in
            !header.dob.isDay
        },
        .header(
            "103", columns: "ETHNIC",
            says: Bilingual(
                "ETHNIC is {ETHNIC}, which is none of the codes for ethnicity.",
                cy: "{ETHNIC} yw ETHNIC, nad yw’n un o’r codau ethnigrwydd."),
            todo: Bilingual(
                "Enter one of the codes: REFU where the answer was refused, NOBT where it is not known yet.",
                cy: "Rhowch un o’r codau: REFU lle gwrthodwyd ateb, NOBT lle nad yw’n hysbys eto."),
            fires: """
                Header CHILD=A ETHNIC=WBRT !
                Header CHILD=B ETHNIC= !
                """,
            passes: "Header ETHNIC=NOBT"
        ) { header, child in
            !child.has(header.ethnic, in: .ethnic)
        },
        .header(
            "105", columns: "UASC",
            says: Bilingual(
                "UASC is {UASC}; it must be 1 for an unaccompanied asylum-seeking child and 0 for every other.",
                cy: "{UASC} yw UASC; rhaid iddo fod yn 1 i blentyn ar ei ben ei hun sy’n ceisio lloches ac yn 0 i bob "
                    + "plentyn arall."),
            todo: Bilingual(
                "Enter 1 or 0.",
                cy: "Rhowch 1 neu 0."),
            fires: """
                Header CHILD=A UASC=Y !
                Header CHILD=B UASC= !
                """,
            passes: """
                Header CHILD=A UASC=0
                Header CHILD=B UASC=1
                """
        ) { header, child in
            header.asksUASC && !child.has(header.uascAsWritten, in: .uasc)
        },
        .header(
            "168", columns: "UPN",
            says: Bilingual(
                "UPN is {UPN}, which is neither a unique pupil number nor one of UN1 to UN5.",
                cy: "{UPN} yw UPN, nad yw’n rhif disgybl unigryw nac yn un o UN1 i UN5."),
            todo: Bilingual(
                "Ask the school for the number: a letter other than I, O and S, then 12 figures, or 11 figures and a "
                    + "letter. Where there is none, say why with UN1 to UN5.",
                cy: "Gofynnwch i’r ysgol am y rhif: llythyren heblaw I, O ac S, yna 12 ffigur, neu 11 ffigur a "
                    + "llythyren. Lle nad oes un, dywedwch pam gydag UN1 i UN5."),
            fires: """
                Header CHILD=A UPN=O12345678901A !
                Header CHILD=B UPN=A12345678901 !
                Header CHILD=C UPN=UN6 !
                """,
            passes: """
                Header CHILD=A UPN=A12345678901O
                Header CHILD=B UPN=A123456789012
                Header CHILD=C UPN=UN5
                Header CHILD=D UPN=
                """
        ) { header, _ in
            header.upn.isPresent && !header.isPupilNumber && !header.upn.isOne(of: "UN1", "UN2", "UN3", "UN4", "UN5")
        },
        .header(
            "171", columns: "MC_DOB",
            says: Bilingual(
                "MC_DOB is {MC_DOB}, which is not a day written DD/MM/YYYY.",
                cy: "{MC_DOB} yw MC_DOB, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which this young mother’s first child was born, or leave it blank.",
                cy: "Rhowch y diwrnod y ganwyd plentyn cyntaf y fam ifanc hon, neu gadewch ef yn wag."),
            fires: "Header SEX=F MOTHER=1 MC_DOB=2025 !",
            passes: "Header SEX=F MOTHER=1 MC_DOB=1/9/2025"
        ) { header, _ in
            header.mcDOB.isUnreadable
        },
        .header(
            "174", columns: "SEX MC_DOB",
            says: Bilingual(
                "You gave MC_DOB, the birth of a mother’s first child ({MC_DOB}), for a boy (SEX {SEX}).",
                cy: "Rhoesoch MC_DOB, genedigaeth plentyn cyntaf mam ({MC_DOB}), i fachgen (SEX {SEX})."),
            todo: Bilingual(
                "Take MC_DOB out, or correct SEX.",
                cy: "Tynnwch MC_DOB allan, neu cywirwch SEX."),
            fires: "Header SEX=M MC_DOB=01/09/2025 !",
            passes: "Header SEX=F MC_DOB=01/09/2025"
        ) { header, child in
            header.mcDOB.isPresent && child.isMale(header)
        },
    ]
}
