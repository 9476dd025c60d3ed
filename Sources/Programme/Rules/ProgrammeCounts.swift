import Basics

/// A programme in numbers: how many activities have had word, and how they are said to stand.
package struct ProgrammeCounts: Sendable, Hashable {
    package let activities: Int
    package let withWord: Int
    /// Activities past their own day, and steps of open activities past theirs.
    package let overdue: Int
    package let overdueSteps: Int
    /// Where the lead said how it stands.
    package let states: [WorkState: Int]
    /// There was word, and it said no state.
    package let wordOnly: Int

    package init(_ entries: [ProgrammeSheet.Entry], on today: Day) {
        activities = entries.count
        withWord = entries.count { $0.lastWord != nil || $0.activity.work.state != nil }
        overdue = entries.count { $0.activity.work.isOverdue(on: today) }
        let open = entries.filter { $0.activity.work.state?.isClosed != true }
        overdueSteps = open.reduce(0) { $0 + $1.steps.count { $0.work.isOverdue(on: today) } }
        states = Dictionary(grouping: entries.compactMap(\.activity.work.state)) { $0 }.mapValues(\.count)
        wordOnly = entries.count { $0.activity.work.state == nil && $0.lastWord != nil }
    }

    package var withoutWord: Int { activities - withWord }
}
