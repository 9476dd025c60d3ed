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
    static let name = Bilingual("Name of the workshop", cy: "Enw’r gweithdy")
    static let day = Bilingual("On which day?", cy: "Ar ba ddiwrnod?")
    static let notesLabel = Bilingual(
        "What was written: one note a line", cy: "Yr hyn a ysgrifennwyd: un nodyn y llinell")
    static let notesHint = Bilingual(
        "Put the service that proposed it in brackets at the end: Offer free swimming (Leisure). Out of a spreadsheet, "
            + "the last column is the service. No names of people.",
        cy: "Rhowch y gwasanaeth a’i cynigiodd mewn cromfachau ar y diwedd: Cynnig nofio am ddim (Hamdden). O daenlen, "
            + "y golofn olaf yw’r gwasanaeth. Dim enwau pobl.")
    static let table = Bilingual("Which priority was the table about?", cy: "Am ba flaenoriaeth oedd y bwrdd?")
    static let noTable = Bilingual(
        "None: post-its, or the whole room", cy: "Dim un: nodiadau gludiog, neu’r ystafell gyfan")
    static let removeNote = Bilingual("Take this note out?", cy: "Tynnu’r nodyn hwn allan?")
    static let removeNoteWhat = Bilingual(
        "It is gone for good: right where it names a person. An activity that was made of it stays.",
        cy: "Mae wedi mynd am byth: iawn lle mae’n enwi rhywun. Mae gweithgaredd a wnaed ohono’n aros.")
    static let removeTitle = Bilingual("Take this workshop out?", cy: "Tynnu’r gweithdy hwn allan?")
    static let remove = Bilingual("Take the workshop out", cy: "Tynnu’r gweithdy allan")

    static func removeWhat(_ notes: Int) -> Bilingual {
        Bilingual(
            "It is gone for good, with its \(notes == 1 ? "one note" : "\(notes) notes"). Activities that were made of "
                + "them stay.",
            cy: "Mae wedi mynd am byth, gyda’i \(notes) nodyn. Mae gweithgareddau a wnaed ohonynt yn aros.")
    }

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

    static let becameHead = Bilingual("What became of it", cy: "Beth ddaeth ohono")
    static let proposedAt = Bilingual("Proposed at a workshop", cy: "Cynigiwyd mewn gweithdy")
    static let one = Bilingual("workshop note", cy: "nodyn gweithdy")
    static let many = Bilingual("workshop notes", cy: "nodiadau gweithdai")
    static let noTableHead = Bilingual(
        "Post-its, or the whole room", cy: "Nodiadau gludiog, neu’r ystafell gyfan")
    static let tableGone = Bilingual(
        "A table whose priority is no longer there", cy: "Bwrdd nad yw ei flaenoriaeth yno mwyach")
    static let priorityGone = Bilingual(
        "That priority is no longer there: choose another",
        cy: "Nid yw’r flaenoriaeth honno yno mwyach: dewiswch un "
            + "arall")
    static let standsAlready = Bilingual(
        "A workshop of this name and day is kept already: add the notes there",
        cy: "Cedwir gweithdy o’r enw a’r diwrnod hwn yn barod: ychwanegwch y nodiadau yno")
    static let notesStand = Bilingual(
        "Every one of these notes is kept already at this table",
        cy: "Mae pob un o’r nodiadau hyn wedi’i gadw’n barod wrth y bwrdd hwn")
    static let takenOut = Bilingual(
        "Became an activity that was taken out of the programme again.",
        cy: "Daeth yn weithgaredd a dynnwyd allan o’r rhaglen eto.")
    static let settledBefore = Bilingual(
        "Somebody else has settled this note meanwhile. What they decided stands.",
        cy: "Mae rhywun arall wedi penderfynu ar y nodyn hwn yn y cyfamser. Mae eu penderfyniad yn sefyll.")

    static func notKept(_ typed: String) -> Bilingual {
        Bilingual("What you typed was not kept: “\(typed)”", cy: "Ni chadwyd yr hyn a deipioch: “\(typed)”")
    }

    static func tooLong(_ line: Int) -> Bilingual {
        Bilingual(
            "Line \(line) is longer than \(WorkshopNote.longest) characters: part it into several notes",
            cy: "Mae llinell \(line) yn hwy na \(WorkshopNote.longest) nod: rhannwch hi’n sawl nodyn")
    }

    static func tooMany(_ notes: Int) -> Bilingual {
        Bilingual(
            "These are \(notes) notes: paste at most \(PastedNotes.most) at once",
            cy: "Mae \(notes) nodyn yma: gludwch \(PastedNotes.most) ar y mwyaf ar y tro")
    }

    /// - Parameter lost: how many became activities that were taken out again; they wait.
    static func counts(_ notes: [WorkshopNote], lost: Int) -> Bilingual {
        let made = notes.count { if case .activity = $0.fate { true } else { false } } - lost
        let aside = notes.count { if case .setAside = $0.fate { true } else { false } }
        let open = notes.count - made - aside
        var sentences = [
            Bilingual("\(notes.count) \(notes.count == 1 ? "note" : "notes").", cy: "\(notes.count) nodyn.")
        ]
        if made > 0 {
            sentences.append(Bilingual("Became activities: \(made).", cy: "Daeth yn weithgareddau: \(made)."))
        }
        if aside > 0 { sentences.append(Bilingual("Set aside: \(aside).", cy: "Rhoddwyd o’r neilltu: \(aside).")) }
        sentences.append(
            open == 0
                ? Bilingual("Every one is settled.", cy: "Penderfynwyd ar bob un.")
                : Bilingual("Still to be settled: \(open).", cy: "Eto i’w benderfynu: \(open)."))
        return sentences.joined()
    }

    static func wasSetAside(_ because: String) -> Bilingual {
        Bilingual("Set aside, because: \(because)", cy: "Rhoddwyd o’r neilltu, oherwydd: \(because)")
    }

    static func proposed(_ who: Wording, at workshop: Workshop) -> Wording {
        let (title, day) = (workshop.title, workshop.on.written)
        return Wording(
            "Proposed by \(who[.english]): \(title[.english]), \(day.english)",
            cy: "Cynigiwyd gan \(who[.welsh]): \(title[.welsh]), \(day.welsh)")
    }
}
