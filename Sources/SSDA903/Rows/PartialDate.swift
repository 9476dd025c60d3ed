import Basics

/// DATE_PERM: a day of which parts may be unknown, written `zz` (`zz/03/2015`, `zz/zz/2015`, `zz/zz/zzzz`).
package struct PartialDate: Hashable, Sendable {
    package let isBlank: Bool
    /// It is written and is no day, not even one with unknown parts.
    package let isMalformed: Bool
    /// The first day that it may be; blank where not even the year is known.
    package let earliest: DateCell

    package init(_ cell: UnsafeBufferPointer<UInt8>) {
        isBlank = cell.isEmpty
        let read = isBlank ? .some(DateCell.blank) : PartialDate.read(String(decoding: cell, as: UTF8.self))
        isMalformed = read == nil
        earliest = read ?? .blank
    }

    /// A day of which all is known; a cell that holds none is blank.
    init(_ day: DateCell) {
        isBlank = !day.isDay
        isMalformed = false
        earliest = day.isDay ? day : .blank
    }

    package var isPresent: Bool { !isBlank }

    /// Nil where it is malformed.
    private static func read(_ text: String) -> DateCell? {
        let parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        if parts[2] == "zzzz" { return parts[0] == "zz" && parts[1] == "zz" ? .blank : nil }
        guard parts[2].count == 4, let year = Int(parts[2]) else { return nil }
        if parts[1] == "zz" { return parts[0] == "zz" ? Day(year, 1, 1).map { DateCell($0) } : nil }
        guard let month = Int(parts[1]) else { return nil }
        if parts[0] == "zz" { return Day(year, month, 1).map { DateCell($0) } }
        return Int(parts[0]).flatMap { Day(year, month, $0) }.map { DateCell($0) }
    }
}
