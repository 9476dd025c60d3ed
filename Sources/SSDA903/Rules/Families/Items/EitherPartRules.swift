import Basics

extension Rule {
    /// Parts of the return of which a child has one alone: adopted, care leaver, looked after all year.
    static let eitherPart: [Rule] = [
        .ad1(
            "134", columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR", needs: [.table(.oc3)],
            says: Bilingual(
                "This child has answers as an adopted child here and as a care leaver in OC3 (IN_TOUCH "
                    + "{OC3.IN_TOUCH}, ACTIV {OC3.ACTIV}, ACCOM {OC3.ACCOM}).",
                cy: "Mae gan y plentyn hwn atebion yma fel plentyn a fabwysiadwyd ac yn OC3 fel un sy’n gadael gofal "
                    + "(IN_TOUCH {OC3.IN_TOUCH}, ACTIV {OC3.ACTIV}, ACCOM {OC3.ACCOM})."),
            todo: Bilingual(
                "Take out whichever does not hold: an adopted child is no care leaver.",
                cy: "Tynnwch allan yr un nad yw’n wir: nid yw plentyn a fabwysiadwyd yn un sy’n gadael gofal."),
            fires: """
                AD1 !
                OC3
                """,
            passes: """
                AD1
                OC3 IN_TOUCH= ACTIV= ACCOM=
                """
        ) { row, child in
            row.hasData && child.oc3.contains { $0.hasData }
        },
        .ad1(
            "187", columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child has answers as an adopted child, and was looked after for all of the last 12 months by the "
                    + "episodes.",
                cy: "Mae gan y plentyn hwn atebion fel plentyn a fabwysiadwyd, a bu’n derbyn gofal drwy gydol y 12 mis "
                    + "diwethaf yn ôl y cyfnodau."),
            todo: allYearTodo,
            fires: """
                AD1 !
                Episodes DECOM=01/06/2024
                """,
            passes: """
                AD1
                Episodes DECOM=01/06/2024 DEC=30/03/2026 REC=E11
                """
        ) { row, child in
            row.hasData && child.isLookedAfterAllYear
        },
        .oc3(
            "187", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child has answers as a care leaver (IN_TOUCH {IN_TOUCH}, ACTIV {ACTIV}, ACCOM {ACCOM}), and was "
                    + "looked after for all of the last 12 months by the episodes.",
                cy: "Mae gan y plentyn hwn atebion fel un sy’n gadael gofal (IN_TOUCH {IN_TOUCH}, ACTIV {ACTIV}, ACCOM "
                    + "{ACCOM}), a bu’n derbyn gofal drwy gydol y 12 mis diwethaf yn ôl y cyfnodau."),
            todo: allYearTodo,
            fires: """
                OC3 !
                Episodes DECOM=01/06/2024
                """,
            passes: """
                OC3
                Episodes DECOM=01/06/2024 DEC=30/03/2026 REC=E17
                """
        ) { row, child in
            row.hasData && child.isLookedAfterAllYear
        },
    ]

    private static let allYearTodo = Bilingual(
        "End the last episode if the child left care; else take these answers out.",
        cy: "Rhowch ddyddiad diwedd i’r cyfnod olaf os gadawodd y plentyn ofal; fel arall tynnwch yr atebion hyn allan."
    )
}
