import Basics

/// A programme in numbers: how many activities have had word, and how they are said to stand.
package struct ProgrammeCounts: Sendable, Hashable {
    package let activities: Int
    package let withWord: Int
    package let overdue: Int
    /// Where the lead said how it stands.
    package let states: [WorkState: Int]
    /// There was word, and it said no state.
    package let wordOnly: Int

    package init(_ entries: [ProgrammeSheet.Entry], on today: Day) {
        activities = entries.count
        withWord = entries.count { $0.lastWord != nil || $0.activity.work.state != nil }
        overdue = entries.count { $0.activity.work.isOverdue(on: today) }
        states = Dictionary(grouping: entries.compactMap(\.activity.work.state)) { $0 }.mapValues(\.count)
        wordOnly = entries.count { $0.activity.work.state == nil && $0.lastWord != nil }
    }

    package var withoutWord: Int { activities - withWord }
}
