/// The order that a child's rows have by what is written in them, where they begin on one day: of the tables with days
/// that cannot be read. Without ranks rows of one day stay in the order in which they stand.
struct RowRanks {
    private(set) var now: [Table: [Int]] = [:]
    private(set) var last: [Table: [Int]] = [:]

    init() {}

    init(_ child: Child, _ cells: [UnreadableCell], _ now: ReturnText, _ last: ReturnText?) {
        for cell in cells {
            if cell.isLast, self.last[cell.table] == nil {
                self.last[cell.table] = RowRanks.ranks(child.last.rows(of: cell.table), last?[cell.table])
            } else if !cell.isLast, self.now[cell.table] == nil {
                self.now[cell.table] = RowRanks.ranks(child.now.rows(of: cell.table), now[cell.table])
            }
        }
    }

    private static func ranks(_ rows: [Int32], _ text: TableText?) -> [Int] {
        guard let text, rows.count > 1 else { return Array(rows.indices) }
        var ranks = Array(rows.indices)
        for (rank, place) in rows.indices.sorted(by: { text.isBefore(rows[$0], rows[$1]) }).enumerated() {
            ranks[place] = rank
        }
        return ranks
    }
}
