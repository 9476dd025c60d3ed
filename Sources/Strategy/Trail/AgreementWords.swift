import Basics

/// The words of approvals, signatures and adoptions.
enum AgreementWords {
    static let title = Bilingual(
        "Who approved, signed and adopted it", cy: "Pwy a’i cymeradwyodd, a’i llofnododd ac a’i mabwysiadodd")
    static let none = Bilingual("Nobody has yet.", cy: "Nid oes neb wedi gwneud eto.")
    static let add = Bilingual("Enter another", cy: "Rhoi un arall i mewn")
    static let kind = Bilingual("What happened?", cy: "Beth ddigwyddodd?")
    static let who = Bilingual("Which body, role or partner", cy: "Pa gorff, rôl neu bartner")
    static let whoHint = Bilingual(
        "Such as “Cabinet”, “Leader of the council” or “the health board”; never a person’s name",
        cy: "Megis “y Cabinet”, “Arweinydd y cyngor” neu “y bwrdd iechyd”; byth enw person")
    static let on = Bilingual("On which day", cy: "Ar ba ddiwrnod")
    static let onHint = Bilingual(
        "Leave it empty where nobody knows", cy: "Gadewch yn wag lle nad oes neb yn gwybod")
    static let decision = Bilingual("What was decided", cy: "Beth benderfynwyd")
    static let decisionHint = Bilingual("For an approval", cy: "Ar gyfer cymeradwyaeth")
    static let version = Bilingual("Which version they had before them", cy: "Pa fersiwn oedd ganddynt o’u blaen")
    static let remove = Bilingual("Take out", cy: "Tynnu allan")
    static let sayWho = Bilingual(
        "Enter the body, the role or the partner", cy: "Rhowch y corff, y rôl neu’r partner")
    static let sayDay = Bilingual(
        "Enter a day of the calendar, or leave it empty", cy: "Rhowch ddiwrnod o’r calendr, neu gadewch yn wag")
    static let inFuture = Bilingual(
        "This day is still to come: enter it once it has happened",
        cy: "Mae’r diwrnod hwn i ddod: rhowch ef wedi iddo ddigwydd")
    static let sayDecision = Bilingual("Enter what was decided", cy: "Rhowch yr hyn a benderfynwyd")
    static let removeQuestion = Bilingual("Take this out of the trail?", cy: "Tynnu hwn o’r trywydd?")
    static let removeWhat = Bilingual(
        "Only for what was entered by mistake. The audit keeps that it stood there.",
        cy: "Dim ond ar gyfer yr hyn a nodwyd trwy gamgymeriad. Mae’r archwiliad yn cadw ei fod wedi sefyll yno.")
    static let sayVersion = Bilingual("Choose a version", cy: "Dewiswch fersiwn")

    static func kind(_ kind: Agreement.Kind) -> Bilingual {
        switch kind {
        case .approval: Bilingual("A body approved it", cy: "Cymeradwyodd corff hi")
        case .signature: Bilingual("Somebody signed it in their role", cy: "Llofnododd rhywun hi yn eu rôl")
        case .adoption: Bilingual("A partner adopted it", cy: "Mabwysiadodd partner hi")
        }
    }

    static func heading(_ kind: Agreement.Kind) -> Bilingual {
        switch kind {
        case .approval: StrategyWords.approvals
        case .signature: StrategyWords.signatories
        case .adoption: StrategyWords.adoptions
        }
    }

    static func ofVersion(_ number: Int) -> Bilingual {
        Bilingual("It was version \(number).", cy: "Fersiwn \(number) oedd hi.")
    }

    static func changedSince(_ number: Int) -> Bilingual {
        Bilingual(
            "It was version \(number); the text has changed since.",
            cy: "Fersiwn \(number) oedd hi; mae’r testun wedi newid ers hynny.")
    }

    static let whatChanged = Bilingual("See what changed", cy: "Gweld beth newidiodd")
}
