/// A row of the Reviews file.
package struct Review: ReturnRow {
    package static let table = Table.reviews

    package let row: Int32
    package internal(set) var dob: DateCell
    package internal(set) var review: DateCell
    package let reviewCode: Code

    package var order: Int32 { review.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        review = cells.date()
        reviewCode = cells.code()
    }
}
