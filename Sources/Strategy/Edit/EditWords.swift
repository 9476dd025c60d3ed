import Basics

/// The words of the pages that change the strategy.
enum EditWords {
    static let change = Bilingual("Change the strategy", cy: "Newid y strategaeth")
    static let kept = Bilingual(
        "It is kept, and the version before it too.", cy: "Mae wedi’i gadw, a’r fersiwn o’i flaen hefyd.")
    static let whole = Bilingual("The whole", cy: "Y cyfan")
    static let about = Bilingual("Title, years and words", cy: "Teitl, blynyddoedd a geiriau")
    static let opening = Bilingual("Statement and purpose", cy: "Datganiad a diben")
    static let lists = Bilingual("Aims, principles and oversight", cy: "Nodau, egwyddorion a goruchwyliaeth")
    static let foreword = Bilingual("foreword", cy: "rhagair")
    static let forewords = Bilingual("Forewords", cy: "Rhageiriau")
    static let section = Bilingual("section", cy: "adran")
    static let instrument = Bilingual("law or policy", cy: "deddf neu bolisi")
    static let sections = Bilingual("Sections", cy: "Adrannau")
    static let title = Bilingual("Title", cy: "Teitl")
    static let levelOne = Bilingual("What you call one of its priorities", cy: "Beth y galwch un o’i blaenoriaethau")
    static let levelMany = Bilingual("What you call several", cy: "Beth y galwch sawl un")
    static let levelHint = Bilingual(
        "In small letters, such as “priority”, “theme”, “area of focus” or “outcome area”",
        cy: "Mewn llythrennau bach, megis “blaenoriaeth”, “thema”, “maes ffocws” neu “faes canlyniad”")
    static let from = Bilingual("First day", cy: "Diwrnod cyntaf")
    static let until = Bilingual("Last day", cy: "Diwrnod olaf")
    static let statement = Bilingual("Statement", cy: "Datganiad")
    static let statementHint = Bilingual(
        "The sentence or two that everything else stands on",
        cy: "Y frawddeg neu ddwy y mae popeth arall yn sefyll arni")
    static let oneALine = Bilingual(
        "One a line. Where one has no translation yet, leave its line in the other language empty.",
        cy: "Un y llinell. Lle nad oes cyfieithiad o un eto, gadewch ei llinell yn yr iaith arall yn wag.")
    static let forewordBy = Bilingual("Who speaks", cy: "Pwy sy’n siarad")
    static let forewordByHint = Bilingual(
        "A role, never a young person’s name", cy: "Rôl, byth enw person ifanc")
    static let text = Bilingual("Text", cy: "Testun")
    static let textHint = Bilingual(
        "An empty line begins a new paragraph.", cy: "Mae llinell wag yn dechrau paragraff newydd.")
    static let heading = Bilingual("Heading", cy: "Pennawd")
    static let priorityTitle = Bilingual("What it is called", cy: "Beth yw ei henw")
    static let voice = Bilingual(
        "Young people’s own words that open it", cy: "Geiriau pobl ifanc eu hunain sy’n ei hagor")
    static let voiceHint = Bilingual(
        "One a line, as they were said, without names", cy: "Un y llinell, fel y’u dywedwyd, heb enwau")
    static let aim = Bilingual("What it aims at", cy: "Yr hyn y mae’n anelu ato")
    static let achievementsHint = Bilingual(
        "One a line. Put a count first, with a bar after it: 8 of 10 | young people had a health plan",
        cy: "Un y llinell. Rhowch gyfrif yn gyntaf, gyda bar ar ei ôl: 8 o 10 | o bobl ifanc â chynllun iechyd")
    static let nobody = Bilingual("Nobody yet", cy: "Neb eto")
    static let place = Bilingual("Where it stands", cy: "Ble mae’n sefyll")
    static let takeOut = Bilingual("Take it out", cy: "Ei dynnu allan")
    static let takeOutYes = Bilingual("Take this out of the strategy", cy: "Tynnu hwn allan o’r strategaeth")
    static let takeOutHint = Bilingual(
        "The versions before this one go on holding it.", cy: "Mae’r fersiynau cyn hwn yn dal i’w gynnwys.")
    static let keep = Bilingual("Keep", cy: "Cadw")
    static let sayTitle = Bilingual("Enter a title", cy: "Rhowch deitl")
    static let sayLevel = Bilingual(
        "Enter your word for it, such as “priority”", cy: "Rhowch eich gair amdano, megis “blaenoriaeth”")
    static let sayBy = Bilingual("Say who speaks, as a role", cy: "Dywedwch pwy sy’n siarad, fel rôl")
    static let sayText = Bilingual("Enter the text", cy: "Rhowch y testun")
    static let titleTooLong = Bilingual(
        "This title is longer than 200 characters: make it shorter",
        cy: "Mae’r teitl hwn yn hwy na 200 nod: byrhewch ef")
    static let sayName = Bilingual("Enter what it is called", cy: "Rhowch beth yw ei henw")
    static let sayHeading = Bilingual("Enter a heading", cy: "Rhowch bennawd")
    static let sayInstrument = Bilingual("Enter the law or the policy", cy: "Rhowch y gyfraith neu’r polisi")
    static let sayFrom = Bilingual(
        "Enter the first day as day, month and year, such as 1 4 2027",
        cy: "Rhowch y diwrnod cyntaf fel diwrnod, mis a blwyddyn, megis 1 4 2027")
    static let sayUntil = Bilingual(
        "Enter the last day as day, month and year, such as 31 3 2030",
        cy: "Rhowch y diwrnod olaf fel diwrnod, mis a blwyddyn, megis 31 3 2030")
    static func noSuchDay(_ typed: String) -> Bilingual {
        Bilingual(
            "The calendar has no \(typed): check the day and the month",
            cy: "Nid oes \(typed) yn y calendr: gwiriwch y diwrnod a’r mis")
    }

    static let endsBeforeItBegins = Bilingual(
        "The last day is before the first: enter a later one",
        cy: "Mae’r diwrnod olaf cyn y cyntaf: rhowch un diweddarach")
    static let noSuchLead = Bilingual("Choose a lead from the list", cy: "Dewiswch arweinydd o’r rhestr")
    static let keyTaken = Bilingual(
        "A strategy with this title stands already: give this one another title, such as its years",
        cy: "Mae strategaeth â’r teitl hwn yn bod eisoes: rhowch deitl arall i hon, megis ei blynyddoedd")
    static let partGone = Bilingual(
        "Somebody took this out while you were writing", cy: "Tynnodd rhywun hwn allan tra oeddech yn ysgrifennu")
    static let partGoneMore = Bilingual(
        "Nothing of yours is kept yet. Here is what you typed: copy it, and put it where it belongs now.",
        cy:
            "Nid oes dim o’ch gwaith wedi’i gadw eto. Dyma’r hyn a deipioch: copïwch ef, a rhowch ef lle mae’n perthyn nawr."
    )

    static func new(_ what: Bilingual) -> Bilingual {
        let item = Bilingual(what.english, cy: what.capitalised.welsh)
        return Bilingual("New \(item.english)", cy: "\(item.welsh) newydd")
    }

    static func placeOf(_ place: Int, _ places: Int) -> Bilingual {
        Bilingual("\(place) of \(places)", cy: "\(place) o \(places)")
    }

    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual(
            "This is longer than \(most.written) characters: make it shorter, or divide it",
            cy: "Mae hwn yn hwy na \(most.written) nod: byrhewch ef, neu rhannwch ef")
    }

    static func lacking(_ count: Int, _ language: Language) -> Bilingual {
        language == .welsh
            ? Bilingual("\(count) without Welsh", cy: "\(count) heb Gymraeg")
            : Bilingual("\(count) without English", cy: "\(count) heb Saesneg")
    }

    static func translated(_ all: Int, missing: Int, _ language: Language) -> Bilingual {
        if missing == 0 { return Bilingual("All of it is in Welsh too.", cy: "Mae’r cyfan ohoni yn Gymraeg hefyd.") }
        return language == .welsh
            ? Bilingual(
                "\(missing) of its \(all) pieces of text have no Welsh yet.",
                cy: "Nid oes Cymraeg eto i \(missing) o’i \(all) darn o destun.")
            : Bilingual(
                "\(missing) of its \(all) pieces of text have no English yet.",
                cy: "Nid oes Saesneg eto i \(missing) o’i \(all) darn o destun.")
    }
}
