import Basics
import Foundation

/// How an XML file spells its text, and that it does so throughout.
struct XMLEncoding {
    let text: TextEncoding
    /// Where the first tag may begin: after the byte order mark and the declaration.
    let beginning: Int

    /// Whether the file is meant to be XML: it begins with `<`, after a mark and spaces, in one byte a letter or two.
    static func isXML(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        isUTF16(bytes) || firstLetter(bytes).map { bytes[$0] == less } ?? false
    }

    /// Throws `Refusal` where the encoding is none that is read, or a byte does not belong to it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws {
        let faults = XMLFaults(bytes, file: file)
        guard !XMLEncoding.isUTF16(bytes) else { throw Refusal(file, XMLWords.utf16(file)) }
        let look = BytesLookedOver(bytes)
        if let position = look.firstNUL { throw faults.refusal(position, XMLWords.emptyByte) }
        let start = XMLEncoding.firstLetter(bytes) ?? 0
        let declaration = try XMLEncoding.declaration(bytes, from: start, faults)
        beginning = declaration.upperBound
        guard let name = XMLEncoding.encoding(bytes[declaration]) else {
            text = .utf8
            if !look.isASCII { try XMLEncoding.refuseOtherThanUTF8(bytes, faults) }
            return
        }
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii":
            text = .utf8
            if !look.isASCII { try XMLEncoding.refuseOtherThanUTF8(bytes, faults) }
        case "windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1":
            text = look.isASCII ? .utf8 : .windows1252
        default:
            throw faults.refusal(start, XMLWords.unknownEncoding)
        }
    }

    private static func refuseOtherThanUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ faults: XMLFaults) throws {
        if let position = TextEncoding.firstIllFormed(in: bytes) { throw faults.refusal(position, XMLWords.notUTF8) }
    }

    private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = Array(bytes.prefix(4))
        return [[0xFF, 0xFE, less, 0], [0xFE, 0xFF, 0, less], [less, 0], [0, less]].contains { first.starts(with: $0) }
    }

    private static func firstLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].prefix(4096).firstIndex { !$0.isXMLSpace }
    }

    /// `<?xml … ?>`, where the file begins with it; nothing at its beginning otherwise.
    private static func declaration(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ faults: XMLFaults
    ) throws -> Range<Int> {
        let head = bytes[start...].prefix(512)
        guard head.starts(with: "<?xml".utf8), head.dropFirst(5).first?.isXMLSpace == true else { return start..<start }
        guard let end = head.indices.first(where: { head[$0...].starts(with: "?>".utf8) }) else {
            throw faults.refusal(start, XMLWords.brokenTag)
        }
        return start..<(end + 2)
    }

    private static func encoding(_ declaration: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let text = String(decoding: declaration, as: UTF8.self)
        guard let place = text.range(of: "encoding") else { return nil }
        let rest = text[place.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

extension UInt8 {
    /// White space as XML has it.
    @inline(__always)
    var isXMLSpace: Bool { self == 32 || self == 10 || self == 13 || self == 9 }
}

let less = UInt8(ascii: "<")
let greater = UInt8(ascii: ">")
let ampersand = UInt8(ascii: "&")
