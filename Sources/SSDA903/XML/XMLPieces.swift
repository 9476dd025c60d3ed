import Basics

/// Walks over the bytes of an XML file from front to end, a tag or a piece of text at a time, and allocates nothing for
/// either. It knows no document types, no entities but the five of XML itself and characters by number, and opens
/// nothing: what a bomb or a reference to another file is made of is refused where it stands.
struct XMLPieces {
    enum Piece { case opened, closed, text, end }

    static let deepest = 32
    static let longestName = 128
    static let longestTag = 8 << 10
    static let longestText = 1 << 20

    let bytes: UnsafeBufferPointer<UInt8>
    let faults: XMLFaults
    private(set) var position: Int
    /// Where the name of the tag that was opened or closed last stands, prefix and all.
    private(set) var name = 0..<0
    /// Where the text that was read last stands.
    private(set) var text = 0..<0
    /// Whether the text means what its bytes say, being in CDATA.
    private(set) var isLiteral = false
    /// Whether the text holds references or carriage returns, which stand for something else.
    private(set) var hasReferences = false
    private var open: [Range<Int>] = []
    private var closesItself = false
    private var hasRoot = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, from position: Int) {
        self.bytes = bytes
        self.position = position
        faults = XMLFaults(bytes, file: file)
        open.reserveCapacity(XMLPieces.deepest)
    }

    /// The next piece. A tag that closes itself is opened and then closed. Throws `Refusal` where the file is not well
    /// formed, or something in it is larger than any return has it.
    mutating func next() throws -> Piece {
        if closesItself {
            closesItself = false
            name = open.removeLast()
            return .closed
        }
        while position < bytes.count {
            guard bytes[position] == less else {
                try readText()
                if !open.isEmpty { return .text }
                guard isBlank else { throw faults.refusal(text.lowerBound, XMLWords.textOutside) }
                continue
            }
            switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
            case slash:
                try readClosingTag()
                return .closed
            case UInt8(ascii: "?"): try pass("?>", after: 2)
            case UInt8(ascii: "!"):
                if try readDeclaration() { return .text }
            default:
                try readOpeningTag()
                return .opened
            }
        }
        if let last = open.last { throw faults.refusal(last.lowerBound, XMLWords.unclosed(shown(last))) }
        guard hasRoot else { throw faults.refusal(position, XMLWords.noElement) }
        return .end
    }

    /// Whether the text that was read last is white space alone.
    var isBlank: Bool { !isLiteral && text.allSatisfy { bytes[$0].isXMLSpace } }

    /// The name as it may be shown.
    func shown(_ name: Range<Int>) -> String { String(decoding: bytes[name].prefix(40), as: UTF8.self) }
}

extension XMLPieces {
    private mutating func readOpeningTag() throws {
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end].isInXMLName { end += 1 }
        guard end > start, bytes[start].beginsXMLName else { throw faults.refusal(position, XMLWords.brokenTag) }
        guard end - start <= XMLPieces.longestName else { throw faults.refusal(position, XMLWords.tagTooLong) }
        let name = start..<end
        if end < bytes.count, bytes[end] != greater { end = try passAttributes(from: end) }
        guard end < bytes.count else { throw faults.refusal(position, XMLWords.cutOff) }
        guard !open.isEmpty || !hasRoot else { throw faults.refusal(position, XMLWords.secondRoot) }
        guard open.count < XMLPieces.deepest else { throw faults.refusal(position, XMLWords.tooDeep) }
        hasRoot = true
        position = end + 1
        self.name = name
        open.append(name)
    }

    /// Attributes say nothing in the form; they have to be well formed and are passed over.
    ///
    /// - Returns: where the tag's `>` is.
    private mutating func passAttributes(from start: Int) throws -> Int {
        let stop = min(bytes.count, position + XMLPieces.longestTag)
        var end = start
        while true {
            let before = end
            while end < stop, bytes[end].isXMLSpace { end += 1 }
            guard end + 1 < stop else { break }
            if bytes[end] == greater { return end }
            if bytes[end] == slash, bytes[end + 1] == greater {
                closesItself = true
                return end + 1
            }
            guard end > before, bytes[end].beginsXMLName else { throw faults.refusal(position, XMLWords.brokenTag) }
            while end < stop, bytes[end].isInXMLName { end += 1 }
            while end < stop, bytes[end].isXMLSpace { end += 1 }
            guard end < stop else { break }
            guard bytes[end] == UInt8(ascii: "=") else { throw faults.refusal(position, XMLWords.brokenTag) }
            end += 1
            while end < stop, bytes[end].isXMLSpace { end += 1 }
            guard end < stop else { break }
            let mark = bytes[end]
            guard mark == quote || mark == UInt8(ascii: "'") else {
                throw faults.refusal(position, XMLWords.brokenTag)
            }
            end += 1
            while end < stop, bytes[end] != mark, bytes[end] != less { end += 1 }
            guard end < stop else { break }
            guard bytes[end] == mark else { throw faults.refusal(position, XMLWords.brokenTag) }
            end += 1
        }
        if stop == bytes.count, bytes.count > end, bytes[end] == greater { return end }
        throw faults.refusal(position, stop == bytes.count ? XMLWords.cutOff : XMLWords.tagTooLong)
    }

    private mutating func readClosingTag() throws {
        let start = position + 2
        guard let opened = open.last else { throw faults.refusal(position, XMLWords.brokenTag) }
        var end = start + opened.count
        guard end < bytes.count else { throw faults.refusal(position, XMLWords.cutOff) }
        for index in 0..<opened.count where bytes[start + index] != bytes[opened.lowerBound + index] {
            throw faults.refusal(position, XMLWords.otherClosed(shown(opened)))
        }
        guard !bytes[end].isInXMLName else { throw faults.refusal(position, XMLWords.otherClosed(shown(opened))) }
        let stop = min(bytes.count, position + XMLPieces.longestTag)
        while end < stop, bytes[end].isXMLSpace { end += 1 }
        guard end < stop else {
            throw faults.refusal(position, stop == bytes.count ? XMLWords.cutOff : XMLWords.tagTooLong)
        }
        guard bytes[end] == greater else { throw faults.refusal(position, XMLWords.brokenTag) }
        position = end + 1
        name = opened
        open.removeLast()
    }

    /// A comment is passed over, a CDATA section is text, and anything else that begins with `<!` is refused.
    ///
    /// - Returns: whether it was text.
    private mutating func readDeclaration() throws -> Bool {
        let here = bytes[position...]
        if here.starts(with: "<!--".utf8) {
            try pass("-->", after: 4)
            return false
        }
        guard here.starts(with: "<![CDATA[".utf8), !open.isEmpty else {
            let isType = here.prefix(9).elementsEqual("<!DOCTYPE".utf8) || here.starts(with: "<!ENTITY".utf8)
            throw faults.refusal(position, isType ? XMLWords.documentType : XMLWords.brokenTag)
        }
        let start = position + 9
        try pass("]]>", after: 9)
        text = start..<(position - 3)
        guard text.count <= XMLPieces.longestText else { throw faults.refusal(start, XMLWords.textTooLong) }
        if let wrong = text.first(where: { bytes[$0] < 32 && !bytes[$0].isXMLSpace }) {
            throw faults.refusal(wrong, XMLWords.controlCharacter)
        }
        (isLiteral, hasReferences) = (true, false)
        return true
    }

    private mutating func pass(_ end: StaticString, after count: Int) throws {
        let mark = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        let last = mark[mark.count - 1]
        var index = position + count + mark.count - 1
        while index < bytes.count {
            if bytes[index] == last, bytes[(index - mark.count + 1)...index].elementsEqual(mark) {
                position = index + 1
                return
            }
            index += 1
        }
        throw faults.refusal(position, XMLWords.cutOff)
    }

    private mutating func readText() throws {
        let start = position
        let stop = min(bytes.count, start + XMLPieces.longestText + 1)
        var end = start
        var hasReferences = false
        while end < stop {
            let byte = bytes[end]
            if byte <= ampersand {
                if byte == ampersand || byte == carriageReturn {
                    hasReferences = true
                } else if byte < 32, byte != lineFeed, byte != tab {
                    throw faults.refusal(end, XMLWords.controlCharacter)
                }
            } else if byte == less {
                break
            }
            end += 1
        }
        guard end - start <= XMLPieces.longestText else { throw faults.refusal(start, XMLWords.textTooLong) }
        text = start..<end
        (isLiteral, self.hasReferences) = (false, hasReferences)
        position = end
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var beginsXMLName: Bool {
        self | 32 >= 97 && self | 32 <= 122 || self == 95 || self == 58 || self >= 128
    }

    @inline(__always)
    fileprivate var isInXMLName: Bool {
        beginsXMLName || self >= 48 && self <= 57 || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
