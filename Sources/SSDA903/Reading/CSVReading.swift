import Basics

extension CSVFile {
    /// The columns of the return among the file's, each at its place; nil where the return has none of that name.
    var returnColumns: [Column?] { columns.map { Column(written: $0) } }

    /// Every row of the table. Throws `Refusal` where a row is not whole.
    func read(as table: Table) throws -> TableText {
        let here = returnColumns
        let places = table.keptColumns.map { column in here.firstIndex(of: column) }
        var text = TableText(table, name: name, present: Set(here.compactMap { $0 }))
        text.reserve(rows: size / 40, bytes: size)
        try forEachRow { row in
            for place in places {
                guard let place else {
                    text.add(EmptyCollection())
                    continue
                }
                row.with(place) { cell in
                    if row.encoding == .windows1252, cell.contains(where: { $0 >= 0x80 }) {
                        text.add(row.encoding.text(cell).utf8)
                    } else {
                        text.add(cell)
                    }
                }
            }
            text.endRow(number: row.place, line: row.line)
            if text.isFull { throw Refusal(name, FileWords.full(name, rows: text.count)) }
        }
        return text
    }

    /// The names of columns that the table does not have.
    func extraColumns(beside table: Table) -> [String] {
        zip(columns, returnColumns).filter { name, column in
            !name.isEmpty && column.map { !table.keptColumns.contains($0) } ?? true
        }.map(\.0)
    }
}
