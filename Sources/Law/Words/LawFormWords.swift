import Basics

/// The words of the forms about law, and of the page of changes.
enum LawFormWords {
    // Changes
    static let changesTitle = Bilingual("What changed in the law", cy: "Yr hyn a newidiodd yn y gyfraith")
    static let since = Bilingual("Since your last meeting, on", cy: "Ers eich cyfarfod diwethaf, ar")
    static let show = Bilingual("Show what changed", cy: "Dangos yr hyn a newidiodd")
    static let nothingChanged = Bilingual(
        "Nothing changed that is known here.", cy: "Ni newidiodd dim hyd y gwyddys yma.")
    static let notHere = Bilingual(
        "A rule that is enacted and not begun appears here once somebody notes since when it is in force.",
        cy:
            "Mae rheol sydd wedi’i deddfu a heb ddechrau yn ymddangos yma unwaith y bydd rhywun wedi nodi ers pryd y mae "
            + "mewn grym.")
    static let waiting = Bilingual("Enacted, and waiting to begin", cy: "Wedi’u deddfu, ac yn aros i ddechrau")
    static let began = Bilingual("In force from this day", cy: "Mewn grym o’r diwrnod hwn")
    static let ended = Bilingual("No longer in force from this day", cy: "Nid yw mewn grym o’r diwrnod hwn")
    static let corrected = Bilingual("Corrected by the council", cy: "Wedi’i gywiro gan y cyngor")
    static let standardSet = Bilingual("Our own standard begins", cy: "Ein safon ein hunain yn dechrau")
    static let standardEnded = Bilingual("Our own standard ends", cy: "Ein safon ein hunain yn dod i ben")

    static func count(_ count: Int, since day: Day) -> Bilingual {
        count == 1
            ? Bilingual("1 change since \(day.written.english).", cy: "1 newid ers \(day.written.welsh).")
            : Bilingual(
                "\(count) changes since \(day.written.english).", cy: "\(count) newid ers \(day.written.welsh).")
    }

    // Correcting
    static let correctTitle = Bilingual("Correct this rule", cy: "Cywiro’r rheol hon")
    static let correctWhy = Bilingual(
        "What you enter is shown as this council’s correction, with its source and the day. What stood before is kept.",
        cy:
            "Dangosir yr hyn a nodwch fel cywiriad y cyngor hwn, gyda’i ffynhonnell a’r diwrnod. Cedwir yr hyn a oedd yno "
            + "o’r blaen.")
    static let part = Bilingual("What is to be corrected?", cy: "Beth sydd i’w gywiro?")
    static let partFrom = Bilingual("Since when it is in force", cy: "Ers pryd y mae mewn grym")
    static let partUntil = Bilingual("From when it is no longer in force", cy: "O ba bryd nad yw mewn grym mwyach")
    static let partWords = Bilingual("Its words", cy: "Ei geiriau")
    static let day = Bilingual("Which day?", cy: "Pa ddiwrnod?")
    static let dayHint = Bilingual("For a day in force only.", cy: "Ar gyfer diwrnod mewn grym yn unig.")
    static let amount = Bilingual("How long?", cy: "Pa mor hir?")
    static let amountHint = Bilingual("For a time only: a whole number.", cy: "Ar gyfer amser yn unig: rhif cyfan.")
    static let unit = Bilingual("In", cy: "Mewn")
    static let words = Bilingual("The words", cy: "Y geiriau")
    static let wordsHint = Bilingual("For its words only.", cy: "Ar gyfer ei geiriau’n unig.")
    static let source = Bilingual("Where did you read it?", cy: "Ble y darllenoch ef?")
    static let sourceHint = Bilingual(
        "Such as: SI 2027/123, regulation 2.", cy: "Megis: SI 2027/123, rheoliad 2.")
    static let keepCorrection = Bilingual("Keep this correction", cy: "Cadw’r cywiriad hwn")
    static let saved = Bilingual("It is kept.", cy: "Mae wedi’i gadw.")
    static let choosePart = Bilingual("Choose what is to be corrected", cy: "Dewiswch beth sydd i’w gywiro")
    static let enterSource = Bilingual("Say where you read it", cy: "Dywedwch ble y darllenoch ef")
    static let enterDay = Bilingual(
        "Enter a day that the calendar has, such as 14 3 2026", cy: "Rhowch ddiwrnod sydd yn y calendr, megis 14 3 2026"
    )
    static let enterAmount = Bilingual("Enter a whole number from 1 to 999", cy: "Rhowch rif cyfan o 1 i 999")
    static let enterWords = Bilingual("Enter the words", cy: "Rhowch y geiriau")
    static let tooLong = Bilingual("Use at most 2,000 characters", cy: "Defnyddiwch 2,000 nod ar y mwyaf")

    // Standards
    static let standardTitle = Bilingual("Set a standard of our own", cy: "Gosod safon ein hunain")
    static let standardWhy = Bilingual(
        "A council may add to the law. It may not weaken it: a looser time is kept only with the reason why that is "
            + "lawful and with the name of the office that authorised it, and is shown as a variation.",
        cy:
            "Caiff cyngor ychwanegu at y gyfraith. Ni chaiff ei gwanhau: cedwir amser mwy llac dim ond gyda’r rheswm pam y "
            + "mae hynny’n gyfreithlon a chydag enw’r swydd a’i hawdurdododd, a’i ddangos fel amrywiad.")
    static let which = Bilingual("Which time does it set?", cy: "Pa amser y mae’n ei osod?")
    static let wordsOnly = Bilingual("None: it is in words alone", cy: "Dim: mae mewn geiriau’n unig")
    static let standardWords = Bilingual("What we ask of ourselves", cy: "Yr hyn a ofynnwn gennym ein hunain")
    static let from = Bilingual("From which day?", cy: "O ba ddiwrnod?")
    static let isVariation = Bilingual("Is it looser than the law?", cy: "A yw’n fwy llac na’r gyfraith?")
    static let notVariation = Bilingual("No", cy: "Nac ydy")
    static let yesVariation = Bilingual("Yes, as a lawful variation", cy: "Ydy, fel amrywiad cyfreithlon")
    static let reason = Bilingual("Why that is lawful here", cy: "Pam y mae hynny’n gyfreithlon yma")
    static let authorisedBy = Bilingual("Which office authorised it", cy: "Pa swydd a’i hawdurdododd")
    static let authorisedHint = Bilingual(
        "For a variation only, such as: Director of Children’s Services.",
        cy: "Ar gyfer amrywiad yn unig, megis: Cyfarwyddwr Gwasanaethau Plant.")
    static let keepStandard = Bilingual("Keep this standard", cy: "Cadw’r safon hon")
    static let enterStandard = Bilingual(
        "Say what you ask of yourselves", cy: "Dywedwch beth rydych yn ei ofyn gennych eich hunain")
    static let changedMeanwhile = Bilingual(
        "Somebody else changed this standard meanwhile. Read it again before you end it.",
        cy: "Newidiodd rhywun arall y safon hon yn y cyfamser. Darllenwch hi eto cyn dod â hi i ben.")
}
