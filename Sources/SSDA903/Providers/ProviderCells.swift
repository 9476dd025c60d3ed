import Basics

/// The cells of a list, read. Lists say the same few codes on thousands of rows: each is taken apart once.
struct ProviderCells {
    private var known: [String: Set<String>] = [:]
    /// Words that stood where a code should, in the order in which they came.
    private(set) var notCodes: [String] = []

    /// The codes of a cell, parted by commas, strokes, semicolons or spaces; a full stop after one is no matter.
    mutating func codes(_ cell: String) -> Set<String> {
        if cell.isEmpty { return [] }
        if let codes = known[cell] { return codes }
        var codes: Set<String> = []
        var hasOtherWords = false
        for word in Self.filled(cell).uppercased().split(whereSeparator: { ",/; .\n\t\u{A0}".contains($0) }) {
            if Self.isCode(word) {
                codes.insert(String(word))
            } else {
                hasOtherWords = true
            }
        }
        if hasOtherWords { notCodes.append(cell) }
        known[cell] = codes
        return codes
    }

    /// The cell without the spaces around it; empty where it says in words that there is nothing.
    static func filled(_ cell: String) -> String {
        let text = bare(cell)
        guard text.utf8.count <= 4 else { return text }
        return ["null", "n/a", "na", "none", "-", "–", "#n/a"].contains(text.lowercased()) ? "" : text
    }

    /// The cell without the spaces around it, which most do not have.
    static func bare(_ cell: String) -> String {
        guard let first = cell.utf8.first, let last = cell.utf8.last else { return cell }
        let letters: ClosedRange<UInt8> = 33...126
        return letters.contains(first) && letters.contains(last) ? cell : cell.trimmed
    }

    /// In capitals, without spaces.
    static func postcode(_ cell: String) -> String {
        guard !cell.isEmpty else { return "" }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cell.utf8.count)
        for byte in filled(cell).utf8 where !spaces.contains(byte) {
            bytes.append((97...122).contains(byte) ? byte - 32 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// 0xC2 0xA0 is the space that does not break.
    private static let spaces: [UInt8] = [32, 9, 10, 13, 0xC2, 0xA0]

    /// One or two letters and one or two digits.
    private static func isCode(_ word: Substring) -> Bool {
        let letters = word.utf8.prefix { (65...90).contains($0) }.count
        let digits = word.utf8.dropFirst(letters)
        return (1...2).contains(letters) && (1...2).contains(digits.count)
            && digits.allSatisfy { (48...57).contains($0) }
    }
}

/// The cell of a closing date.
enum ClosingDate: Hashable {
    case blank
    case day(Day)
    case unreadable

    /// `2025-03-31`, `31/03/2025`, either with a clock behind it, or the number by which a spreadsheet counts the day.
    init(_ cell: String) {
        let text = cell.isEmpty ? "" : ProviderCells.filled(cell)
        guard !text.isEmpty else {
            self = .blank
            return
        }
        let date = text.prefix { $0 != " " && $0 != "T" }
        let parts = date.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        if parts.count <= 2, let number = Double(date), (10_000..<100_000).contains(number) {
            // Spreadsheets count from 30 December 1899.
            self = .day(Day(number: Int32(number) - 25_569))
            return
        }
        let numbers = parts.compactMap { Int($0) }
        guard parts.count == 3, numbers.count == 3 else {
            self = .unreadable
            return
        }
        let isYearFirst = parts[0].utf8.count == 4
        guard isYearFirst || parts[2].utf8.count == 4 else {
            self = .unreadable
            return
        }
        let day = isYearFirst ? Day(numbers[0], numbers[1], numbers[2]) : Day(numbers[2], numbers[1], numbers[0])
        self = day.map { .day($0) } ?? .unreadable
    }
}
