import Basics

/// Where a strategy stands in its life, and what has to be asked about it: pure rules.
struct StrategyLife: Sendable, Hashable {
    let from: Day
    let until: Day
    /// Every end day that a document gives, with its source.
    let ends: [StrategyContent.End]

    init(_ strategy: Strategy.Whole) {
        from = strategy.from
        until = strategy.until
        ends = strategy.content.ends ?? []
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
    var differentEnds: [Day] { Set(ends.map(\.day) + [until]).sorted() }

    /// The end that counts until the council has chosen: the earliest, so that nobody is told too late.
    var countedEnd: Day { differentEnds.first ?? until }

    func stage(on today: Day) -> Stage {
        if today < from { return .notBegun(from: from) }
        let left = today.days(to: countedEnd)
        if left < 0 { return .ended(daysAgo: -left) }
        return left <= Self.warningDays ? .ending(inDays: left) : .running
    }
}

/// Numbers in the prose that do not fit their list (a strategy that says four areas and lists five).
struct StatedCounts {
    /// - Returns: each statement that is wrong, with how many there are.
    static func wrong(_ counts: [StrategyContent.Count], priorities: Int) -> [(count: StrategyContent.Count, are: Int)]
    {
        counts.filter { $0.of == "priorities" && $0.says != priorities }.map { ($0, priorities) }
    }
}
