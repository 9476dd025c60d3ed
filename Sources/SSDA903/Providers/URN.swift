/// Ofsted's unique reference number, which comes as text and as a number.
package enum URN {
    /// One way of writing it: in capitals and without spaces; of plain numbers without zeros in front and without what a
    /// spreadsheet hangs on: ` sc012345`, `1234567.0` and `01234567` give `SC012345`, `1234567` and `1234567`. Text
    /// that is no URN stays what it is.
    package static func plain(_ text: String) -> String {
        if isPlain(text) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        // 0xC2 0xA0 is the space that does not break.
        for byte in text.utf8 where ![32, 9, 10, 13, 0xC2, 0xA0].contains(byte) {
            bytes.append((97...122).contains(byte) ? byte - 32 : byte)
        }
        let digits = bytes.prefix { isDigit($0) }.count
        let isNumber =
            digits > 0
            && (digits == bytes.count || bytes[digits] == 46 && bytes[(digits + 1)...].allSatisfy { $0 == 48 })
        if isNumber {
            let zeros = bytes.prefix { $0 == 48 }.count
            bytes = Array(bytes[min(zeros, digits - 1)..<digits])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the text, as `plain` writes it, has the form of a URN: at most ten letters and digits, a digit among them.
    static func isOne(_ plain: String) -> Bool {
        let bytes = plain.utf8
        return bytes.count <= 10 && bytes.contains(where: isDigit)
            && bytes.allSatisfy { isDigit($0) || (65...90).contains($0) }
    }

    /// Most are written plainly.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.first != 48 && text.utf8.allSatisfy { isDigit($0) || (65...90).contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
