import Basics

/// A cell that should hold a day, written DD/MM/YYYY: blank, unreadable, or a day.
///
/// Comparisons are of days alone: each is false where either side is blank or unreadable. So a rule fires only on what
/// is known, and what could not be told is told elsewhere. Beware of turning a comparison round with `!`.
package struct DateCell: Hashable, Sendable {
    private let number: Int32

    private init(number: Int32) { self.number = number }

    package static let blank = DateCell(number: .min)
    package static let unreadable = DateCell(number: .min + 1)

    package init(_ day: Day) { number = day.number }

    package init(_ day: Day?) { self = day.map { DateCell($0) } ?? .blank }

    package init(_ cell: UnsafeBufferPointer<UInt8>, takesISO: Bool) {
        guard !cell.isEmpty else {
            self = .blank
            return
        }
        self = DateCell.slashed(cell) ?? (takesISO ? CellDate(cell).day.map { DateCell($0) } : nil) ?? .unreadable
    }

    package var isBlank: Bool { self == .blank }
    /// Whether something is written in the cell, readable or not.
    package var isPresent: Bool { self != .blank }
    package var isUnreadable: Bool { self == .unreadable }
    /// Whether the cell holds a day.
    package var isDay: Bool { number > DateCell.unreadable.number }
    package var day: Day? { isDay ? Day(number: number) : nil }

    /// The day so many years later; itself where it is none. The 18th birthday of somebody born on 29 February is the
    /// 28th.
    package func adding(years: Int) -> DateCell { day.map { DateCell($0.adding(years: years)) } ?? self }

    package func adding(days: Int) -> DateCell { day.map { DateCell($0.adding(days: days)) } ?? self }

    /// Whole days from here to there; nil where either is not known.
    package func days(to other: DateCell) -> Int? {
        isDay && other.isDay ? Int(other.number) - Int(number) : nil
    }

    /// Whether both hold the same day.
    package func isSame(as other: DateCell) -> Bool { isDay && number == other.number }

    package func isSame(as day: Day) -> Bool { isDay && number == day.number }

    /// Whether the cells say different things: two days that are not one, or a day in one and nothing in the other.
    /// What cannot be read differs from nothing.
    package func differs(from other: DateCell) -> Bool {
        !isUnreadable && !other.isUnreadable && number != other.number
    }

    /// Whether the day is from the first to the last.
    package func isWithin(_ days: ClosedRange<Day>) -> Bool { day.map(days.contains) ?? false }

    package static func < (left: DateCell, right: DateCell) -> Bool {
        left.isDay && right.isDay && left.number < right.number
    }
    package static func <= (left: DateCell, right: DateCell) -> Bool {
        left.isDay && right.isDay && left.number <= right.number
    }
    package static func > (left: DateCell, right: DateCell) -> Bool { right < left }
    package static func >= (left: DateCell, right: DateCell) -> Bool { right <= left }
    package static func < (left: DateCell, right: Day) -> Bool { left < DateCell(right) }
    package static func <= (left: DateCell, right: Day) -> Bool { left <= DateCell(right) }
    package static func > (left: DateCell, right: Day) -> Bool { left > DateCell(right) }
    package static func >= (left: DateCell, right: Day) -> Bool { left >= DateCell(right) }

    /// For putting rows in order: unknown days come last.
    package var order: Int32 { isDay ? number : .max }
}

extension DateCell {
    /// DD/MM/YYYY; one figure for day or month is taken as well, as spreadsheets leave it. Nil where it is no such day.
    private static func slashed(_ cell: UnsafeBufferPointer<UInt8>) -> DateCell? {
        var parts = (0, 0, 0)
        var part = 0
        var figures = 0
        for byte in cell {
            if byte == slash {
                guard (1...2).contains(figures), part < 2 else { return nil }
                part += 1
                figures = 0
                continue
            }
            guard byte >= 48, byte <= 57, figures < 4 else { return nil }
            figures += 1
            switch part {
            case 0: parts.0 = parts.0 * 10 + Int(byte - 48)
            case 1: parts.1 = parts.1 * 10 + Int(byte - 48)
            default: parts.2 = parts.2 * 10 + Int(byte - 48)
            }
        }
        guard part == 2, figures == 4 else { return nil }
        return Day(parts.2, parts.1, parts.0).map { DateCell($0) }
    }
}
