import Basics

/// The words of the strategy's pages.
enum StrategyWords {
    static let title = Bilingual("Strategy", cy: "Strategaeth")
    static let purposeOfPage = Bilingual(
        "What the council set out to do as a parent, for how long, and who agreed.",
        cy: "Yr hyn y bwriadodd y cyngor ei wneud fel rhiant, am ba hyd, a phwy gytunodd.")
    static let see = Bilingual("Read the strategy and its priorities", cy: "Darllen y strategaeth a’i blaenoriaethau")
    static let comment = Bilingual(
        "Read drafts of the strategy and say what they think", cy: "Darllen drafftiau o’r strategaeth a dweud eu barn")
    static let write = Bilingual(
        "Write the strategy and its priorities", cy: "Ysgrifennu’r strategaeth a’i blaenoriaethau")
    static let priority = Bilingual("priority", cy: "blaenoriaeth")
    static let priorities = Bilingual("priorities", cy: "blaenoriaethau")
    static let servedByNothing = Bilingual(
        "Priorities that nothing serves", cy: "Blaenoriaethau nad oes dim yn eu gwasanaethu")
    static let withoutLead = Bilingual("Priorities without a lead", cy: "Blaenoriaethau heb arweinydd")
    static let none = Bilingual("No strategy is written here yet", cy: "Nid oes strategaeth wedi’i hysgrifennu yma eto")
    static let noneWhy = Bilingual(
        "A strategy says what the council will do for its children and by when. Its priorities hold the promise "
            + "and the "
            + "work together.",
        cy: "Mae strategaeth yn dweud beth wnaiff y cyngor dros ei blant ac erbyn pryd. Mae ei blaenoriaethau’n dal yr "
            + "addewid a’r gwaith ynghyd.")
    static let purpose = Bilingual("What it is for", cy: "Beth yw ei diben")
    static let aims = Bilingual("Aims", cy: "Nodau")
    static let principles = Bilingual("Principles", cy: "Egwyddorion")
    static let governance = Bilingual("How it is overseen", cy: "Sut y caiff ei goruchwylio")
    static let framework = Bilingual("Law and policy it stands on", cy: "Y gyfraith a’r polisi y mae’n sefyll arnynt")
    static let instrument = Bilingual("Instrument", cy: "Offeryn")
    static let requires = Bilingual("What it requires", cy: "Yr hyn y mae’n ei ofyn")
    static let approvals = Bilingual("Who approved it", cy: "Pwy a’i cymeradwyodd")
    static let signatories = Bilingual("Who signed it", cy: "Pwy a’i llofnododd")
    static let adoptions = Bilingual("Partners that adopted it", cy: "Partneriaid a’i mabwysiadodd")
    static let requirements = Bilingual("What it asks for", cy: "Yr hyn y mae’n gofyn amdano")
    static let achievements = Bilingual("What has been achieved", cy: "Yr hyn a gyflawnwyd")
    static let challenges = Bilingual("What is hard", cy: "Yr hyn sy’n anodd")
    static let noChallenges = Bilingual("No challenge is named.", cy: "Ni enwir unrhyw her.")
    static let lead = Bilingual("Lead", cy: "Arweinydd")
    static let nobodyLeads = Bilingual("Nobody leads it.", cy: "Nid oes neb yn ei harwain.")

    static func years(_ from: Day, _ until: Day) -> Bilingual {
        let (one, other) = (from.written, until.written)
        return Bilingual("\(one.english) to \(other.english)", cy: "\(one.welsh) i \(other.welsh)")
    }

    /// - Parameter nextIsBegun: whether a draft of the one after it is being written.
    static func stage(_ stage: StrategyLife.Stage, nextIsBegun: Bool) -> Bilingual? {
        switch stage {
        case .running: nil
        case .notBegun(let from):
            Bilingual("It begins on \(from.written.english).", cy: "Mae’n dechrau ar \(from.written.welsh).")
        case .ending(let days) where nextIsBegun:
            Bilingual(
                "It ends in \(days) days. The next one is being written.",
                cy: "Mae’n dod i ben ymhen \(days) diwrnod. Mae’r un nesaf yn cael ei hysgrifennu.")
        case .ending(let days):
            Bilingual(
                "It ends in \(days) days. Begin the next one: writing, listening and approval take half a year.",
                cy:
                    "Mae’n dod i ben ymhen \(days) diwrnod. Dechreuwch yr un nesaf: mae ysgrifennu, gwrando a "
                    + "chymeradwyo’n "
                    + "cymryd hanner blwyddyn.")
        case .ended(let days) where days > 730:
            Bilingual(
                "It ended \(days / 365) years ago, and no other has taken its place.",
                cy: "Daeth i ben \(days / 365) blynedd yn ôl, ac nid oes un arall wedi cymryd ei lle.")
        case .ended(let days):
            Bilingual(
                "It ended \(days.written) days ago, and no other has taken its place.",
                cy: "Daeth i ben \(days.written) diwrnod yn ôl, ac nid oes un arall wedi cymryd ei lle.")
        }
    }

    static func whichEnd(_ count: Int, counted: Day) -> Bilingual {
        Bilingual(
            "\(count) different end days are given. Which is right? Until the council says, the earliest counts: "
                + "\(counted.written.english).",
            cy:
                "Rhoddir \(count) diwrnod olaf gwahanol. Pa un sy’n gywir? Hyd nes y bydd y cyngor yn dweud, y "
                + "cynharaf "
                + "sy’n cyfrif: \(counted.written.welsh).")
    }

    static func wrongCount(_ says: Int, _ are: Int, _ place: Wording) -> Bilingual {
        Bilingual(
            "The text says \(says), and \(are) are listed. \(place[.english]).",
            cy: "Mae’r testun yn dweud \(says), a rhestrir \(are). \(place[.welsh]).")
    }

    static let frontQuestion = Bilingual("What did we set out to do?", cy: "Beth y bwriadasom ei wneud?")
    static let frontLink = Bilingual("Read the strategy", cy: "Darllen y strategaeth")

    static func front(_ document: StrategyDocument, until: Day, _ stage: StrategyLife.Stage) -> Bilingual {
        let top = document.priorities.count { $0.parent == nil }
        let many = document.level.many.bilingual
        let what = Bilingual(
            "\(document.title[.english]): \(top) \(many.english)", cy: "\(document.title[.welsh]): \(top) \(many.welsh)"
        )
        return switch stage {
        case .notBegun(let from):
            what + Bilingual(", from \(from.written.english).", cy: ", o \(from.written.welsh).")
        case .running, .ending:
            what + Bilingual(", until \(until.written.english).", cy: ", tan \(until.written.welsh).")
        case .ended:
            what + Bilingual(". It ended on \(until.written.english).", cy: ". Daeth i ben ar \(until.written.welsh).")
        }
    }
}
