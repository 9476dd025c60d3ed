import Foundation

/// Text of any language as lines of at most 76 ASCII characters (RFC 2045, 6.7).
enum QuotedPrintable {
    static func encoded(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\r\n")
    }

    private static func line(_ text: Substring) -> String {
        var lines: [String] = []
        var current = ""
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let piece = written(byte, isLast: index == bytes.count - 1)
            if current.utf8.count + piece.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += piece
        }
        return (lines + [current]).joined(separator: "\r\n")
    }

    private static func written(_ byte: UInt8, isLast: Bool) -> String {
        let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=")
        // A space at the end of a line would be lost on the way.
        if isPlain || (byte == 32 && !isLast) { return String(UnicodeScalar(byte)) }
        return "=" + [byte].hex.uppercased()
    }
}

/// Words in the head of a letter: as they are where that is safe, as encoded words otherwise (RFC 2047). Nothing that
/// ends a line gets through.
enum HeadWord {
    static func encoded(_ text: String) -> String {
        let isPlain =
            text.utf8.count <= 60 && text.utf8.allSatisfy { isSafe($0) } && !text.hasPrefix(" ") && !text.hasSuffix(" ")
        return isPlain
            ? text
            : pieces(text).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
                .joined(separator: "\r\n ")
    }

    /// Letters, digits and what means nothing in a head, also in front of an address.
    private static func isSafe(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || " -!'/+*#".utf8.contains(byte)
    }

    /// At most 45 bytes each, cut between characters: an encoded word may have 75.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = [""]
        // By code points: a character that is a long family of them is cut rather than let grow beyond a line.
        for scalar in text.unicodeScalars {
            let last = pieces[pieces.count - 1]
            if last.utf8.count + String(scalar).utf8.count > 45 { pieces.append("") }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces
    }
}
