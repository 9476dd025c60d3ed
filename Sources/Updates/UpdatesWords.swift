import Basics

/// The words of asking for word, and of giving it.
enum UpdatesWords {
    static func between(_ low: Int, _ high: Int) -> Bilingual {
        Bilingual("Enter a number of days from \(low) to \(high)", cy: "Rhowch nifer o ddyddiau o \(low) i \(high)")
    }

    // The letter
    static let letterCalled = Bilingual("Asking for word on work", cy: "Gofyn am air ar waith")

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
                cy: "Rydych yn arwain un darn o waith dros blant y cyngor nad oes gair wedi bod arno ers tro. Mae un tap "
                    + "a llinell yn ddigon; mae “dim newid” yn ateb hefyd.")
            : Bilingual(
                "You lead \(count) pieces of work for the council’s children that have had no word for a while. A tap "
                    + "and a line for each are enough; “no change” is an answer too.",
                cy: "Rydych yn arwain \(count) darn o waith dros blant y cyngor nad oes gair wedi bod arnynt ers tro. Mae "
                    + "tap a llinell i bob un yn ddigon; mae “dim newid” yn ateb hefyd.")
    }

    static func inPlaceOf(_ roles: [Wording]) -> Bilingual {
        let names = roles.map(\.bilingual).joined("; ")
        return Bilingual(
            "You are asked as the deputy of: \(names.english).", cy: "Gofynnir i chi fel dirprwy: \(names.welsh).")
    }

    static func silentFor(_ work: Piece, on today: Day) -> Bilingual {
        let days = work.silence(on: today)
        return work.lastWord == nil
            ? Bilingual("no word yet, in \(days) days", cy: "dim gair eto, mewn \(days) diwrnod")
            : Bilingual("no word for \(days) days", cy: "dim gair ers \(days) diwrnod")
    }

    static func andMore(_ count: Int) -> Bilingual { Bilingual("and \(count) more", cy: "a \(count) arall") }

    static let letterLink = Bilingual("Tell how it goes", cy: "Dweud sut mae’n mynd")

    static func letterClose(_ day: Day) -> Bilingual {
        Bilingual(
            "The link is yours alone and works until \(day.written.english). You need no account and no password.",
            cy: "Eich dolen chi’n unig yw hon, ac mae’n gweithio tan \(day.written.welsh). Nid oes angen cyfrif na "
                + "chyfrinair arnoch.")
    }
}
