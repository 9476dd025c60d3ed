import Basics

/// Where a strategy stands in its life, and what has to be asked about it: pure rules.
struct StrategyLife: Sendable, Hashable {
    let from: Day
    let until: Day
    /// Every end day that a document gives, with its source.
    let ends: [StrategyDocument.End]
    /// The end that the council has chosen; then nothing is asked any more.
    let chosen: Day?

    init(_ document: StrategyDocument) {
        from = document.from
        until = document.until
        ends = document.ends ?? []
        chosen = document.chosenEnd?.day
    }

    /// How long before its end a strategy is said to be ending: long enough to write the next.
    static let warningDays = 183

    enum Stage: Sendable, Hashable {
        case notBegun(from: Day)
        case running
        case ending(inDays: Int)
        case ended(daysAgo: Int)
    }

    /// Different end days, the earliest first; more than one is a question for the council.
    var differentEnds: [Day] { chosen.map { [$0] } ?? Set(ends.map(\.day) + [until]).sorted() }

    /// The end that counts until the council has chosen: the earliest, so that nobody is told too late.
    var countedEnd: Day { differentEnds.first ?? until }

    func stage(on today: Day) -> Stage {
        if today < from { return .notBegun(from: from) }
        let left = today.days(to: countedEnd)
        if left < 0 { return .ended(daysAgo: -left) }
        return left <= Self.warningDays ? .ending(inDays: left) : .running
    }
}
