import Basics

/// Walks over a Word document's body.
struct WordReading {
    private var scanner: XMLScanner
    private let headings: WordHeadings
    private let place: String
    private var heading = ""
    private var found: [SheetTable] = []
    private var hasChanges = false
    private var cells = 0

    init(scanner: XMLScanner, headings: WordHeadings, place: String) {
        self.scanner = scanner
        self.headings = headings
        self.place = place
    }

    mutating func tables() throws -> [SheetTable] {
        while let token = try scanner.next() {
            switch token {
            case .opened("p"):
                let (text, style) = try paragraph()
                let title = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if headings.contains(style), !title.isEmpty { heading = title }
            case .opened("tbl"):
                var table = WordTableInMaking()
                hasChanges = false
                try read(into: &table)
                if hasChanges { table.notices.append(TableNotice(.unacceptedChanges)) }
                found.append(
                    SheetTable(
                        name: heading, number: found.count + 1, rows: table.rows, notices: table.allNotices))
            case .opened("Fallback"): try scanner.skip()
            default: break
            }
        }
        return found
    }

    /// Reads the table whose tag was opened last.
    private mutating func read(into table: inout WordTableInMaking) throws {
        let depth = scanner.depth
        while scanner.depth >= depth {
            guard let token = try scanner.next() else { break }
            switch token {
            case .opened("tr"): table.startRow()
            case .opened("gridBefore"): table.skip(try number("val", most: FileLimits.columns))
            case .opened("tc"): try cell(of: &table)
            case .opened("Fallback"): try scanner.skip()
            case .opened("ins"), .opened("del"): hasChanges = true
            case .closed("tr"): table.endRow()
            default: break
            }
            cells = max(cells, table.cellCount)
            guard table.widest <= FileLimits.columns, table.cellCount <= FileLimits.cells else {
                throw Refusal(place, DocumentsWords.tooWide(place))
            }
        }
    }

    private mutating func cell(of table: inout WordTableInMaking) throws {
        let depth = scanner.depth
        var cell = WordTableInMaking.Cell()
        var lines: [String] = []
        while scanner.depth >= depth {
            guard let token = try scanner.next() else { break }
            switch token {
            case .opened("gridSpan"): cell.span = try number("val", most: FileLimits.columns)
            case .opened("vMerge"): cell.vertical = try scanner.attribute("val") == "restart" ? .starts : .goesOn
            case .opened("p"): lines.append(try paragraph().text)
            case .opened("tbl"):
                cell.holdsTable = true
                var inner = WordTableInMaking()
                try read(into: &inner)
                lines += inner.rows.map { $0.joined(separator: "\t") }
            case .opened("Fallback"): try scanner.skip()
            case .opened("ins"), .opened("del"): hasChanges = true
            default: break
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        cell.text = lines.joined(separator: "\n")
        guard cell.text.utf8.count <= FileLimits.cellLength else {
            throw Refusal(place, DocumentsWords.cellTooLong(place, row: table.rows.count))
        }
        table.add(cell)
    }

    /// The paragraph whose tag was opened last: its words, and its style or, with an outline level of its own, "heading".
    private mutating func paragraph() throws -> (text: String, style: String) {
        let depth = scanner.depth
        var text = ""
        var style = ""
        var isText = false
        while scanner.depth >= depth {
            guard let token = try scanner.next() else { break }
            switch token {
            case .opened("t"): isText = true
            case .closed("t"): isText = false
            case .text(let piece) where isText: text += piece
            case .opened("tab"): text += "\t"
            case .opened("tabs"): try scanner.skip()
            case .opened("br"), .opened("cr"): text += "\n"
            case .opened("noBreakHyphen"): text += "\u{2011}"
            case .opened("pStyle"): style = try scanner.attribute("val") ?? ""
            case .opened("outlineLvl"): if try number("val", most: 9) < 9 { style = "heading" }
            case .opened("ins"), .opened("del"): hasChanges = true
            // What an older program would show in place of something newer; the text of a box or a drawing.
            case .opened("Fallback"), .opened("txbxContent"), .opened("drawing"), .opened("pict"): try scanner.skip()
            default: break
            }
        }
        return (text.withPlainLines, style)
    }

    private func number(_ attribute: String, most: Int) throws -> Int {
        min(max(try scanner.attribute(attribute).flatMap { Int($0) } ?? 0, 0), most)
    }
}

/// A Word table while it is read.
struct WordTableInMaking {
    struct Cell {
        enum Vertical { case none, starts, goesOn }
        var text = ""
        var span = 1
        var vertical = Vertical.none
        var holdsTable = false
    }

    private(set) var rows: [[String]] = []
    private(set) var cellCount = 0
    private(set) var widest = 0
    var notices: [TableNotice] = []
    private var merged: [String] = []
    private var holders: [String] = []
    /// Where each column's run of joined cells began, while it goes on: row and last row.
    private var runs: [Int: (from: CellAddress, to: CellAddress)] = [:]
    private var current: [String]?

    mutating func startRow() { current = [] }

    mutating func skip(_ count: Int) { current?.append(contentsOf: [String](repeating: "", count: count)) }

    mutating func add(_ cell: Cell) {
        guard current != nil else { return }
        let row = rows.count
        let column = current?.count ?? 0
        let span = max(cell.span, 1)
        let here = CellAddress(column: column, row: row)
        let end = CellAddress(column: column + span - 1, row: row)
        var text = cell.text
        if cell.vertical == .goesOn, let run = runs[column] {
            text = rows[row - 1].indices.contains(column) ? rows[row - 1][column] : text
            runs[column] = (run.from, end)
        } else {
            close(column)
            if cell.vertical == .starts {
                runs[column] = (here, end)
            } else if span > 1 {
                merged.append("\(here.written):\(end.written)")
            }
        }
        if cell.holdsTable { holders.append(here.written) }
        current?.append(contentsOf: [String](repeating: text, count: span))
        cellCount += span
    }

    mutating func endRow() {
        guard let row = current else { return }
        widest = max(widest, row.count)
        rows.append(row)
        for column in runs.keys.sorted() where (runs[column]?.to.row ?? 0) < rows.count - 1 { close(column) }
        current = nil
    }

    private mutating func close(_ column: Int) {
        guard let run = runs.removeValue(forKey: column), run.from != run.to else { return }
        merged.append("\(run.from.written):\(run.to.written)")
    }

    var allNotices: [TableNotice] {
        var table = self
        for column in runs.keys.sorted() { table.close(column) }
        let all = [(TableNotice.Kind.merged, table.merged), (.tableInTable, holders)]
        return all.filter { !$0.1.isEmpty }.map { TableNotice($0.0, $0.1) } + notices
    }
}
