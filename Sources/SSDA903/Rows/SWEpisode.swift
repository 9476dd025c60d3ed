/// A row of the SWEpisodes file: a spell with one social worker.
package struct SWEpisode: ReturnRow {
    package static let table = Table.swEpisodes

    package let row: Int32
    package let dob: DateCell
    package let swID: Code
    /// The first two letters of SW_ID, in capitals.
    package let swIDBeginning: Code
    /// How many characters SW_ID has.
    package let swIDLength: Int
    package let swDecom: DateCell
    package let swDec: DateCell
    package let swReason: Code

    package var order: Int32 { swDecom.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        let id = cells.cell()
        swID = Code(cell: id)
        swIDBeginning = Code(cell: UnsafeBufferPointer(rebasing: id.prefix(2)))
        swIDLength = id.count
        swDecom = cells.date()
        swDec = cells.date()
        swReason = cells.code()
    }
}
