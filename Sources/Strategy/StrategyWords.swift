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
    static let frameworkCaption = Bilingual(
        "Each, and what it asks of the council", cy: "Pob un, a’r hyn y mae’n ei ofyn gan y cyngor")
    static let instrument = Bilingual("Law or policy", cy: "Deddf neu bolisi")
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
        case .ending(0) where nextIsBegun:
            Bilingual(
                "It ends today. The next one is being written.",
                cy: "Mae’n dod i ben heddiw. Mae’r un nesaf yn cael ei hysgrifennu.")
        case .ending(0):
            Bilingual(
                "It ends today, and no other is begun.",
                cy: "Mae’n dod i ben heddiw, ac nid oes un arall wedi’i dechrau.")
        case .ending(let left) where nextIsBegun:
            Bilingual(
                "It ends in \(days(left).english). The next one is being written.",
                cy: "Mae’n dod i ben ymhen \(days(left).welsh). Mae’r un nesaf yn cael ei hysgrifennu.")
        case .ending(let left):
            Bilingual(
                "It ends in \(days(left).english). Begin the next one: writing, listening and approval take half a year.",
                cy:
                    "Mae’n dod i ben ymhen \(days(left).welsh). Dechreuwch yr un nesaf: mae ysgrifennu, gwrando a "
                    + "chymeradwyo’n "
                    + "cymryd hanner blwyddyn.")
        case .ended(let past) where past > 730:
            Bilingual(
                "It ended \(past / 365) years ago, and no other has taken its place.",
                cy:
                    "Daeth i ben \(past / 365) \(past / 365 == 2 ? "flynedd" : "blynedd") yn ôl, ac nid oes un arall wedi "
                    + "cymryd ei lle.")
        case .ended(let past):
            Bilingual(
                "It ended \(days(past).english) ago, and no other has taken its place.",
                cy: "Daeth i ben \(days(past).welsh) yn ôl, ac nid oes un arall wedi cymryd ei lle.")
        }
    }

    private static func days(_ count: Int) -> Bilingual {
        Bilingual(
            count == 1 ? "one day" : "\(count.written) days", cy: count == 1 ? "un diwrnod" : "\(count.written) diwrnod"
        )
    }

    /// What precedes the sentence on its life where its own texts give several last days.
    static func earliestCounts(_ days: Int) -> Bilingual {
        Bilingual(
            "Its texts give \(days) last days; the earliest is counted here.",
            cy: "Mae ei thestunau’n rhoi \(days) diwrnod olaf; y cynharaf a gyfrifir yma.")
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
        // A Welsh noun behind a number is singular.
        let (many, one) = (document.level.many[.english], document.level.one)
        let what = Bilingual(
            "\(document.title[.english]): \(top) \(top == 1 ? one[.english] : many)",
            cy: "\(document.title[.welsh]): \(top) \(one[.welsh])")
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
