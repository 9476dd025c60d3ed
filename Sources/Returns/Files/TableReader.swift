import Basics
import SSDA903

/// Reads the cells of one file into days, codes and ids, and collects what is wrong with them.
struct TableReader {
    let file: CSVFile
    private let columns: [String]
    private(set) var unknown = UnknownCodes()
    var faults = Faults()

    init(_ file: CSVFile) {
        self.file = file
        columns = file.returnColumns
    }

    /// Where the column of the return is; nil where the file has none.
    func column(_ name: String) -> Column? { columns.firstIndex(of: name).map { Column(name: name, index: $0) } }

    struct Column {
        let name: String
        let index: Int
    }

    /// Hands over every row. A row that is not whole ends the reading and is a fault like any other.
    mutating func readRows(_ read: (inout TableReader, borrowing CSVRow) -> Void) {
        let file = file
        do {
            var isWithoutRows = true
            try file.forEachRow { row in
                isWithoutRows = false
                read(&self, row)
            }
            if isWithoutRows, ReturnTable.recognised(by: Set(columns)) != .unaccompanied {
                faults.add(file.name, FileWords.noRows(file.name))
            }
        } catch {
            faults.add(error)
        }
    }

    /// The child's id in capitals, or nil and a fault.
    mutating func child(_ column: Column?, _ row: borrowing CSVRow) -> String? {
        guard let column else { return nil }
        let text = row.text(column.index).uppercased()
        guard !text.isEmpty else { return refuse(column, row, FileWords.childMissing) }
        guard text.count <= 10 else { return refuse(column, row, FileWords.childTooLong) }
        return text
    }

    /// The day in the cell, or nil and a fault.
    mutating func day(_ column: Column?, _ row: borrowing CSVRow) -> Day? {
        guard let column else { return nil }
        let date = date(column, row)
        if case .blank = date { return refuse(column, row, FileWords.dateMissing) }
        return date.day
    }

    /// The date in the cell, which may be blank; a fault where it is no date.
    mutating func date(_ column: Column?, _ row: borrowing CSVRow) -> CellDate {
        guard let column else { return .blank }
        let (date, shown) = row.with(column.index) { cell in
            let date = CellDate(cell)
            return (date, date.isReadable ? nil : CellDate.shown(cell))
        }
        switch date {
        case .blank, .day: break
        case .impossible: refused(column, row, FileWords.impossibleDate(shown ?? ""))
        case .twoDigitYear: refused(column, row, FileWords.twoDigitYear(shown ?? ""))
        case .unreadable: refused(column, row, FileWords.badDate(shown))
        }
        return date
    }

    /// The code in the cell in capitals, noted where `known` does not have it; blank and a fault where it is too long
    /// to be one.
    mutating func code(_ column: Column?, _ row: borrowing CSVRow, known: Set<Code>? = nil) -> Code {
        guard let column else { return .blank }
        guard let code = row.with(column.index, Code.init(upperCasing:)) else {
            refused(column, row, FileWords.codeTooLong)
            return .blank
        }
        if let known, !code.isBlank, !known.contains(code) {
            unknown.note(code, column: column.name, row: row.number)
        }
        return code
    }

    func postcode(_ column: Column?, _ row: borrowing CSVRow) -> PostcodeKey {
        guard let column else { return .unknown }
        return row.with(column.index) { PostcodeKey($0) }
    }

    /// Notes a fault at the cell; always nil.
    mutating func refuse<Value>(_ column: Column, _ row: borrowing CSVRow, _ sentence: Bilingual) -> Value? {
        refused(column, row, sentence)
        return nil
    }

    /// Notes a fault at the cell.
    mutating func refused(_ column: Column, _ row: borrowing CSVRow, _ sentence: Bilingual) {
        let (number, line) = (row.number, row.line)
        faults.add(
            "\(file.name):\(number):\(column.name)",
            FileWords.at(file.name, row: number, line: line, column: column.name) + sentence)
    }
}

extension Code {
    /// The code of a cell, in capitals; nil where it is longer than seven characters or not plain ASCII.
    init?(upperCasing cell: UnsafeBufferPointer<UInt8>) {
        guard cell.count <= 7 else { return nil }
        var packed: UInt64 = 0
        var shift: UInt64 = 56
        for byte in cell {
            guard byte > 32, byte < 127 else { return nil }
            packed |= UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte) << shift
            shift -= 8
        }
        self.init(packed: packed | UInt64(cell.count))
    }
}
