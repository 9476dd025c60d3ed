/// A calendar month of a year: what a date of birth is reduced to, and what a monthly series is counted by.
package struct Month: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    package let number: Int32

    package init(number: Int32) { self.number = number }

    /// The month (1–12) of the year.
    package init(_ year: Int, _ month: Int) { number = Int32(year * 12 + month - 1) }

    package var year: Int { Int(number) / 12 }
    /// 1 to 12.
    package var ofYear: Int { Int(number) % 12 + 1 }
    package var length: Int { Day.length(ofMonth: ofYear, year: year) }
    package var firstDay: Day { day(1) }
    package var lastDay: Day { day(length) }

    /// The day of this month; the caller keeps it within the month.
    func day(_ day: Int) -> Day { Day(number: Day.number(year, ofYear, day)) }

    package func adding(_ months: Int) -> Month { Month(number: number + Int32(months)) }

    package func months(to other: Month) -> Int { Int(other.number) - Int(number) }

    package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month: CustomStringConvertible {
    package var description: String { "\(padded(year, 4))-\(padded(ofYear, 2))" }
}
