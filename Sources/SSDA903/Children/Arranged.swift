/// The rows of one table, those of one child together and in order.
struct Arranged<Row: ReturnRow>: Sendable {
    private(set) var rows: [Row]
    /// Where each child's rows begin, and where the last one's end.
    private let starts: [Int32]

    /// - Parameter read: rows in the file's order, each with its child's number.
    init(_ read: ReadRows<Row>, children: Int) {
        var starts = [Int32](repeating: 0, count: children + 1)
        for child in read.children { starts[Int(child) + 1] += 1 }
        for child in 0..<children { starts[child + 1] += starts[child] }
        var next = starts
        var order = [Int32](repeating: 0, count: read.rows.count)
        for (place, child) in read.children.enumerated() {
            order[Int(next[Int(child)])] = Int32(place)
            next[Int(child)] += 1
        }
        rows = order.map { read.rows[Int($0)] }
        self.starts = starts
        for child in 0..<children where starts[child + 1] - starts[child] > 1 {
            let range = Int(starts[child])..<Int(starts[child + 1])
            if rows[range].isInOrder { continue }
            rows[range].sort { $0.order == $1.order ? read.isBefore($0.row, $1.row) : $0.order < $1.order }
        }
    }

    func of(_ child: Int) -> ArraySlice<Row> { rows[range(child)] }

    func range(_ child: Int) -> Range<Int> { Int(starts[child])..<Int(starts[child + 1]) }

    /// Changes every row where it lies.
    mutating func changeEach(_ change: (inout Row, _ place: Int) -> Void) {
        for place in rows.indices { change(&rows[place], place) }
    }
}

extension ArraySlice where Element: ReturnRow {
    /// Whether no two begin on one day and each begins after the one before it.
    fileprivate var isInOrder: Bool {
        for place in indices.dropFirst() where self[place].order <= self[place - 1].order { return false }
        return true
    }
}

/// The rows of one table as the file has them.
struct ReadRows<Row: ReturnRow>: Sendable {
    var rows: [Row] = []
    var children: [Int32] = []
    private let text: TableText?

    init(_ text: TableText?, _ index: inout ChildIndex) {
        self.text = text
        guard let text else { return }
        rows.reserveCapacity(text.count)
        children.reserveCapacity(text.count)
        text.forEachRow { row, cells in
            children.append(index.number(of: cells.cell()))
            rows.append(Row(row, &cells))
        }
    }

    /// Whether the first of two rows of one day comes before the other, wherever they stand in the file.
    func isBefore(_ row: Int32, _ other: Int32) -> Bool { text?.isBefore(row, other) ?? (row < other) }
}
