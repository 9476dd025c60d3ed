import Basics

/// What a return's other form does not give back as it was: found by reading what was written and laying it beside
/// what it was written from.
package struct FormDifference: Sendable {
    /// Rows of one table that come back otherwise.
    package struct Rows: Sendable, Equatable {
        package let table: Table
        /// Rows, as a spreadsheet numbers them, that the other form does not hold as they are.
        package let changed: [Int]
        /// How many rows it has instead, or more.
        package let other: Int
    }

    package let rows: [Rows]

    package var isNothing: Bool { rows.isEmpty }

    /// The order of rows is left out of account. Columns that only one of the two has are not compared.
    package init(_ written: ReturnText, _ read: ReturnText) {
        rows = Table.allCases.compactMap { FormDifference.rows($0, written[$0], read[$0]) }
    }

    private static func rows(_ table: Table, _ written: TableText?, _ read: TableText?) -> Rows? {
        let columns = table.keptColumns.indices.filter { place in
            [written, read].allSatisfy { $0?.present.contains(table.keptColumns[place]) ?? true }
        }
        if let written, let read, isSame(written, read, columns) { return nil }
        var counts: [[UInt8]: Int] = [:]
        for row in 0..<(read?.count ?? 0) { counts[line(read, row, columns), default: 0] += 1 }
        var changed: [Int] = []
        for row in 0..<(written?.count ?? 0) {
            let line = line(written, row, columns)
            if let count = counts[line] {
                counts[line] = count == 1 ? nil : count - 1
            } else {
                changed.append(written?.shownRow(row) ?? 0)
            }
        }
        let other = counts.values.reduce(0, +)
        return changed.isEmpty && other == 0 ? nil : Rows(table: table, changed: changed, other: other)
    }

    /// Whether every row is the same in the same place, as it mostly is.
    private static func isSame(_ written: TableText, _ read: TableText, _ columns: [Int]) -> Bool {
        guard written.count == read.count else { return false }
        return (0..<written.count).allSatisfy { row in
            columns.allSatisfy { written.cell(row, $0) == read.cell(row, $0) }
        }
    }

    private static func line(_ text: TableText?, _ row: Int, _ columns: [Int]) -> [UInt8] {
        guard let text else { return [] }
        var line: [UInt8] = []
        for column in columns {
            line += text.cell(row, column)
            line.append(0)
        }
        return line
    }
}

extension ReturnXML {
    /// What this form does not hold of the return as it is. `bytes` are those of the whole file.
    package func difference(_ bytes: [UInt8]) throws -> FormDifference {
        FormDifference(text, ReturnText(try ReturnXMLFile.tables(bytes)))
    }
}
