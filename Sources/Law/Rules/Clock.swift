import Basics

/// A time that a rule sets: reviews at most 6 months apart, notice of at least 5 clear days.
package struct Clock: Sendable, Hashable {
    /// Its name within the rule.
    package let key: String
    /// What is timed: "First review after placement".
    package let what: Bilingual
    package let bound: Bound
    package let length: Length

    init(_ key: String, _ what: Bilingual, _ length: Length, _ bound: Bound = .atMost) {
        self.key = key
        self.what = what
        self.bound = bound
        self.length = length
    }

    /// Which way is stricter: a time that must not be longer, or one that must not be shorter.
    package enum Bound: String, Sendable, Hashable { case atMost, atLeast }

    /// The same clock with another time.
    func with(_ length: Length) -> Clock { Clock(key, what, length, bound) }
}

/// A length of time as law gives it.
package struct Length: Sendable, Hashable {
    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package enum Unit: String, Sendable, Hashable, CaseIterable {
        case hours, days
        case clearDays = "clear-days"
        case workingDays = "working-days"
        case schoolDays = "school-days"
        case weeks, months, terms, years
    }

    static func hours(_ count: Int) -> Length { Length(count, .hours) }
    static func days(_ count: Int) -> Length { Length(count, .days) }
    static func workingDays(_ count: Int) -> Length { Length(count, .workingDays) }
    static func weeks(_ count: Int) -> Length { Length(count, .weeks) }
    static func months(_ count: Int) -> Length { Length(count, .months) }
    static func years(_ count: Int) -> Length { Length(count, .years) }

    /// The fewest and the most hours that it can come to; nil for what the calendar does not settle, such as a term.
    var hours: ClosedRange<Int>? {
        switch unit {
        case .hours: return count...count
        case .days: return days(count, count)
        case .weeks: return days(7 * count, 7 * count)
        // Months have 28 to 31 days; any run of them is within three days of so many times 30.4.
        case .months: return days(max(0, count * 304 / 10 - 3), count * 305 / 10 + 3)
        case .years: return days(365 * count, 366 * count)
        // A working week is five of seven days, and Christmas takes up to four more.
        case .workingDays: return days(count + 2 * max(0, (count - 1) / 5), count + 2 * (count / 5 + 1) + 4)
        case .clearDays, .schoolDays, .terms: return nil
        }
    }

    private func days(_ least: Int, _ most: Int) -> ClosedRange<Int> { 24 * least...24 * most }
}

/// How a council's own time stands beside that of the law.
package enum Strictness: Sendable, Hashable {
    case stricter, same, looser
    /// The two are in units that cannot be compared for certain.
    case incomparable

    init(_ own: Length, beside national: Length, _ bound: Clock.Bound) {
        let order: Int
        if own.unit == national.unit {
            order = own.count - national.count
        } else if let mine = own.hours, let theirs = national.hours {
            if mine.upperBound <= theirs.lowerBound, mine != theirs {
                order = -1
            } else if mine.lowerBound >= theirs.upperBound, mine != theirs {
                order = 1
            } else if mine == theirs, mine.lowerBound == mine.upperBound {
                order = 0
            } else {
                self = .incomparable
                return
            }
        } else {
            self = .incomparable
            return
        }
        if order == 0 { self = .same } else { self = (order < 0) == (bound == .atMost) ? .stricter : .looser }
    }
}
