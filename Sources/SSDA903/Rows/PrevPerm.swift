/// A row of the PrevPerm file: whether a child who started to be looked after had left care for good before.
package struct PrevPerm: ReturnRow {
    package static let table = Table.prevPerm

    package let row: Int32
    package internal(set) var dob: DateCell
    package let prevPerm: Code
    package let laPerm: Code
    package internal(set) var datePerm: PartialDate

    package var order: Int32 { 0 }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        prevPerm = cells.code()
        laPerm = cells.code()
        datePerm = PartialDate(cells.cell())
    }
}
