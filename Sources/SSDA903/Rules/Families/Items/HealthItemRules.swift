import Basics

extension Rule {
    /// The yes and no answers of a child looked after for twelve months: offending, health, substance misuse.
    static let healthItems: [Rule] = [
        .oc2(
            "181", columns: flagColumns,
            says: Bilingual(
                "One of these answers or more is neither 0 nor 1 (a blank is no fault here): "
                    + "\(flagValues).",
                cy: "Nid yw un neu fwy o’r atebion hyn yn 0 nac yn 1 (nid yw cell wag yn fai yma): "
                    + "\(flagValues)."),
            todo: Bilingual(
                "Enter 1 for yes, 0 for no, or nothing where the question is not asked.",
                cy: "Rhowch 1 am ie, 0 am na, neu ddim byd lle na ofynnir y cwestiwn."),
            fires: """
                OC2 CHILD=A TEETH_CHECK=Y !
                OC2 CHILD=B INTERVENTION_OFFERED=2 !
                """,
            passes: "OC2 TEETH_CHECK= INTERVENTION_OFFERED=1"
        ) { row, child in
            row.flags.contains { child.isForeign($0.code, in: $0.column) }
        },
        .oc2(
            "182", columns: flagColumns,
            says: Bilingual(
                "At least one of the four answers asked of everybody is blank, though other answers "
                    + "are given: IMMUNISATIONS {IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, "
                    + "HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}.",
                cy: "Mae o leiaf un o’r pedwar ateb y gofynnir i bawb amdanynt yn wag, er bod atebion "
                    + "eraill wedi’u rhoi: IMMUNISATIONS {IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, "
                    + "HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}."),
            todo: Bilingual(
                "Enter the missing answers, or none at all if the child was not looked after for the 12 months.",
                cy: "Rhowch yr atebion sydd ar goll, neu ddim un o gwbl os na fu’r plentyn yn derbyn gofal am y 12 mis."
            ),
            fires: """
                OC2 CHILD=A CONVICTED=0 TEETH_CHECK= !
                OC2 CHILD=B CONVICTED= INTERVENTION_OFFERED=1 SUBSTANCE_MISUSE= !
                """,
            passes: """
                OC2 CHILD=A CONVICTED=0
                OC2 CHILD=B CONVICTED= IMMUNISATIONS= TEETH_CHECK= HEALTH_ASSESSMENT= SUBSTANCE_MISUSE=
                """
        ) { row, _ in
            row.lacksRequiredFlag
                && (row.convicted.isPresent || row.healthCheck.isPresent || row.interventionReceived.isPresent
                    || row.interventionOffered.isPresent)
        },
        .oc2(
            "190", columns: flagColumns, needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This row has answers that are asked only of a child looked after for all of the "
                    + "last 12 months, and by the episodes this child was not.",
                cy: "Mae gan y rhes hon atebion y gofynnir amdanynt dim ond i blentyn a fu’n derbyn "
                    + "gofal drwy gydol y 12 mis diwethaf, ac yn ôl y cyfnodau ni fu’r plentyn hwn."),
            todo: Bilingual(
                "Take the child out of OC2, or correct the episodes.",
                cy: "Tynnwch y plentyn allan o OC2, neu cywirwch y cyfnodau."),
            fires: """
                OC2 CHILD=A !
                Episodes CHILD=A DECOM=02/04/2025
                OC2 CHILD=B !
                """,
            passes: """
                OC2 CHILD=A
                Episodes CHILD=A DECOM=01/04/2025
                """
        ) { row, child in
            row.hasFlags && !child.isLookedAfterAllYear
        },
        .oc2(
            "191", columns: "IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
            needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child was looked after for all of the last 12 months, and at least one answer "
                    + "is blank: IMMUNISATIONS {IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, "
                    + "HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}.",
                cy: "Bu’r plentyn hwn yn derbyn gofal drwy gydol y 12 mis diwethaf, ac mae o leiaf un "
                    + "ateb yn wag: IMMUNISATIONS {IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, "
                    + "HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}."),
            todo: Bilingual(
                "Enter the missing answers: 1 for yes, 0 for no.",
                cy: "Rhowch yr atebion sydd ar goll: 1 am ie, 0 am na."),
            fires: """
                OC2 HEALTH_ASSESSMENT= !
                Episodes DECOM=01/06/2024
                """,
            passes: """
                OC2 CHILD=A HEALTH_ASSESSMENT=
                Episodes CHILD=A DECOM=02/04/2025
                OC2 CHILD=B HEALTH_ASSESSMENT=0 CONVICTED=
                Episodes CHILD=B DECOM=01/06/2024
                """
        ) { row, child in
            row.lacksRequiredFlag && child.isLookedAfterAllYear
        },
        .episodes(
            "191", columns: "DECOM DEC", needs: [.table(.oc2)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child was looked after for all of the last 12 months and has no row in OC2.",
                cy: "Bu’r plentyn hwn yn derbyn gofal drwy gydol y 12 mis diwethaf ac nid oes ganddo res yn OC2."),
            todo: Bilingual(
                "Add the child to OC2 with the answers on health, or correct the episodes.",
                cy: "Ychwanegwch y plentyn at OC2 gyda’r atebion am iechyd, neu cywirwch y cyfnodau."),
            fires: """
                Episodes DECOM=01/06/2024 DEC=01/06/2025 REC=X1 !
                Episodes DECOM=01/06/2025 RNE=P
                """,
            passes: """
                Episodes DECOM=01/06/2024 DEC=01/06/2025 REC=X1
                Episodes DECOM=01/06/2025 RNE=S
                """
        ) { episode, child in
            child.oc2.isEmpty && child.isLookedAfterAllYear && child.episodes.first?.row == episode.row
        },
    ]

    private static let flagColumns =
        "CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED "
        + "INTERVENTION_OFFERED"

    private static let flagValues =
        "CONVICTED {CONVICTED}, HEALTH_CHECK {HEALTH_CHECK}, IMMUNISATIONS {IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, "
        + "HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}, INTERVENTION_RECEIVED "
        + "{INTERVENTION_RECEIVED}, INTERVENTION_OFFERED {INTERVENTION_OFFERED}"
}
