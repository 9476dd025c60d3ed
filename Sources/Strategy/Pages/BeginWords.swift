import Basics

/// The words of a strategy's life: beginning it, putting it in force, and what its text leaves open.
enum BeginWords {
    static let all = Bilingual("All strategies", cy: "Pob strategaeth")
    static let more = Bilingual("More about it", cy: "Mwy amdani")
    static let asFile = Bilingual("As a file:", cy: "Fel ffeil:")
    static let begin = Bilingual("Begin a strategy", cy: "Dechrau strategaeth")
    static let beginButton = Bilingual("Begin it", cy: "Ei dechrau")
    static let next = Bilingual("Begin the next one", cy: "Dechrau’r un nesaf")
    static let titleHint = Bilingual(
        "With its years, such as “Corporate Parenting Strategy 2027–2030”",
        cy: "Gyda’i blynyddoedd, megis “Strategaeth Rhianta Corfforaethol 2027–2030”")
    static let startFrom = Bilingual("Start from", cy: "Dechrau o")
    static let fromNothing = Bilingual("An empty page", cy: "Tudalen wag")
    static let inForce = Bilingual("Put it in force", cy: "Ei rhoi mewn grym")
    static let inForceButton = Bilingual("Put it in force today", cy: "Ei rhoi mewn grym heddiw")
    static let goOn = Bilingual(
        "These go on, with all that serves them", cy: "Mae’r rhain yn parhau, gyda phopeth sy’n eu gwasanaethu")
    static let areNew = Bilingual("These are new", cy: "Mae’r rhain yn newydd")
    static let end = Bilingual("These end", cy: "Daw’r rhain i ben")
    static let endMore = Bilingual(
        "Nothing that serves them is lost: the programme lists that work as belonging to none until it is given to "
            + "another, and their pages stay.",
        cy: "Ni chollir dim sy’n eu gwasanaethu: mae’r rhaglen yn rhestru’r gwaith hwnnw fel rhywbeth nad yw’n perthyn "
            + "i ddim nes ei roi i un arall, ac mae eu tudalennau’n aros.")
    static let think = Bilingual("Before you do", cy: "Cyn i chi wneud")
    static let notApproved = Bilingual(
        "Nobody’s approval is entered for it.", cy: "Nid oes cymeradwyaeth neb wedi’i nodi ar ei chyfer.")
    static let changedSince = Bilingual(
        "Somebody changed the draft after you opened this page. Read what would be put in force now.",
        cy: "Newidiodd rhywun y drafft ar ôl i chi agor y dudalen hon. Darllenwch yr hyn a roddid mewn grym nawr.")
    static let isInForce = Bilingual("It is in force.", cy: "Mae mewn grym.")
    static let removeDraft = Bilingual("Take this draft out", cy: "Tynnu’r drafft hwn allan")
    static let removed = Bilingual("The draft is taken out.", cy: "Mae’r drafft wedi’i dynnu allan.")
    static let removeWhat = Bilingual(
        "Its text, its versions and everything that was said about it go for good. Links that were sent for it open "
            + "nothing any more.",
        cy: "Mae ei destun, ei fersiynau a phopeth a ddywedwyd amdano’n mynd am byth. Nid yw dolenni a anfonwyd ar ei "
            + "gyfer yn agor dim mwyach.")
    static let isDraft = Bilingual(
        "This is a draft. Nothing in it counts until it is put in force.",
        cy: "Drafft yw hwn. Nid oes dim ynddo’n cyfrif nes ei roi mewn grym.")
    static let isPast = Bilingual(
        "This strategy is past: another has taken its place.",
        cy: "Mae’r strategaeth hon wedi mynd heibio: mae un arall wedi cymryd ei lle.")
    static let priorityGone = Bilingual(
        "The strategy in force no longer has this. What served it is still joined to it here.",
        cy: "Nid yw hwn yn y strategaeth sydd mewn grym mwyach. Mae’r hyn a’i gwasanaethai’n dal ynghlwm wrtho yma.")
    static let changePriority = Bilingual("Change it", cy: "Ei newid")
    static let answer = Bilingual(
        "Answer what the text leaves open", cy: "Ateb yr hyn y mae’r testun yn ei adael yn agored")
    static let whichEnd = Bilingual("On which day does it end?", cy: "Ar ba ddiwrnod y daw i ben?")
    static let endIs = Bilingual("It ends on", cy: "Daw i ben ar")
    static let otherDay = Bilingual("Another day", cy: "Diwrnod arall")
    static let otherDayLabel = Bilingual("Which other day", cy: "Pa ddiwrnod arall")
    static let because = Bilingual("Because", cy: "Oherwydd")
    static let chooseEnd = Bilingual("Choose the day on which it ends", cy: "Dewiswch y diwrnod y daw i ben")
    static let sayBecause = Bilingual(
        "Say who decided, or why this day is right", cy: "Dywedwch pwy benderfynodd, neu pam mae’r diwrnod hwn yn gywir"
    )
    static let countTitle = Bilingual("A number that does not fit", cy: "Rhif nad yw’n ffitio")
    static let countSettled = Bilingual("The text is put right", cy: "Mae’r testun wedi’i gywiro")
    static let nothingOpen = Bilingual("Nothing is open.", cy: "Nid oes dim yn agored.")

    static func status(_ status: Strategy.Whole.Status) -> Bilingual {
        switch status {
        case .draft: Bilingual("Draft.", cy: "Drafft.")
        case .current: Bilingual("In force.", cy: "Mewn grym.")
        case .past: Bilingual("Past.", cy: "Wedi mynd heibio.")
        }
    }

    static func removeQuestion(_ title: Wording) -> Bilingual {
        Bilingual("Take “\(title[.english])” out?", cy: "Tynnu “\(title[.welsh])” allan?")
    }

    static func beginsLater(_ day: Day) -> Bilingual {
        Bilingual(
            "Its first day is still to come: \(day.written.english).",
            cy: "Mae ei diwrnod cyntaf eto i ddod: \(day.written.welsh).")
    }

    static func approvedOlder(_ version: Int, now: Int) -> Bilingual {
        Bilingual(
            "Version \(version) was approved; this is version \(now).",
            cy: "Fersiwn \(version) a gymeradwywyd; fersiwn \(now) yw hwn.")
    }

    static func unanswered(_ comments: Int) -> Bilingual {
        Bilingual(
            comments == 1 ? "One comment waits for an answer." : "\(comments) comments wait for an answer.",
            cy: comments == 1 ? "Mae un sylw’n aros am ateb." : "Mae \(comments) sylw’n aros am ateb.")
    }

    static func takesPlace(_ title: Wording) -> Bilingual {
        Bilingual("It takes the place of: \(title[.english]).", cy: "Mae’n cymryd lle: \(title[.welsh]).")
    }

    static func chosen(_ day: Day, _ because: Wording) -> Bilingual {
        Bilingual(
            "The council chose \(day.written.english) as its last day: \(because[.english])",
            cy: "Dewisodd y cyngor \(day.written.welsh) fel ei diwrnod olaf: \(because[.welsh])")
    }
}
