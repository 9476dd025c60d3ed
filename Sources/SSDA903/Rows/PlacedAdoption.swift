/// A row of the PlacedAdoption file: a decision that the child should be placed for adoption.
package struct PlacedAdoption: ReturnRow {
    package static let table = Table.placedAdoption

    package let row: Int32
    package internal(set) var dob: DateCell
    package internal(set) var datePlaced: DateCell
    package internal(set) var datePlacedCeased: DateCell
    package let reasonPlacedCeased: Code

    package var order: Int32 { datePlaced.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        datePlaced = cells.date()
        datePlacedCeased = cells.date()
        reasonPlacedCeased = cells.code()
    }
}
