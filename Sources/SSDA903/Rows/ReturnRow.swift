/// A row of one table with its cells read: days as days, codes as codes in capitals.
package protocol ReturnRow: Sendable {
    static var table: Table { get }

    /// Its place in the table's file, from 0.
    var row: Int32 { get }
    /// What rows of one child are put in order by, before their place in the file: the day they begin.
    var order: Int32 { get }

    /// Reads the cells after CHILD, in the order of the table's kept columns.
    init(_ row: Int, _ cells: inout RowCells)
}
