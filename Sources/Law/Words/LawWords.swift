import Basics

/// The words of the pages about law.
enum LawWords {
    static let seePermission = Bilingual(
        "Read the principles, duties and clocks of the law",
        cy: "Darllen egwyddorion, dyletswyddau ac amserau’r gyfraith")
    static let keepPermission = Bilingual(
        "Correct the law as it is kept here, and set local standards",
        cy: "Cywiro’r gyfraith fel y’i cedwir yma, a gosod safonau lleol")
    static let navigation = Bilingual("The law", cy: "Y gyfraith")
    static let purpose = Bilingual(
        "What the law asks of corporate parents, by when, and what changed.",
        cy: "Yr hyn y mae’r gyfraith yn ei ofyn gan rieni corfforaethol, erbyn pryd, a’r hyn a newidiodd.")
    static let title = Bilingual(
        "What the law asks of a corporate parent", cy: "Yr hyn y mae’r gyfraith yn ei ofyn gan riant corfforaethol")

    static func kind(_ kind: Rule.Kind) -> Bilingual {
        switch kind {
        case .principle: Bilingual("Principles", cy: "Egwyddorion")
        case .promise: Bilingual("Promises of the charter", cy: "Addewidion y siarter")
        case .duty: Bilingual("Duties", cy: "Dyletswyddau")
        case .clock: Bilingual("By when", cy: "Erbyn pryd")
        case .definition: Bilingual("How it is counted", cy: "Sut mae’n cael ei gyfrif")
        case .practice: Bilingual("Worth knowing", cy: "Gwerth ei wybod")
        }
    }

    static func nation(_ nation: Nation) -> Bilingual {
        switch nation {
        case .england: Bilingual("England", cy: "Lloegr")
        case .wales: Bilingual("Wales", cy: "Cymru")
        case .scotland: Bilingual("Scotland", cy: "Yr Alban")
        case .northernIreland: Bilingual("Northern Ireland", cy: "Gogledd Iwerddon")
        }
    }

    static func unit(_ unit: Length.Unit) -> Bilingual {
        switch unit {
        case .hours: Bilingual("hours", cy: "awr")
        case .days: Bilingual("days", cy: "diwrnod")
        case .clearDays: Bilingual("clear days", cy: "diwrnod clir")
        case .workingDays: Bilingual("working days", cy: "diwrnod gwaith")
        case .schoolDays: Bilingual("school days", cy: "diwrnod ysgol")
        case .weeks: Bilingual("weeks", cy: "wythnos")
        case .months: Bilingual("months", cy: "mis")
        case .terms: Bilingual("terms", cy: "tymor")
        case .years: Bilingual("years", cy: "blynedd")
        }
    }

    /// "20 working days", "1 month".
    static func length(_ length: Length) -> Bilingual {
        let many = unit(length.unit)
        let english = length.count == 1 ? String(many.english.dropLast()) : many.english
        let welsh = length.unit == .years && length.count == 1 ? "flwyddyn" : many.welsh
        return Bilingual("\(length.count) \(english)", cy: "\(length.count) \(welsh)")
    }

    /// "at most 6 weeks".
    static func bound(_ clock: Clock) -> Bilingual {
        let length = length(clock.length)
        return clock.bound == .atMost
            ? Bilingual("at most \(length.english)", cy: "dim mwy na \(length.welsh)")
            : Bilingual("at least \(length.english)", cy: "o leiaf \(length.welsh)")
    }

    // The list
    static let search = Bilingual("Look for words or a number", cy: "Chwilio am eiriau neu rif")
    static let searchHint = Bilingual(
        "Earlier numbers are found as well, such as Reg 33.",
        cy: "Deuir o hyd i rifau cynharach hefyd, megis Rheoliad 33.")
    static let nationLabel = Bilingual("Nation", cy: "Gwlad")
    static let kindLabel = Bilingual("Kind", cy: "Math")
    static let every = Bilingual("All", cy: "Pob un")
    static let onLabel = Bilingual("As it stood on", cy: "Fel yr oedd ar")
    static let filters = Bilingual("Choose what to see", cy: "Dewis beth i’w weld")
    static let nothing = Bilingual(
        "Nothing fits. Take a word out, or choose all.",
        cy: "Nid oes dim yn cyfateb. Tynnwch air allan, neu dewiswch bob un.")
    static let noDay = Bilingual(
        "The calendar has no such day, so today’s law is shown.",
        cy: "Nid oes diwrnod o’r fath yn y calendr, felly dangosir cyfraith heddiw.")
    static let changesLink = Bilingual(
        "What changed since your last meeting", cy: "Yr hyn a newidiodd ers eich cyfarfod diwethaf")
    static let checkFirst = Bilingual("not confirmed: check it", cy: "heb ei gadarnhau: gwiriwch ef")

    static func shown(_ count: Int, on day: Day) -> Bilingual {
        count == 1
            ? Bilingual(
                "1 rule, as it stands on \(day.written.english).", cy: "1 rheol, fel y mae ar \(day.written.welsh).")
            : Bilingual(
                "\(count) rules, as they stand on \(day.written.english).",
                cy: "\(count) rheol, fel y maent ar \(day.written.welsh).")
    }

    // Standing
    static func state(_ rule: KeptRule, on day: Day, today: Day) -> Bilingual {
        switch rule.state(on: day) {
        case .inForce:
            guard let from = rule.from else {
                if day < today {
                    return Bilingual(
                        "In force today; whether it was so on that day is not noted here.",
                        cy: "Mewn grym heddiw; ni nodir yma a oedd felly ar y diwrnod hwnnw.")
                }
                return Bilingual("In force; since when is not noted here.", cy: "Mewn grym; ni nodir yma ers pryd.")
            }
            return Bilingual("In force since \(from.written.english).", cy: "Mewn grym ers \(from.written.welsh).")
        case .notYet(let from):
            return Bilingual(
                "Not yet in force: it begins on \(from.written.english).",
                cy: "Nid yw mewn grym eto: mae’n dechrau ar \(from.written.welsh).")
        case .ended(let until):
            return Bilingual(
                "No longer in force from \(until.written.english).",
                cy: "Nid yw mewn grym mwyach o \(until.written.welsh).")
        case .notEnacted(let enacted):
            return Bilingual(
                "Not enacted until \(enacted.written.english).", cy: "Heb ei ddeddfu tan \(enacted.written.welsh).")
        case .notCommenced:
            if case .enactedNotCommenced(let enacted?) = rule.rule.standing {
                return Bilingual(
                    "Enacted on \(enacted.written.english). Not in force as far as is known here.",
                    cy: "Deddfwyd ar \(enacted.written.welsh). Nid yw mewn grym hyd y gwyddys yma.")
            }
            return Bilingual(
                "Enacted. Not in force as far as is known here.", cy: "Deddfwyd. Nid yw mewn grym hyd y gwyddys yma.")
        }
    }

    // One rule
    static let clocksTitle = Bilingual("The times it sets", cy: "Yr amserau y mae’n eu gosod")
    static let whatHead = Bilingual("What", cy: "Beth")
    static let timeHead = Bilingual("The law", cy: "Y gyfraith")
    static let ownHead = Bilingual("Our own standard", cy: "Ein safon ein hunain")
    static let noOwn = Bilingual("none", cy: "dim")
    static let sourceHead = Bilingual("Source", cy: "Ffynhonnell")
    static let nationHead = Bilingual("Nation", cy: "Gwlad")
    static let standingHead = Bilingual("In force", cy: "Mewn grym")
    static let certaintyHead = Bilingual("How far it was checked", cy: "I ba raddau y’i gwiriwyd")
    static let confirmed = Bilingual("Read in the source named here.", cy: "Darllenwyd yn y ffynhonnell a enwir yma.")
    static let unconfirmed = Bilingual(
        "Not confirmed: check it in the source before you rely on it, and correct it here.",
        cy: "Heb ei gadarnhau: gwiriwch ef yn y ffynhonnell cyn dibynnu arno, a’i gywiro yma.")
    static let awaitsWords = Bilingual(
        "Its own words are not held here yet. Enter them from the source.",
        cy: "Nid yw ei eiriau ei hun yma eto. Nodwch hwy o’r ffynhonnell.")
    static let alsoCalled = Bilingual("Also called", cy: "Enwau eraill")
    static let standardsTitle = Bilingual(
        "What this council asks of itself", cy: "Yr hyn y mae’r cyngor hwn yn ei ofyn ganddo’i hun")
    static let noStandards = Bilingual(
        "Nothing beyond the rule itself.", cy: "Dim y tu hwnt i’r rheol ei hun.")
    static let historyTitle = Bilingual("What was corrected here", cy: "Yr hyn a gywirwyd yma")
    static let councilCorrection = Bilingual("The council’s correction", cy: "Cywiriad y cyngor")
    static let addStandard = Bilingual("Set a standard of our own", cy: "Gosod safon ein hunain")
    static let correct = Bilingual("Correct this rule", cy: "Cywiro’r rheol hon")
    static let commence = Bilingual("Note since when it is in force", cy: "Nodi ers pryd y mae mewn grym")
    static let endStandard = Bilingual("End this standard today", cy: "Dod â’r safon hon i ben heddiw")
    static let variation = Bilingual(
        "Looser than the law, as an authorised variation", cy: "Mwy llac na’r gyfraith, fel amrywiad awdurdodedig")

    static func authorised(_ who: String) -> Bilingual {
        Bilingual("Authorised by \(who).", cy: "Awdurdodwyd gan \(who).")
    }

    static func holds(_ standard: LocalStandard) -> Bilingual {
        let from = standard.from.written
        guard let until = standard.until?.written else {
            return Bilingual("Since \(from.english).", cy: "Ers \(from.welsh).")
        }
        return Bilingual(
            "From \(from.english) to \(until.english).", cy: "O \(from.welsh) i \(until.welsh).")
    }

    static func corrected(_ correction: Correction, _ rule: Rule) -> Bilingual {
        switch correction.part {
        case .from:
            let day = correction.day?.written
            return Bilingual(
                "In force from: \(day?.english ?? "not known")", cy: "Mewn grym o: \(day?.welsh ?? "nid yw’n hysbys")")
        case .until:
            let day = correction.day?.written
            return Bilingual(
                "No longer in force from: \(day?.english ?? "it has no end")",
                cy: "Heb fod mewn grym o: \(day?.welsh ?? "nid oes diwedd")")
        case .clock:
            let what = correction.clock.flatMap(rule.clock)?.what ?? .same("")
            let time = correction.length.map(length) ?? .same("")
            return Bilingual("\(what.english): \(time.english)", cy: "\(what.welsh): \(time.welsh)")
        case .words:
            return Bilingual("Its words: ", cy: "Ei geiriau: ") + correction.words.bilingual
        }
    }

    static func read(_ source: String, _ day: Day) -> Bilingual {
        Bilingual(
            "Read in: \(source). Entered on \(day.written.english).",
            cy: "Darllenwyd yn: \(source). Nodwyd ar \(day.written.welsh).")
    }
}
