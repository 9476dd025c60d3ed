import Basics

/// One table as a person made it: a sheet of a workbook, a table of a Word document, or a CSV file.
///
/// Row `n` of a sheet is `rows[n - 1]`, empty rows included, so that a problem can name the row that the person sees.
/// Rows are as long as what they hold: ask `cell` where one may be shorter than another.
package struct SheetTable: Hashable, Sendable {
    /// The sheet's name, the heading above a Word table, or the file's name; may be empty.
    package let name: String
    /// Its place in the file, from 1.
    package let number: Int
    /// Whether its author hid the sheet. It is read all the same.
    package let isHidden: Bool
    /// Text as it was typed; days as `YYYY-MM-DD`; line breaks as `\n`.
    package let rows: [[String]]
    /// What the reader should know about how it was read.
    package let notices: [TableNotice]

    package init(
        name: String, number: Int = 1, isHidden: Bool = false, rows: [[String]], notices: [TableNotice] = []
    ) {
        self.name = name
        self.number = number
        self.isHidden = isHidden
        self.rows = rows
        self.notices = notices
    }

    /// The name, or `Table 2` where there is none.
    package var title: Bilingual { name.isEmpty ? DocumentsWords.table(number) : .same(name) }

    /// What stands in the row and column, both from 0; empty beyond the table's edge.
    package func cell(_ row: Int, _ column: Int) -> String {
        rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
    }

    package var columnCount: Int { rows.map(\.count).max() ?? 0 }
}

/// Something about a table that is not plain, with the sentence that says so.
package struct TableNotice: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case merged, formulas, formulaWithoutValue, errorValue, hiddenSheet, hiddenRows, hiddenColumns, olderEncoding,
            tableInTable, unacceptedChanges
    }

    package let kind: Kind
    /// The ranges or rows, as the program that made the file names them: `B2:B4`.
    package let places: [String]

    package init(_ kind: Kind, _ places: [String] = []) {
        self.kind = kind
        self.places = places
    }

    package var sentence: Bilingual { DocumentsWords.notice(kind, DocumentsWords.some(of: places)) }
}
