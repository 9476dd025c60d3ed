/// A row of the SWEpisodes file: a spell with one social worker.
package struct SWEpisode: ReturnRow {
    package static let table = Table.swEpisodes

    package let row: Int32
    package internal(set) var dob: DateCell
    package let swID: Code
    /// The first two letters of SW_ID, in capitals.
    package let swIDBeginning: Code
    /// How many characters SW_ID has.
    package let swIDLength: Int
    package internal(set) var swDecom: DateCell
    package internal(set) var swDec: DateCell
    package let swReason: Code
    /// Whether SW_DECOM and SW_DEC are no days, but days of which parts may be unknown (`zz/03/2023`).
    package let hasPartialStart: Bool
    package let hasPartialEnd: Bool

    package var order: Int32 { swDecom.order }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        let id = cells.cell()
        swID = Code(cell: id)
        swIDBeginning = Code(cell: UnsafeBufferPointer(rebasing: id.prefix(2)))
        swIDLength = id.count
        (swDecom, hasPartialStart) = SWEpisode.date(&cells)
        (swDec, hasPartialEnd) = SWEpisode.date(&cells)
        swReason = cells.code()
    }

    private static func date(_ cells: inout RowCells) -> (DateCell, isPartial: Bool) {
        let cell = cells.cell()
        let date = DateCell(cell, takesISO: cells.takesISODates)
        return (date, date.isUnreadable && !PartialDate(cell).isMalformed)
    }
}
