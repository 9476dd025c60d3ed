import Basics

extension Rule {
    /// What the return says of a care leaver, each answer against the others and against last year.
    static let careLeaverAnswers: [Rule] = [
        .oc3(
            "344", columns: "IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "IN_TOUCH is {IN_TOUCH} (died, or home with parents), so ACTIV and ACCOM should both be 0; they are "
                    + "{ACTIV} and {ACCOM}.",
                cy: "IN_TOUCH yw {IN_TOUCH} (wedi marw, neu adref gyda rhieni), felly dylai ACTIV ac ACCOM ill dau fod "
                    + "yn 0; {ACTIV} a {ACCOM} ydynt."),
            todo: Bilingual(
                "Set ACTIV and ACCOM to 0, or correct IN_TOUCH.",
                cy: "Gosodwch ACTIV ac ACCOM yn 0, neu cywirwch IN_TOUCH."),
            fires: """
                OC3 IN_TOUCH=RHOM ACTIV=0 ACCOM=B1 !
                OC3 CHILD=C2 IN_TOUCH=DIED ACTIV= ACCOM=0 !
                """,
            passes: """
                OC3 IN_TOUCH=RHOM ACTIV=0 ACCOM=0
                OC3 CHILD=C2 IN_TOUCH=NREQ ACTIV=0 ACCOM=B1
                """
        ) { answers, _ in
            answers.inTouch.isOne(of: "DIED", "RHOM") && (answers.activ != "0" || answers.accom != "0")
        },
        .oc3(
            "345", columns: "IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "You are in touch with this care leaver (IN_TOUCH YES), but ACTIV is {ACTIV} and ACCOM is {ACCOM}; 0 "
                    + "means no answer.",
                cy: "Rydych mewn cysylltiad â’r person hwn sydd wedi gadael gofal (IN_TOUCH YES), ond ACTIV yw {ACTIV} "
                    + "ac ACCOM yw {ACCOM}; ystyr 0 yw dim ateb."),
            todo: Bilingual(
                "Say what the person does and where the person lives, or correct IN_TOUCH.",
                cy: "Dywedwch beth mae’r person yn ei wneud a ble mae’n byw, neu cywirwch IN_TOUCH."),
            fires: "OC3 IN_TOUCH=YES ACTIV=0 ACCOM=B1 !", passes: "OC3 IN_TOUCH=NO ACTIV=0 ACCOM=B1"
        ) { answers, _ in answers.inTouch == "YES" && (answers.activ == "0" || answers.accom == "0") },
        .oc3(
            "347", .from(2024), columns: "ACCOM DOB",
            says: Bilingual(
                "ACCOM {ACCOM} is a foyer, but this person, born {DOB}, was under 18 when the year began.",
                cy: "Foyer yw ACCOM {ACCOM}, ond roedd y person hwn, a aned {DOB}, o dan 18 oed pan ddechreuodd y "
                    + "flwyddyn."),
            todo: Bilingual("Correct ACCOM, or DOB.", cy: "Cywirwch ACCOM, neu DOB."),
            departs: Bilingual(
                "The field’s validator looks for the code T, which no return has; the codes of a foyer are T1 and T2.",
                cy: "Mae dilysydd y maes yn chwilio am y cod T, nad yw mewn unrhyw ddatganiad; codau foyer yw T1 a T2."
            ),
            fires: "OC3 ACCOM=T1 DOB=02/04/2007 !",
            passes: """
                OC3 ACCOM=T1 DOB=01/04/2007
                OC3 CHILD=C2 ACCOM=U1 DOB=02/04/2007
                """
        ) { answers, child in
            answers.accom.isOne(of: "T1", "T2") && answers.dob.adding(years: 18) > child.yearStart
        },
        .oc3(
            "348", .from(2026), columns: "IN_TOUCH", needs: [.lastYear(.oc3)],
            says: Bilingual(
                "Last year you reported that this care leaver had died; IN_TOUCH is {IN_TOUCH} now.",
                cy: "Y llynedd adroddasoch fod y person hwn sydd wedi gadael gofal wedi marw; IN_TOUCH yw {IN_TOUCH} "
                    + "nawr."),
            todo: Bilingual(
                "Find out which is true. Take the row out if the person died; if last year was wrong, say so when you "
                    + "submit.",
                cy: "Holwch pa un sy’n wir. Tynnwch y rhes os bu farw’r person; os y llynedd oedd yn anghywir, "
                    + "dywedwch hynny wrth gyflwyno."),
            fires: """
                last.OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0
                OC3 IN_TOUCH=YES !
                """,
            passes: """
                last.OC3 IN_TOUCH=RHOM ACTIV=0 ACCOM=0
                OC3 IN_TOUCH=YES
                """
        ) { answers, child in
            answers.inTouch != "DIED" && child.last.oc3.contains { $0.inTouch == "DIED" }
        },
    ]
}
