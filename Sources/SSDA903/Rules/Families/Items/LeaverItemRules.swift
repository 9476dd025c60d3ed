import Basics

extension Rule {
    /// What is written in the cells of a care leaver.
    static let leaverItems: [Rule] = [
        .oc3(
            "131", columns: "IN_TOUCH",
            says: Bilingual(
                "IN_TOUCH is {IN_TOUCH}; it must be YES, NO, DIED, REFU, NREQ or RHOM.",
                cy: "{IN_TOUCH} yw IN_TOUCH; rhaid iddo fod yn YES, NO, DIED, REFU, NREQ neu RHOM."),
            todo: Bilingual(
                "Enter whether you were in touch with this care leaver around the birthday.",
                cy: "Nodwch a oeddech mewn cysylltiad â’r sawl sy’n gadael gofal tua’r pen-blwydd."),
            fires: """
                OC3 CHILD=A IN_TOUCH=Y !
                OC3 CHILD=B IN_TOUCH= !
                OC3 CHILD=C IN_TOUCH=0 !
                """,
            passes: "OC3 IN_TOUCH=NREQ"
        ) { leaver, child in
            !child.has(leaver.inTouch, in: .inTouch)
        },
        .oc3(
            "132", columns: "ACTIV",
            says: Bilingual(
                "ACTIV is {ACTIV}, which is none of the codes for what a care leaver does.",
                cy: "{ACTIV} yw ACTIV, nad yw’n un o’r codau am yr hyn y mae’r sawl sy’n gadael gofal yn ei wneud."),
            todo: Bilingual(
                "Enter the main activity around the birthday: F full time or P part time with its number, G4 to G6 "
                    + "for none, 0 where you were not in touch.",
                cy: "Rhowch y prif weithgaredd tua’r pen-blwydd: F amser llawn neu P rhan-amser gyda’i rif, G4 i G6 am "
                    + "ddim un, 0 lle nad oeddech mewn cysylltiad."),
            fires: """
                OC3 CHILD=A ACTIV=F3 !
                OC3 CHILD=B ACTIV= !
                """,
            passes: """
                OC3 CHILD=A ACTIV=F4
                OC3 CHILD=B ACTIV=0
                """
        ) { leaver, child in
            !child.has(leaver.activ, in: .activ)
        },
        .oc3(
            "133", columns: "ACCOM",
            says: Bilingual(
                "ACCOM is {ACCOM}, which is none of the codes for where a care leaver lives.",
                cy: "{ACCOM} yw ACCOM, nad yw’n un o’r codau am ble mae’r sawl sy’n gadael gofal yn byw."),
            todo: Bilingual(
                "Enter the home around the birthday with 1 if it was suitable and 2 if not; 0 where you were not in "
                    + "touch. S (no fixed abode) and X (custody) take 2 alone.",
                cy:
                    "Rhowch y cartref tua’r pen-blwydd gydag 1 os oedd yn addas a 2 os nad oedd; 0 lle nad oeddech mewn "
                    + "cysylltiad. Dim ond 2 y mae S (dim cartref sefydlog) ac X (yn y ddalfa) yn ei gymryd."),
            fires: """
                OC3 CHILD=A ACCOM=S1 !
                OC3 CHILD=B ACCOM= !
                """,
            passes: """
                OC3 CHILD=A ACCOM=S2
                OC3 CHILD=B ACCOM=0
                """
        ) { leaver, child in
            !child.has(leaver.accom, in: .accom)
        },
        .oc3(
            "153", columns: "IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "Only some of the three answers of this care leaver are there: IN_TOUCH {IN_TOUCH}, ACTIV {ACTIV}, "
                    + "ACCOM {ACCOM}.",
                cy: "Dim ond rhai o dri ateb y sawl sy’n gadael gofal sydd yno: IN_TOUCH {IN_TOUCH}, ACTIV {ACTIV}, "
                    + "ACCOM {ACCOM}."),
            todo: Bilingual(
                "Enter the missing ones; ACTIV and ACCOM are 0 where you were not in touch.",
                cy: "Rhowch y rhai sydd ar goll; 0 yw ACTIV ac ACCOM lle nad oeddech mewn cysylltiad."),
            fires: """
                OC3 CHILD=A ACCOM= !
                OC3 CHILD=B IN_TOUCH= ACTIV= !
                """,
            passes: """
                OC3 CHILD=A IN_TOUCH=NO ACTIV=0 ACCOM=0
                OC3 CHILD=B IN_TOUCH= ACTIV= ACCOM=
                """
        ) { leaver, _ in
            leaver.hasData && (leaver.inTouch.isBlank || leaver.activ.isBlank || leaver.accom.isBlank)
        },
    ]
}
