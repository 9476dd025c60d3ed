/// A table of figures or words. On a phone each row becomes a short list with its heads.
package struct DataTable: Sendable {
    package var id: String
    package var caption: String
    package var columns: [Column]
    package var rows: [Row]
    package var total: Row?
    package var footnote: HTML?

    /// The first column heads the rows; each row has one cell for every column after it.
    package init(
        id: String, caption: String, columns: [Column], rows: [Row], total: Row? = nil, footnote: HTML? = nil
    ) {
        self.id = id
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.total = total
        self.footnote = footnote
    }

    @HTMLBuilder package var html: HTML {
        // From eight columns on a table may be wider than the page: it then scrolls in a frame the keyboard can reach.
        if columns.count > 7 {
            div(
                .class("table-scroll"), .role("region"), .aria("labelledby", "\(id)-caption"),
                Attribute("tabindex", "0")
            ) { content }
        } else {
            content
        }
        if let footnote { p(.class("table-footnote"), .id("\(id)-footnote")) { footnote } }
    }
}

extension DataTable {
    /// A column's head: its words, whether it holds words or numbers, and how the table is sorted by it.
    package struct Column: Sendable {
        package enum Kind: Sendable { case words, number }

        package var title: String
        package var kind: Kind
        package var sort: SortLink?

        package init(_ title: String, _ kind: Kind = .words, sort: SortLink? = nil) {
            self.title = title
            self.kind = kind
            self.sort = sort
        }
    }

    /// The link that sorts by a column, and how the table is sorted by it now.
    package struct SortLink: Sendable {
        package enum State: String, Sendable { case ascending, descending, none }

        package var href: String
        package var state: State

        package init(href: String, state: State = .none) {
            self.href = href
            self.state = state
        }
    }

    /// A row: what it is about, and its cells.
    package struct Row: Sendable {
        package var head: HTML
        package var cells: [HTML]

        package init(head: HTML, cells: [HTML]) {
            self.head = head
            self.cells = cells
        }

        /// A row of plain words and written numbers.
        package init(_ head: String, _ cells: String...) {
            self.init(head: .text(head), cells: cells.map(HTML.text))
        }
    }
}

// The roles are said aloud because Safari forgets that a table is one when the style sheet shows it as a list.
extension DataTable {
    private var content: HTML {
        table(
            .id(id), .role("table"), .class((isSortable ? "data sortable" : "data") + (isNarrow ? " few" : "")),
            footnote == nil ? nil : .aria("describedby", "\(id)-footnote")
        ) {
            Web.caption(.id("\(id)-caption")) { caption }
            thead(.role("rowgroup")) { tr(.role("row")) { columns.map(heading) } }
            tbody(.role("rowgroup")) { rows.map(line) }
            if let total { tfoot(.role("rowgroup")) { line(total) } }
        }
    }

    /// Words and a number or two: it fits a phone as a table.
    private var isNarrow: Bool { columns.count <= 3 && columns.contains { $0.kind == .number } }

    private var isSortable: Bool { columns.contains { $0.sort != nil } }

    private func heading(_ column: Column) -> HTML {
        th(
            .scope("col"), .role("columnheader"), column.kind == .number ? .class("number") : nil,
            column.sort.map { .aria("sort", $0.state.rawValue) }
        ) {
            if let sort = column.sort {
                a(.href(sort.href)) {
                    column.title
                    span(.class("sort-mark"), .aria("hidden", "true")) { sort.state.mark }
                }
            } else {
                column.title
            }
        }
    }

    private func line(_ row: Row) -> HTML {
        tr(.role("row")) {
            th(.scope("row"), .role("rowheader")) { row.head }
            zip(columns.dropFirst(), row.cells).map { column, cell in
                td(.role("cell"), .data("label", column.title), column.kind == .number ? .class("number") : nil) {
                    cell
                }
            }
        }
    }
}

extension DataTable.SortLink.State {
    fileprivate var mark: String {
        switch self {
        case .ascending: "\u{25B2}"
        case .descending: "\u{25BC}"
        case .none: "\u{2195}"
        }
    }
}
