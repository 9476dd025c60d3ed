import Basics

/// How many children are to be looked after at each month's end: 145 on 31 March 2005 and 139 on 31 March 2009, as
/// Denbighshire published, with the "fluctuation above and below 139" that it mentions and nobody has the figures of.
struct MonthlyStock {
    static let first = Month(2004, 3)
    static let last = Month(2009, 4)

    /// From the first month to the last.
    private let counts: [Int]

    init(using generator: inout SeededGenerator) {
        counts = (0...Self.first.months(to: Self.last)).map { index in
            let month = Self.first.adding(index)
            if let known = Self.published.first(where: { $0.month == month }) { return known.count }
            let between = Self.between(month)
            return min(151, max(133, Int(between.rounded()) + generator.whole(-2...2)))
        }
    }

    subscript(month: Month) -> Int { counts[Self.first.months(to: month)] }

    private static let published = [
        (month: Month(2004, 3), count: 141), (month: Month(2005, 3), count: 145), (month: Month(2009, 3), count: 139),
        (month: Month(2009, 4), count: 139),
    ]

    /// Invented turning points: two rises, two falls.
    private static let turns = [
        (month: Month(2004, 3), count: 141.0), (month: Month(2004, 9), count: 147), (month: Month(2005, 3), count: 145),
        (month: Month(2005, 10), count: 149), (month: Month(2006, 6), count: 142), (month: Month(2006, 12), count: 135),
        (month: Month(2007, 7), count: 143), (month: Month(2008, 2), count: 148), (month: Month(2008, 10), count: 137),
        (month: Month(2009, 1), count: 136), (month: Month(2009, 4), count: 139),
    ]

    private static func between(_ month: Month) -> Double {
        for (before, after) in zip(turns, turns.dropFirst()) where month >= before.month && month < after.month {
            let share = Double(before.month.months(to: month)) / Double(before.month.months(to: after.month))
            return before.count + share * (after.count - before.count)
        }
        return turns[turns.count - 1].count
    }
}
