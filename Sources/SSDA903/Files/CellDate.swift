import Basics

/// A cell that should hold a date: DD/MM/YYYY as the return asks, or YYYY-MM-DD.
package enum CellDate {
    case blank
    case day(Day)
    /// Of the right shape, and the calendar has no such day.
    case impossible
    case twoDigitYear
    case unreadable

    package init(_ cell: UnsafeBufferPointer<UInt8>) {
        guard !cell.isEmpty else {
            self = .blank
            return
        }
        if cell.count == 10, cell[2] == slash, cell[5] == slash {
            self = CellDate.of(year: cell[6..<10], month: cell[3..<5], day: cell[0..<2])
        } else if cell.count == 10, cell[4] == hyphen, cell[7] == hyphen {
            self = CellDate.of(year: cell[0..<4], month: cell[5..<7], day: cell[8..<10])
        } else if cell.count == 8, cell[2] == slash || cell[2] == hyphen, cell[5] == cell[2],
            CellDate.number(cell[0..<2]) != nil, CellDate.number(cell[3..<5]) != nil,
            CellDate.number(cell[6..<8]) != nil
        {
            self = .twoDigitYear
        } else {
            self = .unreadable
        }
    }

    package var day: Day? {
        if case .day(let day) = self { day } else { nil }
    }

    /// Whether the cell is blank or holds a day.
    package var isReadable: Bool {
        switch self {
        case .blank, .day: true
        case .impossible, .twoDigitYear, .unreadable: false
        }
    }

    private typealias Digits = Slice<UnsafeBufferPointer<UInt8>>

    private static func of(year: Digits, month: Digits, day: Digits) -> CellDate {
        guard let year = number(year), let month = number(month), let day = number(day) else { return .unreadable }
        return Day(year, month, day).map { .day($0) } ?? .impossible
    }

    private static func number(_ digits: Digits) -> Int? {
        var value = 0
        for byte in digits {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// The cell as it may be shown: only what has the shape of a date (three parts, the outer ones digits), since a
    /// cell out of line may hold an id or a postcode.
    package static func shown(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
        let parts = cell.split(omittingEmptySubsequences: false) { "/-. ".utf8.contains($0) }
        guard parts.count == 3, (1...4).contains(parts[0].count), (1...4).contains(parts[2].count),
            (1...9).contains(parts[1].count), isDigits(parts[0]), isDigits(parts[2]),
            isDigits(parts[1]) && parts[1].count <= 2 || parts[1].count >= 3 && isLetters(parts[1])
        else { return nil }
        return String(decoding: cell, as: UTF8.self)
    }

    private static func isDigits(_ part: Digits) -> Bool { part.allSatisfy { $0 >= 48 && $0 <= 57 } }

    private static func isLetters(_ part: Digits) -> Bool { part.allSatisfy { ($0 | 32) >= 97 && ($0 | 32) <= 122 } }
}

extension Day {
    /// As the return writes it: `30/04/2009`.
    package var asReturned: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var value = (day * 100 + month) * 10_000 + year
            for place in [9, 8, 7, 6, 4, 3, 1, 0] {
                bytes[place] = UInt8(48 + value % 10)
                value /= 10
            }
            bytes[2] = slash
            bytes[5] = slash
            return 10
        }
    }
}

package let slash = UInt8(ascii: "/")
private let hyphen = UInt8(ascii: "-")
