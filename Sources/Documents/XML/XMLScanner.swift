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

    /// A token before anybody asked for its name or its words.
    enum Step { case opened, closed, text, end }

    static let deepest = 256

    let place: String
    private let bytes: [UInt8]
    private var position = 0
    private var open: [(name: XMLWord, place: Range<Int>)] = []
    private var closing = false
    private var attributes: Range<Int> = 0..<0
    private var tag: (name: XMLWord, place: Range<Int>) = (XMLWord(), 0..<0)
    private var words = Words.plain(0..<0)

    /// The words of a text: where they stand, if they are letters of ASCII that mean themselves, or what they mean.
    private enum Words {
        case plain(Range<Int>)
        case decoded(String)
    }

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
        switch try step() {
        case .opened: .opened(String(decoding: bytes[tag.place], as: UTF8.self))
        case .closed: .closed(String(decoding: bytes[tag.place], as: UTF8.self))
        case .text: .text(text)
        case .end: nil
        }
    }

    /// The same for long tables: the token's `name` or `text` is made when it is asked for.
    mutating func step() throws -> Step {
        if closing {
            closing = false
            tag = open.removeLast()
            return .closed
        }
        while position < bytes.count {
            guard bytes[position] == 60 else {
                try readText()
                return .text
            }
            guard position + 1 < bytes.count else { throw damaged }
            switch bytes[position + 1] {
            case 47:
                try readClosingTag()
                return .closed
            case 63: try skip(to: [63, 62])
            case 33:
                if try readDeclaration() { return .text }
            default:
                try readOpeningTag()
                return .opened
            }
        }
        guard open.isEmpty else { throw damaged }
        return .end
    }

    /// The name of the tag that was opened or closed last.
    var name: XMLWord { tag.name }

    /// The text that was read last.
    var text: String {
        switch words {
        case .plain(let place): String(decoding: bytes[place], as: UTF8.self)
        case .decoded(let text): text
        }
    }

    /// The value of an attribute of the tag that was opened last.
    func attribute(_ name: String) throws -> String? {
        var place = attributes.lowerBound
        while let found = try attribute(at: &place) {
            if bytes[found.name].elementsEqual(name.utf8) { return try decoded(found.value) }
        }
        return nil
    }

    /// The values of three attributes of one letter each, found in one walk; empty where there are none. Nil where one of
    /// them is more than a word of plain letters: then each has to be asked for.
    func words(_ names: (UInt8, UInt8, UInt8)) throws -> (XMLWord, XMLWord, XMLWord)? {
        var found: (XMLWord?, XMLWord?, XMLWord?)
        var place = attributes.lowerBound
        while found.0 == nil || found.1 == nil || found.2 == nil, let next = try attribute(at: &place) {
            guard next.name.count == 1 else { continue }
            let name = bytes[next.name.lowerBound]
            guard name == names.0 || name == names.1 || name == names.2 else { continue }
            guard let value = word(next.value) else { return nil }
            if name == names.0, found.0 == nil { found.0 = value }
            if name == names.1, found.1 == nil { found.1 = value }
            if name == names.2, found.2 == nil { found.2 = value }
        }
        return (found.0 ?? XMLWord(), found.1 ?? XMLWord(), found.2 ?? XMLWord())
    }

    private func word(_ range: Range<Int>) -> XMLWord? {
        guard range.count <= XMLWord.longest else { return nil }
        var word = XMLWord()
        for index in range {
            guard bytes[index] != 38, bytes[index] < 128 else { return nil }
            word.append(bytes[index])
        }
        return word
    }

    /// Goes behind the end of the tag that was opened last.
    mutating func skip() throws {
        let depth = open.count
        while open.count >= depth {
            guard try step() != .end else { throw damaged }
        }
    }

    /// How many tags are open.
    var depth: Int { open.count }

    private var damaged: Refusal { Refusal(place, DocumentsWords.damaged(place)) }
}

extension XMLScanner {
    private mutating func readOpeningTag() throws {
        var start = position + 1
        var end = start
        var name = XMLWord()
        while end < bytes.count, !bytes[end].isSpace, bytes[end] != 62, bytes[end] != 47 {
            name.append(bytes[end])
            end += 1
            if bytes[end - 1] == 58 { (name, start) = (XMLWord(), end) }
        }
        let attributesStart = end
        let place = start..<end
        while end < bytes.count, bytes[end] != 62 {
            if bytes[end] == 34 || bytes[end] == 39 { end = try self.end(ofQuoteAt: end) }
            end += 1
        }
        guard end < bytes.count, !place.isEmpty, open.count < XMLScanner.deepest else { throw damaged }
        closing = bytes[end - 1] == 47
        attributes = min(attributesStart, closing ? end - 1 : end)..<(closing ? end - 1 : end)
        position = end + 1
        tag = (name, place)
        open.append(tag)
    }

    private func end(ofQuoteAt start: Int) throws -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != bytes[start] { index += 1 }
        guard index < bytes.count else { throw damaged }
        return index
    }

    private mutating func readClosingTag() throws {
        var start = position + 2
        var end = start
        while end < bytes.count, bytes[end] != 62 {
            if bytes[end] == 58 { start = end + 1 }
            end += 1
        }
        guard end < bytes.count, let opened = open.popLast() else { throw damaged }
        position = end + 1
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        guard opened.place.count == end - start else { throw damaged }
        for index in start..<end where bytes[index] != bytes[opened.place.lowerBound + index - start] { throw damaged }
        tag = opened
    }

    /// A comment is passed over, a CDATA section is text, and anything else that begins with `<!` is refused.
    ///
    /// - Returns: whether it was text.
    private mutating func readDeclaration() throws -> Bool {
        if bytes[position...].starts(with: "<!--".utf8) {
            try skip(to: [45, 45, 62])
            return false
        }
        guard bytes[position...].starts(with: "<![CDATA[".utf8) else {
            throw Refusal(place, DocumentsWords.documentType(place))
        }
        let start = position + 9
        try skip(to: [93, 93, 62])
        guard let text = String(validating: bytes[start..<(position - 3)], as: UTF8.self) else { throw damaged }
        words = .decoded(text)
        return true
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

    private mutating func readText() throws {
        var end = position
        var isPlain = true
        while end < bytes.count, bytes[end] != 60 {
            if bytes[end] == 38 || bytes[end] >= 128 { isPlain = false }
            end += 1
        }
        words = isPlain ? .plain(position..<end) : .decoded(try decoded(position..<end))
        position = end
    }

    private func attribute(at index: inout Int) throws -> (name: Range<Int>, value: Range<Int>)? {
        while index < attributes.upperBound, bytes[index].isSpace { index += 1 }
        guard index < attributes.upperBound else { return nil }
        var start = index
        while index < attributes.upperBound, bytes[index] != 61, !bytes[index].isSpace {
            index += 1
            if bytes[index - 1] == 58 { start = index }
        }
        let end = index
        while index < attributes.upperBound, bytes[index] != 34, bytes[index] != 39 { index += 1 }
        let quote = index
        index += 1
        while index < attributes.upperBound, bytes[index] != bytes[quote] { index += 1 }
        guard index < attributes.upperBound else { throw damaged }
        defer { index += 1 }
        return (start..<end, (quote + 1)..<index)
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
