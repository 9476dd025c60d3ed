import Basics

/// The year that a return is for: 1 April to 31 March.
package struct ReturnYear: Hashable, Comparable, Sendable {
    /// The calendar year in which it ends: 2009 for 2008/09.
    package let ending: Int

    /// The year that ends on 31 March of this calendar year.
    package init(ending: Int) { self.ending = ending }

    /// The year as somebody typed it; nil where it is none that a return could be for (1992 to 2200).
    package init?(typed text: String) {
        guard let ending = Int(text), (1992...2200).contains(ending) else { return nil }
        self.init(ending: ending)
    }

    /// The year that the day is in.
    package init(containing day: Day) {
        ending = day.parts.month >= 4 ? day.year + 1 : day.year
    }

    /// 1 April.
    package var firstDay: Day { Month(ending - 1, 4).firstDay }
    /// 31 March.
    package var lastDay: Day { Month(ending, 3).lastDay }
    /// From 1 April to 31 March.
    package var days: ClosedRange<Day> { firstDay...lastDay }
    /// `2008/09`.
    package var label: String { "\(padded(ending - 1, 4))/\(padded(ending % 100, 2))" }
    /// The year after.
    package var next: ReturnYear { ReturnYear(ending: ending + 1) }
    /// The year before.
    package var previous: ReturnYear { ReturnYear(ending: ending - 1) }

    package static func < (left: ReturnYear, right: ReturnYear) -> Bool { left.ending < right.ending }
}

extension ReturnYear: CustomStringConvertible {
    package var description: String { label }
}
