import Basics
import Council

/// What should be looked at, in sentences.
enum FindingWords {
    static let heading = Bilingual("What to look at", cy: "Beth i edrych arno")

    static func sentence(_ finding: Finding, _ terms: Terms) -> Bilingual {
        switch finding {
        case .unfinishedSteps(let open, let all): unfinished(open, all, terms)
        case .allStepsDone(let all): allDone(all, terms)
        case .wordWithoutState: wordWithoutState
        case .completedWithoutEvidence: withoutEvidence
        case .overdue(let days): overdue(days)
        case .noOutput: noOutput
        case .noMeasure: noMeasure
        case .noPriority: noPriority(terms)
        case .noLead: noLead
        case .leadLeft(let lead, let day, let step, let deputy): leadLeft(lead, day, step, deputy, terms)
        case .stepAfterEnd(let step, let day): stepAfterEnd(step, day, terms)
        case .letters(let oddity): letters(oddity, terms)
        case .gates(let first, let next): gates(first, next)
        }
    }

    private static func unfinished(_ open: Int, _ all: Int, _ terms: Terms) -> Bilingual {
        let steps = ProgrammeWords.counted(all, terms, .step)
        return Bilingual(
            "It is said to be completed, but \(open) of \(steps.english) \(open == 1 ? "is" : "are") not.",
            cy: "Dywedir ei fod wedi’i gwblhau, ond nid felly \(open) o \(steps.welsh).")
    }

    private static func allDone(_ all: Int, _ terms: Terms) -> Bilingual {
        let steps = ProgrammeWords.counted(all, terms, .step)
        return Bilingual(
            "All \(steps.english) are completed. Is the whole?",
            cy: "Mae pob un o’r \(steps.welsh) wedi’i gwblhau. A yw’r cyfan?")
    }

    private static let wordWithoutState = Bilingual(
        "There was word without a state. Choose completed, on schedule or delayed.",
        cy: "Cafwyd gair heb gyflwr. Dewiswch wedi’i gwblhau, ar amser neu wedi’i oedi.")
    private static let withoutEvidence = Bilingual(
        "It is said to be completed, and nothing here shows it yet.",
        cy: "Dywedir ei fod wedi’i gwblhau, ac nid oes dim yma sy’n dangos hynny eto.")
    private static let noOutput = Bilingual(
        "It names nothing that one will be able to see, and does not say why not.",
        cy: "Nid yw’n enwi dim y bydd modd ei weld, ac nid yw’n dweud pam.")
    private static let noMeasure = Bilingual(
        "It names neither a measure nor a question to young people, and does not say why not.",
        cy: "Nid yw’n enwi mesur na chwestiwn i bobl ifanc, ac nid yw’n dweud pam.")
    private static let noLead = Bilingual(
        "Nobody leads it, so nobody is asked for word.",
        cy: "Nid oes neb yn ei arwain, felly ni ofynnir i neb am air.")

    private static func overdue(_ days: Int) -> Bilingual {
        let late = ProgrammeWords.days(days)
        return Bilingual(
            "It is \(late.english) past the day it was due.",
            cy: "Mae \(late.welsh) wedi mynd heibio ers y dyddiad a osodwyd.")
    }

    private static func noPriority(_ terms: Terms) -> Bilingual {
        Bilingual(
            "It belongs to no \(terms.one(.priority).english).",
            cy: "Nid oes \(terms.one(.priority).welsh) iddo.")
    }

    private static func leadLeft(
        _ lead: Wording, _ day: Day, _ step: String?, _ deputy: Wording?, _ terms: Terms
    ) -> Bilingual {
        let what = step.map { mark in
            Bilingual(
                " (\(terms.one(.step).english) \(mark))", cy: " (\(terms.one(.step).welsh) \(mark))")
        }
        let left = Bilingual(
            "\(lead[.english])\(what?.english ?? "") left on \(day.written.english).",
            cy: "Gadawodd \(lead[.welsh])\(what?.welsh ?? "") ar \(day.written.welsh).")
        guard let deputy else {
            return left
                + Bilingual(
                    " There is no deputy to ask: choose another lead.",
                    cy: " Nid oes dirprwy i’w holi: dewiswch arweinydd arall.")
        }
        return left
            + Bilingual(
                " \(deputy[.english]) is asked in their place.", cy: " Gofynnir i \(deputy[.welsh]) yn eu lle.")
    }

    private static func stepAfterEnd(_ step: String, _ day: Day, _ terms: Terms) -> Bilingual {
        let name = terms.oneHeading(.step)
        return Bilingual(
            "\(name.english) \(step) is due on \(day.written.english), after the whole.",
            cy: "\(name.welsh) \(step): i’w orffen erbyn \(day.written.welsh), ar ôl y cyfan.")
    }

    static func letters(_ oddity: StepLetters.Oddity, _ terms: Terms) -> Bilingual {
        switch oddity {
        case .gap(let after, let before, let missing): gap(after, before, missing)
        case .repeated(let letter):
            Bilingual("The letter \(letter) stands twice.", cy: "Mae’r llythyren \(letter) yno ddwywaith.")
        case .backwards(let letter, let after):
            Bilingual("\(letter) comes after \(after).", cy: "Daw \(letter) ar ôl \(after).")
        case .unlettered(let count): unlettered(ProgrammeWords.counted(count, terms, .step))
        }
    }

    private static func unlettered(_ steps: Bilingual) -> Bilingual {
        Bilingual("Without a letter: \(steps.english).", cy: "Heb lythyren: \(steps.welsh).")
    }

    private static func gap(_ after: String?, _ before: String, _ missing: [String]) -> Bilingual {
        let lost = listed(missing)
        let missing =
            missing.count == 1
            ? Bilingual("\(lost.english) is missing.", cy: "mae \(lost.welsh) ar goll.")
            : Bilingual("\(lost.english) are missing.", cy: "mae \(lost.welsh) ar goll.")
        guard let after else {
            return Bilingual("The letters begin at \(before): ", cy: "Mae’r llythrennau’n dechrau ag \(before): ")
                + missing
        }
        return Bilingual("\(after) is followed by \(before): ", cy: "Daw \(before) ar ôl \(after): ") + missing
    }

    private static func listed(_ letters: [String]) -> Bilingual {
        guard let last = letters.last, letters.count > 1 else { return .same(letters.joined()) }
        let first = letters.dropLast().joined(separator: ", ")
        return Bilingual("\(first) and \(last)", cy: "\(first) a \(last)")
    }

    private static func gates(_ first: Step.Gate, _ next: Step.Gate) -> Bilingual {
        let (first, next) = (ProgrammeWords.gate(first), ProgrammeWords.gate(next))
        return Bilingual(
            "“\(first.english)” stands before “\(next.english)”. Check the order.",
            cy: "Mae “\(first.welsh)” yn sefyll cyn “\(next.welsh)”. Gwiriwch y drefn.")
    }
}
