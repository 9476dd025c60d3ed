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

    /// How many rows all tables have.
    package var rowCount: Int { tables.values.reduce(0) { $0 + $1.count } }
}
