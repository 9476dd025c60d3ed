import Basics

/// The cells of one row, read one after the other in the order of the table's columns.
package struct RowCells {
    let bytes: UnsafeBufferPointer<UInt8>
    let starts: UnsafeBufferPointer<UInt32>
    var next: Int
    let takesISODates: Bool
    /// The columns that the file had; the cells of the others are blank.
    let present: Set<Column>

    /// The bytes of the next cell.
    package mutating func cell() -> UnsafeBufferPointer<UInt8> {
        let (start, end) = (Int(starts[next]), Int(starts[next + 1]))
        next += 1
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Passes over the next cell.
    package mutating func skip() { next += 1 }

    /// The next cell as a code, in capitals.
    package mutating func code() -> Code { Code(cell: cell()) }

    /// The next cell as a day.
    package mutating func date() -> DateCell { DateCell(cell(), takesISO: takesISODates) }

    /// The next cell as a postcode.
    package mutating func postcode() -> PostcodeCell { PostcodeCell(cell()) }

    /// The next cell as it is written.
    package mutating func text() -> String { String(decoding: cell(), as: UTF8.self) }
}
