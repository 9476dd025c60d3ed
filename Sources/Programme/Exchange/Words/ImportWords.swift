import Basics
import Council

/// What is said of the rows of somebody's table, and asked.
enum ImportWords {
    // Rows
    static func aboveHeads(_ texts: [String]) -> Bilingual {
        let text = quoted(texts.joined(separator: " · "))
        return Bilingual(
            "\(text) stands above the heads and is left out.",
            cy: "Mae \(text) uwchben y penawdau ac fe’i gadewir allan.")
    }

    static func leftOut(_ head: String, _ text: String) -> Bilingual {
        let (head, text) = (quoted(head), quoted(text))
        return Bilingual(
            "The column \(head) is left out. It says \(text).",
            cy: "Gadewir y golofn \(head) allan. Mae’n dweud \(text).")
    }

    static let nothingAbove = Bilingual(
        "This row names no activity and none stands above it, so it is left out.",
        cy: "Nid yw’r rhes hon yn enwi gweithgaredd ac nid oes un uwch ei phen, felly fe’i gadewir allan.")

    static func goesOn(_ title: Bilingual) -> Bilingual {
        let above = Bilingual(quoted(title.english), cy: quoted(title.welsh))
        return Bilingual(
            "This row names no activity: it goes on from \(above.english), which stands above.",
            cy: "Nid yw’r rhes hon yn enwi gweithgaredd: mae’n mynd ymlaen o \(above.welsh) uchod.")
    }

    static func alone(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual("\(text) stands alone in its row.", cy: "Mae \(text) ar ei ben ei hun yn ei res.")
    }

    static let whatIsIt = Bilingual("What is it?", cy: "Beth ydyw?")
    static let isGroup = Bilingual("A heading inside the theme", cy: "Pennawd y tu mewn i’r thema")
    static let isTheme = Bilingual("A theme", cy: "Thema")
    static let isActivity = Bilingual("An activity", cy: "Gweithgaredd")
    static let noTitle = Bilingual(
        "This row has a key and no activity: the key stands in for its title.",
        cy: "Mae gan y rhes hon allwedd ond dim gweithgaredd: saif yr allwedd yn lle’r teitl.")

    static func alreadyThere(_ title: Wording) -> Bilingual {
        Bilingual(
            "The programme already has an activity called \(quoted(title[.english])).",
            cy: "Mae gan y rhaglen eisoes weithgaredd o’r enw \(quoted(title[.welsh])).")
    }

    static func sameTitle(_ title: Bilingual) -> Bilingual {
        Bilingual(
            "This row names \(quoted(title.english)) again: it is put together with the row above.",
            cy: "Mae’r rhes hon yn enwi \(quoted(title.welsh)) eto: fe’i rhoddir gyda’r rhes uwchben.")
    }

    static let whatToDo = Bilingual("What should become of it?", cy: "Beth ddylai ddigwydd iddo?")
    static let skip = Bilingual("Leave this one out", cy: "Gadael hwn allan")
    static let addAnyway = Bilingual("Add it all the same", cy: "Ei ychwanegu er hynny")

    // Themes
    static let noPriority = Bilingual(
        "None yet: keep the words as a heading", cy: "Dim eto: cadw’r geiriau fel pennawd")

    // Leads
    static func unknownLead(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual(
            "\(text) is not known as a lead: no role, name or e-mail address is the same.",
            cy: "Nid yw \(text) yn hysbys fel arweinydd: nid oes yr un rôl, enw na chyfeiriad e-bost yr un fath.")
    }

    static let whichLead = Bilingual("Who is it?", cy: "Pwy ydyw?")
    static func whoIsHere(_ role: Wording) -> Bilingual {
        Bilingual("Who is \(quoted(role[.english])) here?", cy: "Pwy yw \(quoted(role[.welsh])) yma?")
    }
    static let nobodyYet = Bilingual("Nobody yet: leave it without", cy: "Neb eto: ei adael heb un")

    // Steps
    static func letters(_ oddity: StepLetters.Oddity) -> Bilingual {
        FindingWords.letters(oddity, Terms(own: [:]))
            + Bilingual(" The letters are kept as they are.", cy: " Cedwir y llythrennau fel y maent.")
    }

    static func noLetters(_ count: Int) -> Bilingual {
        Bilingual(
            "The cell has \(count) paragraphs and no letters.",
            cy: "Mae gan y gell \(count) paragraff a dim llythrennau.")
    }

    static let howManySteps = Bilingual("How is it meant?", cy: "Sut mae ei ddeall?")
    static func manySteps(_ count: Int) -> Bilingual {
        Bilingual("As \(count) steps", cy: "Fel \(count) cam")
    }
    static let oneStep = Bilingual("As one step", cy: "Fel un cam")

    static func stepsDiffer(_ english: Int, _ welsh: Int) -> Bilingual {
        Bilingual(
            "There are \(english) steps in English and \(welsh) in Welsh: they are kept one after the other.",
            cy: "Mae \(english) cam yn Saesneg a \(welsh) yn Gymraeg: fe’u cedwir y naill ar ôl y llall.")
    }

    static func notAGate(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual(
            "\(text) is none of the decisions that a step can wait for; it is left out.",
            cy: "Nid yw \(text) yn un o’r penderfyniadau y gall cam aros amdano; fe’i gadewir allan.")
    }

    static let maybeMoreSteps = Bilingual(
        "A number or letter in the middle of a line may begin another step. The line is kept as one.",
        cy: "Gall rhif neu lythyren yng nghanol llinell ddechrau cam arall. Cedwir y llinell yn un.")

    /// Short enough to be read in a sentence.
    static func quoted(_ text: String, most: Int = 160) -> String {
        let line = text.onOneLine
        return line.count > most ? "“\(line.prefix(most - 10).description.trimmed)…”" : "“\(line)”"
    }
}

// How it stands
extension ImportWords {
    static func textOnly(_ words: Wording, _ suggested: WorkState?) -> Bilingual {
        let said = Bilingual(
            "Text only: \(quoted(words[.english].withoutStop)).",
            cy: "Testun yn unig: \(quoted(words[.welsh].withoutStop)).")
        guard let suggested else { return said }
        let state = ProgrammeWords.state(suggested)
        return said
            + Bilingual(" It begins like “\(state.english)”.", cy: " Mae’n dechrau fel “\(state.welsh)”.")
    }

    static func anotherState(_ state: WorkState) -> Bilingual {
        let words = ProgrammeWords.state(state)
        return Bilingual(
            "A row below says “\(words.english)”. That is kept among the words and not as the state.",
            cy: "Mae rhes isod yn dweud “\(words.welsh)”. Cedwir hynny ymhlith y geiriau ac nid fel y cyflwr.")
    }

    static let whichState = Bilingual("How does it stand?", cy: "Sut mae’n sefyll?")
    static let unsaid = Bilingual("Leave it unsaid", cy: "Ei adael heb ei ddweud")

    static func speaksOf(_ day: Day) -> Bilingual {
        Bilingual(
            "The words speak of \(day.written.english).", cy: "Mae’r geiriau’n sôn am \(day.written.welsh).")
    }

    static let dayOfWord = Bilingual("From which day are they?", cy: "O ba ddiwrnod y maent?")

    static func notTheDayOfWord(_ text: String, _ day: Day) -> Bilingual {
        Bilingual(
            "\(quoted(text)) is not a day, so the words are dated \(day.written.english).",
            cy: "Nid dyddiad yw \(quoted(text)), felly dyddir y geiriau \(day.written.welsh).")
    }
}

// Days and money
extension ImportWords {
    static let leftEmpty = Bilingual(" It is left empty.", cy: " Fe’i gadewir yn wag.")

    static func notADay(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual(
            "\(text) is not a day. It is left empty.", cy: "Nid dyddiad yw \(text). Fe’i gadewir yn wag.")
    }

    static func unclearDay(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual("\(text) names no single day.", cy: "Nid yw \(text) yn enwi un diwrnod.")
    }

    static let whichDay = Bilingual("Which day is meant?", cy: "Pa ddiwrnod a olygir?")
    static let noDay = Bilingual("None: leave it empty", cy: "Dim un: ei adael yn wag")

    static func notPounds(_ text: String) -> Bilingual {
        let text = quoted(text)
        return Bilingual(
            "\(text) is not a sum in whole pounds; it is kept as the source of the money.",
            cy: "Nid swm mewn punnoedd cyfan yw \(text); fe’i cedwir fel ffynhonnell yr arian.")
    }
}

extension String {
    /// Without the full stop at its end, to stand in another sentence.
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
