/// How a file's bytes spell its text. Case systems export UTF-8 or, from older spreadsheets, Windows-1252.
enum TextEncoding: Sendable {
    case utf8, windows1252

    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .utf8:
            return String(decoding: bytes, as: UTF8.self)
        case .windows1252:
            var text = ""
            for byte in bytes { text.unicodeScalars.append(TextEncoding.scalar(byte)) }
            return text
        }
    }

    /// The encoding of these bytes: UTF-8 where they are well formed as such, else Windows-1252.
    static func detected(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        firstIllFormed(in: bytes) == nil ? .utf8 : .windows1252
    }

    /// Where the bytes first are not well formed as UTF-8.
    static func firstIllFormed(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = 0
        while position < bytes.count {
            let length = sequenceLength(bytes, at: position)
            guard length > 0 else { return position }
            position += length
        }
        return nil
    }

    /// The length of the well-formed UTF-8 sequence here, or 0 (Unicode Standard, table 3-7).
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let first = bytes[position]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for index in 2..<max(2, length) where bytes[position + index] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The five bytes that Windows-1252 leaves undefined stay control characters, as the WHATWG encoding standard has
    /// them.
    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }

    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}

/// What one quick pass over the bytes, eight at a time, finds.
struct BytesLookedOver {
    private(set) var firstNUL: Int?
    private(set) var isASCII = true

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var high: UInt64 = 0
        var position = 0
        while position + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            high |= word
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            position += 8
        }
        isASCII = high & 0x8080_8080_8080_8080 == 0
        for index in position..<raw.count {
            if raw[index] == 0 {
                firstNUL = index
                return
            }
            if raw[index] >= 0x80 { isASCII = false }
        }
    }
}
