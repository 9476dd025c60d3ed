import Basics
import Leads
import Programme

extension Piece {
    /// Everything in a programme that word can be given on: each step, and an activity that has none. A step without a
    /// lead of its own is the activity's lead's.
    ///
    /// - Parameter planned: since when a piece without dates and without word could have had some.
    static func all(of sheet: ProgrammeSheet, planned: Day) -> [Piece] {
        let begun = sheet.programme.from ?? planned
        return sheet.entries.flatMap { entry -> [Piece] in
            guard !entry.steps.isEmpty else { return [Piece(entry, begun: begun)] }
            return entry.steps.map { Piece($0, of: entry, begun: begun) }
        }
    }

    private init(_ entry: ProgrammeSheet.Entry, begun: Day) {
        let work = entry.activity.work
        self.init(
            activity: entry.activity.id, step: nil, title: entry.activity.title, stepTitle: nil, lead: work.lead,
            deputy: work.deputy, state: work.state, due: work.due, last: entry.own, since: work.starts ?? begun)
    }

    private init(_ step: Step, of entry: ProgrammeSheet.Entry, begun: Day) {
        let whole = entry.activity.work
        self.init(
            activity: entry.activity.id, step: step.id, title: entry.activity.title, stepTitle: step.titled,
            lead: step.work.lead ?? whole.lead, deputy: step.work.deputy ?? whole.deputy, state: step.work.state,
            due: step.work.due ?? whole.due, last: entry.ofSteps[step.id],
            since: step.work.starts ?? whole.starts ?? begun)
    }
}

extension Step {
    /// With its letter, as the programme has it: `c) Agree the form`.
    fileprivate var titled: Wording {
        guard let letter else { return words }
        return Wording(
            words.english.isEmpty ? "" : "\(letter)) \(words.english)",
            cy: words.welsh.isEmpty ? "" : "\(letter)) \(words.welsh)")
    }
}
