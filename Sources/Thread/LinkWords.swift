import Basics

/// The words of the pages on which things are joined, followed and missed.
enum LinkWords {
    static let follow = Bilingual("Follow the thread from here", cy: "Dilyn yr edefyn oddi yma")
    static let followPermission = Bilingual(
        "Follow a promise to what was done about it", cy: "Dilyn addewid at yr hyn a wnaed amdani")
    static let joined = Bilingual("What this is joined to", cy: "Beth mae hyn wedi’i gysylltu ag ef")
    static let joinedToNothing = Bilingual(
        "This is not joined to anything yet, so nobody can follow it from promise to proof.",
        cy: "Nid yw hyn wedi’i gysylltu â dim eto, felly ni all neb ei ddilyn o addewid i brawf.")
    static let join = Bilingual("Join this to something", cy: "Cysylltu hyn â rhywbeth")
    static let inWordsOnly = Bilingual(", in words only", cy: ", mewn geiriau’n unig")
    static let turn = Bilingual("Put the thing itself here", cy: "Rhoi’r peth ei hun yma")
    static let takeOut = Bilingual("Take out", cy: "Tynnu allan")

    // The thread
    static let threadTitle = Bilingual("From promise to proof", cy: "O addewid i brawf")
    static let noPromises = Bilingual(
        "No promise is written here yet", cy: "Nid oes addewid wedi’i hysgrifennu yma eto")
    static let noPromisesWhy = Bilingual(
        "Once the council’s promise is here, this page follows each part of it to the work, the figures, what children "
            + "said, what was decided and what changed.",
        cy:
            "Unwaith y bydd addewid y cyngor yma, mae’r dudalen hon yn dilyn pob rhan ohoni at y gwaith, y "
            + "ffigurau, yr "
            + "hyn a ddywedodd plant, yr hyn a benderfynwyd a’r hyn a newidiodd.")
    static let looseLink = Bilingual("See what hangs loose", cy: "Gweld yr hyn sy’n rhydd")
    static let itsThread = Bilingual("Follow it", cy: "Ei ddilyn")
    static let looseTitle = Bilingual("What hangs loose", cy: "Yr hyn sy’n rhydd")

    static func worked(_ count: Int, of total: Int) -> Bilingual {
        if count == total {
            return Bilingual(
                "Somebody is working on every one of the \(total) commitments.",
                cy: "Mae rhywun yn gweithio ar bob un o’r \(total) ymrwymiad.")
        }
        return Bilingual(
            "Somebody is working on \(count) of the \(total) commitments; nobody is working on \(total - count).",
            cy: "Mae rhywun yn gweithio ar \(count) o’r \(total) ymrwymiad; nid oes neb yn gweithio ar "
                + "\(total - count).")
    }

    static func joinedWork(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("Nobody is working on it.", cy: "Nid oes neb yn gweithio arno.")
        case 1: Bilingual("One piece of work.", cy: "Un darn o waith.")
        default: Bilingual("\(count) pieces of work.", cy: "\(count) darn o waith.")
        }
    }

    static func joinedMeasures(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("No figure shows whether it works.", cy: "Nid oes ffigur yn dangos a yw’n gweithio.")
        case 1: Bilingual("One figure.", cy: "Un ffigur.")
        default: Bilingual("\(count) figures.", cy: "\(count) ffigur.")
        }
    }

    static func threadOf(_ one: Bilingual) -> Bilingual {
        Bilingual("The thread of this \(one.english)", cy: "Edefyn: \(one.welsh)")
    }

    static func itsPage(_ one: Bilingual) -> Bilingual {
        Bilingual("Everything about this \(one.english)", cy: "Popeth am hyn: \(one.welsh)")
    }

    static func through(_ reads: Bilingual, _ title: Wording) -> Bilingual {
        Bilingual(
            "\(reads.english), through “\(title[.english])”.", cy: "\(reads.welsh), drwy “\(title[.welsh])”.")
    }

    static func looseCount(_ count: Int) -> Bilingual {
        switch count {
        case 0:
            Bilingual(
                "Nothing hangs loose: every promise has work, every piece of work serves something.",
                cy: "Nid oes dim yn rhydd: mae gwaith i bob addewid, ac mae pob darn o waith yn gwasanaethu rhywbeth.")
        case 1: Bilingual("One thing hangs loose.", cy: "Mae un peth yn rhydd.")
        default: Bilingual("\(count) things hang loose.", cy: "Mae \(count) o bethau’n rhydd.")
        }
    }

    static func counted(_ heading: Bilingual, _ count: Int) -> Bilingual {
        heading + .same(": \(count)")
    }

    // Joining
    static let joinTitle = Bilingual("Join this to something", cy: "Cysylltu hyn â rhywbeth")
    static let whichWay = Bilingual("In which way?", cy: "Ym mha ffordd?")
    static let which = Bilingual("Which one?", cy: "Pa un?")
    static let next = Bilingual("Choose which", cy: "Dewis pa un")
    static let find = Bilingual("Look for words in its title", cy: "Chwilio am eiriau yn ei deitl")
    static let findButton = Bilingual("Look", cy: "Chwilio")
    static let nothingFound = Bilingual(
        "There is none to choose. Look for other words, or go back and choose another way.",
        cy: "Nid oes un i’w ddewis. Chwiliwch am eiriau eraill, neu ewch yn ôl a dewis ffordd arall.")
    static let joinButton = Bilingual("Join them", cy: "Eu cysylltu")
    static let chooseOne = Bilingual("Choose one of the list", cy: "Dewiswch un o’r rhestr")
    static let sayWhich = Bilingual("Say which, in words", cy: "Dywedwch pa un, mewn geiriau")
    static let sayWhichHint = Bilingual(
        "It is not kept here yet. Your words stand in its place until it is.",
        cy: "Nid yw’n cael ei gadw yma eto. Mae’ch geiriau’n sefyll yn ei le nes y bydd.")
    static let enterWords = Bilingual("Say which one you mean", cy: "Dywedwch pa un rydych yn ei feddwl")
    static let wordsTooLong = Bilingual("Use at most 300 characters", cy: "Defnyddiwch 300 nod ar y mwyaf")

    // Taking out and turning
    static let takeOutTitle = Bilingual("Take this link out?", cy: "Tynnu’r ddolen hon allan?")
    static let takeOutHappens = Bilingual(
        "Both things stay; they are no longer joined. The record of what was done says so.",
        cy: "Mae’r ddau beth yn aros; nid ydynt wedi’u cysylltu mwyach. Mae’r cofnod o’r hyn a wnaed yn dweud hynny.")
    static let takeOutButton = Bilingual("Take the link out", cy: "Tynnu’r ddolen allan")
    static let turnTitle = Bilingual(
        "Put the thing itself in place of these words", cy: "Rhoi’r peth ei hun yn lle’r geiriau hyn")
    static let turnButton = Bilingual("Put it here", cy: "Ei roi yma")

    // Front page and command
    static let frontQuestion = Bilingual("Does it all hang together?", cy: "A yw’r cyfan yn dal at ei gilydd?")
    static let frontLink = Bilingual("Follow the thread", cy: "Dilyn yr edefyn")

    static func brokenLink(_ from: String, _ meaning: Bilingual, _ to: String) -> Bilingual {
        Bilingual(
            "The link “\(from) — \(meaning.english) — \(to)” leads to something that is gone.",
            cy: "Mae’r ddolen “\(from) — \(meaning.welsh) — \(to)” yn arwain at rywbeth sydd wedi mynd.")
    }
}
