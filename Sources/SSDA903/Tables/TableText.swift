/// The rows of one table as they were written, spaces around cells left off: all of a return that is shown or written
/// again. Cells lie one behind the other in one block of bytes (UTF-8).
package struct TableText: Sendable {
    package let table: Table
    /// The file's name as the person knows it.
    package let name: String
    /// The columns that the file had. The others are blank in every row.
    package let present: Set<Column>
    /// Whether days may also be written YYYY-MM-DD, as in XML.
    package var takesISODates: Bool
    private let columns: [Column]
    private var bytes: [UInt8] = []
    /// Where each cell begins in `bytes`, and where the last one ends.
    private var starts: [UInt32] = [0]
    /// The number of each row below the heading, from 0, rows of commas alone counted.
    package private(set) var numbers: [UInt32] = []
    private var lines: [UInt32] = []

    package init(_ table: Table, name: String, present: Set<Column>, takesISODates: Bool = false) {
        self.table = table
        self.name = name
        self.present = present
        self.takesISODates = takesISODates
        columns = table.keptColumns
    }

    /// More than the return of all England has, and as much as can be numbered with room to spare.
    private static let (mostRows, mostBytes) = (5_000_000, 1 << 30)

    /// Whether no more may be added.
    var isFull: Bool { numbers.count >= Self.mostRows || bytes.count >= Self.mostBytes }

    /// How many rows there are.
    package var count: Int { numbers.count }

    /// Adds the next cell of the row that is being read; there must be one for each of the kept columns, in order.
    package mutating func add(_ cell: some Sequence<UInt8>) {
        bytes.append(contentsOf: cell)
        starts.append(UInt32(bytes.count))
    }

    /// Ends the row. `number` counts from 0 below the heading; `line` is that of the file on which the row begins, as
    /// an editor counts, where it is known.
    package mutating func endRow(number: Int, line: Int? = nil) {
        numbers.append(UInt32(number))
        if let line { lines.append(UInt32(line)) }
    }

    /// The line of the file on which the row begins; nil where it is not known.
    package func line(_ row: Int) -> Int? { lines.count == numbers.count ? Int(lines[row]) : nil }

    /// The row’s number as a spreadsheet shows it: the heading is row 1.
    package func shownRow(_ row: Int) -> Int { Int(numbers[row]) + 2 }

    /// Makes room for about so many rows of so many bytes.
    package mutating func reserve(rows: Int, bytes count: Int) {
        numbers.reserveCapacity(rows)
        starts.reserveCapacity(rows * columns.count + 1)
        bytes.reserveCapacity(count)
    }

    /// The text of a cell; empty where it is blank or the table has no such column. `row` is its place from 0.
    package func text(_ row: Int, _ column: Column) -> String {
        guard let place = columns.firstIndex(of: column) else { return "" }
        let cell = row * columns.count + place
        return String(decoding: bytes[Int(starts[cell])..<Int(starts[cell + 1])], as: UTF8.self)
    }

    /// Whether the cell has nothing in it.
    package func isBlank(_ row: Int, _ column: Column) -> Bool {
        guard let place = columns.firstIndex(of: column) else { return true }
        let cell = row * columns.count + place
        return starts[cell] == starts[cell + 1]
    }

    /// The bytes of a cell: `place` counts the kept columns from 0.
    func cell(_ row: Int, _ place: Int) -> ArraySlice<UInt8> {
        let cell = row * columns.count + place
        return bytes[Int(starts[cell])..<Int(starts[cell + 1])]
    }

    /// The texts of a row in the order of `columns`.
    package func texts(_ row: Int) -> [String] { columns.map { text(row, $0) } }

    /// Whether a row comes before another by what is written in them, capitals and small letters alike, a blank cell
    /// after any other; by their places where both say the same. So rows of one day have an order that does not depend
    /// on where they stand in the file. Days are compared after all else, and that of birth last of all where it only
    /// says again what the Header says, so that one that is spoilt seldom changes the order.
    func isBefore(_ row: Int32, _ other: Int32) -> Bool {
        let births = table == .header ? [] : columns.indices.filter { columns[$0] == .dob }
        let days = columns.indices.filter { columns[$0].isDate && !births.contains($0) }
        for place in columns.indices.filter({ !columns[$0].isDate }) + days + births {
            let (left, right) = (cell(Int(row), place), cell(Int(other), place))
            if left.isEmpty != right.isEmpty { return right.isEmpty }
            let (leftWord, rightWord) = (left.lazy.map(\.capital), right.lazy.map(\.capital))
            if leftWord.elementsEqual(rightWord) { continue }
            return leftWord.lexicographicallyPrecedes(rightWord)
        }
        return row < other
    }

    /// Lends the cells of each row in turn, in the order of the kept columns.
    package func forEachRow(_ read: (_ row: Int, _ cells: inout RowCells) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                for row in numbers.indices {
                    var cells = RowCells(
                        bytes: bytes, starts: starts, next: row * columns.count, takesISODates: takesISODates,
                        present: present)
                    read(row, &cells)
                }
            }
        }
    }
}

extension UInt8 {
    fileprivate var capital: UInt8 { self >= 97 && self <= 122 ? self - 32 : self }
}
