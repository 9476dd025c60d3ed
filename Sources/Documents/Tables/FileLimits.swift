/// How large a file may be, and what it may unpack to.
package enum FileLimits {
    /// Bytes of a file with tables.
    package static let table = 20 * 1024 * 1024
    /// Bytes of a file that is kept as evidence.
    package static let evidence = 10 * 1024 * 1024
    /// Rows of one table that hold something.
    package static let rows = 20_000
    /// Columns of one table.
    package static let columns = 500
    /// Cells of one table, empty ones between others included.
    package static let cells = 1_000_000
    /// Letters of one cell; a spreadsheet's own limit is 32,767.
    package static let cellLength = 100_000
    /// Parts inside an office file, and the bytes of one and of all of them when unpacked.
    static let parts = 4_000
    static let part = 96 * 1024 * 1024
    static let unpacked = 256 * 1024 * 1024
    /// How many times its packed size a part may be when it is larger than `always`. Sheets of real rows are ten to
    /// thirty times as large; blanks alone a thousand times.
    static let ratio = 100
    static let always = 16 * 1024 * 1024
}
