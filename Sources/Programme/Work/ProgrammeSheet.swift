import Basics
import Leads

/// A programme as it stands: every activity with its steps and the last word on each.
package struct ProgrammeSheet: Sendable {
    package let programme: WorkProgramme
    /// In the programme's order.
    package let entries: [Entry]

    package init(programme: WorkProgramme, entries: [Entry]) {
        self.programme = programme
        self.entries = entries
    }

    /// An activity with its steps in their order.
    package struct Entry: Sendable {
        package let activity: Activity
        package let steps: [Step]
        /// The last word on the activity itself.
        package let own: Update?
        /// The last word on each step that had any.
        package let ofSteps: [Step.ID: Update]

        package init(activity: Activity, steps: [Step], own: Update? = nil, ofSteps: [Step.ID: Update] = [:]) {
            self.activity = activity
            self.steps = steps
            self.own = own
            self.ofSteps = ofSteps
        }

        /// The last word on the activity or any of its steps.
        package var lastWord: Update? {
            ([own].compactMap(\.self) + ofSteps.values).max { ($0.on, $0.at, $0.id.text) < ($1.on, $1.at, $1.id.text) }
        }

        package var stepsDone: Int { steps.count { $0.work.state == .completed } }

        /// Whether the lead answers for the activity or one of its steps.
        package func isLed(by lead: Lead.ID) -> Bool {
            activity.work.lead == lead || steps.contains { $0.work.lead == lead }
        }
    }

    package init(programme: WorkProgramme, activities: [Activity], steps: [Step], latest: [Update]) {
        let steps = Dictionary(grouping: steps, by: \.activity)
        let words = Dictionary(grouping: latest, by: \.activity)
        self.programme = programme
        entries = activities.map { activity in
            let latest = words[activity.id] ?? []
            return Entry(
                activity: activity, steps: steps[activity.id] ?? [], own: latest.first { $0.step == nil },
                ofSteps: Dictionary(
                    latest.compactMap { update in update.step.map { ($0, update) } },
                    uniquingKeysWith: { _, last in last }))
        }
    }
}
