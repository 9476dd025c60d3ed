import Basics

/// A table of the return as a CSV file: UTF-8 without a mark, lines that end in CR LF (RFC 4180, and what spreadsheets
/// on Windows write), columns in the return's order.
///
/// Cells are as they were read, quoted where a comma, a quotation mark or a line break asks for it, and not guarded
/// against being taken for formulas: the file is for a program that reads each of them as it stands.
package struct ReturnCSV {
    let text: TableText

    package init(_ text: TableText) { self.text = text }

    /// `Header.csv`.
    package var fileName: String { ReturnCSV.fileName(of: text.table) }

    package static func fileName(of table: Table) -> String { table.rawValue + ".csv" }

    /// The whole file.
    package var bytes: [UInt8] {
        let kept = text.table.keptColumns
        let columns = kept.indices.filter { text.present.contains(kept[$0]) }
        var written: [UInt8] = []
        written.reserveCapacity((text.count + 1) * (columns.count * 7 + 10))
        written += Array(columns.map { kept[$0].rawValue }.joined(separator: ",").utf8)
        written += ReturnCSV.lineEnd
        for row in 0..<text.count {
            for (turn, place) in columns.enumerated() {
                if turn > 0 { written.append(comma) }
                add(text.cell(row, place), of: kept[place], to: &written)
            }
            written += ReturnCSV.lineEnd
        }
        return written
    }

    /// Rows with nothing in them: a CSV reader passes over a line of commas, so that they do not come back.
    package var blankRows: Int {
        let places = text.table.keptColumns.indices
        return (0..<text.count).count { row in places.allSatisfy { text.cell(row, $0).isEmpty } }
    }

    private static let lineEnd = [carriageReturn, lineFeed]

    private func add(_ cell: ArraySlice<UInt8>, of column: Column, to written: inout [UInt8]) {
        if text.takesISODates, column.isDate, let day = ReturnCSV.isoDay(cell) {
            written += Array(day.asReturned.utf8)
        } else if cell.contains(where: { $0 == comma || $0 == quote || $0 == lineFeed || $0 == carriageReturn }) {
            written.append(quote)
            for byte in cell {
                if byte == quote { written.append(quote) }
                written.append(byte)
            }
            written.append(quote)
        } else {
            written.append(contentsOf: cell)
        }
    }

    /// A day that XML may write as YYYY-MM-DD, which CSV may not.
    private static func isoDay(_ cell: ArraySlice<UInt8>) -> Day? {
        guard cell.count == 10, !cell.contains(slash) else { return nil }
        return Day(iso: String(decoding: cell, as: UTF8.self))
    }
}
