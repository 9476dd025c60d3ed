import Basics

/// A row of somebody's table by what its columns hold.
struct RowCells: Sendable, Hashable {
    let place: ImportPlace
    private let texts: [ColumnMeaning: [String]]
    private let heads: [ImportField: String]
    let language: Language
    /// How many cells hold something, and whether they all hold the same: a cell as wide as the table.
    let filled: Int
    let isSpread: Bool
    /// What stands in columns that are left out, under their heads.
    let leftOut: [(head: String, text: String)]

    init(_ row: [String], place: ImportPlace, head: HeadRow, mapping: ColumnMapping) {
        self.place = place
        language = mapping.language
        var texts: [ColumnMeaning: [String]] = [:]
        var heads: [ImportField: String] = [:]
        var leftOut: [(head: String, text: String)] = []
        var filled: [String] = []
        for (index, cell) in row.enumerated() {
            let text = cell.trimmed.withoutGuard
            guard !text.isEmpty else { continue }
            filled.append(text)
            let meaning = index < head.keys.count ? mapping[head.keys[index]] : .nothing
            let name = index < head.heads.count ? head.heads[index] : ""
            if meaning.field == .nothing {
                leftOut.append((name, text))
            } else {
                texts[meaning, default: []].append(text)
                heads[meaning.field] = heads[meaning.field] ?? name
            }
        }
        self.texts = texts
        self.heads = heads
        self.leftOut = leftOut
        self.filled = filled.count
        isSpread = filled.count > 1 && Set(filled).count == 1
    }

    /// The words of a field in both languages.
    func words(_ field: ImportField) -> Wording {
        var words = Wording(text(field, .english), cy: text(field, .welsh))
        let own = text(field, nil)
        if !own.isEmpty {
            if language == .english { words.english = own } else { words.welsh = own }
        }
        return words
    }

    /// The text of a field that has no language.
    func text(_ field: ImportField) -> String { words(field)[language] }

    func has(_ field: ImportField) -> Bool { texts.keys.contains { $0.field == field } }

    var isEmpty: Bool { filled == 0 }

    /// The only text of a row in which nothing else stands.
    var lone: String? {
        guard filled == 1 || isSpread else { return nil }
        return texts.values.first?.first ?? leftOut.first?.text
    }

    func place(_ field: ImportField) -> ImportPlace {
        ImportPlace(table: place.table, row: place.row, column: heads[field])
    }

    private func text(_ field: ImportField, _ language: Language?) -> String {
        texts[ColumnMeaning(field, language)]?.joined(separator: "\n") ?? ""
    }

    static func == (left: RowCells, right: RowCells) -> Bool { left.place == right.place }
    func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension String {
    /// Without the apostrophe that Hearth writes before what a spreadsheet would take for a formula.
    var withoutGuard: String {
        guard hasPrefix("'"), let second = dropFirst().first, "=+-@\t\r".contains(second) else { return self }
        return String(dropFirst())
    }
}

extension Wording {
    /// In both languages, split into lines and put side by side. Bullets go; a line that begins small goes on from the
    /// one above.
    var listed: [Wording] {
        let english = Self.items(english)
        let welsh = Self.items(welsh)
        return (0..<max(english.count, welsh.count)).map { index in
            Wording(index < english.count ? english[index] : "", cy: index < welsh.count ? welsh[index] : "")
        }.filter { !$0.isEmpty }
    }

    private static func items(_ text: String) -> [String] {
        var items: [String] = []
        for line in text.split(whereSeparator: \.isNewline).map({ $0.description.trimmed }) where !line.isEmpty {
            let isBullet = "-–•·▪◦‣●○\u{F0B7}".contains(line.first ?? " ")
            if !isBullet, line.first?.isLowercase == true, let last = items.popLast() {
                items.append(last + " " + line)
            } else {
                let bare = isBullet ? line.dropFirst().description.trimmed : line
                // A bullet with nothing behind it holds the place of words that the other language has.
                items.append(bare)
            }
        }
        return items
    }
}
