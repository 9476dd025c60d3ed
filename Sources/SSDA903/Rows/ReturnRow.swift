/// A row of one table with its cells read: days as days, codes as codes in capitals.
package protocol ReturnRow: Sendable {
    static var table: Table { get }

    /// Its place in the table's file, from 0.
    var row: Int32 { get }
    /// What rows of one child are put in order by, before what is written in them: the day they begin.
    var order: Int32 { get }

    /// Reads the cells after CHILD, in the order of the table's kept columns.
    init(_ row: Int, _ cells: inout RowCells)

    /// Looks at each cell that holds a day.
    func eachDay(_ see: (Column, DateCell) -> Void)

    /// Lets a day stand in the cell; other columns than those of days stay as they are.
    mutating func put(_ day: DateCell, in column: Column)
}

extension ArraySlice where Element: ReturnRow {
    /// The row before this one where all are put in order by two days; rows with the same days keep their order.
    func before(_ row: Element, by days: (Element) -> (Int32, Int32)) -> Element? {
        func turn(_ place: Int) -> (Int32, Int32, Int) {
            let (first, second) = days(self[place])
            return (first, second, place)
        }
        guard let place = firstIndex(where: { $0.row == row.row }) else { return nil }
        return indices.filter { turn($0) < turn(place) }.max { turn($0) < turn($1) }.map { self[$0] }
    }
}
