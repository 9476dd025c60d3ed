import Basics

/// What may be meant by a cell that holds no day written DD/MM/YYYY, by its form alone: `2025-06-20`, `20/06/25`,
/// `20/06/2025 00:00:00`, `20.06.2025`.
struct MeantDay: Hashable {
    enum Form: Hashable {
        /// The year comes first.
        case yearFirst
        case twoFigureYear
        /// A time of the day stands behind it.
        case timed
        /// Its parts are parted by something other than slashes.
        case otherSigns
    }

    let form: Form
    /// Nil where the calendar has no such day.
    let day: Day?

    /// Nil where the form is none of these; a cell in the form that the return asks for is none of them.
    init?(_ cell: String) {
        guard cell.utf8.count <= 30, let match = cell.wholeMatch(of: MeantDay.pattern) else { return nil }
        let (_, first, sign, month, _, last, time) = match.output
        guard match.output.4 == sign else { return nil }
        let isYearFirst = first.count == 4
        let (year, days) = isYearFirst ? (first, last) : (last, first)
        guard days.count <= 2, [2, 4].contains(year.count) else { return nil }
        switch (time, isYearFirst, year.count, sign) {
        case (.some, _, _, _): form = .timed
        case (nil, true, _, _): form = .yearFirst
        case (nil, false, 2, _): form = .twoFigureYear
        case (nil, false, _, "/"): return nil
        default: form = .otherSigns
        }
        let number = Int(year) ?? 0
        // A council's return holds nobody born before 1950, and no day after 2049.
        let whole = year.count == 4 ? number : number < 50 ? 2000 + number : 1900 + number
        day = Day(whole, Int(month) ?? 0, Int(days) ?? 0)
    }

    nonisolated(unsafe) private static let pattern =
        /([0-9]{1,4})([-\/.])([0-9]{1,2})([-\/.])([0-9]{1,4})([ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z| ?[AaPp][Mm])?)?/
}
