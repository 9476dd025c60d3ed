/// One row of a CSV file while it is being read: its cells are looked at in place and it cannot be kept.
package struct CSVRow: ~Copyable {
    /// The row of column names is row 1, as a spreadsheet counts.
    package let number: Int
    /// The line of the file on which the row begins.
    package let line: Int
    /// The row's number from 0 below the column names, empty lines not counted.
    package let place: Int
    /// How much of the file has been read, from 0 to 1.
    package let share: Double
    let bytes: UnsafeBufferPointer<UInt8>
    let cells: [ScannedCell]
    let encoding: TextEncoding

    /// The text of a cell, spaces around it left off. Columns are numbered from 0.
    package func text(_ column: Int) -> String { with(column) { encoding.text($0) } }

    /// The bytes of a cell as the file has them, spaces around it left off.
    package func bytes(_ column: Int) -> [UInt8] { with(column) { Array($0) } }

    /// Lends the bytes of a cell, spaces around it left off and doubled quotation marks made single.
    @inline(__always)
    package func with<Result>(_ column: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let cell = cells[column]
        guard !cell.hasDoubledQuotes else { return withSingleQuotes(cell, read) }
        var start = cell.start
        var end = cell.end
        while start < end, bytes[start] == space || bytes[start] == tab { start += 1 }
        while end > start, bytes[end - 1] == space || bytes[end - 1] == tab { end -= 1 }
        return read(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    private func withSingleQuotes<Result>(
        _ cell: ScannedCell, _ read: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var plain: [UInt8] = []
        var position = cell.start
        while position < cell.end {
            plain.append(bytes[position])
            position += bytes[position] == quote ? 2 : 1
        }
        while let last = plain.last, last == space || last == tab { plain.removeLast() }
        return Array(plain.drop { $0 == space || $0 == tab }).withUnsafeBufferPointer(read)
    }

    /// A number that two rows share only where all their cells are alike (FNV-1a, 64 bits).
    package var fingerprint: UInt64 {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for column in cells.indices {
            with(column) { cell in
                for byte in cell { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
                mixed = (mixed ^ 0x1FF) &* 0x100_0000_01B3
            }
        }
        return mixed
    }
}
