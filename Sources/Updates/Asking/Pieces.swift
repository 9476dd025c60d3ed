import Basics
import Leads
import Programme

extension Piece {
    /// Everything in a programme that word can be given on: each step, and each activity as a whole. A step without a
    /// lead of its own is the activity's lead's; where the activity is over, so are its steps.
    ///
    /// - Parameter planned: since when a piece could have had word of which nothing says when it was planned.
    static func all(of sheet: ProgrammeSheet, planned: Day) -> [Piece] {
        sheet.entries.flatMap { entry in
            entry.steps.map { step in
                Piece(step, of: entry, since: sheet.begun(entry.activity, step: step) ?? planned)
            } + [Piece(entry, since: sheet.begun(entry.activity) ?? planned)]
        }
    }

    private init(_ entry: ProgrammeSheet.Entry, since: Day) {
        let work = entry.activity.work
        self.init(
            activity: entry.activity.id, step: nil, title: entry.activity.title, stepTitle: nil, lead: work.lead,
            deputy: work.deputy, state: work.state, due: work.due, last: entry.own, since: since,
            key: entry.activity.key, isWhole: !entry.steps.isEmpty)
    }

    private init(_ step: Step, of entry: ProgrammeSheet.Entry, since: Day) {
        let whole = entry.activity.work
        self.init(
            activity: entry.activity.id, step: step.id, title: entry.activity.title, stepTitle: step.titled,
            lead: step.work.lead ?? whole.lead, deputy: step.work.deputy ?? whole.deputy, state: step.work.state,
            due: step.work.due ?? whole.due, last: entry.ofSteps[step.id], since: since, key: entry.activity.key,
            isOver: step.work.state?.isClosed == true || whole.state?.isClosed == true)
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
