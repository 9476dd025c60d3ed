import Basics
import Leads
import Programme

/// A piece of work that somebody can give word on: an activity, or a step of one.
package struct Piece: Sendable, Hashable {
    package let activity: Activity.ID
    package let step: Step.ID?
    /// The activity's title.
    package let title: Wording
    /// The step with its letter, such as `c) Agree the form`; nil for the activity itself.
    package let stepTitle: Wording?
    package let lead: Lead.ID?
    package let deputy: Lead.ID?
    /// As its lead last said.
    package let state: WorkState?
    package let due: Day?
    /// The last word on it, "no change" included.
    package let last: Update?
    /// Since when word could have come: when it was planned, or begins.
    package let since: Day
    /// How addresses call the activity.
    package let key: String
    /// Whether it is an activity that has steps, of which each is a piece of its own.
    package let isWhole: Bool
    /// Whether nothing more is awaited: of itself, or because the activity that it is a step of is over.
    package let isOver: Bool

    package init(
        activity: Activity.ID, step: Step.ID?, title: Wording, stepTitle: Wording?, lead: Lead.ID?, deputy: Lead.ID?,
        state: WorkState?, due: Day?, last: Update?, since: Day, key: String = "", isWhole: Bool = false,
        isOver: Bool? = nil
    ) {
        self.activity = activity
        self.step = step
        self.title = title
        self.stepTitle = stepTitle
        self.lead = lead
        self.deputy = deputy
        self.state = state
        self.due = due
        self.last = last
        self.since = since
        self.key = key
        self.isWhole = isWhole
        self.isOver = isOver ?? (state?.isClosed == true)
    }

    /// What a form calls it.
    package var id: String { step?.text ?? activity.text }

    /// The step, or the activity where it is none.
    package var called: Wording { stepTitle ?? title }

    /// How many days it has been silent.
    package func silence(on today: Day) -> Int { (last?.on ?? since).days(to: today) }

    /// Whether word is asked for: silent for at least that long, begun, and not over.
    package func isSilent(for days: Int, on today: Day) -> Bool {
        !isOver && silence(on: today) >= days
    }
}
