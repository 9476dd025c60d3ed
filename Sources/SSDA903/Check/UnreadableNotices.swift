import Basics

extension Check {
    /// Cells of this year's return that should hold a day, cannot be read as one, and that no finding is about.
    package var unreadable: [UnreadableCell] {
        unreadableCells.lazy.filter { !$0.isTold && !$0.cell.isLast }.map(\.cell)
    }

    /// Whether there is nothing to put right: no finding, and no day that cannot be read.
    package var isClean: Bool { findings.isEmpty && !unreadableCells.contains { !$0.isTold && !$0.cell.isLast } }

    /// One sentence for each column with days that cannot be read and that no finding is about, or in which so many of
    /// them cannot be read that the column as a whole seems to be of another form.
    var unreadableNotices: [Bilingual] {
        let now = unreadableCells.filter { !$0.cell.isLast && !$0.cell.isTaken }
        let byColumn = Dictionary(grouping: now) { Read(table: $0.cell.table, column: $0.cell.column) }
        return Table.allCases.flatMap { table in
            table.columns.compactMap { column -> Bilingual? in
                guard let cells = byColumn[Read(table: table, column: column)], let text = self.now[table] else {
                    return nil
                }
                let told = text.isMostly(cells.count, in: column) ? cells : cells.filter { !$0.isTold }
                return told.isEmpty ? nil : text.notice(of: told.map { Int($0.cell.row) }.sorted(), in: column)
            }
        }
    }
}

extension TableText {
    /// Whether so many cells are more than a few of the column, and at least half of those with something in them.
    fileprivate func isMostly(_ count: Int, in column: Column) -> Bool {
        guard count > 20 else { return false }
        return (0..<self.count).count { !isBlank($0, column) } <= count * 2
    }

    fileprivate func notice(of rows: [Int], in column: Column) -> Bilingual {
        let first = text(rows[0], column)
        let sentence = UnreadableWords.column(
            column, of: name, count: rows.count,
            rows: line(rows[0]) == nil ? [] : rows.prefix(3).map { Int(numbers[$0]) + 2 },
            first: TableText.mayShow(first) ? first : nil)
        guard rows.count > 1, let form = MeantDay(first)?.form,
            rows.prefix(1_000).allSatisfy({ MeantDay(text($0, column))?.form == form })
        else { return sentence }
        let hint = UnreadableWords.form(first)
        return Bilingual(sentence.english + hint.english, cy: sentence.welsh + hint.welsh)
    }

    /// A cell out of line may hold an id or a postcode: only what has the form of a day is shown.
    private static func mayShow(_ cell: String) -> Bool {
        MeantDay(cell) != nil || Array(cell.utf8).withUnsafeBufferPointer { CellDate.shown($0) } != nil
    }
}
