import Basics

extension Rule {
    /// What is written in the cells of an adopted child.
    static let adoptionItems: [Rule] = [
        .ad1(
            "112", columns: "DATE_INT",
            says: Bilingual(
                "DATE_INT is {DATE_INT}, which is not a day written DD/MM/YYYY.",
                cy: "{DATE_INT} yw DATE_INT, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which it was decided that the child should be placed for adoption.",
                cy: "Rhowch y diwrnod y penderfynwyd y dylid lleoli’r plentyn i’w fabwysiadu."),
            fires: "AD1 DATE_INT=31/06/2025 !",
            passes: """
                AD1 CHILD=A DATE_INT=30/06/2025
                AD1 CHILD=B DATE_INT=
                """
        ) { row, _ in
            row.dateInt.isUnreadable
        },
        .ad1(
            "113", columns: "DATE_MATCH",
            says: Bilingual(
                "DATE_MATCH is {DATE_MATCH}, which is not a day written DD/MM/YYYY.",
                cy: "{DATE_MATCH} yw DATE_MATCH, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which the child was matched with these adopters.",
                cy: "Rhowch y diwrnod y cafodd y plentyn ei baru â’r mabwysiadwyr hyn."),
            fires: "AD1 DATE_MATCH=09/2025 !",
            passes: """
                AD1 CHILD=A DATE_MATCH=01/09/2025
                AD1 CHILD=B DATE_MATCH=
                """
        ) { row, _ in
            row.dateMatch.isUnreadable
        },
        .ad1(
            "114", columns: "FOSTER_CARE",
            says: Bilingual(
                "FOSTER_CARE is {FOSTER_CARE}; it must be 1 or 0.",
                cy: "{FOSTER_CARE} yw FOSTER_CARE; rhaid iddo fod yn 1 neu 0."),
            todo: Bilingual(
                "Enter 1 if the child’s foster carer adopted the child, else 0.",
                cy: "Rhowch 1 os gofalwr maeth y plentyn a’i mabwysiadodd, fel arall 0."),
            fires: "AD1 FOSTER_CARE=2 !",
            passes: """
                AD1 CHILD=A FOSTER_CARE=1
                AD1 CHILD=B FOSTER_CARE=
                """
        ) { row, child in
            child.isForeign(row.fosterCare, in: .fosterCare)
        },
        .ad1(
            "175", columns: "NB_ADOPTR",
            says: Bilingual(
                "NB_ADOPTR is {NB_ADOPTR}; it must be 1 or 2.",
                cy: "{NB_ADOPTR} yw NB_ADOPTR; rhaid iddo fod yn 1 neu 2."),
            todo: Bilingual(
                "Enter how many people adopted the child.",
                cy: "Rhowch faint o bobl a fabwysiadodd y plentyn."),
            fires: """
                AD1 CHILD=A NB_ADOPTR=0 !
                AD1 CHILD=B NB_ADOPTR=3 !
                """,
            passes: """
                AD1 CHILD=A NB_ADOPTR=1
                AD1 CHILD=B NB_ADOPTR=
                """
        ) { row, child in
            child.isForeign(row.nbAdoptr, in: .nbAdoptr)
        },
        .ad1(
            "176", columns: "SEX_ADOPTR",
            says: Bilingual(
                "SEX_ADOPTR is {SEX_ADOPTR}; it must be M1 or F1 for one adopter, MM, FF or MF for two.",
                cy: "{SEX_ADOPTR} yw SEX_ADOPTR; rhaid iddo fod yn M1 neu F1 am un mabwysiadwr, MM, FF neu MF am ddau."),
            todo: Bilingual(
                "Enter the sex of the adopters by one of these codes.",
                cy: "Rhowch ryw’r mabwysiadwyr drwy un o’r codau hyn."),
            fires: "AD1 SEX_ADOPTR=FM !",
            passes: """
                AD1 CHILD=A SEX_ADOPTR=MF
                AD1 CHILD=B SEX_ADOPTR=
                """
        ) { row, child in
            child.isForeign(row.sexAdoptr, in: .sexAdoptr)
        },
        .ad1(
            "177", columns: "LS_ADOPTR",
            says: Bilingual(
                "LS_ADOPTR is {LS_ADOPTR}; it must be L0, L11, L12, L2, L3 or L4.",
                cy: "{LS_ADOPTR} yw LS_ADOPTR; rhaid iddo fod yn L0, L11, L12, L2, L3 neu L4."),
            todo: Bilingual(
                "Enter how the adopters stand in law: L0 for one alone, L11 or L12 married, L2 civil partners, L3 or L4 "
                    + "unmarried.",
                cy: "Rhowch statws cyfreithiol y mabwysiadwyr: L0 am un ar ei ben ei hun, L11 neu L12 yn briod, L2 yn "
                    + "bartneriaid sifil, L3 neu L4 yn ddibriod."),
            fires: "AD1 LS_ADOPTR=L1 !",
            passes: """
                AD1 CHILD=A LS_ADOPTR=L12
                AD1 CHILD=B LS_ADOPTR=
                """
        ) { row, child in
            child.isForeign(row.lsAdoptr, in: .lsAdoptr)
        },
        .ad1(
            "151", columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            says: Bilingual(
                "Only some of the six adoption answers are there: DATE_INT {DATE_INT}, DATE_MATCH {DATE_MATCH}, "
                    + "FOSTER_CARE {FOSTER_CARE}, NB_ADOPTR {NB_ADOPTR}, SEX_ADOPTR {SEX_ADOPTR}, LS_ADOPTR "
                    + "{LS_ADOPTR}.",
                cy: "Dim ond rhai o’r chwe ateb am fabwysiadu sydd yno: DATE_INT {DATE_INT}, DATE_MATCH {DATE_MATCH}, "
                    + "FOSTER_CARE {FOSTER_CARE}, NB_ADOPTR {NB_ADOPTR}, SEX_ADOPTR {SEX_ADOPTR}, LS_ADOPTR "
                    + "{LS_ADOPTR}."),
            todo: Bilingual(
                "Enter the missing ones, or none of the six if the child was not adopted in the year.",
                cy: "Rhowch y rhai sydd ar goll, neu ddim un o’r chwech os na fabwysiadwyd y plentyn yn y flwyddyn."),
            fires: """
                AD1 CHILD=A LS_ADOPTR= !
                AD1 CHILD=B DATE_INT= DATE_MATCH= FOSTER_CARE= NB_ADOPTR= SEX_ADOPTR= LS_ADOPTR=L0 !
                """,
            passes: """
                AD1 CHILD=A
                AD1 CHILD=B DATE_INT= DATE_MATCH= FOSTER_CARE= NB_ADOPTR= SEX_ADOPTR= LS_ADOPTR=
                """
        ) { row, _ in
            (1...5).contains(row.answered)
        },
    ]
}
