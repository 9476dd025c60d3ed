import Basics
import Statistics

/// What young people's verdicts are called, and the sentences that tell them.
enum VerdictWords {
    static func name(_ verdict: Verdict) -> Bilingual {
        switch verdict {
        case .kept: Bilingual("Kept", cy: "Wedi’i gadw")
        case .partly: Bilingual("Partly kept", cy: "Wedi’i gadw’n rhannol")
        case .not: Bilingual("Not kept", cy: "Heb ei gadw")
        case .unsure: Bilingual("Not sure", cy: "Ddim yn siŵr")
        }
    }

    static func ages(_ band: AgeBand) -> Bilingual {
        switch band {
        case .under12: Bilingual("Under 12", cy: "Dan 12")
        case .from12: Bilingual("12 to 15", cy: "12 i 15")
        case .from16: Bilingual("16 and 17", cy: "16 ac 17")
        case .from18: Bilingual("18 to 25", cy: "18 i 25")
        }
    }

    static let ageHead = Bilingual("Age", cy: "Oedran")
    static let sessionHead = Bilingual("When and where", cy: "Pryd a ble")
    static let answeredHead = Bilingual("Answered", cy: "Atebodd")
    static let hiddenPart = Bilingual("Not shown one by one", cy: "Heb eu dangos fesul un")
    static let hiddenCell = Bilingual("not shown", cy: "heb ei ddangos")
    static let tooFew = Bilingual("Too few answered to show", cy: "Atebodd rhy ychydig i’w dangos")
    static let tooFewShort = Bilingual("too few to show", cy: "rhy ychydig i’w dangos")
    static let neverAsked = Bilingual(
        "Young people have not been asked yet whether this is kept.",
        cy: "Ni ofynnwyd i bobl ifanc eto a yw hyn wedi’i gadw.")

    static func asked(_ day: Day) -> Bilingual {
        Bilingual("Asked on \(day.written.english).", cy: "Gofynnwyd ar \(day.written.welsh).")
    }

    /// "Of 24 young people, 11 say it is kept (46%), 6 partly kept (25%)."
    static func say(_ counts: [(verdict: Verdict, count: Int)], of total: Int) -> Bilingual {
        let start = Bilingual("Of \(total) young people, ", cy: "O’r \(total) o bobl ifanc a atebodd, ")
        return start
            + counts.enumerated().map { piece($1.verdict, $1.count, of: total, isFirst: $0 == 0) }
            .joined(", ") + .same(".")
    }

    private static func piece(_ verdict: Verdict, _ count: Int, of total: Int, isFirst: Bool) -> Bilingual {
        let percent = Share(count, of: total)?.percent ?? 0
        let what: Bilingual
        switch verdict {
        case .kept where count == 0:
            return Bilingual("none says it is kept (0%)", cy: "nid oes yr un yn dweud ei fod wedi’i gadw (0%)")
        case .kept: what = Bilingual("say it is kept", cy: "yn dweud ei fod wedi’i gadw")
        case .partly: what = Bilingual("say it is partly kept", cy: "yn dweud ei fod wedi’i gadw’n rhannol")
        case .not: what = Bilingual("say it is not kept", cy: "yn dweud nad yw wedi’i gadw")
        case .unsure: what = Bilingual("are not sure", cy: "heb fod yn siŵr")
        }
        return Bilingual(
            "\(count) \(what.english) (\(percent)%)", cy: "\(isFirst ? "mae " : "")\(count) \(what.welsh) (\(percent)%)"
        )
    }

    /// Whether Welsh says "yr" and not "y" before the number: un, wyth, un ar ddeg, wyth deg.
    private static func takesYr(_ number: Int) -> Bool {
        [1, 8, 11].contains(number) || [80...89, 800...899, 8000...8999].contains { $0.contains(number) }
    }

    static func rest(_ hidden: Int) -> Bilingual {
        let isYr = takesYr(hidden)
        return Bilingual(
            "The other \(hidden) answers are not shown one by one, so that nobody can be found by theirs.",
            cy: (isYr ? "Ni ddangosir yr " : "Ni ddangosir y ")
                + "\(hidden) ateb arall fesul un, fel na ellir dod o hyd i neb drwy ei ateb.")
    }

    static func answered(_ total: Int) -> Bilingual {
        Bilingual(
            "\(total) young people answered. What they said is not shown one by one, so that nobody can be found by "
                + "their answer.",
            cy: "Atebodd \(total) o bobl ifanc. Ni ddangosir yr hyn a ddywedwyd fesul un, fel na ellir dod o hyd i "
                + "neb drwy ei ateb.")
    }

    static let lineTitle = Bilingual(
        "How many say it is kept, session by session", cy: "Faint sy’n dweud ei fod wedi’i gadw, fesul sesiwn")
    static let lineUnit = Bilingual("% of those who answered", cy: "% o’r rhai a atebodd")

    static func aboutWords(_ words: Wording) -> Bilingual {
        Bilingual("About earlier words: “\(words[.english])”", cy: "Am eiriau cynharach: “\(words[.welsh])”")
    }

    static func ofEarlierWords(_ words: Wording) -> Bilingual {
        Bilingual(
            "That was said of earlier words: “\(words[.english])”",
            cy: "Am eiriau cynharach y dywedwyd hynny: “\(words[.welsh])”")
    }

    static let tooFewSentence = Bilingual(
        "Too few young people answered to show what they said.",
        cy: "Atebodd rhy ychydig o bobl ifanc i ddangos yr hyn a ddywedwyd.")

    /// "11 of 24 (46%)".
    static func share(_ count: Int, of total: Int) -> Bilingual {
        guard let share = Share(count, of: total) else { return .same("\(count)") }
        return Bilingual(
            "\(count) of \(total) (\(share.percent)%)", cy: "\(count) o \(total) (\(share.percent)%)")
    }

    static func chartTitle(_ day: Day, _ session: Wording) -> Bilingual {
        Bilingual(
            "\(day.written.english): \(session[.english])", cy: "\(day.written.welsh): \(session[.welsh])")
    }
}
