import Basics

/// One return as text: the tables it has, each from one file, and what was noticed while reading.
package struct ReturnText: Sendable {
    package internal(set) var tables: [Table: TableText]
    /// What the officer should know of the files: not read, columns missing or more than asked for.
    package internal(set) var notices: [Bilingual]

    package init(_ tables: [TableText] = [], notices: [Bilingual] = []) {
        self.tables = Dictionary(tables.map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
        self.notices = notices
    }

    package subscript(table: Table) -> TableText? { tables[table] }

    /// The same, with days also read where they are written YYYY-MM-DD: plain enough to be loaded, though the return
    /// asks for DD/MM/YYYY.
    package var takingISODates: ReturnText {
        var text = self
        for table in text.tables.keys { text.tables[table]?.takesISODates = true }
        return text
    }

    /// The same, with more to notice before all else.
    package func noting(_ more: [Bilingual]) -> ReturnText {
        var text = self
        text.notices = more + text.notices
        return text
    }

    /// How many rows all tables have.
    package var rowCount: Int { tables.values.reduce(0) { $0 + $1.count } }
}
