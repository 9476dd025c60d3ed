import Basics
import SSDA903

/// Codes that the return's lists do not have, counted while a table is gone through, for one notice each.
struct UnknownCodes {
    /// More than these in one column are told as a number: then the column is the matter, not the code.
    static let mostNamed = 10

    private struct Seen {
        var count: Int
        var row: Int
    }

    private var seen: [Column: [Code: Seen]] = [:]

    /// - Parameter row: the row of column names is row 1.
    mutating func note(_ code: Code, column: Column, row: Int) {
        var noted = seen[column]?[code] ?? Seen(count: 0, row: row)
        noted.count += 1
        noted.row = min(noted.row, row)
        seen[column, default: [:]][code] = noted
    }

    func notices(_ name: String) -> [Bilingual] {
        seen.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { column, codes in
            let inOrder = codes.sorted { ($0.value.row, $0.key.packed) < ($1.value.row, $1.key.packed) }
            let named = inOrder.prefix(UnknownCodes.mostNamed).map { code, seen in
                FileWords.unknownCode(
                    name, column: column.rawValue, value: code.shown, count: seen.count, row: seen.row)
            }
            let rest = inOrder.count - named.count
            return rest == 0
                ? named : named + [FileWords.moreUnknownCodes(name, column: column.rawValue, count: rest)]
        }
    }
}

extension Code {
    /// The code as it may be shown: one to four letters and digits, a letter first, as every code of the return is. A
    /// cell out of line may hold an id or a postcode.
    var shown: String? {
        let bytes = bytes
        guard bytes.count <= 4, let first = bytes.first, (65...90).contains(first),
            bytes.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        else { return nil }
        return description
    }
}
