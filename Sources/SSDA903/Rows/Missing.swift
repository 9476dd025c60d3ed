/// A row of the Missing file: a time when the child was missing, or away without authorisation.
package struct Missing: ReturnRow {
    package static let table = Table.missing

    package let row: Int32
    package internal(set) var dob: DateCell
    package let missing: Code
    package internal(set) var misStart: DateCell
    package internal(set) var misEnd: DateCell

    package var order: Int32 { misStart.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        missing = cells.code()
        misStart = cells.date()
        misEnd = cells.date()
    }
}
