import Basics

/// Tells the rows of a table apart: themes, groups, heads that are said again, activities, and rows that go on from
/// the one above.
struct ThemeRows {
    /// A row or several that are one activity, under the theme and the group above them.
    struct Found {
        var theme: String?
        var group: Wording?
        var rows: [RowCells]
    }

    private(set) var found: [Found] = []
    private var theme: String?
    private var group: Wording?
    private let head: HeadRow
    private let mapping: ColumnMapping
    private let title: Bilingual

    /// - Parameters:
    ///   - number: the table's place in the file, from 1.
    ///   - theme: what its name says, where the file has a table for each theme.
    init(
        _ rows: [[String]], number: Int, title: Bilingual, theme: String?, mapping: ColumnMapping,
        book: inout NoticeBook
    ) {
        head = HeadRow(in: rows) ?? HeadRow(columns: rows.map(\.count).max() ?? 0)
        self.mapping = mapping
        self.title = title
        self.theme = theme
        let cells = rows.enumerated().map { index, row in
            RowCells(row, place: ImportPlace(table: number, row: index + 1), head: head, mapping: mapping)
        }
        let lone = cells.indices.allSatisfy { $0 <= head.row || cells[$0].filled <= 1 }
        before(cells, rows, &book)
        for index in cells.indices where index > head.row {
            take(cells, rows, index, isBare: lone, &book)
        }
    }

    /// What stands above the heads: the theme, where the table says its heads again or cries it out; else the table's
    /// title.
    private mutating func before(_ cells: [RowCells], _ rows: [[String]], _ book: inout NoticeBook) {
        guard head.isThere else { return }
        let isRepeated = rows.dropFirst(head.row + 1).contains { head.isRepeated($0) }
        for index in 0..<head.row where !cells[index].isEmpty {
            guard let text = cells[index].lone else {
                book.tell(cells[index].place, ImportWords.aboveHeads(rows[index].filter { !$0.isEmpty }))
                continue
            }
            let isNext = cells[(index + 1)..<head.row].allSatisfy(\.isEmpty)
            if isNext, isRepeated || text.isCried {
                theme = text
            } else {
                book.tell(cells[index].place, ImportWords.aboveHeads([text]))
            }
        }
    }

    private mutating func take(
        _ cells: [RowCells], _ rows: [[String]], _ index: Int, isBare: Bool, _ book: inout NoticeBook
    ) {
        let row = cells[index]
        guard !row.isEmpty, !head.isRepeated(rows[index]) else { return }
        if !isBare, let text = row.lone, row.isSpread || isInFirst(row, rows[index]) {
            switch kind(text, cells, rows, index, &book) {
            case "theme":
                theme = text
                group = nil
                return
            case "group":
                group = mapping.language == .english ? Wording(text) : Wording("", cy: text)
                return
            default: break
            }
        }
        for (head, text) in row.leftOut { book.tell(row.place, ImportWords.leftOut(head, text)) }
        if !row.has(.activity), !row.has(.key) {
            goOn(row, &book)
        } else if isSame(row) {
            found[found.count - 1].rows.append(row)
            // A table with a row for each step names its activity in each of them.
            if !row.has(.key), !row.has(.step) {
                book.tell(row.place, ImportWords.sameTitle(row.words(.activity).bilingual))
            }
        } else {
            found.append(
                Found(
                    theme: row.has(.theme) ? row.words(.theme)[mapping.language] : theme,
                    group: row.has(.group) ? row.words(.group) : group, rows: [row]))
        }
    }

    /// A row that names no activity belongs to the one above.
    private mutating func goOn(_ row: RowCells, _ book: inout NoticeBook) {
        guard !found.isEmpty else {
            book.tell(row.place, ImportWords.nothingAbove)
            return
        }
        found[found.count - 1].rows.append(row)
        book.tell(row.place, ImportWords.goesOn(found[found.count - 1].rows[0].words(.activity).bilingual))
    }

    /// Whether a row names the activity above again, as a table with a row for each step does, and as merged cells do.
    private func isSame(_ row: RowCells) -> Bool {
        guard let above = found.last?.rows.first else { return false }
        if row.has(.key) || above.has(.key) { return row.text(.key) == above.text(.key) }
        let same = row.words(.activity) == above.words(.activity)
        return same && (!row.has(.theme) || row.words(.theme) == above.words(.theme))
    }

    private func isInFirst(_ row: RowCells, _ texts: [String]) -> Bool {
        guard texts.first?.trimmed.isEmpty == false || row.has(.activity) else { return false }
        return !row.has(.key) && !row.has(.step) && !row.has(.steps)
    }

    /// Theme, group or activity: asked where it is not plain.
    private func kind(
        _ text: String, _ cells: [RowCells], _ rows: [[String]], _ index: Int, _ book: inout NoticeBook
    ) -> String {
        let next = cells.indices.first { $0 > index && !cells[$0].isEmpty }
        if next.map({ head.isRepeated(rows[$0]) }) ?? false || text.isCried { return "theme" }
        let isGrouping = mapping.fields.contains(.theme) || theme != nil
        let heads = isGrouping ? "group" : "theme"
        if cells[index].isSpread { return heads }
        let isFollowed = next.map { cells[$0].lone == nil } ?? false
        let isPlain = mapping.fields.contains(.theme) || !isFollowed
        return book.ask(
            cells[index].place, ImportWords.alone(text),
            ImportQuestion(
                "h\(cells[index].place.mark)", ImportWords.whatIsIt,
                [
                    .init("group", ImportWords.isGroup), .init("theme", ImportWords.isTheme),
                    .init("activity", ImportWords.isActivity),
                ], standard: isPlain ? "activity" : heads))
    }
}

extension String {
    /// Written in capitals throughout.
    var isCried: Bool { count > 3 && contains(where: \.isUppercase) && !contains(where: \.isLowercase) }
}
