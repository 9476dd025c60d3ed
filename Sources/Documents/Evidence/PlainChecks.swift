import Basics

/// Looks at pictures: their parts from front to end, and nothing behind them.
enum PictureCheck {
    /// PNG (ISO 15948): chunks up to IEND.
    static func png(_ bytes: [UInt8], _ name: String) throws {
        var index = 8
        while index + 12 <= bytes.count {
            let length = Int(number(bytes, index))
            let kind = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
            guard index > 8 || kind == "IHDR" else { break }
            index += 12 + length
            guard kind == "IEND" else { continue }
            guard index == bytes.count else { throw Refusal(name, DocumentsEvidenceWords.twoInOne(name)) }
            return
        }
        throw Refusal(name, DocumentsWords.damaged(name))
    }

    /// JPEG: telephones put a second picture behind the first, so what follows is looked at and not forbidden.
    static func jpeg(_ bytes: [UInt8], _ name: String) throws {
        guard bytes.place(of: [0xFF, 0xD9]) != nil else { throw Refusal(name, DocumentsWords.damaged(name)) }
        let foreign = ["%PDF-", "<script", "<html", "<svg", "<?php"]
        guard !Tail.hasZip(bytes), !foreign.contains(where: { bytes.place(of: $0) != nil }) else {
            throw Refusal(name, DocumentsEvidenceWords.twoInOne(name))
        }
    }

    private static func number(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        bytes[index..<(index + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// Looks at text and CSV: a cell that asks another program for data can start one in an old spreadsheet.
enum TextCheck {
    static func look(into bytes: [UInt8], _ name: String) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        guard !Tail.hasZip(bytes) else { throw Refusal(name, DocumentsEvidenceWords.twoInOne(name)) }
        let cells = text.split(whereSeparator: { $0.isNewline || ",;\t\"".contains($0) })
        for cell in cells {
            let bare = cell.drop { $0.isWhitespace }
            guard let first = bare.first, "=+-@".contains(first) else { continue }
            if asksProgram(String(bare)) { throw Refusal(name, DocumentsEvidenceWords.exchanges(name)) }
        }
    }

    /// Whether a formula has the form `program|topic!item`.
    static func asksProgram(_ formula: String) -> Bool {
        guard let bar = formula.firstIndex(of: "|") else { return false }
        return formula[bar...].contains("!")
    }
}
