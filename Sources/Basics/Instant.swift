import Foundation

/// A moment in time, to the millisecond, in UTC. Stored and compared as ISO 8601 text of one width, so that both
/// databases sort it alike.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1 January 1970, UTC.
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The moment written as by `iso`, or nil.
    package init?(iso text: String) {
        guard text.utf8.count == 24, text.hasSuffix("Z"), let day = Day(iso: text.prefix(10)) else { return nil }
        let clock = text.dropFirst(11).dropLast()
        let parts = clock.split(whereSeparator: { $0 == ":" || $0 == "." }).compactMap { Int64($0) }
        guard parts.count == 4 else { return nil }
        let seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
        milliseconds = Int64(day.number) * 86_400_000 + seconds * 1000 + parts[3]
    }

    /// `2026-11-20T10:00:00.000Z`.
    package var iso: String {
        let (days, rest) = milliseconds.flooredDivision(by: 86_400_000)
        let seconds = Int(rest / 1000)
        let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return "\(Day(number: Int32(days)).iso)T\(clock).\(padded(Int(rest % 1000), 3))Z"
    }

    package func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }

    /// Whole seconds from this moment to the other.
    package func seconds(to other: Instant) -> Int { Int((other.milliseconds - milliseconds) / 1000) }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    package var description: String { iso }
}

/// What tells the time. Handed in, so that a rule or a test never asks the machine.
package typealias Clock = @Sendable () -> Instant

extension Instant {
    /// The machine's own clock.
    package static let machineClock: Clock = {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// The civil day and clock time (`HH:MM`) of this moment in London, where councils' days begin and end.
    package var inLondon: (day: Day, time: String) {
        let local = Instant(milliseconds: milliseconds + Int64(isSummerTime ? 3_600_000 : 0))
        let text = local.iso
        let days = local.milliseconds.flooredDivision(by: 86_400_000).quotient
        return (Day(number: Int32(days)), String(text.dropFirst(11).prefix(5)))
    }

    /// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
    /// (Summer Time Order 2002, SI 2002/262).
    var isSummerTime: Bool {
        let year = Day(number: Int32(milliseconds.flooredDivision(by: 86_400_000).quotient)).year
        return self >= Instant.oneOClock(Month(year, 3).lastSunday)
            && self < Instant.oneOClock(Month(year, 10).lastSunday)
    }

    private static func oneOClock(_ day: Day) -> Instant {
        Instant(milliseconds: Int64(day.number) * 86_400_000 + 3_600_000)
    }
}

extension Month {
    /// 1 January 1970 was a Thursday, so a Sunday is a day whose number leaves 3 when divided by 7.
    var lastSunday: Day {
        let last = lastDay
        let back = (Int(last.number) - 3) % 7
        return last.adding(days: -(back < 0 ? back + 7 : back))
    }
}

extension Int64 {
    /// Quotient rounded down, and the remainder, which is never negative.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let remainder = self % divisor
        return remainder < 0 ? (self / divisor - 1, remainder + divisor) : (self / divisor, remainder)
    }
}
