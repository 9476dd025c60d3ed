import Basics

/// Numbers in the prose that do not fit their list (a strategy that says four areas and lists five).
struct StatedCounts {
    /// - Returns: each statement that is wrong, with how many there are.
    static func wrong(_ counts: [StrategyDocument.Count], priorities: Int) -> [(
        count: StrategyDocument.Count, are: Int
    )] {
        counts.filter { $0.of == "priorities" && $0.says != priorities }.map { ($0, priorities) }
    }
}
