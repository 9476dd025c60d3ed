import Basics

/// What a step begins with on paper: `a)`, `(b)`, `c.`, `4)`, `iv)`.
package struct LetterMark: Sendable, Hashable {
    /// As it was given, without its brackets and dots: `a`, `4`, `iv`.
    package let letter: String
    /// With them: `a)`.
    package let written: String

    /// The mark at the beginning of the text, with white space or nothing behind it; nil where there is none.
    package init?(beginning text: some StringProtocol) {
        guard let match = String(text.prefix(12)).prefixMatch(of: Self.form) else { return nil }
        let letter = String(match.output.1)
        guard Self.isLetter(letter) else { return nil }
        self.letter = letter
        written = String(match.output.0)
    }

    /// Where it stands in its row, as a letter, a number or a Roman number; a letter such as `i` has two.
    var ranks: [Kind: Int] {
        var ranks: [Kind: Int] = [:]
        let small = letter.lowercased()
        if let number = Int(small) { ranks[.number] = number }
        if small.utf8.count == 1, let byte = small.utf8.first, (97...122).contains(byte) {
            ranks[.letter] = Int(byte) - 96
        }
        if let roman = Self.romans.firstIndex(of: small) { ranks[.roman] = roman + 1 }
        return ranks
    }

    enum Kind: Hashable, CaseIterable { case letter, number, roman }

    private nonisolated(unsafe) static let form = /\(?([A-Za-z]{1,4}|[0-9]{1,2})[).](?=\s|$)/
    private static let romans = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
    ]

    private static func isLetter(_ text: String) -> Bool {
        text.utf8.count == 1 || Int(text) != nil || romans.contains(text.lowercased())
    }
}
