/// What one year's return says of one child: the rows of each file, cell by cell.
struct ToldChild {
    let id: String
    /// By table, in its order.
    private(set) var rows: [[[String]]]

    init(id: String) {
        self.id = id
        rows = Array(repeating: [], count: MadeTable.allCases.count)
    }

    subscript(table: MadeTable) -> [[String]] {
        get { rows[table.rawValue] }
        _modify { yield &rows[table.rawValue] }
    }

    /// The cell of the column in the row.
    subscript(table: MadeTable, row: Int, column: String) -> String {
        get { rows[table.rawValue][row][table.column(column)] }
        set { rows[table.rawValue][row][table.column(column)] = newValue }
    }

    /// The row's cells follow the child's id.
    mutating func add(_ table: MadeTable, _ cells: String...) { rows[table.rawValue].append([id] + cells) }
}
