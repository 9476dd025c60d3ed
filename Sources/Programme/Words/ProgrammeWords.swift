import Basics
import Council

/// What is said on more than one page of the programme.
enum ProgrammeWords {
    static let see = Bilingual(
        "See the work programme and what was said about it",
        cy: "Gweld y rhaglen waith a’r hyn a ddywedwyd amdani")
    static let work = Bilingual(
        "Say how the work stands: leads of what they lead, officers of all of it",
        cy: "Dweud sut mae’r gwaith yn sefyll: arweinwyr am yr hyn y maent yn ei arwain, swyddogion am y cyfan")
    static let plan = Bilingual("Write the work programme", cy: "Ysgrifennu’r rhaglen waith")
    static let mine = Bilingual("See their own work in one list", cy: "Gweld eu gwaith eu hunain mewn un rhestr")
    static let programme = Bilingual("Programme", cy: "Rhaglen waith")
    static let servesNothing = Bilingual(
        "Activities that serve no priority", cy: "Gweithgareddau nad ydynt yn gwasanaethu’r un flaenoriaeth")
    static let keepsNothing = Bilingual(
        "Activities that help to keep no commitment",
        cy: "Gweithgareddau nad ydynt yn helpu i gadw’r un ymrwymiad")
    static let notObservable = Bilingual(
        "Activities that name nothing to see or nothing to count, and give no reason",
        cy: "Gweithgareddau nad ydynt yn enwi dim i’w weld neu ddim i’w gyfrif, heb roi rheswm")
    static let myWork = Bilingual("My work", cy: "Fy ngwaith")

    static let frontQuestion = Bilingual("What are we doing about it?", cy: "Beth rydym ni’n ei wneud yn ei gylch?")
    static let seeProgramme = Bilingual("See the programme", cy: "Gweld y rhaglen")

    // By the name that the council gives it. A Welsh word of its own stands by itself: nobody here knows its gender.
    static func frontEmpty(_ terms: Terms) -> Bilingual {
        let one = terms.one(.programme)
        return Bilingual("There is no \(one.english) here yet.", cy: "Nid oes \(one.welsh) yma eto.")
    }
    static func frontLink(_ terms: Terms) -> Bilingual {
        let one = terms.one(.programme)
        return terms.isOwn(.programme, in: .welsh)
            ? Bilingual("See the \(one.english)", cy: "Gweld: \(one.welsh)")
            : Bilingual("See the \(one.english)", cy: "Gweld y \(one.welsh)")
    }
    static func begin(_ terms: Terms) -> Bilingual {
        let one = terms.one(.programme)
        return terms.isOwn(.programme, in: .welsh)
            ? Bilingual("Begin the \(one.english)", cy: "Dechrau: \(one.welsh)")
            : Bilingual("Begin the \(one.english)", cy: "Dechrau’r \(one.welsh)")
    }
    static func forMeeting(_ terms: Terms) -> Bilingual {
        let one = terms.one(.programme)
        return terms.isOwn(.programme, in: .welsh)
            ? Bilingual("The \(one.english) for a meeting", cy: "Ar gyfer cyfarfod: \(one.welsh)")
            : Bilingual("The \(one.english) for a meeting", cy: "Y \(one.welsh) ar gyfer cyfarfod")
    }
    static func changeTitle(_ terms: Terms) -> Bilingual {
        let one = terms.one(.programme)
        return Bilingual("Change the title and days: \(one.english)", cy: "Newid y teitl a’r dyddiadau: \(one.welsh)")
    }

    static func state(_ state: WorkState) -> Bilingual {
        switch state {
        case .notStarted: Bilingual("Not started", cy: "Heb ddechrau")
        case .onSchedule: Bilingual("On schedule", cy: "Ar amser")
        case .completed: Bilingual("Completed", cy: "Wedi’i gwblhau")
        case .delayed: Bilingual("Delayed", cy: "Wedi’i oedi")
        case .stopped: Bilingual("Stopped", cy: "Wedi’i stopio")
        }
    }

    /// The same of several: Welsh says whose state it is.
    private static func states(_ state: WorkState) -> Bilingual {
        switch state {
        case .notStarted, .onSchedule: self.state(state)
        case .completed: Bilingual("Completed", cy: "Wedi’u cwblhau")
        case .delayed: Bilingual("Delayed", cy: "Wedi’u hoedi")
        case .stopped: Bilingual("Stopped", cy: "Wedi’u stopio")
        }
    }

    static let nobodySaid = Bilingual("Nobody has said", cy: "Nid oes neb wedi dweud")
    static let wordOnly = Bilingual("Word, but no state", cy: "Gair, ond dim cyflwr")

    /// As a cell of a table says it: the state with the letter that paper uses.
    static func stateCell(_ state: WorkState?, hasWord: Bool) -> Bilingual {
        guard let state else { return hasWord ? wordOnly : nobodySaid }
        let words = self.state(state)
        guard let letter = state.letter else { return words }
        return Bilingual("\(words.english) (\(letter))", cy: "\(words.welsh) (\(letter))")
    }

    static func days(_ days: Int) -> Bilingual {
        switch days {
        case 0: Bilingual("today", cy: "heddiw")
        case 1: Bilingual("1 day", cy: "1 diwrnod")
        default: Bilingual("\(days.written) days", cy: "\(days.written) diwrnod")
        }
    }

    /// As a cell: days since the last word, or that there has been none.
    static func sinceWord(_ since: DaysSinceWord) -> Bilingual {
        if let days = since.days { return Self.days(days) }
        guard let silence = since.silence, silence > 0 else { return Bilingual("none yet", cy: "dim eto") }
        return Bilingual("none yet, \(Self.days(silence).english)", cy: "dim eto, \(Self.days(silence).welsh)")
    }

    /// As a sentence.
    static func sinceWordSentence(_ since: DaysSinceWord) -> Bilingual {
        if let last = since.last, let days = since.days {
            guard days > 0 else {
                return Bilingual("The last word was given today.", cy: "Rhoddwyd y gair diwethaf heddiw.")
            }
            return Bilingual(
                "The last word was given on \(last.written.english), \(Self.days(days).english) ago.",
                cy: "Rhoddwyd y gair diwethaf ar \(last.written.welsh), \(Self.days(days).welsh) yn ôl.")
        }
        guard let silence = since.silence, silence > 0 else {
            return Bilingual("There has been no word yet.", cy: "Ni fu gair eto.")
        }
        return Bilingual(
            "There has been no word yet, \(Self.days(silence).english) since it was planned.",
            cy: "Ni fu gair eto, \(Self.days(silence).welsh) ers ei gynllunio.")
    }

    /// "46 activities: 10 have had word, 36 none."
    static func counts(_ counts: ProgrammeCounts, _ terms: Terms) -> Bilingual {
        let name = counted(counts.activities, terms, .activity)
        if counts.activities == counts.withoutWord {
            return Bilingual("\(name.english): none has had word yet.", cy: "\(name.welsh): dim gair am yr un eto.")
        }
        if counts.withoutWord == 0 {
            return Bilingual("\(name.english): all have had word.", cy: "\(name.welsh): cafwyd gair am bob un.")
        }
        return counts.withWord == 1
            ? Bilingual(
                "\(name.english): 1 has had word, \(counts.withoutWord.written) none.",
                cy: "\(name.welsh): cafwyd gair am 1, dim am \(counts.withoutWord.written).")
            : Bilingual(
                "\(name.english): \(counts.withWord.written) have had word, \(counts.withoutWord.written) none.",
                cy: "\(name.welsh): cafwyd gair am \(counts.withWord.written), dim am \(counts.withoutWord.written).")
    }

    /// "2 completed, 5 on schedule; nobody has said how 39 stand."
    static func states(_ counts: ProgrammeCounts) -> Bilingual {
        let said = WorkState.allCases.compactMap { state in
            counts.states[state].map { count in
                let words = count == 1 ? Self.state(state) : Self.states(state)
                return Bilingual(
                    "\(count.written) \(words.english.lowercased())", cy: "\(count.written) \(words.welsh.lowercased())"
                )
            }
        }
        let unsaid = counts.activities - counts.states.values.reduce(0, +)
        let tail = Bilingual(
            "nobody has said how \(unsaid.written) \(unsaid == 1 ? "stands" : "stand")",
            cy: "nid oes neb wedi dweud sut mae \(unsaid.written) yn sefyll")
        let all = unsaid > 0 ? [said.joined(", "), tail].filter { !$0.english.isEmpty } : [said.joined(", ")]
        let whole = all.joined("; ")
        return Bilingual(
            whole.english.prefix(1).uppercased() + whole.english.dropFirst() + ".",
            cy: whole.welsh.prefix(1).uppercased() + whole.welsh.dropFirst() + ".")
    }

    /// "Past the day they were due: 1 activity and 9 steps."
    static func overdue(_ counts: ProgrammeCounts, _ terms: Terms) -> Bilingual {
        let late = late(counts, terms)
        return Bilingual(
            "Past the day that was set: \(late.english).", cy: "Wedi mynd heibio i’r dyddiad a osodwyd: \(late.welsh).")
    }

    /// "1 activity and 9 steps": the same on every page.
    static func late(_ counts: ProgrammeCounts, _ terms: Terms) -> Bilingual {
        let activities = counted(counts.overdue, terms, .activity)
        let steps = counted(counts.overdueSteps, terms, .step)
        if counts.overdueSteps == 0 { return activities }
        if counts.overdue == 0 { return steps }
        return Bilingual(
            "\(activities.english) and \(steps.english)", cy: "\(activities.welsh) a \(steps.welsh)")
    }

    /// "46 activities", "1 cam": Welsh puts one after a number.
    static func counted(_ count: Int, _ terms: Terms, _ term: Term) -> Bilingual {
        Bilingual(
            "\(count.written) \((count == 1 ? terms.one(term) : terms.many(term)).english)",
            cy: "\(count.written) \(terms.one(term).welsh)")
    }

    static func of(_ done: Int, _ all: Int) -> Bilingual {
        Bilingual("\(done.written) of \(all.written)", cy: "\(done.written) o \(all.written)")
    }

    static let noLead = Bilingual("Nobody", cy: "Neb")
    static let noDay = Bilingual("No day", cy: "Dim dyddiad")
    static func left(_ day: Day) -> Bilingual {
        Bilingual("left on \(day.written.english)", cy: "gadawodd ar \(day.written.welsh)")
    }
    static func away(until day: Day?) -> Bilingual {
        guard let day else { return Bilingual("away", cy: "i ffwrdd") }
        return Bilingual("away until \(day.written.english)", cy: "i ffwrdd tan \(day.written.welsh)")
    }
    static func overdueBy(_ days: Int) -> Bilingual {
        Bilingual("\(Self.days(days).english) late", cy: "\(Self.days(days).welsh) yn hwyr")
    }

    static let lead = Bilingual("Lead", cy: "Arweinydd")
    static let stateHead = Bilingual("How it stands", cy: "Sut mae’n sefyll")
    static let due = Bilingual("Due", cy: "Erbyn")
    static let sinceHead = Bilingual("Days since word", cy: "Diwrnodau ers y gair diwethaf")
    static let stepsDone = Bilingual("completed", cy: "wedi’u cwblhau")

    static func gate(_ gate: Step.Gate) -> Bilingual {
        switch gate {
        case .options: Bilingual("Options weighed", cy: "Pwyso a mesur opsiynau")
        case .management: Bilingual("Management team", cy: "Tîm rheoli")
        case .scrutiny: Bilingual("Scrutiny", cy: "Craffu")
        case .cabinet: Bilingual("Cabinet", cy: "Y Cabinet")
        }
    }

    static func pounds(_ pounds: Int) -> Bilingual { .same("£\(pounds.written)") }
}
