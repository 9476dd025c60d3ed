import Basics
import Post

/// The words of asking partners.
enum PartnerWords {
    static let title = Bilingual("Ask partners", cy: "Gofyn i bartneriaid")
    static let nobody = Bilingual("Nobody has been asked yet.", cy: "Nid oes neb wedi’i ofyn eto.")
    static let askOne = Bilingual("Ask another organisation", cy: "Gofyn i sefydliad arall")
    static let organisation = Bilingual("Organisation", cy: "Sefydliad")
    static let email = Bilingual("Work e-mail address", cy: "Cyfeiriad e-bost gwaith")
    static let send = Bilingual("Put the letter in the outbox", cy: "Rhoi’r llythyr yn y blwch allan")
    static let queued = Bilingual(
        "The letter is in the outbox, and goes by the council’s rules for letters.",
        cy: "Mae’r llythyr yn y blwch allan, ac yn mynd yn ôl rheolau’r cyngor ar gyfer llythyrau.")
    static let isAsked = Bilingual(
        "This address has a link that works already: stop that one first, to send another",
        cy: "Mae gan y cyfeiriad hwn ddolen sy’n gweithio eisoes: atal honno’n gyntaf, i anfon un arall")
    static let stop = Bilingual("Stop the link", cy: "Atal y ddolen")
    static let sayOrganisation = Bilingual("Enter the organisation’s name", cy: "Rhowch enw’r sefydliad")
    static let sayEmail = Bilingual(
        "Enter an e-mail address such as name@health.example", cy: "Rhowch gyfeiriad e-bost megis enw@iechyd.example")
    static let letterCalled = Bilingual(
        "Letter to a partner about a strategy", cy: "Llythyr at bartner am strategaeth")
    static let letterLink = Bilingual("Read it and say what you think:", cy: "Ei darllen a dweud eich barn:")
    static let theOfficer = Bilingual("the officer who wrote to you", cy: "i’r swyddog a ysgrifennodd atoch")
    static let thanks = Bilingual("Thank you. It is kept.", cy: "Diolch. Mae wedi’i gadw.")
    static let toForm = Bilingual("Go to the form", cy: "Mynd at y ffurflen")
    static let saidBefore = Bilingual("What you said before", cy: "Yr hyn a ddywedoch o’r blaen")
    static let adoptTitle = Bilingual("Make it your own", cy: "Ei gwneud yn eiddo i chi")
    static let adoptMeans = Bilingual(
        "If your organisation has decided to adopt this strategy as its own, say so here. The day and this version are "
            + "kept with it.",
        cy: "Os yw’ch sefydliad wedi penderfynu mabwysiadu’r strategaeth hon fel ei un ei hun, dywedwch hynny yma. "
            + "Cedwir y diwrnod a’r fersiwn hwn gyda hi.")
    static let adopt = Bilingual("We adopt this strategy", cy: "Rydym yn mabwysiadu’r strategaeth hon")
    static let isAdopted = Bilingual(
        "Your organisation has adopted this strategy.", cy: "Mae’ch sefydliad wedi mabwysiadu’r strategaeth hon.")

    static func lede(_ days: Int) -> Bilingual {
        Bilingual(
            "Each organisation gets a letter with a link of its own. It opens the text and a form, without an account, "
                + "for \(days) days.",
            cy: "Caiff pob sefydliad lythyr â’i ddolen ei hun. Mae’n agor y testun a ffurflen, heb gyfrif, am "
                + "\(days) diwrnod.")
    }

    static func works(_ link: SignedLink, on today: Day) -> Bool {
        link.revokedAt == nil && today <= link.lastDay
    }

    static func asked(_ day: Day, _ link: SignedLink?, on today: Day) -> Bilingual {
        let asked = Bilingual(
            "Asked on \(day.written.english). ", cy: "Gofynnwyd ar \(day.written.welsh). ")
        guard let link, works(link, on: today) else {
            return asked + Bilingual("The link no longer works.", cy: "Nid yw’r ddolen yn gweithio mwyach.")
        }
        return asked
            + Bilingual(
                "The link works until \(link.lastDay.written.english).",
                cy: "Mae’r ddolen yn gweithio tan \(link.lastDay.written.welsh).")
    }

    static func asked(_ organisation: Wording, _ status: Strategy.Whole.Status) -> Bilingual {
        status == .draft
            ? Bilingual(
                "This is a draft. We ask \(organisation[.english]) what it thinks of it.",
                cy: "Drafft yw hwn. Gofynnwn i \(organisation[.welsh]) am ei farn arno.")
            : Bilingual(
                "This strategy is in force. We ask \(organisation[.english]) what it thinks of it.",
                cy: "Mae’r strategaeth hon mewn grym. Gofynnwn i \(organisation[.welsh]) am ei farn arni.")
    }

    static func letterSubject(_ title: Wording) -> Bilingual {
        Bilingual(
            "What do you think of “\(title[.english].prefix(120))”?",
            cy: "Beth yw’ch barn am “\(title[.welsh].prefix(120))”?")
    }

    static func letterOpening(_ organisation: Wording) -> Bilingual {
        Bilingual(
            "The council would like to know what \(organisation[.english]) thinks of its strategy as a corporate "
                + "parent.",
            cy: "Hoffai’r cyngor wybod beth yw barn \(organisation[.welsh]) am ei strategaeth fel rhiant corfforaethol."
        )
    }

    static func letterClose(_ day: Day) -> Bilingual {
        Bilingual(
            "The link works until \(day.written.english). Do not pass it on: what is said through it is said by you.",
            cy:
                "Mae’r ddolen yn gweithio tan \(day.written.welsh). Peidiwch â’i hanfon ymlaen: chi sy’n dweud yr hyn a "
                + "ddywedir drwyddi.")
    }
}
