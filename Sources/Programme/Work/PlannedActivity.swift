import Basics
import Capability
import Thread

/// An activity with all that belongs to it, ready to be kept in one act.
package struct PlannedActivity: Sendable {
    package var activity: Activity
    package var steps: [Step]
    package var updates: [Update]
    package var evidence: [Evidence]
    /// Links that begin at the activity: what it keeps, serves, waits for, sees also; and measures, meetings and
    /// offers that are only spoken of.
    package var links: [(meaning: String, to: Link.End)]

    package init(
        activity: Activity, steps: [Step] = [], updates: [Update] = [], evidence: [Evidence] = [],
        links: [(meaning: String, to: Link.End)] = []
    ) {
        self.activity = activity
        self.steps = steps
        self.updates = updates
        self.evidence = evidence
        self.links = links
    }

    /// With each state as the updates leave it, in the order of their days: for a file that gives updates and no
    /// state of its own.
    package var settled: PlannedActivity {
        var settled = self
        for update in updates.sorted(by: { ($0.on, $0.at) < ($1.on, $1.at) }) {
            if let step = update.step {
                guard let index = settled.steps.firstIndex(where: { $0.id == step }) else { continue }
                settled.steps[index].work = settled.steps[index].work.applying(update)
            } else {
                settled.activity.work = settled.activity.work.applying(update)
            }
        }
        return settled
    }
}

extension Activity {
    /// The kind under which activities stand on the thread.
    package static let kind = "activity"

    package var name: ThingName { ThingName(Self.kind, id.text) }
}
