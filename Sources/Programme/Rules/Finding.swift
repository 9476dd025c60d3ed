import Basics
import Leads

/// Something in the plan or in what was said that its people should look at. Nothing is put right by itself.
package enum Finding: Sendable, Hashable {
    /// Said to be completed while so many of its steps are not.
    case unfinishedSteps(Int, of: Int)
    /// Every step is completed, the activity is not said to be.
    case allStepsDone(Int)
    /// There was word, and nobody said how it stands.
    case wordWithoutState
    case completedWithoutEvidence
    case overdue(days: Int)
    /// R37: there is nothing that one will be able to see, and no reason why not.
    case noOutput
    /// R37: there is neither a measure nor a question to young people, and no reason why not.
    case noMeasure
    case noPriority
    case noLead
    /// Whoever answers for it has left; the deputy is asked where there is one.
    case leadLeft(Wording, on: Day, step: String?, deputy: Wording?)
    /// A step is due after the whole is.
    case stepAfterEnd(String, Day)
    case letters(StepLetters.Oddity)
    /// A later decision stands before an earlier one.
    case gates(Step.Gate, before: Step.Gate)

    /// What must be said of the activity, in the order in which it matters.
    ///
    /// - Parameters:
    ///   - hasEvidence: whether anything shows it; nil where that was not asked.
    package static func all(
        of entry: ProgrammeSheet.Entry, leads: [Lead.ID: Lead], on today: Day, hasEvidence: Bool? = nil
    ) -> [Finding] {
        states(entry, hasEvidence) + days(entry, today) + people(entry, leads, today) + plan(entry)
    }

    private static func states(_ entry: ProgrammeSheet.Entry, _ hasEvidence: Bool?) -> [Finding] {
        let state = entry.activity.work.state
        var found: [Finding] = []
        let open = entry.steps.count { $0.work.state != .completed && $0.work.state != .stopped }
        if state == .completed, open > 0 { found.append(.unfinishedSteps(open, of: entry.steps.count)) }
        if state?.isClosed != true, !entry.steps.isEmpty, entry.stepsDone == entry.steps.count {
            found.append(.allStepsDone(entry.steps.count))
        }
        if state == nil, entry.own.map({ !$0.isNoChange }) ?? false { found.append(.wordWithoutState) }
        if state == .completed, hasEvidence == false { found.append(.completedWithoutEvidence) }
        return found
    }

    private static func days(_ entry: ProgrammeSheet.Entry, _ today: Day) -> [Finding] {
        var found: [Finding] = []
        let work = entry.activity.work
        if work.isOverdue(on: today), let due = work.due { found.append(.overdue(days: due.days(to: today))) }
        guard let end = work.due else { return found }
        for step in entry.steps {
            if let due = step.work.due, due > end { found.append(.stepAfterEnd(step.mark, due)) }
        }
        return found
    }

    private static func people(_ entry: ProgrammeSheet.Entry, _ leads: [Lead.ID: Lead], _ today: Day) -> [Finding] {
        guard entry.activity.work.state?.isClosed != true else { return [] }
        var found: [Finding] = []
        if entry.activity.work.lead == nil { found.append(.noLead) }
        let works = [(entry.activity.work, String?.none)] + entry.steps.map { ($0.work, Optional($0.mark)) }
        for (work, mark) in works where work.state?.isClosed != true {
            guard let lead = work.lead.flatMap({ leads[$0] }), case .left(let day) = lead.presence(on: today) else {
                continue
            }
            let deputy = Charge(leads: leads, today: today).standIn(for: work)
            found.append(.leadLeft(lead.called, on: day, step: mark, deputy: deputy?.called))
        }
        return found
    }

    private static func plan(_ entry: ProgrammeSheet.Entry) -> [Finding] {
        var found: [Finding] = []
        if entry.activity.priority == nil { found.append(.noPriority) }
        if entry.activity.lacksOutput { found.append(.noOutput) }
        if entry.activity.lacksMeasure { found.append(.noMeasure) }
        found += StepLetters(entry.steps.map(\.letter)).oddities.map(Finding.letters)
        let gates = entry.steps.compactMap(\.gate)
        for (first, next) in zip(gates, gates.dropFirst()) where next.rank < first.rank {
            found.append(.gates(first, before: next))
        }
        return found
    }
}

extension Activity {
    /// R37: an activity names something that one will be able to see, or says why it cannot.
    package var lacksOutput: Bool { outputs.isEmpty && whyNone.isEmpty }
    /// R37: and a measure or a question to young people, or says why it cannot.
    package var lacksMeasure: Bool { measures.isEmpty && voice.isEmpty && whyNone.isEmpty }
}

extension Step {
    /// How a sentence calls it: its letter, else its place from 1.
    package var mark: String { letter ?? "\(position + 1)" }
}

extension Step.Gate {
    /// R38: options are weighed first, cabinet decides last.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
