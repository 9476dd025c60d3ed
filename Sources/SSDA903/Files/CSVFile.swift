import Basics
import Foundation

/// A CSV file, open: its column names are read, its rows are read when asked for.
package struct CSVFile: Sendable {
    /// The largest file of a return that is read: 2 GiB.
    package static let usualLimit = 2 << 30

    /// The column names as written, spaces around them left off.
    package let columns: [String]
    private let file: MappedFile
    private let beginning: Int

    /// The last part of the path.
    package var name: String { file.name }
    /// The size in bytes.
    package var size: Int { file.size }

    /// Opens the file and reads its first row. Throws `Refusal` where the file is missing, empty, a folder, over the
    /// limit (bytes), UTF-16, or its first row is no row of column names.
    package init(opening url: URL, limit: Int = CSVFile.usualLimit) throws {
        file = try MappedFile(opening: url, limit: limit)
        let name = file.name
        (columns, beginning) = try file.withBytes { bytes in
            let beginning = try CSVFile.afterByteOrderMark(bytes, name: name)
            return (try CSVFile.head(bytes, name: name, from: beginning), beginning)
        }
    }

    /// Reads every row below the column names, in order. Empty rows are passed over and still counted. Throws
    /// `Refusal` at the first row that is not whole, and whatever `read` throws.
    package func forEachRow(_ read: (borrowing CSVRow) throws -> Void) throws {
        try refuseSameColumnTwice()
        try file.withBytes { bytes in
            let encoding = try encoding(of: bytes)
            var scanner = CSVScanner(bytes, name: name, from: beginning)
            _ = try scanner.next()
            var emptyLines = 0
            while try scanner.next() {
                if scanner.cells.count != columns.count || scanner.cells.count == 1 {
                    if scanner.isBlank {
                        if scanner.cells.count == 1 { emptyLines += 1 }
                        continue
                    }
                    try refuseWrongCount(scanner)
                } else if scanner.cells[0].start == scanner.cells[0].end, scanner.isBlank {
                    continue
                }
                try read(
                    CSVRow(
                        number: scanner.row, line: scanner.line, place: scanner.row - 2 - emptyLines,
                        share: Double(scanner.position) / Double(bytes.count), bytes: bytes, cells: scanner.cells,
                        encoding: encoding))
            }
        }
    }

    /// Throws `Refusal` where two columns have one name. Columns without a name may be many.
    package func refuseSameColumnTwice() throws {
        var seen: Set<String> = []
        for column in columns where !column.isEmpty && !seen.insert(column.uppercased()).inserted {
            throw Refusal("\(name):1:\(column)", FileWords.sameColumnTwice(name, column: column))
        }
    }

    private func refuseWrongCount(_ scanner: CSVScanner) throws {
        let (found, wanted) = (scanner.cells.count, columns.count)
        guard found != wanted else { return }
        let place = "\(name):\(scanner.row)"
        if found > wanted {
            throw Refusal(
                place,
                FileWords.tooManyCells(
                    name, row: scanner.row, line: scanner.line, found: found, wanted: wanted))
        }
        let next = columns[found]
        throw Refusal(
            place,
            scanner.isAtEnd
                ? FileWords.lastRowCutOff(name, row: scanner.row, line: scanner.line, column: next)
                : FileWords.tooFewCells(
                    name, row: scanner.row, line: scanner.line, found: found, wanted: wanted, column: next))
    }

    private func encoding(of bytes: UnsafeBufferPointer<UInt8>) throws -> TextEncoding {
        let look = BytesLookedOver(bytes)
        if let position = look.firstNUL {
            let line = bytes[..<position].count { $0 == lineFeed } + 1
            throw Refusal("\(name):\(line)", FileWords.emptyByte(name, line: line))
        }
        return look.isASCII ? .utf8 : TextEncoding.detected(in: bytes)
    }
}

extension CSVFile {
    /// The position after a UTF-8 byte order mark; refuses UTF-16, by its mark or by every other byte being nothing.
    private static func afterByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>, name: String) throws -> Int {
        let beginning = Array(bytes.prefix(1024))
        let nothings = beginning.count { $0 == 0 }
        if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF])
            || (nothings > 0 && nothings * 3 >= beginning.count)
        {
            throw Refusal(name, FileWords.utf16(name))
        }
        return beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private static func head(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, from beginning: Int
    ) throws -> [String] {
        var scanner = CSVScanner(bytes, name: name, from: beginning)
        guard try scanner.next(), !scanner.isBlank || !isAllBlank(bytes, from: beginning) else {
            throw Refusal(name, FileWords.empty(name))
        }
        let row = UnsafeBufferPointer(rebasing: bytes[beginning..<scanner.position])
        guard !row.contains(0) else { throw Refusal("\(name):1", FileWords.emptyByte(name, line: 1)) }
        let head = CSVRow(
            number: 1, line: 1, place: -1, share: 0, bytes: bytes, cells: scanner.cells, encoding: .detected(in: row))
        return scanner.cells.indices.map { head.text($0) }
    }

    private static func isAllBlank(_ bytes: UnsafeBufferPointer<UInt8>, from beginning: Int) -> Bool {
        bytes[beginning...].allSatisfy { $0 == space || $0 == tab || $0 == lineFeed || $0 == carriageReturn }
    }
}
