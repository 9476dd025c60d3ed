/// A row of the UASC file: an unaccompanied asylum-seeking child.
package struct UASC: ReturnRow {
    package static let table = Table.uasc

    package let row: Int32
    package let sex: Code
    package internal(set) var dob: DateCell
    package internal(set) var duc: DateCell

    package var order: Int32 { 0 }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        sex = cells.code()
        dob = cells.date()
        duc = cells.date()
    }
}
