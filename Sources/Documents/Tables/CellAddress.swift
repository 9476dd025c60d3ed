/// A cell's place as a spreadsheet writes it: `B4` is column 1, row 3, both from 0.
struct CellAddress: Hashable {
    let column: Int
    let row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Nil where the text is no address. Signs of a fixed address (`$B$4`) are passed over.
    init?(_ text: some StringProtocol) { self.init(bytes: text.utf8) }

    init?(bytes: some Sequence<UInt8>) {
        var column = 0
        var row = 0
        var sawDigit = false
        for byte in bytes {
            switch byte {
            case 36: continue
            case 65...90 where !sawDigit: column = column * 26 + Int(byte) - 64
            case 97...122 where !sawDigit: column = column * 26 + Int(byte) - 96
            case 48...57:
                sawDigit = true
                row = row * 10 + Int(byte) - 48
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(column: column - 1, row: row - 1)
    }

    var written: String { CellAddress.name(ofColumn: column) + "\(row + 1)" }

    /// `A`, `Z`, `AA`.
    static func name(ofColumn column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}

/// A block of cells, both corners included: `B2:B4`.
struct CellRange: Hashable {
    let first: CellAddress
    let last: CellAddress

    init?(_ text: String) {
        let corners = text.split(separator: ":").map { CellAddress($0) }
        guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2,
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.first = first
        self.last = last
    }

    var written: String { "\(first.written):\(last.written)" }
}
