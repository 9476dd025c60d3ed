import Basics

/// The words of editions.
enum EditionWords {
    static let title = Bilingual(
        "Editions for young people and in Easy Read", cy: "Argraffiadau i bobl ifanc ac mewn Hawdd ei Ddeall")
    static let none = Bilingual("There is no other edition yet", cy: "Nid oes argraffiad arall eto")
    static let noneWhy = Bilingual(
        "A strategy about young people should be one that they can read. Put an edition in their words, or in Easy "
            + "Read, beside it.",
        cy: "Dylai strategaeth am bobl ifanc fod yn un y gallant ei darllen. Rhowch argraffiad yn eu geiriau hwy, neu "
            + "mewn Hawdd ei Ddeall, wrth ei hochr.")
    static let add = Bilingual("Add an edition", cy: "Ychwanegu argraffiad")
    static let kind = Bilingual("Whom is it for?", cy: "I bwy y mae?")
    static let language = Bilingual("In which language?", cy: "Ym mha iaith?")
    static let name = Bilingual("Title", cy: "Teitl")
    static let words = Bilingual("Its words", cy: "Ei geiriau")
    static let wordsHint = Bilingual(
        "An empty line begins a new paragraph. Leave it empty where you give a file.",
        cy: "Mae llinell wag yn dechrau paragraff newydd. Gadewch yn wag lle rhowch ffeil.")
    static let file = Bilingual("Or a file", cy: "Neu ffeil")
    static let fileHint = Bilingual("PDF or Word, at most 10 MB", cy: "PDF neu Word, 10 MB ar y mwyaf")
    static let fileAgain = Bilingual("Choose the file again", cy: "Dewiswch y ffeil eto")
    static let keep = Bilingual("Keep it", cy: "Ei gadw")
    static let remove = Bilingual("Take out", cy: "Tynnu allan")
    static let sayTitle = Bilingual("Enter a title", cy: "Rhowch deitl")
    static let sayOne = Bilingual(
        "Write its words, or choose a file", cy: "Ysgrifennwch ei geiriau, neu dewiswch ffeil")
    static let notBoth = Bilingual("Give its words or a file, not both", cy: "Rhowch ei geiriau neu ffeil, nid y ddau")
    static let wrongKind = Bilingual("Choose a PDF or Word file", cy: "Dewiswch ffeil PDF neu Word")

    static let removeQuestion = Bilingual("Take this edition out?", cy: "Tynnu’r argraffiad hwn allan?")
    static let removeWhat = Bilingual("It goes for good, with its file.", cy: "Mae’n mynd am byth, gyda’i ffeil.")

    static func isEmpty(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is empty: choose another", cy: "Mae’r ffeil \(name) yn wag: dewiswch un arall")
    }

    static func kind(_ kind: Edition.Kind) -> Bilingual {
        switch kind {
        case .young: Bilingual("Young people", cy: "Pobl ifanc")
        case .easyRead: Bilingual("Easy Read", cy: "Hawdd ei Ddeall")
        case .other: Bilingual("Everyone, as it was printed", cy: "Pawb, fel yr argraffwyd hi")
        }
    }

    static func language(_ language: Language) -> Bilingual {
        language == .english ? Bilingual("English", cy: "Saesneg") : Bilingual("Welsh", cy: "Cymraeg")
    }

    static func size(_ bytes: Int) -> String {
        bytes < 1_048_576 ? "\(max(1, (bytes + 512) / 1024)) kB" : "\((bytes * 10 / 1_048_576 + 5) / 10) MB"
    }

    static func older(_ of: Int) -> Bilingual {
        Bilingual(
            "It was made from version \(of); the text has changed since.",
            cy: "Fe’i gwnaed o fersiwn \(of); mae’r testun wedi newid ers hynny.")
    }
}
