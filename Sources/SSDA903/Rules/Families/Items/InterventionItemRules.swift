import Basics

extension Rule {
    /// Whether a child with a substance misuse problem had an intervention, or was offered one.
    static let interventionItems: [Rule] = [
        .oc2(
            "158", columns: "INTERVENTION_RECEIVED INTERVENTION_OFFERED",
            says: Bilingual(
                "The child had an intervention (INTERVENTION_RECEIVED 1), and yet INTERVENTION_OFFERED is "
                    + "{INTERVENTION_OFFERED}; it is asked only of those who had none.",
                cy: "Cafodd y plentyn ymyriad (INTERVENTION_RECEIVED 1), ac eto {INTERVENTION_OFFERED} yw "
                    + "INTERVENTION_OFFERED; dim ond am y rhai na chafodd un y gofynnir."),
            todo: Bilingual(
                "Take INTERVENTION_OFFERED out, or correct INTERVENTION_RECEIVED.",
                cy: "Tynnwch INTERVENTION_OFFERED allan, neu cywirwch INTERVENTION_RECEIVED."),
            fires: "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=0 !",
            passes: "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=0"
        ) { row, _ in
            row.interventionReceived == "1" && row.interventionOffered.isPresent
        },
        .oc2(
            "159", columns: "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
            says: Bilingual(
                "The child has a substance misuse problem and had no intervention (INTERVENTION_RECEIVED 0), but "
                    + "INTERVENTION_OFFERED is blank.",
                cy:
                    "Mae gan y plentyn broblem camddefnyddio sylweddau ac ni chafodd ymyriad (INTERVENTION_RECEIVED 0), "
                    + "ond mae INTERVENTION_OFFERED yn wag."),
            todo: Bilingual(
                "Enter whether one was offered: 1 for yes, 0 for no.",
                cy: "Nodwch a gynigiwyd un: 1 am do, 0 am naddo."),
            fires: "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 !",
            passes: "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1"
        ) { row, _ in
            row.substanceMisuse == "1" && row.interventionReceived == "0" && row.interventionOffered.isBlank
        },
        .oc2(
            "192", columns: "SUBSTANCE_MISUSE INTERVENTION_RECEIVED",
            says: Bilingual(
                "The child has a substance misuse problem (SUBSTANCE_MISUSE 1), but INTERVENTION_RECEIVED is blank.",
                cy: "Mae gan y plentyn broblem camddefnyddio sylweddau (SUBSTANCE_MISUSE 1), ond mae "
                    + "INTERVENTION_RECEIVED yn wag."),
            todo: Bilingual(
                "Enter whether the child had an intervention: 1 for yes, 0 for no.",
                cy: "Nodwch a gafodd y plentyn ymyriad: 1 am do, 0 am naddo."),
            fires: "OC2 SUBSTANCE_MISUSE=1 !",
            passes: """
                OC2 CHILD=A SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0
                OC2 CHILD=B SUBSTANCE_MISUSE=0
                """
        ) { row, _ in
            row.substanceMisuse == "1" && row.interventionReceived.isBlank
        },
        .oc2(
            "193", columns: "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
            says: Bilingual(
                "SUBSTANCE_MISUSE is {SUBSTANCE_MISUSE}, and yet there is an answer on interventions: "
                    + "INTERVENTION_RECEIVED {INTERVENTION_RECEIVED}, INTERVENTION_OFFERED {INTERVENTION_OFFERED}.",
                cy: "{SUBSTANCE_MISUSE} yw SUBSTANCE_MISUSE, ac eto mae ateb am ymyriadau: INTERVENTION_RECEIVED "
                    + "{INTERVENTION_RECEIVED}, INTERVENTION_OFFERED {INTERVENTION_OFFERED}."),
            todo: Bilingual(
                "Enter 1 in SUBSTANCE_MISUSE if the child has the problem; else take the other answers out.",
                cy: "Rhowch 1 yn SUBSTANCE_MISUSE os yw’r broblem gan y plentyn; fel arall tynnwch yr atebion eraill "
                    + "allan."),
            fires: """
                OC2 CHILD=A SUBSTANCE_MISUSE=0 INTERVENTION_RECEIVED=0 !
                OC2 CHILD=B SUBSTANCE_MISUSE= INTERVENTION_OFFERED=1 !
                """,
            passes: """
                OC2 CHILD=A SUBSTANCE_MISUSE=0
                OC2 CHILD=B SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0
                """
        ) { row, _ in
            (row.substanceMisuse.isBlank || row.substanceMisuse == "0")
                && (row.interventionReceived.isPresent || row.interventionOffered.isPresent)
        },
    ]
}
