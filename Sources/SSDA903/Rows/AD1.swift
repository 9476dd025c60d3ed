/// A row of the AD1 file: a child adopted in the year.
package struct AD1: ReturnRow {
    package static let table = Table.ad1

    package let row: Int32
    package internal(set) var dob: DateCell
    package internal(set) var dateInt: DateCell
    package internal(set) var dateMatch: DateCell
    package let fosterCare: Code
    package let nbAdoptr: Code
    package let sexAdoptr: Code
    package let lsAdoptr: Code

    package var order: Int32 { 0 }

    /// How many of the six items are answered.
    package var answered: Int {
        (dateInt.isPresent ? 1 : 0) + (dateMatch.isPresent ? 1 : 0)
            + [fosterCare, nbAdoptr, sexAdoptr, lsAdoptr].count { $0.isPresent }
    }
    /// Whether any of the six items is answered.
    package var hasData: Bool { answered > 0 }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        dateInt = cells.date()
        dateMatch = cells.date()
        fosterCare = cells.code()
        nbAdoptr = cells.code()
        sexAdoptr = cells.code()
        lsAdoptr = cells.code()
    }
}
