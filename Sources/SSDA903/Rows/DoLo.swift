/// A row of the DoLo file: a deprivation of liberty order.
package struct DoLo: ReturnRow {
    package static let table = Table.doLo

    package let row: Int32
    package internal(set) var dob: DateCell
    package internal(set) var doloStart: DateCell
    package internal(set) var doloEnd: DateCell

    package var order: Int32 { doloStart.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        doloStart = cells.date()
        doloEnd = cells.date()
    }
}
