import Basics

extension Rule {
    /// IN_TOUCH, ACTIV and ACCOM of a care leaver beside each other, the age and last year’s answer.
    static let careLeaverAnswers: [Rule] = [
        .oc3(
            "344", columns: "IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "IN_TOUCH {IN_TOUCH} says died (DIED) or went home to parents (RHOM), so ACTIV and ACCOM must be 0, "
                    + "but they are {ACTIV} and {ACCOM}.",
                cy: "Mae IN_TOUCH {IN_TOUCH} yn dweud bu farw (DIED) neu aeth adref at ei rieni (RHOM), felly rhaid i "
                    + "ACTIV ac ACCOM fod yn 0, ond {ACTIV} a {ACCOM} ydynt."),
            todo: Bilingual("Put 0 in both, or correct IN_TOUCH.", cy: "Rhowch 0 yn y ddau, neu cywirwch IN_TOUCH."),
            fires: """
                OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=B1 !
                OC3 CHILD=C2 IN_TOUCH=RHOM ACTIV= ACCOM=0 !
                """,
            passes: "OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0\nOC3 CHILD=C2 IN_TOUCH=NREQ ACTIV=0 ACCOM=B1"
        ) { leaver, _ in
            leaver.inTouch.isOne(of: "DIED", "RHOM") && (leaver.activ != "0" || leaver.accom != "0")
        },
        .oc3(
            "345", columns: "IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "IN_TOUCH YES says that you are in touch with the care leaver, but ACTIV is {ACTIV} "
                    + "and ACCOM is {ACCOM}: 0 says that nothing is known.",
                cy: "Dywed IN_TOUCH YES eich bod mewn cysylltiad â’r sawl sydd wedi gadael gofal, ond "
                    + "{ACTIV} yw ACTIV a {ACCOM} yw ACCOM: dywed 0 nad oes dim yn hysbys."),
            todo: Bilingual(
                "Say what the care leaver does and where they live, or correct IN_TOUCH.",
                cy: "Dywedwch beth mae’n ei wneud a ble mae’n byw, neu cywirwch IN_TOUCH."),
            fires: "OC3 IN_TOUCH=YES ACTIV=F2 ACCOM=0 !\nOC3 CHILD=C2 IN_TOUCH=YES ACTIV=0 ACCOM=B1 !",
            passes: "OC3 IN_TOUCH=YES ACTIV= ACCOM=B1\nOC3 CHILD=C2 IN_TOUCH=NO ACTIV=0 ACCOM=0"
        ) { leaver, _ in
            leaver.inTouch == "YES" && (leaver.activ == "0" || leaver.accom == "0")
        },
        .oc3(
            "347", .from(2024), columns: "ACCOM DOB",
            says: Bilingual(
                "ACCOM {ACCOM} is a foyer or something like it, but the care leaver, born on {DOB}, was not yet 18 when "
                    + "the year began.",
                cy:
                    "Foyer neu rywbeth tebyg yw ACCOM {ACCOM}, ond nid oedd yr un a adawodd ofal, a aned ar {DOB}, yn 18 "
                    + "eto pan ddechreuodd y flwyddyn."),
            todo: Bilingual("Correct ACCOM or the date of birth.", cy: "Cywirwch ACCOM neu’r dyddiad geni."),
            departs: Bilingual(
                "T1 and T2 are the codes of foyers. The field’s validator looks for T, which is no code, and so never "
                    + "finds anything.",
                cy: "T1 a T2 yw codau foyers. Mae dilysydd y maes yn chwilio am T, nad yw’n god, ac felly nid yw byth "
                    + "yn canfod dim."),
            fires: "Header DOB=02/04/2007\nOC3 ACCOM=T1 !", passes: "Header DOB=01/04/2007\nOC3 ACCOM=T1"
        ) { leaver, child in
            leaver.accom.isOne(of: "T1", "T2") && leaver.dob.adding(years: 18) > child.yearStart
        },
        .oc3(
            "348", .from(2026), columns: "IN_TOUCH", needs: [.lastYear(.oc3)],
            says: Bilingual(
                "Last year’s return said that the care leaver had died (IN_TOUCH DIED); in this "
                    + "year’s IN_TOUCH is {IN_TOUCH}.",
                cy: "Dywedodd datganiad y llynedd i’r un a adawodd ofal farw (IN_TOUCH DIED); yn un "
                    + "eleni {IN_TOUCH} yw IN_TOUCH."),
            todo: Bilingual(
                "Correct IN_TOUCH, or correct last year’s return if it was wrong.",
                cy: "Cywirwch IN_TOUCH, neu cywirwch ddatganiad y llynedd os oedd yn anghywir."),
            fires: "last.OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0\nOC3 IN_TOUCH=NO ACTIV=0 ACCOM=0 !",
            passes: "last.OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0\nOC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0"
        ) { leaver, child in
            leaver.inTouch != "DIED" && child.last.oc3.contains { $0.inTouch == "DIED" }
        },
    ]
}
