import Basics

/// Reads one sheet of a workbook.
struct SheetReading {
    let styles: CellStyles
    let shared: [String]
    let countsFrom1904: Bool
    let place: String

    func table(
        _ scanner: XMLScanner, _ name: String, number: Int, isHidden: Bool
    ) throws -> SheetTable {
        var sheet = SheetInMaking(reading: self, scanner: scanner)
        try sheet.read()
        let notices = (isHidden ? [TableNotice(.hiddenSheet)] : []) + sheet.notices
        return SheetTable(name: name, number: number, isHidden: isHidden, rows: sheet.rows, notices: notices)
    }
}

/// A sheet while it is read: its cells, and what was met on the way.
private struct SheetInMaking {
    let reading: SheetReading
    var scanner: XMLScanner
    var rows: [[String]] = []
    private var cells = 0
    private var merged: [CellRange] = []
    private var formulas: [String] = []
    private var valueless: [String] = []
    private var errors: [String] = []
    private var hiddenRows: [Int] = []
    private var hiddenColumns: [String] = []
    private var row = -1
    private var column = -1

    init(reading: SheetReading, scanner: XMLScanner) {
        self.reading = reading
        self.scanner = scanner
    }

    mutating func read() throws {
        read: while true {
            switch try scanner.step() {
            case .opened: try opened(scanner.name)
            case .end: break read
            default: break
            }
        }
        try repeatMerged()
        while rows.last?.isEmpty == true { rows.removeLast() }
        hiddenRows.removeAll { $0 > rows.count }
    }

    private mutating func opened(_ tag: XMLWord) throws {
        switch tag {
        case SheetTag.cell: try cell()
        case SheetTag.row: try startRow()
        case SheetTag.column: try columnFacts()
        case SheetTag.merged:
            if let range = try scanner.attribute("ref").flatMap({ CellRange($0) }) { merged.append(range) }
        default: break
        }
    }

    var notices: [TableNotice] {
        let all: [(TableNotice.Kind, [String])] = [
            (.merged, merged.map(\.written)), (.formulas, formulas), (.formulaWithoutValue, valueless),
            (.errorValue, errors), (.hiddenRows, hiddenRows.map(String.init)), (.hiddenColumns, hiddenColumns),
        ]
        return all.filter { !$0.1.isEmpty }.map { TableNotice($0.0, $0.1) }
    }

    private mutating func startRow() throws {
        row = try scanner.attribute("r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
        column = -1
        if ["1", "true"].contains(try scanner.attribute("hidden") ?? "") { hiddenRows.append(row + 1) }
        guard (0..<1_048_576).contains(row) else { throw Refusal(reading.place, DocumentsWords.damaged(reading.place)) }
    }

    private mutating func columnFacts() throws {
        guard ["1", "true"].contains(try scanner.attribute("hidden") ?? ""),
            let first = try scanner.attribute("min").flatMap({ Int($0) }), (1...FileLimits.columns).contains(first),
            let last = try scanner.attribute("max").flatMap({ Int($0) }), last >= first
        else { return }
        let names = [first, min(last, 16_384)].map { CellAddress.name(ofColumn: $0 - 1) }
        hiddenColumns.append(first == last ? names[0] : names.joined(separator: ":"))
    }

    private mutating func cell() throws {
        let facts = try CellFacts(&scanner)
        if let address = facts.address {
            (row, column) = (address.row, address.column)
        } else {
            column += 1
        }
        let type = facts.type
        let (raw, hasFormula) = try content()
        if hasFormula || type == .error {
            let address = CellAddress(column: column, row: row).written
            if hasFormula {
                if raw == nil { valueless.append(address) } else { formulas.append(address) }
            }
            if type == .error { errors.append(address) }
        }
        if let raw { try put(text(raw, type, facts.style), row, column) }
    }

    /// What the cell holds, to its end: its stored value or its own text, and whether a formula made it.
    private mutating func content() throws -> (raw: String?, hasFormula: Bool) {
        let depth = scanner.depth
        var raw: String?
        var hasFormula = false
        var isValue = false
        read: while scanner.depth >= depth {
            switch try scanner.step() {
            case .opened where scanner.name == SheetTag.value: isValue = true
            case .closed where scanner.name == SheetTag.value: isValue = false
            case .text where isValue: if raw == nil { raw = scanner.text } else { raw? += scanner.text }
            case .opened where scanner.name == SheetTag.ownText:
                raw = try SheetText.read(&scanner, place: reading.place)
            case .opened where scanner.name == SheetTag.formula:
                hasFormula = true
                try scanner.skip()
            case .end: break read
            default: break
            }
        }
        return (raw, hasFormula)
    }

    private func text(_ raw: String, _ type: CellFacts.Kind, _ style: Int) throws -> String {
        switch type {
        case .shared:
            guard let index = Int(raw), reading.shared.indices.contains(index) else {
                throw Refusal(reading.place, DocumentsWords.damaged(reading.place))
            }
            return reading.shared[index]
        case .truth: return raw == "1" ? "TRUE" : "FALSE"
        case .text, .error: return raw.withPlainLines
        case .date: return String(raw.prefix(10))
        case .number: return CellNumber.written(raw, reading.styles[style], countsFrom1904: reading.countsFrom1904)
        }
    }

    /// Sets a cell, with empty ones before it as far as they are needed.
    private mutating func put(_ text: String, _ row: Int, _ column: Int) throws {
        guard !text.isEmpty else { return }
        // A cell that does not say where it stands and has no row around it.
        guard row >= 0 else { throw Refusal(reading.place, DocumentsWords.damaged(reading.place)) }
        guard row < FileLimits.rows * 2 else { throw Refusal(reading.place, DocumentsWords.tooManyRows(reading.place)) }
        guard column < FileLimits.columns else { throw Refusal(reading.place, DocumentsWords.tooWide(reading.place)) }
        while rows.count <= row {
            rows.append([])
            // Most rows are as long as the one before.
            if rows.count == row + 1, row > 0 { rows[row].reserveCapacity(rows[row - 1].count) }
        }
        let missing = column - rows[row].count
        guard missing >= 0 else {
            rows[row][column] = text
            return
        }
        cells += missing + 1
        guard cells <= FileLimits.cells else { throw Refusal(reading.place, DocumentsWords.tooWide(reading.place)) }
        if missing > 0 { rows[row].append(contentsOf: repeatElement("", count: missing)) }
        rows[row].append(text)
    }

    /// A merged range keeps its value in its first cell alone: the others get it too, as far as the table reaches.
    private mutating func repeatMerged() throws {
        guard merged.count <= FileLimits.rows else {
            throw Refusal(reading.place, DocumentsWords.tooWide(reading.place))
        }
        let width = rows.map(\.count).max() ?? 0
        for range in merged where range.first.row < rows.count && range.first.column < rows[range.first.row].count {
            let text = rows[range.first.row][range.first.column]
            guard range.first.row <= min(range.last.row, rows.count - 1),
                range.first.column <= min(range.last.column, max(width - 1, range.first.column))
            else { continue }
            for row in range.first.row...min(range.last.row, rows.count - 1) {
                for column in range.first.column...min(range.last.column, max(width - 1, range.first.column)) {
                    try put(text, row, column)
                }
            }
        }
        merged.removeAll { $0.first.row >= rows.count || $0.first == $0.last }
    }
}
