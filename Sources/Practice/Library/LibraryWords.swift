import Basics

/// The words of the good-practice library.
enum LibraryWords {
    static let title = Bilingual("What works elsewhere", cy: "Yr hyn sy’n gweithio mewn mannau eraill")
    static let purpose = Bilingual(
        "What other councils do, what came of it, and a start for trying it here.",
        cy: "Yr hyn y mae cynghorau eraill yn ei wneud, beth ddaeth ohono, a dechrau ar roi cynnig arno yma.")
    static let one = Bilingual("practice", cy: "arfer")
    static let many = Bilingual("practices", cy: "arferion")
    static let empty = Bilingual("Nothing is kept here yet", cy: "Nid oes dim yn cael ei gadw yma eto")
    static let emptyWhy = Bilingual(
        "Before designing something, look where it works already. Keep what you find, with what came of it.",
        cy:
            "Cyn cynllunio rhywbeth, edrychwch ble mae’n gweithio’n barod. Cadwch yr hyn a gewch, gyda’r hyn a "
            + "ddaeth ohono."
    )
    static let add = Bilingual("Add what a council does", cy: "Ychwanegu’r hyn y mae cyngor yn ei wneud")
    static let council = Bilingual("Council", cy: "Cyngor")
    static let what = Bilingual("What it does", cy: "Yr hyn y mae’n ei wneud")
    static let result = Bilingual("What came of it", cy: "Yr hyn a ddaeth ohono")
    static let source = Bilingual("Where this is from", cy: "O ble mae hyn")
    static let priority = Bilingual("Which priority is it for?", cy: "I ba flaenoriaeth y mae?")
    static let none = Bilingual("None in particular", cy: "Dim un yn arbennig")
    static let other = Bilingual("For no priority in particular", cy: "I ddim un flaenoriaeth yn arbennig")
    static let keep = Bilingual("Keep this", cy: "Cadw hyn")
    static let sayCouncil = Bilingual("Say which council", cy: "Dywedwch pa gyngor")
    static let sayWhat = Bilingual("Say what it does", cy: "Dywedwch beth mae’n ei wneud")
    static let tryHere = Bilingual("Try this here", cy: "Rhoi cynnig arno yma")
    static let tryHereHint = Bilingual(
        "Begins an activity in the programme, joined to this. You then say who leads it and what it should bring.",
        cy:
            "Mae’n dechrau gweithgaredd yn y rhaglen, wedi’i gysylltu â hyn. Yna dywedwch pwy sy’n ei arwain a "
            + "beth ddylai ei "
            + "ddwyn.")
    static let noProgramme = Bilingual(
        "There is no programme yet to try it in. Begin one first.",
        cy: "Nid oes rhaglen eto i roi cynnig arno ynddi. Dechreuwch un yn gyntaf.")

    static func counts(_ practices: Int, _ councils: Int) -> Bilingual {
        Bilingual(
            "\(practices) examples from \(councils) councils.", cy: "\(practices) enghraifft o \(councils) cyngor.")
    }

    static func tryTitle(_ practice: GoodPractice) -> Wording {
        Wording("Try what \(practice.council) does", cy: "Rhoi cynnig ar yr hyn a wna \(practice.council)")
    }
}
