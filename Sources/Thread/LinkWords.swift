import Basics

/// The words of the pages on which things are joined, followed and missed.
enum LinkWords {
    static let follow = Bilingual("Follow the thread from here", cy: "Dilyn yr edefyn oddi yma")
    static let followPermission = Bilingual(
        "Follow a promise to what was done about it", cy: "Dilyn addewid at yr hyn a wnaed amdani")
    static let joined = Bilingual("What this is joined to", cy: "Â beth y mae hyn wedi’i gysylltu")
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
    static let looseLink = Bilingual("See what hangs loose", cy: "Gweld yr hyn sydd heb ei gysylltu")
    static let loosePermission = Bilingual(
        "See what hangs loose: promises without work, work that serves nothing",
        cy: "Gweld yr hyn sydd heb ei gysylltu: addewidion heb waith, gwaith nad yw’n gwasanaethu dim")
    static let noLonger = Bilingual("No longer promised", cy: "Ddim yn cael ei addo mwyach")
    static let noPromiseNow = Bilingual(
        "Nothing is promised at present.", cy: "Nid oes dim yn cael ei addo ar hyn o bryd.")
    static let itsThread = Bilingual("Follow it", cy: "Ei ddilyn")
    static let looseTitle = Bilingual("What hangs loose", cy: "Yr hyn sydd heb ei gysylltu")

    static func worked(_ count: Int, of total: Int) -> Bilingual {
        if count == 0 {
            return Bilingual(
                "Nobody is working on any of the \(total) commitments yet.",
                cy: "Nid oes neb yn gweithio ar yr un o’r \(total) ymrwymiad eto.")
        }
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

    /// - Parameters:
    ///   - kept: measures that are kept here, with their figures.
    ///   - named: measures that are only named in words.
    static func joinedMeasures(kept: Int, named: Int) -> Bilingual {
        switch (kept, named) {
        case (0, 0): Bilingual("No figure shows whether it works.", cy: "Nid oes ffigur yn dangos a yw’n gweithio.")
        case (0, 1): Bilingual("One measure named, no figure yet.", cy: "Un mesur wedi’i enwi, dim ffigur eto.")
        case (0, _):
            Bilingual("\(named) measures named, no figure yet.", cy: "\(named) mesur wedi’u henwi, dim ffigur eto.")
        case (1, _): Bilingual("One figure.", cy: "Un ffigur.")
        default: Bilingual("\(kept) figures.", cy: "\(kept) ffigur.")
        }
    }

    static func threadOf(_ this: Bilingual) -> Bilingual {
        Bilingual("The thread of \(this.english)", cy: "Edefyn \(this.welsh)")
    }

    static func itsPage(_ this: Bilingual) -> Bilingual {
        Bilingual("Everything about \(this.english)", cy: "Popeth am \(this.welsh)")
    }

    static func through(_ title: Wording) -> Bilingual {
        Bilingual("Through “\(title[.english])”.", cy: "Drwy “\(title[.welsh])”.")
    }

    static func looseCount(_ count: Int, reasons: Int) -> Bilingual {
        switch (count, reasons) {
        case (0, _):
            Bilingual(
                "Nothing hangs loose: every promise has work, every piece of work serves something.",
                cy: "Mae popeth wedi’i gysylltu: mae gwaith i bob addewid, ac mae pob darn o waith yn gwasanaethu "
                    + "rhywbeth.")
        case (1, 1): Bilingual("One thing hangs loose.", cy: "Mae un peth heb ei gysylltu.")
        case (1, _):
            Bilingual(
                "One thing hangs loose, for \(reasons) reasons.",
                cy: "Mae un peth heb ei gysylltu, am \(reasons) rheswm.")
        case (_, 1):
            Bilingual(
                "\(count) things hang loose, all for one reason.",
                cy: "Mae \(count) o bethau heb eu cysylltu, i gyd am un rheswm.")
        default:
            Bilingual(
                "\(count) things hang loose, for \(reasons) reasons.",
                cy: "Mae \(count) o bethau heb eu cysylltu, am \(reasons) rheswm.")
        }
    }

    static func moreReasons(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("And one more reason.", cy: "Ac un rheswm arall.")
            : Bilingual("And \(count) more reasons.", cy: "A \(count) rheswm arall.")
    }

    static func showAll(_ count: Int) -> Bilingual { Bilingual("Show all \(count)", cy: "Dangos pob un o’r \(count)") }

    static let namedBy = Bilingual("Named by", cy: "Enwir gan")

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
    static let frontWorkQuestion = Bilingual(
        "What is being done about what we promised?", cy: "Beth sy’n cael ei wneud am yr hyn a addawsom?")

    static func brokenLink(_ from: String, _ meaning: Bilingual, _ to: String) -> Bilingual {
        Bilingual(
            "The link “\(from) — \(meaning.english) — \(to)” leads to something that is gone.",
            cy: "Mae’r ddolen “\(from) — \(meaning.welsh) — \(to)” yn arwain at rywbeth sydd wedi mynd.")
    }
}
