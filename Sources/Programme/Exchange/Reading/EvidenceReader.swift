import Basics

/// Reads what shows that something happened, a line for each: an address of the web's, words, or both, and the day
/// where the line begins with one (`2026-11-01: A photo https://…`).
enum EvidenceReader {
    static func read(_ text: String, _ language: Language, on day: Day) -> [FiledEvidence] {
        text.split(whereSeparator: \.isNewline).map { $0.description.trimmed }.filter { !$0.isEmpty }.map { line in
            let own = Self.day(of: line)
            let on = own ?? day
            let rest = own == nil ? line : line.dropFirst(12).description.trimmed
            var words = rest.split(separator: " ").map(String.init)
            let link = words.first(where: UpdateForm.isAddress)
            words.removeAll { $0 == link }
            let said = words.isEmpty ? link ?? rest : words.joined(separator: " ")
            return FiledEvidence(
                on: on, words: language == .english ? Wording(said) : Wording("", cy: said), link: link)
        }
    }

    /// The day that a line begins with.
    private static func day(of line: String) -> Day? {
        line.dropFirst(10).hasPrefix(": ") ? Day(iso: line.prefix(10)) : nil
    }

    /// Whether a line begins with no day.
    static func isAnyUndated(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).map { $0.description.trimmed }
            .contains { !$0.isEmpty && day(of: $0) == nil }
    }

    /// The same as a cell.
    static func written(_ evidence: [FiledEvidence], _ language: Language) -> String {
        evidence.map { one in
            let said = one.words[language].onOneLine
            let parts = [said == one.link ? nil : said, one.link].compactMap(\.self)
            return "\(one.on.iso): \(parts.joined(separator: " "))"
        }.joined(separator: "\n")
    }
}
