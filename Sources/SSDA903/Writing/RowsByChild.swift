/// The rows of one table by the children whose they are, each child's in the file's order.
struct RowsByChild {
    /// Where each child's rows begin in `rows`, and where the last one's end.
    private let starts: [Int32]
    private let rows: [Int32]

    /// - Parameter children: each row's child.
    init(_ children: [Int32], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for child in children { starts[Int(child) + 1] += 1 }
        for child in 0..<count { starts[child + 1] += starts[child] }
        var next = starts
        var rows = [Int32](repeating: 0, count: children.count)
        for (row, child) in children.enumerated() {
            rows[Int(next[Int(child)])] = Int32(row)
            next[Int(child)] += 1
        }
        self.starts = starts
        self.rows = rows
    }

    func of(_ child: Int) -> ArraySlice<Int32> { rows[Int(starts[child])..<Int(starts[child + 1])] }
}

/// The children of a return in the order of its Header, those without a row there behind them.
struct ChildrenOfReturn {
    let count: Int
    /// Each Header row's child.
    let headers: [Int32]
    private let rows: [Table: RowsByChild]

    init(_ text: ReturnText) {
        var index = ChildIndex()
        index.reserve(text[.header]?.count ?? 0)
        var children: [Table: [Int32]] = [:]
        // The Header is the first of all tables, and so numbers the children.
        for table in Table.allCases {
            var numbers: [Int32] = []
            text[table]?.forEachRow { _, cells in numbers.append(index.number(of: cells.cell())) }
            children[table] = numbers
        }
        let count = index.count
        self.count = count
        headers = children[.header] ?? []
        rows = children.mapValues { RowsByChild($0, count: count) }
    }

    func rows(_ table: Table, of child: Int) -> ArraySlice<Int32> { rows[table]?.of(child) ?? [] }
}
