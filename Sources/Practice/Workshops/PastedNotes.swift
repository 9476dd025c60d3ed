import Basics

/// Notes as somebody typed or pasted them: one a line, or one a row of a spreadsheet. Marks of a list are no part of a
/// note; every other word is.
struct PastedNotes: Sendable {
    struct Note: Sendable, Hashable {
        /// Its line in what was pasted, from 1.
        let line: Int
        let words: String
        let proposer: String
    }

    let notes: [Note]

    /// How many are kept at once.
    static let most = 2000

    init(_ text: String) {
        let rows = PastedRows(text).rows
        notes = rows.enumerated().compactMap { index, row in
            if index == 0, Self.isHead(row.cells) { return nil }
            guard let (words, proposer) = Self.read(row.cells) else { return nil }
            return Note(line: row.line, words: words, proposer: proposer)
        }
    }

    /// The lines of notes that are too long to be one.
    var tooLong: [Int] { notes.filter { $0.words.count > WorkshopNote.longest }.map(\.line) }

    /// The words of a row and the service that proposed them: in brackets at the end, or in the row's last cell.
    private static func read(_ cells: [String]) -> (String, String)? {
        var cells = cells.map(\.trimmed).filter { !$0.isEmpty }
        if cells.count > 1, cells[0].isListMark { cells.removeFirst() }
        guard let first = cells.first?.withoutListMark, !first.isEmpty else { return nil }
        guard cells.count > 1, let last = cells.last, last.count <= mostProposer else {
            return ([first] + cells.dropFirst()).joined(separator: " – ").bracketed
        }
        return (([first] + cells.dropFirst().dropLast()).joined(separator: " – "), last)
    }

    /// The heads of a spreadsheet's columns are no note.
    private static func isHead(_ cells: [String]) -> Bool {
        let cells = cells.map(\.compared).filter { !$0.isEmpty }
        return cells.count > 1 && cells.allSatisfy { heads.contains($0) }
    }

    static let mostProposer = 120

    private static let heads: Set<String> = [
        "no", "number", "note", "notes", "idea", "ideas", "action", "actions", "what", "proposal", "service",
        "proposer",
        "proposedby", "team", "organisation", "who", "from", "rhif", "nodyn", "nodiadau", "syniad", "syniadau",
        "gweithred", "beth", "gwasanaeth", "cynigydd", "cynigiwydgan", "tim", "sefydliad", "pwy", "gan",
    ]
}

extension String {
    /// The words and what stands in brackets behind them.
    fileprivate var bracketed: (String, String) {
        var text = self[...]
        if text.hasSuffix(").") { text.removeLast() }
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (self, "") }
        let inside = text[text.index(after: open)...].dropLast()
        let words = text[..<open].trimmed
        guard !words.isEmpty, !inside.trimmed.isEmpty, !inside.contains(")"), inside.count <= PastedNotes.mostProposer
        else { return (self, "") }
        return (words, inside.trimmed)
    }

    /// Without the bullets and numbers that a list puts before its lines.
    fileprivate var withoutListMark: String {
        var rest = self[...]
        while let mark = rest.prefixMatch(of: Self.listMark), !mark.0.isEmpty { rest = rest[mark.range.upperBound...] }
        return rest.trimmed
    }

    /// Whether it is a bullet or a number and nothing else, as in a column of its own.
    fileprivate var isListMark: Bool {
        withoutListMark.isEmpty || self == "o" || (count <= 4 && allSatisfy { ("0"..."9").contains($0) })
    }

    /// A bullet, a box to tick, `1.`, `1)`, `(1)` or `a)`.
    private static var listMark: Regex<Substring> {
        #/[\s•*·–—\-◦▪●○‣☐☑✓✔\u{F0B7}\u{F0A7}]+|\[[ xX]?\]|[0-9]{1,4}[.)](?![0-9])|\([0-9]{1,3}\)|\(?[a-zA-Z]\)(?=\s)/#
    }
}
