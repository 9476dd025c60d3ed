import Basics

extension TableText {
    /// More rows of one kind than any child has in a year: one for each day would be 366.
    static let mostRowsOfAChild = 500

    /// Throws `Refusal` where one child has more: CHILD was lost or overwritten on the way, and every rule that lays a
    /// child's rows beside one another would take as long as there are pairs of them.
    func refuseCrowding() throws {
        guard count > Self.mostRowsOfAChild else { return }
        var index = ChildIndex()
        var rows: [(count: Int, first: Int)] = []
        var crowded: Int?
        forEachRow { row, cells in
            guard crowded == nil else { return }
            let child = Int(index.number(of: cells.cell()))
            if child == rows.count { rows.append((0, row)) }
            rows[child].count += 1
            if rows[child].count > Self.mostRowsOfAChild { crowded = rows[child].first }
        }
        guard let crowded else { return }
        throw Refusal(
            "\(name)::\(Column.child.rawValue)",
            FileWords.crowded(
                name, table.rawValue, firstRow: line(crowded) == nil ? nil : Int(numbers[crowded]) + 2,
                most: Self.mostRowsOfAChild))
    }
}
