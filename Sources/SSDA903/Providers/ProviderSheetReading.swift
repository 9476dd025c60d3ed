import Basics

/// One sheet, read row by row into the providers; what could not be read is kept to be said once for the sheet.
struct ProviderSheetReading {
    let sheet: ProviderSheet
    let head: ProviderHead
    let kind: ProviderSheetKind
    private var cells = ProviderCells()
    private var rowsWithoutURN: [Int] = []
    private var rowsWithoutDate: [Int] = []

    /// Nil where the sheet has no column of URNs.
    init?(_ sheet: ProviderSheet) {
        guard let head = ProviderHead(sheet.rows) else { return nil }
        self.sheet = sheet
        self.head = head
        kind = ProviderSheetKind(sheet, head)
    }

    /// Columns that it needs and does not have.
    func missing(hasAddresses: Bool) -> [ProviderColumn] {
        kind.needed(hasAddresses: hasAddresses).filter { head[$0] == nil }
    }

    /// Takes every row of a list into the providers.
    mutating func read(into providers: inout [String: Provider]) {
        let columns = (
            urn: head[.urn], placements: head[.placements], providers: head[.providers], postcode: head[.postcode],
            closed: head[.closed], authority: head[.authority]
        )
        for index in (head.row + 1)..<max(sheet.rows.count, head.row + 1) {
            let cells = sheet.rows[index]
            guard let urn = urn(cells, columns.urn, index) else { continue }
            var row = ProviderRow(urn: urn)
            row.placements = codes(cells.at(columns.placements), always: kind == .supported ? Self.supported : [])
            row.providers = codes(
                cells.at(columns.providers),
                always: kind == .supported && columns.providers == nil ? Self.independent : [])
            row.postcode = ProviderCells.postcode(cells.at(columns.postcode))
            row.authority = ProviderCells.bare(cells.at(columns.authority))
            row.closed = closed(cells.at(columns.closed), index)
            if providers[urn]?.join(row) == nil { providers[urn] = Provider(row) }
        }
    }

    /// Gives the providers that are known the postcodes of a sheet of addresses.
    mutating func readAddresses(into providers: inout [String: Provider]) {
        let (urnColumn, postcodeColumn) = (head[.urn], head[.postcode])
        for index in (head.row + 1)..<max(sheet.rows.count, head.row + 1) {
            let cells = sheet.rows[index]
            guard let urn = urn(cells, urnColumn, index) else { continue }
            providers[urn]?.add(postcode: ProviderCells.postcode(cells.at(postcodeColumn)))
        }
    }

    /// Where the sheet is, for a problem.
    var place: String { sheet.name.isEmpty ? sheet.file : "\(sheet.file):\(sheet.name)" }

    /// What was passed over and what was read as blank.
    var notices: [Problem] {
        var found: [Bilingual] = []
        if !rowsWithoutURN.isEmpty { found.append(ProviderWords.noURN(sheet, rows: rowsWithoutURN)) }
        if !rowsWithoutDate.isEmpty { found.append(ProviderWords.unreadableDates(sheet, rows: rowsWithoutDate)) }
        if !cells.notCodes.isEmpty { found.append(ProviderWords.notCodes(sheet, cells.notCodes)) }
        return found.map { Problem(place, $0) }
    }

    /// What every row of supported accommodation is.
    private static let supported: Set<String> = ["K3"]
    private static let independent: Set<String> = ["PR4"]

    private mutating func codes(_ cell: String, always: Set<String>) -> Set<String> {
        let own = cells.codes(cell)
        return own.isEmpty ? always : always.isEmpty ? own : own.union(always)
    }

    private mutating func urn(_ cells: [String], _ column: Int?, _ index: Int) -> String? {
        let urn = URN.plain(cells.at(column))
        if URN.isOne(urn) { return urn }
        // An empty row is no row.
        if cells.contains(where: { !$0.isEmpty }) { rowsWithoutURN.append(index + 1) }
        return nil
    }

    private mutating func closed(_ cell: String, _ index: Int) -> Day? {
        switch ClosingDate(cell) {
        case .blank: return nil
        case .day(let day): return day
        case .unreadable:
            rowsWithoutDate.append(index + 1)
            return nil
        }
    }
}

extension [String] {
    /// What stands in the column; empty where the row is shorter or there is no such column.
    fileprivate func at(_ column: Int?) -> String {
        guard let column, column < count else { return "" }
        return self[column]
    }
}
