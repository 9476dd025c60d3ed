import Basics

/// The words of the law's pages.
enum LawWords {
    static let title = Bilingual("What the law asks", cy: "Yr hyn y mae’r gyfraith yn ei ofyn")
    static let purpose = Bilingual(
        "Principles, duties and clocks, since when they bind, and the council’s own standards beside them.",
        cy: "Egwyddorion, dyletswyddau a therfynau amser, ers pryd y maent yn rhwymo, a safonau’r cyngor wrth eu hymyl."
    )
    static let see = Bilingual("Read what the law asks", cy: "Darllen yr hyn y mae’r gyfraith yn ei ofyn")
    static let keep = Bilingual(
        "Set the council’s own standards, and put a rule right", cy: "Gosod safonau’r cyngor ei hun, a chywiro rheol")
    static let caution = Bilingual(
        "This is a working list and not legal advice. What is marked “check it” was not read in its source.",
        cy:
            "Rhestr waith yw hon ac nid cyngor cyfreithiol. Ni ddarllenwyd yr hyn a nodir “gwiriwch ef” yn ei "
            + "ffynhonnell."
    )
    static let find = Bilingual("Find a rule", cy: "Dod o hyd i reol")
    static let findHint = Bilingual(
        "Words or a number, old or new: Reg 33 finds regulation 44",
        cy: "Geiriau neu rif, hen neu newydd: mae Reg 33 yn dod o hyd i reoliad 44")
    static let openAll = Bilingual(
        "Open all of it, to read or to print", cy: "Agor y cyfan, i’w ddarllen neu i’w argraffu")
    static let show = Bilingual("Show", cy: "Dangos")
    static let nation = Bilingual("Nation", cy: "Gwlad")
    static let rule = Bilingual("Rule", cy: "Rheol")
    static let source = Bilingual("Source", cy: "Ffynhonnell")
    static let standing = Bilingual("Since when", cy: "Ers pryd")
    static let local = Bilingual("This council", cy: "Y cyngor hwn")
    static let checkIt = Bilingual("Not confirmed: check it", cy: "Heb ei gadarnhau: gwiriwch ef")
    static let nothingFound = Bilingual("No rule has all of these words.", cy: "Nid oes rheol â’r geiriau hyn i gyd.")
    static let changesLink = Bilingual(
        "What changed since your last meeting", cy: "Beth newidiodd ers eich cyfarfod diwethaf")
    static let changesTitle = Bilingual("What changed in the rules", cy: "Beth newidiodd yn y rheolau")
    static let since = Bilingual("Since", cy: "Ers")
    static let noChanges = Bilingual("Nothing changed in that time.", cy: "Ni newidiodd dim yn yr amser hwnnw.")
    static let dayWrong = Bilingual("Enter a day that the calendar has", cy: "Rhowch ddiwrnod sydd yn y calendr")
    static let asAt = Bilingual("As the law stands on", cy: "Fel y saif y gyfraith ar")

    static func kind(_ kind: LawRule.Kind) -> Bilingual {
        switch kind {
        case .principle: Bilingual("Principles", cy: "Egwyddorion")
        case .duty: Bilingual("Duties", cy: "Dyletswyddau")
        case .clock: Bilingual("Clocks", cy: "Terfynau amser")
        }
    }

    static func nation(_ nation: LawRule.Nation) -> Bilingual {
        switch nation {
        case .england: Bilingual("England", cy: "Lloegr")
        case .wales: Bilingual("Wales", cy: "Cymru")
        case .scotland: Bilingual("Scotland", cy: "Yr Alban")
        case .northernIreland: Bilingual("Northern Ireland", cy: "Gogledd Iwerddon")
        }
    }

    static let ended = Bilingual("No longer in force", cy: "Heb fod mewn grym mwyach")

    static func standing(_ standing: LawRule.Standing, on today: Day) -> Bilingual {
        switch standing {
        case .inForce(nil, nil): Bilingual("In force", cy: "Mewn grym")
        case .inForce(let from?, _) where from > today:
            Bilingual("Comes into force on \(from.written.english)", cy: "Daw i rym ar \(from.written.welsh)")
        case .inForce(_, let until?) where until < today:
            Bilingual("Was in force until \(until.written.english)", cy: "Bu mewn grym tan \(until.written.welsh)")
        case .inForce(_, let until?) where until.days(to: today) > -Self.soon:
            Bilingual("In force until \(until.written.english)", cy: "Mewn grym tan \(until.written.welsh)")
        case .inForce(let from?, _):
            Bilingual("In force from \(from.written.english)", cy: "Mewn grym o \(from.written.welsh)")
        case .inForce(nil, _): Bilingual("In force", cy: "Mewn grym")
        case .enactedNotCommenced(let passed?):
            Bilingual(
                "Passed on \(passed.written.english), not in force yet",
                cy: "Pasiwyd ar \(passed.written.welsh), heb fod mewn grym eto")
        case .enactedNotCommenced(nil): Bilingual("Passed, not in force yet", cy: "Wedi’i basio, heb fod mewn grym eto")
        }
    }

    /// The end of a rule is told in the year before it: nobody knew of it long before.
    private static let soon = 366

    static func limit(_ limit: LawRule.Limit) -> Bilingual {
        let amount = limit.amount
        return switch limit.unit {
        case .hours: Bilingual("\(amount) hours", cy: "\(amount) awr")
        case .days: Bilingual("\(amount) days", cy: "\(amount) diwrnod")
        case .workingDays: Bilingual("\(amount) working days", cy: "\(amount) diwrnod gwaith")
        case .weeks where amount == 1: Bilingual("1 week", cy: "1 wythnos")
        case .weeks: Bilingual("\(amount) weeks", cy: "\(amount) wythnos")
        case .months where amount == 1: Bilingual("1 month", cy: "1 mis")
        case .months: Bilingual("\(amount) months", cy: "\(amount) mis")
        }
    }

    static func atMost(_ words: LawRule.Limit) -> Bilingual {
        let written = limit(words)
        return Bilingual("At most \(written.english).", cy: "\(written.welsh) ar y mwyaf.")
    }

    // One rule
    static let ourStandard = Bilingual("This council’s own standard", cy: "Safon y cyngor hwn ei hun")
    static let noStandard = Bilingual(
        "The council has no standard of its own here. It may ask more of itself than the law does.",
        cy: "Nid oes gan y cyngor safon ei hun yma. Caiff ofyn mwy ohono’i hun nag y mae’r gyfraith.")
    static let weaker = Bilingual("Weaker than the rule", cy: "Gwannach na’r rheol")
    static let setStandard = Bilingual("Set the council’s standard", cy: "Gosod safon y cyngor")
    static let changeStandard = Bilingual("Change the council’s standard", cy: "Newid safon y cyngor")
    static let removeStandard = Bilingual("Take the standard away", cy: "Dileu’r safon")
    static let removeTitle = Bilingual("Take this standard away?", cy: "Dileu’r safon hon?")
    static let removeHappens = Bilingual(
        "The rule then stands alone here. The record says that the standard was taken away, and by whom.",
        cy: "Wedyn bydd y rheol yn sefyll ar ei phen ei hun yma. Mae’r cofnod yn dweud i’r safon gael ei dileu, a chan "
            + "bwy.")
    static let correct = Bilingual("Put this rule right", cy: "Cywiro’r rheol hon")
    static let corrections = Bilingual("What this council put right", cy: "Yr hyn a gywirodd y cyngor hwn")
    static let amount = Bilingual("The time allowed, as a number", cy: "Yr amser a ganiateir, fel rhif")
    static let standardWords = Bilingual("The standard in words", cy: "Y safon mewn geiriau")
    static let reason = Bilingual("If it is weaker than the rule: why?", cy: "Os yw’n wannach na’r rheol: pam?")
    static let allowedBy = Bilingual(
        "Who allowed that? Their job, not their name", cy: "Pwy ganiataodd hynny? Eu swydd, nid eu henw")
    static let keepStandard = Bilingual("Keep this standard", cy: "Cadw’r safon hon")
    static let inForceFrom = Bilingual(
        "In force from, if that is wrong or missing", cy: "Mewn grym o, os yw hynny’n anghywir neu ar goll")
    static let whereRead = Bilingual("Where did you read it?", cy: "Ble y darllenoch chi hynny?")
    static let keepCorrection = Bilingual("Keep this correction", cy: "Cadw’r cywiriad hwn")

    static let looserReason = Bilingual(
        "If the rule then asks for less than stands here: why?",
        cy: "Os bydd y rheol wedyn yn gofyn am lai nag a saif yma: pam?")
    static let looserWho = Bilingual(
        "Who decided that? Their job or the decision, not a name",
        cy: "Pwy benderfynodd hynny? Y swydd neu’r penderfyniad, nid enw")
    static let looserNeedsReason = Bilingual(
        "The rule would ask for less than it does. Say why that is right",
        cy: "Byddai’r rheol yn gofyn am lai nag y mae. Dywedwch pam mae hynny’n gywir")
    static let looserNeedsWho = Bilingual(
        "Say who decided that the rule asks for less", cy: "Dywedwch pwy benderfynodd fod y rheol yn gofyn am lai")
    static let looser = Bilingual(
        "Weaker than the rule as Hearth brings it", cy: "Gwannach na’r rheol fel y daw gyda Hearth")
    static let takeCorrectionOut = Bilingual("Take this correction out", cy: "Tynnu’r cywiriad hwn allan")
    static let takeCorrectionOutTitle = Bilingual("Take this correction out?", cy: "Tynnu’r cywiriad hwn allan?")
    static let takeCorrectionOutHappens = Bilingual(
        "The rule then stands as it did before. The record says that the correction was taken out, and by whom.",
        cy: "Wedyn bydd y rheol yn sefyll fel yr oedd. Mae’r cofnod yn dweud i’r cywiriad gael ei dynnu allan, a chan "
            + "bwy.")

    static let sayStandard = Bilingual(
        "Give a number, or say the standard in words", cy: "Rhowch rif, neu dywedwch y safon mewn geiriau")
    static let amountWrong = Bilingual("Enter a whole number from 1 to 1000", cy: "Rhowch rif cyfan o 1 i 1000")
    static let weakerNeedsWho = Bilingual(
        "Say who allowed a weaker standard", cy: "Dywedwch pwy ganiataodd safon wannach")
    static let sayWhatIsWrong = Bilingual(
        "Give the right number or the right day", cy: "Rhowch y rhif cywir neu’r diwrnod cywir")
    static let sayWhere = Bilingual("Say where you read it", cy: "Dywedwch ble y darllenoch chi hynny")

    static func weakerNeedsReason(_ limit: LawRule.Limit) -> Bilingual {
        let written = Self.limit(limit)
        return Bilingual(
            "The rule allows at most \(written.english). Say why the council allows more, or ask for less time",
            cy:
                "Mae’r rheol yn caniatáu \(written.welsh) ar y mwyaf. Dywedwch pam mae’r cyngor yn caniatáu mwy, "
                + "neu gofynnwch "
                + "am lai o amser")
    }

    static func allowed(_ reason: String, _ who: String) -> Bilingual {
        Bilingual("Allowed by \(who), because: \(reason)", cy: "Caniatawyd gan \(who), oherwydd: \(reason)")
    }

    static func decided(_ reason: String, _ who: String) -> Bilingual {
        Bilingual("Decided by \(who), because: \(reason)", cy: "Penderfynwyd gan \(who), oherwydd: \(reason)")
    }

    /// "20 → 200 working days"
    static func limits(_ before: LawRule.Limit, _ after: LawRule.Limit) -> Bilingual {
        .same("\(before.amount) → ") + limit(after)
    }

    /// "20 → 200 working days, put right by this council"
    static func putRight(_ before: LawRule.Limit, _ after: LawRule.Limit) -> Bilingual {
        limits(before, after) + Bilingual(", put right by this council", cy: ", cywirwyd gan y cyngor hwn")
    }

    static func corrected(_ source: String, _ day: Day) -> Bilingual {
        Bilingual(
            "Put right on \(day.written.english), from \(source)", cy: "Cywirwyd ar \(day.written.welsh), o \(source)")
    }

    static func sinceCorrected(_ day: Day) -> Bilingual {
        Bilingual("In force from \(day.written.english)", cy: "Mewn grym o \(day.written.welsh)")
    }

    static func change(_ what: LawChanges.What) -> Bilingual {
        let day = what.day.written
        return switch what {
        case .begins: Bilingual("came into force on \(day.english)", cy: "daeth i rym ar \(day.welsh)")
        case .ends: Bilingual("no longer in force from \(day.english)", cy: "heb fod mewn grym o \(day.welsh)")
        case .passed(_, let begins?):
            Bilingual(
                "made on \(day.english), comes into force on \(begins.written.english)",
                cy: "gwnaed ar \(day.welsh), daw i rym ar \(begins.written.welsh)")
        case .passed(_, nil):
            Bilingual(
                "passed on \(day.english), not in force yet", cy: "pasiwyd ar \(day.welsh), heb fod mewn grym eto")
        case .corrected:
            Bilingual("put right by this council on \(day.english)", cy: "cywirwyd gan y cyngor hwn ar \(day.welsh)")
        case .standard:
            Bilingual(
                "this council’s own standard, set on \(day.english)",
                cy: "safon y cyngor hwn ei hun, a osodwyd ar \(day.welsh)")
        }
    }

    static func count(_ count: Int) -> Bilingual {
        count == 1 ? Bilingual("1 rule", cy: "1 rheol") : Bilingual("\(count) rules", cy: "\(count) rheol")
    }

    /// What waits is said only where something does.
    static func binding(_ count: Int, _ waiting: Int) -> Bilingual {
        let start =
            count == 1
            ? Bilingual("1 rule is in force", cy: "Mae 1 rheol mewn grym")
            : Bilingual("\(count) rules are in force", cy: "Mae \(count) rheol mewn grym")
        let rest: Bilingual =
            switch waiting {
            case 0: .same(".")
            case 1:
                Bilingual(
                    "; 1 more is made law and not in force yet.",
                    cy: "; gwnaed 1 arall yn gyfraith ac nid yw mewn grym eto.")
            default:
                Bilingual(
                    "; \(waiting) more are made law and not in force yet.",
                    cy: "; gwnaed \(waiting) arall yn gyfraith ac nid ydynt mewn grym eto.")
            }
        return start + rest
    }
}
