/// Tells the tables of the return apart by their columns, whatever the file is called and in whatever order they are.
enum RecognisedTable {
    /// The table that has all of the columns asked for among these. Where several do, the one with most: a file with
    /// every column of the Header and of UASC is somebody's join of both, and the Header.
    static func whole(_ columns: Set<Column>, _ asked: ColumnsAsked = .all) -> Table? {
        Table.allCases.filter { columns.isSuperset(of: asked.columns(of: $0)) }
            .max { $0.columns.count < $1.columns.count }
    }

    /// The table that these columns look like with some missing: at least half of them, and one that no other has.
    static func resembled(_ columns: Set<Column>) -> Table? {
        Table.allCases.filter { table in
            columns.intersection(table.columns).count * 2 >= table.columns.count
                && table.columns.contains { columns.contains($0) && isOnly(table, with: $0) }
        }.max { columns.intersection($0.columns).count < columns.intersection($1.columns).count }
    }

    private static func isOnly(_ table: Table, with column: Column) -> Bool {
        Table.allCases.allSatisfy { $0 == table || !$0.keptColumns.contains(column) }
    }
}
