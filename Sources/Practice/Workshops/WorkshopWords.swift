import Basics

/// The words of the workshops' pages.
enum WorkshopWords {
    static let title = Bilingual("Workshops", cy: "Gweithdai")
    static let purpose = Bilingual(
        "What people wrote at tables and on post-its, and what became of each note.",
        cy: "Yr hyn a ysgrifennodd pobl wrth fyrddau ac ar nodiadau gludiog, a beth ddaeth o bob nodyn.")
    static let empty = Bilingual("No workshop is kept yet", cy: "Nid oes gweithdy wedi’i gadw eto")
    static let emptyWhy = Bilingual(
        "Paste what people wrote. Each note becomes an activity, or is set aside with the reason, so that they can "
            + "be told.",
        cy:
            "Gludwch yr hyn a ysgrifennodd pobl. Daw pob nodyn yn weithgaredd, neu fe’i rhoddir o’r neilltu gyda’r "
            + "rheswm, fel "
            + "y gellir dweud wrthynt.")
    static let new = Bilingual("Keep a workshop", cy: "Cadw gweithdy")
    static let name = Bilingual("What was it called?", cy: "Beth oedd ei enw?")
    static let day = Bilingual("On which day?", cy: "Ar ba ddiwrnod?")
    static let notesLabel = Bilingual(
        "What was written: one note a line", cy: "Yr hyn a ysgrifennwyd: un nodyn y llinell")
    static let notesHint = Bilingual(
        "Put the service that proposed it in brackets at the end: Offer free swimming (Leisure). No names of people.",
        cy:
            "Rhowch y gwasanaeth a’i cynigiodd mewn cromfachau ar y diwedd: Cynnig nofio am ddim (Hamdden). Dim "
            + "enwau pobl."
    )
    static let table = Bilingual("Which priority was the table about?", cy: "Am ba flaenoriaeth oedd y bwrdd?")
    static let noTable = Bilingual(
        "None: post-its, or the whole room", cy: "Dim un: nodiadau gludiog, neu’r ystafell gyfan")
    static let keep = Bilingual("Keep these notes", cy: "Cadw’r nodiadau hyn")
    static let addNotes = Bilingual("Add more notes", cy: "Ychwanegu rhagor o nodiadau")
    static let sayName = Bilingual("Say what it was called", cy: "Dywedwch beth oedd ei enw")
    static let sayDay = Bilingual("Enter the day on which it was", cy: "Rhowch y diwrnod y bu")
    static let sayNotes = Bilingual("Write or paste at least one note", cy: "Ysgrifennwch neu gludwch o leiaf un nodyn")
    static let make = Bilingual("Make it an activity", cy: "Ei wneud yn weithgaredd")
    static let setAside = Bilingual("Set it aside", cy: "Ei roi o’r neilltu")
    static let because = Bilingual("Because", cy: "Oherwydd")
    static let sayBecause = Bilingual(
        "Say why it is set aside, so that whoever wrote it can be told",
        cy: "Dywedwch pam y caiff ei roi o’r neilltu, fel y gellir dweud wrth y sawl a’i hysgrifennodd")
    static let became = Bilingual("Became an activity", cy: "Daeth yn weithgaredd")

    static func counts(_ notes: [WorkshopNote]) -> Bilingual {
        let made = notes.count { if case .activity = $0.fate { true } else { false } }
        let aside = notes.count { if case .setAside = $0.fate { true } else { false } }
        return Bilingual(
            "\(notes.count) notes: \(made) became activities, \(aside) were set aside, "
                + "\(notes.count - made - aside) wait.",
            cy: "\(notes.count) nodyn: daeth \(made) yn weithgareddau, rhoddwyd \(aside) o’r neilltu, mae "
                + "\(notes.count - made - aside) yn aros.")
    }

    static func wasSetAside(_ because: String) -> Bilingual {
        Bilingual("Set aside, because: \(because)", cy: "Rhoddwyd o’r neilltu, oherwydd: \(because)")
    }

    static func proposed(_ who: Wording) -> Wording {
        Wording("Proposed by \(who[.english]) at a workshop", cy: "Cynigiwyd gan \(who[.welsh]) mewn gweithdy")
    }
}
