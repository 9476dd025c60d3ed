import Foundation

/// What stands between the cells of a file that is of the return but for that: spreadsheets of some countries write
/// semicolons, and copying from one leaves tabs.
package enum OtherSeparator: Character, Sendable, CaseIterable {
    case semicolon = ";"
    case tab = "\t"

    /// So many of the return's columns must be told apart by it.
    private static let fewestColumns = 3
    /// A heading is not longer than this.
    private static let longestHeading = 1 << 16

    /// The separator of the file's heading, where it is one of these. Throws `Refusal` where the file cannot be opened.
    static func of(_ url: URL, limit: Int) throws -> OtherSeparator? {
        let heading = try MappedFile(opening: url, limit: limit).withBytes { bytes in
            String(
                decoding: bytes.prefix(longestHeading).prefix { $0 != lineFeed && $0 != carriageReturn }, as: UTF8.self)
        }
        return allCases.first { separator in
            let count = columns(of: heading, at: separator.rawValue)
            return count >= fewestColumns && count > columns(of: heading, at: ",")
        }
    }

    private static func columns(of heading: String, at separator: Character) -> Int {
        let marks = CharacterSet(charactersIn: "\"\u{FEFF} ")
        return heading.split(separator: separator).count {
            Column(written: $0.trimmingCharacters(in: marks)) != nil
        }
    }
}
