import Basics
import Leads

/// A piece of work that somebody can give word on: an activity, or a step of one.
package struct Piece: Sendable, Hashable {
    /// The activity's own identifier, and the step's where it is a step.
    package let activity: String
    package let step: String?
    /// The activity's title.
    package let title: Wording
    /// The step with its letter, such as `c) Agree the form`; nil for the activity itself.
    package let stepTitle: Wording?
    package let lead: Lead.ID?
    package let deputy: Lead.ID?
    /// Completed or stopped: nobody is asked about it.
    package let isOver: Bool
    package let due: Day?
    /// The day of the last word on it, "no change" included; nil where there was none.
    package let lastWord: Day?
    /// Since when word could have come: when it was planned, or begins.
    package let since: Day

    package init(
        activity: String, step: String?, title: Wording, stepTitle: Wording?, lead: Lead.ID?, deputy: Lead.ID?,
        isOver: Bool, due: Day?, lastWord: Day?, since: Day
    ) {
        self.activity = activity
        self.step = step
        self.title = title
        self.stepTitle = stepTitle
        self.lead = lead
        self.deputy = deputy
        self.isOver = isOver
        self.due = due
        self.lastWord = lastWord
        self.since = since
    }

    /// How many days it has been silent.
    package func silence(on today: Day) -> Int { (lastWord ?? since).days(to: today) }

    /// Whether word is asked for: silent for at least that long, and begun.
    package func isSilent(for days: Int, on today: Day) -> Bool { !isOver && silence(on: today) >= days }
}
