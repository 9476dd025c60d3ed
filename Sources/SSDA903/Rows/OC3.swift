/// A row of the OC3 file: a care leaver aged 17 to 21.
package struct OC3: ReturnRow {
    package static let table = Table.oc3

    package let row: Int32
    package internal(set) var dob: DateCell
    package let inTouch: Code
    package let activ: Code
    package let accom: Code

    package var order: Int32 { 0 }

    /// Whether any of the three items is answered.
    package var hasData: Bool { inTouch.isPresent || activ.isPresent || accom.isPresent }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        inTouch = cells.code()
        activ = cells.code()
        accom = cells.code()
    }
}
