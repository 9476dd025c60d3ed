import Basics
import Leads
import Post
import Programme

/// What the officer who asks sees: whom, how often, and the digest.
extension UpdatesWords {
    static let ask = Bilingual("Ask leads for word on their work", cy: "Gofyn i arweinwyr am air am eu gwaith")
    static let overviewTitle = Bilingual("Asking for word", cy: "Gofyn am air")
    static let overviewPurpose = Bilingual(
        "Who is asked how their work goes, when, and who cannot be asked.",
        cy: "I bwy y gofynnir sut mae eu gwaith yn mynd, pryd, ac i bwy na ellir gofyn.")
    static let askedNow = Bilingual(
        "The letter is in the outbox. It goes at the next hour that the council’s rules allow.",
        cy: "Mae’r llythyr yn y blwch allan. Mae’n mynd ar yr awr nesaf y mae rheolau’r cyngor yn ei chaniatáu.")
    static let changeRhythm = Bilingual("Change how often", cy: "Newid pa mor aml")
    static let whoIsAsked = Bilingual("Who can be asked", cy: "I bwy y gellir gofyn")
    static let person = Bilingual("Whom", cy: "Pwy")
    static let about = Bilingual("About", cy: "Am")
    static let lastAskedHead = Bilingual("Last asked", cy: "Gofynnwyd ddiwethaf")
    static let neverAsked = Bilingual("Not asked yet", cy: "Heb ofyn eto")
    static let doHead = Bilingual("Do", cy: "Gwneud")
    static let askNow = Bilingual("Ask now", cy: "Gofyn nawr")
    static let askedToday = Bilingual("Asked today.", cy: "Gofynnwyd heddiw.")
    static let askAgain = Bilingual("Ask again", cy: "Gofyn eto")
    static let cannotBeAsked = Bilingual(
        "Work that nobody can be asked about", cy: "Gwaith na ellir gofyn i neb amdano")
    static let linksOut = Bilingual("Links that are out", cy: "Dolenni sydd allan")
    static let revoke = Bilingual("Take it back", cy: "Ei thynnu’n ôl")

    static func people(_ count: Int) -> Bilingual {
        count == 1 ? Bilingual("1 person", cy: "1 person") : Bilingual("\(count) people", cy: "\(count) o bobl")
    }

    static func silentCount(_ silent: Int, of open: Int, _ rhythm: Rhythm) -> Bilingual {
        if open == 0 {
            return Bilingual(
                "No work is open, so nobody is asked.", cy: "Nid oes gwaith ar agor, felly ni ofynnir i neb.")
        }
        return Bilingual(
            "\(silent) of \(open) pieces of open work have had no word for \(rhythm.askAfterDays) days or more.",
            cy:
                "Nid oes gair wedi bod ar \(silent) o \(open) darn o waith agored ers \(rhythm.askAfterDays) "
                + "diwrnod neu fwy."
        )
    }

    static func rhythmSentence(_ rhythm: Rhythm) -> Bilingual {
        rhythm.isOn
            ? Bilingual(
                "Leads are asked by e-mail once their work has been silent for \(rhythm.askAfterDays) days, and again "
                    + "after \(rhythm.againAfterDays); the deputy while a lead is away or once they have left.",
                cy:
                    "Gofynnir i arweinwyr drwy e-bost unwaith y bydd eu gwaith yn dawel ers \(rhythm.askAfterDays) "
                    + "diwrnod, ac "
                    + "eto ar ôl \(rhythm.againAfterDays); y dirprwy tra bo arweinydd i ffwrdd neu wedi iddo adael.")
            : Bilingual(
                "Hearth asks nobody by itself. You can ask one person at a time below.",
                cy: "Nid yw Hearth yn gofyn i neb ohono’i hun. Gallwch ofyn i un person ar y tro isod.")
    }

    static func showAll(_ count: Int) -> Bilingual {
        Bilingual("Show all \(count)", cy: "Dangos pob un o’r \(count)")
    }

    static func unasked(_ count: Int, _ reason: Bilingual) -> Bilingual {
        Bilingual(
            count == 1
                ? "One piece of work: \(reason.english)." : "\(count.written) pieces of work: \(reason.english).",
            cy: count == 1 ? "Un darn o waith: \(reason.welsh)." : "\(count.written) darn o waith: \(reason.welsh).")
    }

    static func reason(_ reason: WhoToAsk.Reason) -> Bilingual {
        switch reason {
        case .noLead: return Bilingual("no lead is named", cy: "ni enwir arweinydd")
        case .noAddress(let lead):
            let role = lead.role.bilingual
            return Bilingual(
                "\(role.english) has no e-mail address", cy: "nid oes cyfeiriad e-bost gan \(role.welsh)")
        case .away(let lead):
            let role = lead.role.bilingual
            return Bilingual(
                "\(role.english) is away and no deputy can be written to",
                cy: "mae \(role.welsh) i ffwrdd ac ni ellir ysgrifennu at ddirprwy")
        case .wantsNone(let lead):
            let role = lead.role.bilingual
            return Bilingual(
                "\(role.english) wants no reminders and no deputy can be written to",
                cy: "nid yw \(role.welsh) am gael nodiadau atgoffa ac ni ellir ysgrifennu at ddirprwy")
        case .left(let lead):
            let role = lead.role.bilingual
            return Bilingual(
                "\(role.english) has left and no deputy can be written to",
                cy: "mae \(role.welsh) wedi gadael ac ni ellir ysgrifennu at ddirprwy")
        }
    }

    static let linkOfLeaver = Bilingual("stopped: has left", cy: "wedi’i stopio: wedi gadael")

    static func linkState(_ link: SignedLink) -> Bilingual {
        let until = link.lastDay.written
        guard let opened = link.lastOpenedAt?.inLondon.day.written else {
            return Bilingual(
                "not opened yet, works until \(until.english). ",
                cy: "heb ei hagor eto, yn gweithio tan \(until.welsh). ")
        }
        return Bilingual(
            "last opened on \(opened.english), works until \(until.english). ",
            cy: "agorwyd ddiwethaf ar \(opened.welsh), yn gweithio tan \(until.welsh). ")
    }

    // The rhythm
    static let rhythmTitle = Bilingual("How often leads are asked", cy: "Pa mor aml y gofynnir i arweinwyr")
    static let byItself = Bilingual("Does Hearth ask by itself?", cy: "A yw Hearth yn gofyn ohono’i hun?")
    static let byItselfYes = Bilingual("Yes, at this rhythm", cy: "Ydy, ar y rhythm hwn")
    static let askAfter = Bilingual(
        "Ask once there has been no word for this many days", cy: "Gofyn pan na fu gair ers hyn o ddyddiau")
    static let againAfter = Bilingual(
        "Ask the same person again after this many days", cy: "Gofyn i’r un person eto ar ôl hyn o ddyddiau")
    static let linkDays = Bilingual("A link works for this many days", cy: "Mae dolen yn gweithio am hyn o ddyddiau")
    static let digest = Bilingual("A digest on Mondays?", cy: "Crynodeb ar ddyddiau Llun?")
    static let digestYes = Bilingual("Yes, to every officer", cy: "Ie, i bob swyddog")
    static let keepRhythm = Bilingual("Keep this rhythm", cy: "Cadw’r rhythm hwn")

    static func meanwhile(_ rhythm: Rhythm) -> Bilingual {
        Bilingual(
            "Somebody else changed this meanwhile: ask after \(rhythm.askAfterDays) days, again after "
                + "\(rhythm.againAfterDays), links for \(rhythm.linkDays). What you typed is below and not kept yet.",
            cy: "Newidiodd rhywun arall hyn yn y cyfamser: gofyn ar ôl \(rhythm.askAfterDays) diwrnod, eto ar ôl "
                + "\(rhythm.againAfterDays), dolenni am \(rhythm.linkDays). Mae’r hyn a deipioch isod ac nid yw "
                + "wedi’i gadw "
                + "eto.")
    }

    // The digest
    static let digestCalled = Bilingual("Monday digest", cy: "Crynodeb dydd Llun")
    static let digestSubject = Bilingual("This week’s word", cy: "Gair yr wythnos hon")
    static let digestLink = Bilingual("See who can be asked", cy: "Gweld i bwy y gellir gofyn")

    static func digestWords(_ digest: Digest) -> Bilingual {
        Bilingual(
            "In the last seven days there was word on \(digest.told) pieces of work. \(digest.silent) of "
                + "\(digest.open) "
                + "open ones have been silent for \(digest.askAfterDays) days or more; \(digest.overdue) are past "
                + "their day.",
            cy:
                "Yn y saith diwrnod diwethaf cafwyd gair am \(digest.told) darn o waith. Mae \(digest.silent) o’r "
                + "\(digest.open) "
                + "agored yn dawel ers \(digest.askAfterDays) diwrnod neu fwy; mae \(digest.overdue) wedi mynd "
                + "heibio i’w "
                + "diwrnod.")
    }
}
