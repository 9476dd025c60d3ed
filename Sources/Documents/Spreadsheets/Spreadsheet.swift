import Basics

/// A workbook to hand out: sheets with bold heads that stay in sight, text that is never taken for a formula, and days
/// that are days. The same value gives the same bytes.
package struct Spreadsheet: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
        case text(String)
        /// A number, shown with this many decimals, or as it is.
        case number(Double, decimals: Int? = nil)
        case day(Day)
        case blank
    }

    package struct Column: Hashable, Sendable {
        package var head: String
        /// In letters; worked out from what stands in the column where nil.
        package var width: Double?

        package init(_ head: String, width: Double? = nil) {
            self.head = head
            self.width = width
        }
    }

    package struct Sheet: Hashable, Sendable {
        /// Shortened to the 31 letters that a sheet's name may have, and told apart from others of the same name.
        package var name: String
        package var columns: [Column]
        package var rows: [[Cell]]

        package init(_ name: String, columns: [Column], rows: [[Cell]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    package static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    package var title: String
    package var language: Language
    /// One at least.
    package var sheets: [Sheet]

    package init(title: String, language: Language, sheets: [Sheet]) {
        self.title = title
        self.language = language
        self.sheets = sheets
    }

    /// The file as .xlsx.
    package func xlsx() -> [UInt8] { SpreadsheetWriter(self).bytes() }
}

extension Spreadsheet.Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
}
