import Basics
import Leads
import Post
import Programme

/// The words of asking for word, and of giving it.
enum UpdatesWords {
    static func between(_ low: Int, _ high: Int) -> Bilingual {
        Bilingual("Enter a number of days from \(low) to \(high)", cy: "Rhowch nifer o ddyddiau o \(low) i \(high)")
    }

    // The letter
    static let letterCalled = Bilingual("Asking for word on work", cy: "Gofyn am air am waith")

    static func letterSubject(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("One minute: how does it go?", cy: "Un funud: sut mae’n mynd?")
            : Bilingual("One minute: how do these \(count) go?", cy: "Un funud: sut mae’r \(count) hyn yn mynd?")
    }

    static func letterOpening(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual(
                "You lead one piece of work for the council’s children that has had no word for a while. A tap and a "
                    + "line are enough; “no change” is an answer too.",
                cy:
                    "Rydych yn arwain un darn o waith dros blant y cyngor nad oes gair wedi bod arno ers tro. Mae "
                    + "un tap "
                    + "a llinell yn ddigon; mae “dim newid” yn ateb hefyd.")
            : Bilingual(
                "You lead \(count) pieces of work for the council’s children that have had no word for a while. A tap "
                    + "and a line for each are enough; “no change” is an answer too.",
                cy:
                    "Rydych yn arwain \(count) darn o waith dros blant y cyngor nad oes gair wedi bod arnynt ers "
                    + "tro. Mae "
                    + "tap a llinell i bob un yn ddigon; mae “dim newid” yn ateb hefyd.")
    }

    static func inPlaceOf(_ roles: [Wording]) -> Bilingual {
        let names = roles.map(\.bilingual).joined("; ")
        return Bilingual(
            "You are asked as the deputy of: \(names.english).", cy: "Gofynnir i chi fel dirprwy: \(names.welsh).")
    }

    static func silentFor(_ work: Piece, on today: Day) -> Bilingual {
        let days = work.silence(on: today)
        return work.last == nil
            ? Bilingual("no word yet, in \(days) days", cy: "dim gair eto, mewn \(days) diwrnod")
            : Bilingual("no word for \(days) days", cy: "dim gair ers \(days) diwrnod")
    }

    /// A piece of work away from its page: "Follow every plan: b) Try it out".
    static func named(_ piece: Piece) -> Bilingual {
        let title = piece.title.bilingual
        if let step = piece.stepTitle?.bilingual { return title + .same(": ") + step }
        return piece.isWhole ? title + Bilingual(", as a whole", cy: ", yn ei gyfanrwydd") : title
    }

    static func andMore(_ count: Int) -> Bilingual { Bilingual("and \(count) more", cy: "a \(count) arall") }

    static let letterLink = Bilingual("Tell how it goes", cy: "Dweud sut mae’n mynd")

    static func letterClose(_ day: Day) -> Bilingual {
        Bilingual(
            "The link is yours alone and works until \(day.written.english). You need no account and no password.",
            cy: "Eich dolen chi’n unig yw hon, ac mae’n gweithio tan \(day.written.welsh). Nid oes angen cyfrif na "
                + "chyfrinair arnoch.")
    }

    // The page behind the link
    static let title = Bilingual("How does it go?", cy: "Sut mae’n mynd?")
    static let theOfficer = Bilingual("the officer who wrote to you", cy: "i’r swyddog a ysgrifennodd atoch")
    static let nothingToAsk = Bilingual(
        "You have no work that is still open. Nothing is asked of you.",
        cy: "Nid oes gennych waith sy’n dal ar agor. Ni ofynnir dim gennych.")
    static let howDoesItStand = Bilingual("How does it stand?", cy: "Sut mae’n sefyll?")
    static let noChange = Bilingual("No change", cy: "Dim newid")
    static let aLine = Bilingual("A line about it, if you like", cy: "Llinell amdano, os hoffech")
    static let noChangeToAll = Bilingual("No change to all of these", cy: "Dim newid i’r rhain i gyd")
    static let putRight = Bilingual("Put right what you said", cy: "Cywiro’r hyn a ddywedoch")
    static let asAWhole = Bilingual("The work as a whole", cy: "Y gwaith yn ei gyfanrwydd")
    static let overMeanwhile = Bilingual(
        "Somebody said meanwhile that this is over. If what you say still holds, send it again.",
        cy: "Dywedodd rhywun yn y cyfamser fod hwn ar ben. Os yw’r hyn a ddywedwch yn dal yn wir, anfonwch ef eto.")
    static let notYours = Bilingual(
        "Some of what you wrote is about work that is no longer yours, and is not kept. Everything else is still in "
            + "the form: send it again.",
        cy:
            "Mae rhan o’r hyn a ysgrifennoch am waith nad yw bellach yn eiddo i chi, ac nid yw wedi’i chadw. Mae popeth "
            + "arall yn y ffurflen o hyd: anfonwch ef eto.")
    static let send = Bilingual("Send", cy: "Anfon")
    static let onlyWhatYouSay = Bilingual(
        "Only what you say is kept, with today’s date and your role. Do not name a child.",
        cy: "Dim ond yr hyn a ddywedwch a gedwir, gyda dyddiad heddiw a’ch rôl. Peidiwch ag enwi plentyn.")
    static let sayOne = Bilingual(
        "Tap how one of them stands, or write a line",
        cy: "Tapiwch sut mae un ohonynt yn sefyll, neu ysgrifennwch linell")
    static let sayWhyStopped = Bilingual("Say in a line why it stopped", cy: "Dywedwch mewn llinell pam y stopiodd")
    static let thanks = Bilingual("Thank you", cy: "Diolch")
    static let more = Bilingual("Add something, or put it right", cy: "Ychwanegu rhywbeth, neu ei gywiro")

    static func asked(_ role: Wording) -> Bilingual {
        Bilingual(
            "You are asked as \(role[.english]). A tap for each is enough; leave out what you cannot speak for.",
            cy: "Gofynnir i chi fel \(role[.welsh]). Mae tap i bob un yn ddigon; gadewch allan yr hyn na allwch siarad "
                + "drosto.")
    }

    static func tooLong(_ most: Int, _ count: Int) -> Bilingual {
        Bilingual(
            "Use at most \(most) characters; this has \(count)",
            cy: "Defnyddiwch \(most) nod ar y mwyaf; mae gan hwn \(count)")
    }

    static func kept(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual(
                "Your word is kept, and everyone who works on the promise can see it.",
                cy: "Mae’ch gair wedi’i gadw, a gall pawb sy’n gweithio ar yr addewid ei weld.")
            : Bilingual(
                "Your word on \(count) pieces of work is kept, and everyone who works on the promise can see it.",
                cy: "Mae’ch gair am \(count) darn o waith wedi’i gadw, a gall pawb sy’n gweithio ar yr addewid ei weld."
            )
    }

    static func state(_ state: WorkState) -> Bilingual {
        switch state {
        case .notStarted: Bilingual("Not started", cy: "Heb ddechrau")
        case .onSchedule: Bilingual("On schedule", cy: "Ar amser")
        case .completed: Bilingual("Completed", cy: "Wedi’i gwblhau")
        case .delayed: Bilingual("Delayed", cy: "Wedi’i oedi")
        case .stopped: Bilingual("Stopped, because …", cy: "Wedi’i stopio, oherwydd …")
        }
    }

    /// "On schedule. Last word on 3 May 2026, 43 days ago: “…”"
    static func standing(_ piece: Piece, on today: Day) -> Bilingual {
        var parts: [Bilingual] = []
        if let state = piece.state, state != .stopped { parts.append(Self.state(state) + .same(".")) }
        if let due = piece.due {
            let written = due.written
            parts.append(
                due < today
                    ? Bilingual("It was due on \(written.english).", cy: "Roedd i’w wneud erbyn \(written.welsh).")
                    : Bilingual("Due on \(written.english).", cy: "I’w wneud erbyn \(written.welsh)."))
        }
        parts.append(lastWord(piece, on: today))
        return parts.joined()
    }

    private static func lastWord(_ piece: Piece, on today: Day) -> Bilingual {
        guard let last = piece.last else { return Bilingual("No word yet.", cy: "Dim gair eto.") }
        let days = last.on.days(to: today)
        let when = last.on.written
        let said =
            last.words.isEmpty
            ? Bilingual.same("")
            : Bilingual(
                " “\(last.words[.english])”", cy: " “\(last.words[.welsh])”")
        let ago: Bilingual =
            switch days {
            case 0: Bilingual("today", cy: "heddiw")
            case 1: Bilingual("yesterday", cy: "ddoe")
            default: Bilingual("\(days) days ago", cy: "\(days) diwrnod yn ôl")
            }
        return Bilingual(
            "Last word on \(when.english), \(ago.english).", cy: "Y gair diwethaf ar \(when.welsh), \(ago.welsh).")
            + said
    }
}
