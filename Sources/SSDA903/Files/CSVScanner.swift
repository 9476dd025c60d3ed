import Basics

/// Where a cell lies in the bytes, without its surrounding quotation marks.
struct ScannedCell {
    var start: Int
    var end: Int
    var hasDoubledQuotes: Bool
}

/// Walks over the bytes of a CSV file (RFC 4180, any line ending) one row after the other, allocating nothing per
/// cell.
struct CSVScanner {
    /// A longer row is no row of a return: a quotation mark was left open, or the file is something else.
    static let longestRow = 1 << 20
    static let mostColumns = 1000

    let name: String
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    /// The row last read. The row of column names is row 1, as a spreadsheet counts.
    private(set) var row = 0
    /// The line on which that row begins; it runs ahead of `row` where a cell holds line breaks.
    private(set) var line = 0
    private(set) var cells: [ScannedCell] = []
    private var nextLine = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>, name: String, from position: Int) {
        self.bytes = bytes
        self.name = name
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// Reads the next row into `cells`; false at the end. Throws `Refusal` where a quotation mark is not paired, the
    /// row is too long or has too many cells.
    mutating func next() throws -> Bool {
        guard position < bytes.count else { return false }
        row += 1
        line = nextLine
        cells.removeAll(keepingCapacity: true)
        let stop = position.advanced(by: min(CSVScanner.longestRow, bytes.count - position))
        while try readCell(before: stop) {
            guard cells.count < CSVScanner.mostColumns else {
                throw Refusal(
                    "\(name):\(row)",
                    FileWords.tooManyColumns(name, row: row, line: line, limit: CSVScanner.mostColumns))
            }
        }
        return true
    }

    /// Whether the row is an empty line, or cells with nothing in them.
    var isBlank: Bool {
        cells.allSatisfy { cell in (cell.start..<cell.end).allSatisfy { bytes[$0] == space || bytes[$0] == tab } }
    }

    /// Reads one cell; false where it is the last of its row.
    private mutating func readCell(before stop: Int) throws -> Bool {
        if position < stop, bytes[position] == quote {
            try readQuoted(before: stop)
        } else {
            let start = position
            while position < stop {
                let byte = bytes[position]
                if byte == comma || byte == lineFeed || byte == carriageReturn { break }
                position += 1
            }
            cells.append(ScannedCell(start: start, end: position, hasDoubledQuotes: false))
        }
        return try passSeparator(before: stop)
    }

    private mutating func readQuoted(before stop: Int) throws {
        let start = position + 1
        var doubled = false
        position = start
        while position < stop {
            let byte = bytes[position]
            if byte == quote {
                guard position + 1 < stop, bytes[position + 1] == quote else { break }
                doubled = true
                position += 1
            } else if byte == lineFeed {
                nextLine += 1
            } else if byte == carriageReturn, position + 1 >= stop || bytes[position + 1] != lineFeed {
                nextLine += 1
            }
            position += 1
        }
        guard position < stop else { throw unpairedQuote(cell: cells.count + 1) }
        cells.append(ScannedCell(start: start, end: position, hasDoubledQuotes: doubled))
        position += 1
    }

    private mutating func passSeparator(before stop: Int) throws -> Bool {
        guard position < stop else {
            guard position == bytes.count else {
                throw Refusal("\(name):\(row)", FileWords.rowTooLong(name, row: row, line: line))
            }
            return false
        }
        switch bytes[position] {
        case comma:
            position += 1
            // A comma at the very end of the file leaves one more, empty, cell.
            return true
        case lineFeed:
            position += 1
        case carriageReturn:
            position += 1
            if position < bytes.count, bytes[position] == lineFeed { position += 1 }
        default:
            throw unpairedQuote(cell: cells.count)
        }
        nextLine += 1
        return false
    }

    private func unpairedQuote(cell: Int) -> Refusal {
        Refusal("\(name):\(row)", FileWords.unpairedQuote(name, row: row, line: line, cell: cell))
    }
}

let quote = UInt8(ascii: "\"")
let comma = UInt8(ascii: ",")
let space = UInt8(ascii: " ")
let tab = UInt8(ascii: "\t")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
