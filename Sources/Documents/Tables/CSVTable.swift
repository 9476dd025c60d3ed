import Basics
import Foundation

/// A table written as lines of text: commas, semicolons or tabs between the cells (RFC 4180 and what spreadsheets make
/// of it).
enum CSVTable {
    static func read(_ bytes: [UInt8], name: String) throws -> SheetTable {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            throw Refusal(name, DocumentsWords.utf16(name))
        }
        if let zero = bytes.firstIndex(of: 0) {
            let line = bytes[..<zero].count { $0 == 10 } + 1
            throw Refusal(name, DocumentsWords.zeroByte(name, line: line))
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let isUTF8 = String(validating: body, as: UTF8.self) != nil
        var reader = CSVReader(isUTF8 ? Array(body) : Windows1252.asUTF8(body), name: name)
        let rows = try reader.rows()
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return SheetTable(name: stem, rows: rows, notices: isUTF8 ? [] : [TableNotice(.olderEncoding)])
    }
}

/// Walks over the bytes once.
private struct CSVReader {
    private let bytes: [UInt8]
    private let name: String
    private var position = 0
    private var separator: UInt8 = 44
    private var filled = 0
    private var cells = 0

    init(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
        // A spreadsheet's own first line: sep=;
        if bytes.count >= 5, bytes.starts(with: "sep=".utf8), bytes.count == 5 || [10, 13].contains(bytes[5]) {
            separator = bytes[4]
            position = 5
            _ = lineEnd()
        } else {
            separator = Self.separator(of: bytes)
        }
    }

    mutating func rows() throws -> [[String]] {
        var rows: [[String]] = []
        while position < bytes.count {
            let row = try row(rows.count + 1)
            if !row.isEmpty { filled += 1 }
            guard filled <= FileLimits.rows, rows.count < FileLimits.rows * 2 else {
                throw Refusal(name, DocumentsWords.tooManyRows(name))
            }
            cells += row.count
            guard row.count <= FileLimits.columns, cells <= FileLimits.cells else {
                throw Refusal(name, DocumentsWords.tooWide(name))
            }
            rows.append(row)
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }

    /// One row without the empty cells at its end.
    private mutating func row(_ number: Int) throws -> [String] {
        var row: [String] = []
        while true {
            row.append(try cell(number))
            guard row.count <= FileLimits.columns * 4 else { throw Refusal(name, DocumentsWords.tooWide(name)) }
            if position < bytes.count, bytes[position] == separator {
                position += 1
                continue
            }
            _ = lineEnd()
            while row.last?.isEmpty == true { row.removeLast() }
            return row
        }
    }

    private mutating func cell(_ row: Int) throws -> String {
        let isQuoted = position < bytes.count && bytes[position] == 34
        var text: [UInt8] = []
        if isQuoted { text = try quoted(row) }
        let start = position
        while position < bytes.count, bytes[position] != separator, bytes[position] != 10, bytes[position] != 13 {
            position += 1
        }
        text += bytes[start..<position]
        guard text.count <= FileLimits.cellLength else {
            throw Refusal(name, DocumentsWords.cellTooLong(name, row: row))
        }
        return String(decoding: text, as: UTF8.self).withPlainLines
    }

    /// What stands between quotes, two of which stand for one.
    private mutating func quoted(_ row: Int) throws -> [UInt8] {
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            guard let quote = bytes[position...].firstIndex(of: 34) else { break }
            text += bytes[position..<quote]
            position = quote + 1
            guard position < bytes.count, bytes[position] == 34 else { return text }
            text.append(34)
            position += 1
        }
        throw Refusal(name, DocumentsWords.openQuote(name, row: row))
    }

    private mutating func lineEnd() -> Bool {
        guard position < bytes.count else { return false }
        if bytes[position] == 13 { position += 1 }
        if position < bytes.count, bytes[position] == 10 { position += 1 }
        return true
    }

    /// Which of the three stands most often in the first lines, outside quotes; the comma where none does.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isInside = false
        var lines = 0
        for byte in bytes.prefix(65536) {
            if byte == 34 { isInside.toggle() }
            if isInside { continue }
            if byte == 10 || byte == 13 { lines += 1 }
            if lines > 20 { break }
            if byte == 44 || byte == 59 || byte == 9 { counts[byte, default: 0] += 1 }
        }
        return [44, 59, 9].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 44
    }
}

/// What older spreadsheets on Windows write.
enum Windows1252 {
    static func asUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let scalar = (0x80...0x9F).contains(byte) ? Unicode.Scalar(upper[Int(byte) - 0x80]) : nil
            text.append(scalar ?? Unicode.Scalar(byte))
        }
        return Array(String(text).utf8)
    }

    /// The five that Windows-1252 leaves undefined stay control characters, as the WHATWG encoding standard has them.
    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
