import Basics

/// Reads the XML of office files from front to end, one tag or piece of text at a time. It knows no document types, no
/// entities but the five of XML itself and characters by number, and opens nothing: what an XML bomb or a reference to
/// another file is made of is refused where it stands.
///
/// Names are without their prefixes: office programs agree on the names and not on the prefixes.
struct XMLScanner {
    enum Token: Hashable {
        case opened(String)
        case closed(String)
        case text(String)
    }

    static let deepest = 256

    let place: String
    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []
    private var closing = false
    private var attributes: Range<Int> = 0..<0

    /// Throws `Refusal` where the bytes are not UTF-8.
    init(_ bytes: [UInt8], place: String) throws {
        self.place = place
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        // UTF-16, which no office program writes today.
        guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0, 60]),
            !bytes.starts(with: [60, 0])
        else { throw Refusal(place, DocumentsWords.damaged(place)) }
    }

    /// The next token, or nil at the end. A tag that closes itself is opened and then closed.
    mutating func next() throws -> Token? {
        if closing {
            closing = false
            return .closed(open.removeLast())
        }
        while position < bytes.count {
            guard bytes[position] == 60 else { return .text(try text()) }
            guard position + 1 < bytes.count else { throw damaged }
            switch bytes[position + 1] {
            case 47: return try closingTag()
            case 63: try skip(to: [63, 62])
            case 33:
                if let text = try declaration() { return .text(text) }
            default: return try openingTag()
            }
        }
        guard open.isEmpty else { throw damaged }
        return nil
    }

    /// The value of an attribute of the tag that was opened last.
    func attribute(_ name: String) throws -> String? {
        var place = attributes.lowerBound
        while let found = try attribute(at: &place) {
            if bytes[found.name].elementsEqual(name.utf8) { return try decoded(found.value) }
        }
        return nil
    }

    /// Goes behind the end of the tag that was opened last.
    mutating func skip() throws {
        let depth = open.count
        while open.count >= depth {
            guard try next() != nil else { throw damaged }
        }
    }

    /// How many tags are open.
    var depth: Int { open.count }

    private var damaged: Refusal { Refusal(place, DocumentsWords.damaged(place)) }
}

extension XMLScanner {
    private mutating func openingTag() throws -> Token {
        let start = position + 1
        var end = start
        while end < bytes.count, !bytes[end].isSpace, bytes[end] != 62, bytes[end] != 47 { end += 1 }
        let name = local(start..<end)
        let attributesStart = end
        while end < bytes.count, bytes[end] != 62 {
            if bytes[end] == 34 || bytes[end] == 39 {
                guard let quote = bytes[(end + 1)...].firstIndex(of: bytes[end]) else { throw damaged }
                end = quote
            }
            end += 1
        }
        guard end < bytes.count, !name.isEmpty, open.count < XMLScanner.deepest else { throw damaged }
        closing = bytes[end - 1] == 47
        attributes = min(attributesStart, closing ? end - 1 : end)..<(closing ? end - 1 : end)
        position = end + 1
        open.append(name)
        return .opened(name)
    }

    private mutating func closingTag() throws -> Token {
        guard let end = bytes[position...].firstIndex(of: 62) else { throw damaged }
        var last = end
        while last > position + 2, bytes[last - 1].isSpace { last -= 1 }
        let name = local((position + 2)..<last)
        guard open.last == name else { throw damaged }
        position = end + 1
        return .closed(open.removeLast())
    }

    /// A comment is passed over, a CDATA section is text, and anything else that begins with `<!` is refused.
    private mutating func declaration() throws -> String? {
        if bytes[position...].starts(with: "<!--".utf8) {
            try skip(to: [45, 45, 62])
            return nil
        }
        guard bytes[position...].starts(with: "<![CDATA[".utf8) else {
            throw Refusal(place, DocumentsWords.documentType(place))
        }
        let start = position + 9
        try skip(to: [93, 93, 62])
        guard let text = String(validating: bytes[start..<(position - 3)], as: UTF8.self) else { throw damaged }
        return text
    }

    private mutating func skip(to end: [UInt8]) throws {
        var index = position + 2
        while index + end.count <= bytes.count {
            if bytes[index] == end[0], bytes[index..<(index + end.count)].elementsEqual(end) {
                position = index + end.count
                return
            }
            index += 1
        }
        throw damaged
    }

    private mutating func text() throws -> String {
        let end = bytes[position...].firstIndex(of: 60) ?? bytes.count
        defer { position = end }
        return try decoded(position..<end)
    }

    /// The name without its prefix.
    private func local(_ range: Range<Int>) -> String {
        let name = bytes[range]
        return String(decoding: name.lastIndex(of: 58).map { name[($0 + 1)...] } ?? name, as: UTF8.self)
    }

    private func attribute(at index: inout Int) throws -> (name: Range<Int>, value: Range<Int>)? {
        while index < attributes.upperBound, bytes[index].isSpace { index += 1 }
        guard index < attributes.upperBound else { return nil }
        var start = index
        while index < attributes.upperBound, bytes[index] != 61, !bytes[index].isSpace { index += 1 }
        let end = index
        if let colon = bytes[start..<end].lastIndex(of: 58) { start = colon + 1 }
        while index < attributes.upperBound, bytes[index] != 34, bytes[index] != 39 { index += 1 }
        guard index < attributes.upperBound,
            let close = bytes[(index + 1)..<attributes.upperBound].firstIndex(of: bytes[index])
        else { throw damaged }
        let value = (index + 1)..<close
        index = close + 1
        return (start..<end, value)
    }

    private func decoded(_ range: Range<Int>) throws -> String {
        guard bytes[range].contains(38) else {
            guard let text = String(validating: bytes[range], as: UTF8.self) else { throw damaged }
            return text
        }
        var whole: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == 38 else {
                whole.append(bytes[index])
                index += 1
                continue
            }
            let end = min(index + 12, range.upperBound)
            guard let semicolon = bytes[index..<end].firstIndex(of: 59),
                let scalar = character(bytes[(index + 1)..<semicolon])
            else { throw damaged }
            whole += Array(String(Character(scalar)).utf8)
            index = semicolon + 1
        }
        guard let text = String(validating: whole, as: UTF8.self) else { throw damaged }
        return text
    }

    private func character(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let isHex = name.hasPrefix("#x")
            let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
            return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
        }
    }
}

extension UInt8 {
    /// White space as XML and PDF have it.
    var isSpace: Bool { self == 32 || (9...13).contains(self) || self == 0 }
}
