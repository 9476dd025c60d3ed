import Basics

/// The words of stopping reminders and starting them again.
enum StopWords {
    static let question = Bilingual("Stop reminders to you?", cy: "Stopio nodiadau atgoffa atoch?")
    static let stop = Bilingual("Stop the reminders", cy: "Stopio’r nodiadau atgoffa")
    static let stopped = Bilingual("You get no more reminders", cy: "Ni chewch ragor o nodiadau atgoffa")
    static let stoppedMore = Bilingual(
        "The council’s officer can see that you stopped them, and may speak to you about what you still have to do. "
            + "What you ask for yourself, such as a link to choose a password, still reaches you.",
        cy: "Gall swyddog y cyngor weld eich bod wedi’u stopio, a gall siarad â chi am yr hyn sydd gennych i’w wneud o "
            + "hyd. Mae’r hyn y gofynnwch chi amdano, megis dolen i ddewis cyfrinair, yn dal i’ch cyrraedd.")
    static let list = Bilingual("People who want no reminders", cy: "Pobl nad ydynt am gael nodiadau atgoffa")
    static let listWhy = Bilingual(
        "They stopped reminders themselves, from a letter. What they owe the children is still theirs: reach them "
            + "another way.",
        cy: "Nhw eu hunain a stopiodd y nodiadau atgoffa, o lythyr. Nhw sy’n dal i fod yn gyfrifol am yr hyn sy’n "
            + "ddyledus i’r plant: cysylltwch â nhw mewn ffordd arall.")
    static let nobody = Bilingual("Nobody has stopped reminders", cy: "Nid oes neb wedi stopio nodiadau atgoffa")
    static let nobodyWhy = Bilingual(
        "Every reminder holds a link by which its reader can stop them. Whoever does is listed here.",
        cy: "Mae pob nodyn atgoffa’n cynnwys dolen y gall ei ddarllenydd ei defnyddio i’w stopio. Rhestrir yma bwy "
            + "bynnag sy’n gwneud.")
    static let how = Bilingual("How", cy: "Sut")
    static let start = Bilingual("Start reminders again", cy: "Ailddechrau nodiadau atgoffa")
    static let startTitle = Bilingual(
        "Start reminders to this person again?", cy: "Ailddechrau nodiadau atgoffa at y person hwn?")
    static let started = Bilingual("Reminders go there again.", cy: "Mae nodiadau atgoffa’n mynd yno eto.")
    static let reason = Bilingual("Why you start them again", cy: "Pam rydych yn eu hailddechrau")
    static let reasonHint = Bilingual(
        "Such as: they asked me to, on the telephone. It is kept with your name.",
        cy: "Megis: gofynnodd y person i mi, ar y ffôn. Fe’i cedwir gyda’ch enw.")
    static let giveReason = Bilingual("Say why you start them again", cy: "Dywedwch pam rydych yn eu hailddechrau")
    static let reasonTooLong = Bilingual(
        "Use at most 500 characters for the reason", cy: "Defnyddiwch 500 nod ar y mwyaf ar gyfer y rheswm")

    static func what(_ address: String) -> Bilingual {
        Bilingual(
            "No reminder then goes to \(address). What you still have to do stays yours.",
            cy: "Yna nid oes nodyn atgoffa’n mynd i \(address). Chi sy’n dal i fod yn gyfrifol am yr hyn sydd gennych "
                + "i’w wneud.")
    }

    static func startWhat(_ address: String, _ since: Instant) -> Bilingual {
        Bilingual(
            "\(address) stopped them on \(since.inLondon.day.written.english).",
            cy: "Stopiodd \(address) nhw ar \(since.inLondon.day.written.welsh).")
    }

    static func way(_ way: Stop.Way) -> Bilingual {
        switch way {
        case .page: Bilingual("On the page", cy: "Ar y dudalen")
        case .oneClick: Bilingual("In their mail program", cy: "Yn y rhaglen bost")
        }
    }
}
