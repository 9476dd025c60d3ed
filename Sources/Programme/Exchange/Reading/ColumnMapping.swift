import Basics

/// Which column of a table holds what, by the columns' heads: so that it fits every table with the same heads, and
/// next year's as well.
package struct ColumnMapping: Sendable, Hashable, Codable {
    /// By `HeadRow.keys`.
    package var meanings: [String: ColumnMeaning]
    /// The language of words in columns that say none.
    package var language: Language

    package init(_ meanings: [String: ColumnMeaning], language: Language) {
        self.meanings = meanings
        self.language = language
    }

    /// What the heads say by themselves. A table that has actions and no activities means activities by them.
    package init(guessing heads: [HeadRow]) {
        var meanings: [String: ColumnMeaning] = [:]
        var welsh = 0
        for head in heads {
            var taken: Set<ColumnMeaning> = []
            for (key, text) in zip(head.keys, head.heads) where meanings[key] == nil {
                guard let found = ColumnHeads.meaning(of: text),
                    found.field.takesSeveral || taken.insert(found).inserted
                else { continue }
                meanings[key] = found
                if ColumnHeads.isWelsh(text) { welsh += 1 }
            }
        }
        self.init(meanings, language: welsh * 2 > meanings.count ? .welsh : .english)
        if !fields.contains(.activity), let key = meanings.first(where: { $0.value.field == .steps })?.key {
            self.meanings[key]?.field = .activity
        }
    }

    package subscript(key: String) -> ColumnMeaning { meanings[key] ?? .nothing }

    package var fields: Set<ImportField> { Set(meanings.values.map(\.field)) }

    /// What has to be chosen before the table can be read.
    package var problems: [Problem] {
        var problems: [Problem] = []
        if !fields.contains(.activity) { problems.append(Problem("columns", ColumnWords.noActivity)) }
        var seen: Set<ColumnMeaning> = []
        for (_, meaning) in meanings.sorted(by: { $0.key < $1.key })
        where !meaning.field.takesSeveral && !seen.insert(meaning).inserted {
            problems.append(Problem("columns", ColumnWords.twice(meaning)))
        }
        return problems
    }
}

/// The row of a table that says what its columns hold.
package struct HeadRow: Sendable, Hashable {
    /// From 0.
    package let row: Int
    package let heads: [String]
    /// The heads folded, told apart where two are alike.
    package let keys: [String]

    init(row: Int, heads: [String]) {
        self.row = row
        self.heads = heads
        var counts: [String: Int] = [:]
        keys = heads.enumerated().map { index, head in
            let folded = head.folded.spaced
            let key = folded.isEmpty ? "column \(index + 1)" : folded
            counts[key, default: 0] += 1
            return counts[key] == 1 ? key : "\(key) #\(counts[key] ?? 1)"
        }
    }

    /// The first row among the first thirty in which two columns or more have heads that are known; a row of one known
    /// head counts where nothing else stands in it and the table has one column.
    package init?(in rows: [[String]]) {
        var best: (row: Int, known: Int)?
        for (index, row) in rows.prefix(30).enumerated() {
            let known = Self.known(row)
            if known >= 2, known > best?.known ?? 0 { best = (index, known) }
            if let best, index > best.row + 3 { break }
        }
        guard let best else { return nil }
        self.init(row: best.row, heads: rows[best.row])
    }

    /// Stand-ins for a table without heads.
    package init(columns: Int) { self.init(row: -1, heads: Array(repeating: "", count: columns)) }

    package var isThere: Bool { row >= 0 }

    private static func known(_ row: [String]) -> Int {
        let texts = row.filter { $0.count <= 120 }
        return Set(texts.compactMap { ColumnHeads.meaning(of: $0)?.field }).count
    }

    /// Whether a later row says the heads again, as tables on paper do under each theme.
    func isRepeated(_ row: [String]) -> Bool {
        var same = 0
        for (index, cell) in row.enumerated() where !cell.isEmpty {
            guard index < heads.count, cell.count <= 120 else { return false }
            if cell != heads[index] {
                let meant = ColumnHeads.meaning(of: cell)
                guard let meant, meant == ColumnHeads.meaning(of: heads[index]) else { return false }
            }
            same += 1
        }
        return same >= 2
    }
}

extension ColumnHeads {
    /// Whether a head is in Welsh alone.
    static func isWelsh(_ head: String) -> Bool {
        let words = head.folded.spaced
        let marks = [
            "gweithgaredd", "canlyniad", "cynnydd", "cam", "arweinydd", "erbyn", "blaenoriaeth", "thema", "cyflwr",
            "dyddiad", "partneriaid", "cyllideb", "mesur", "allb", "dechrau", "grwp", "ffynhonnell", "swyddog", "amcan",
        ]
        return marks.contains { words.hasPrefix($0) } && !words.hasPrefix("camp")
    }
}
