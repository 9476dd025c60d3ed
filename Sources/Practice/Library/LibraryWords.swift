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
    static let resultHint = Bilingual(
        "Leave this empty if nobody knows yet.", cy: "Gadewch yn wag os nad oes neb yn gwybod eto.")
    static let resultUnknown = Bilingual("Nobody has said yet.", cy: "Nid oes neb wedi dweud eto.")
    static let source = Bilingual("Where this is from", cy: "O ble mae hyn")
    static let sourceHint = Bilingual(
        "A report with its page, a website, a visit: so that others can look for themselves.",
        cy: "Adroddiad gyda’i dudalen, gwefan, ymweliad: fel y gall eraill edrych drostynt eu hunain.")
    static let sourceUnknown = Bilingual("The source is not said.", cy: "Ni ddywedir beth yw’r ffynhonnell.")
    static let saySource = Bilingual("Say where this is from", cy: "Dywedwch o ble mae hyn")
    static let on = Bilingual("When was it so?", cy: "Pryd yr oedd felly?")
    static let onHint = Bilingual(
        "The day of the report or the visit, if you know it.", cy: "Diwrnod yr adroddiad neu’r ymweliad, os gwyddoch.")
    static let priority = Bilingual("Which priorities is it for?", cy: "I ba flaenoriaethau y mae?")
    static let priorityHint = Bilingual(
        "Choose none if it is for all of them.", cy: "Peidiwch â dewis dim os yw ar gyfer pob un.")
    static let change = Bilingual("Change what is kept of this", cy: "Newid yr hyn a gedwir am hyn")
    static let standsAlready = Bilingual(
        "This is kept already for this council: add to that one instead",
        cy: "Cedwir hyn yn barod ar gyfer y cyngor hwn: ychwanegwch at hwnnw yn lle hynny")
    static let other = Bilingual("For no priority in particular", cy: "I ddim un flaenoriaeth yn arbennig")
    static let removeTitle = Bilingual("Take this out of the library?", cy: "Tynnu hyn o’r llyfrgell?")
    static let removeWhat = Bilingual(
        "It is gone for good, with what joins it to activities. The activities stay.",
        cy: "Mae wedi mynd am byth, gyda’r hyn sy’n ei gysylltu â gweithgareddau. Mae’r gweithgareddau’n aros.")
    static let keep = Bilingual("Keep this", cy: "Cadw hyn")
    static let sayCouncil = Bilingual("Say which council", cy: "Dywedwch pa gyngor")
    static let sayWhat = Bilingual("Say what it does", cy: "Dywedwch beth mae’n ei wneud")
    static let tryHere = Bilingual("Try this here", cy: "Rhoi cynnig arno yma")
    static let tryHereHint = Bilingual(
        "Begins an activity in the programme, joined to this. You then say who leads it and what it should bring.",
        cy: "Mae’n dechrau gweithgaredd yn y rhaglen, wedi’i gysylltu â hyn. Yna dywedwch pwy sy’n ei arwain a beth "
            + "ddylai ei ddwyn.")
    static let alreadyTitle = Bilingual("This is tried here already", cy: "Rhoddir cynnig ar hyn yma’n barod")
    static let already = Bilingual(
        "Nothing was begun. The programme has an activity that tries it:",
        cy: "Ni ddechreuwyd dim. Mae gan y rhaglen weithgaredd sy’n rhoi cynnig arno:")
    static let tryAgain = Bilingual("Begin another all the same", cy: "Dechrau un arall er hynny")

    static func counts(_ practices: Int, _ councils: Int) -> Bilingual {
        Bilingual(
            "\(practices) \(practices == 1 ? "example" : "examples") from \(councils) "
                + "\(councils == 1 ? "council" : "councils").",
            cy: "\(practices) enghraifft o \(councils) cyngor.")
    }

    static func tryTitle(_ practice: GoodPractice) -> Wording {
        let (english, welsh) = (brief(practice.what.english), brief(practice.what.welsh))
        return Wording(
            english.isEmpty ? "" : "\(english) (as in \(practice.council))",
            cy: welsh.isEmpty ? "" : "\(welsh) (fel yn \(practice.council))")
    }

    /// The first sentence, cut behind a word where it is long.
    private static func brief(_ text: String) -> String {
        let sentence = text.split(separator: ". ").first.map(String.init) ?? text
        let whole = sentence.trimmed(of: " .\n")
        guard whole.count > 90 else { return whole }
        let words = whole.prefix(90).split(separator: " ").dropLast()
        return words.joined(separator: " ").trimmed(of: " ,;:–-") + " …"
    }
}
