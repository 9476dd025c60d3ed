/// What was read of one child, until all of it is there: a row's CHILD and DOB may come after it.
struct ChildInXML {
    /// A cell's text: where it stands in the file, or among the texts that had to be put together.
    struct Cell {
        var start = 0
        var count: Int32 = 0
        var isAside = false
        /// Whether the element was there, blank or not.
        var isThere = false
    }

    /// A row of one of the form's groups, by where its cells begin.
    struct Row {
        let group: Int
        let first: Int
    }

    private(set) var header = [Cell](repeating: Cell(), count: ReturnForm.headerColumns.count)
    private(set) var cells: [Cell] = []
    private(set) var rows: [Row] = []
    /// Texts that had to be put together, one behind the other.
    var aside: [UInt8] = []
    var hasHeader = false

    mutating func clear() {
        for place in header.indices { header[place] = Cell() }
        cells.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        aside.removeAll(keepingCapacity: true)
        hasHeader = false
    }

    mutating func begin(_ group: Int) {
        rows.append(Row(group: group, first: cells.count))
        for _ in ReturnForm.groups[group].columns { cells.append(Cell()) }
    }

    /// The cell at a place of the header, or of the row that was begun last.
    subscript(place: Int, inHeader: Bool) -> Cell {
        get { inHeader ? header[place] : cells[(rows.last?.first ?? 0) + place] }
        set {
            if inHeader { header[place] = newValue } else { cells[(rows.last?.first ?? 0) + place] = newValue }
        }
    }

    func isBlank(_ row: Row) -> Bool {
        cells[row.first..<(row.first + ReturnForm.groups[row.group].columns.count)].allSatisfy { $0.count == 0 }
    }
}
