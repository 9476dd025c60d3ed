import Basics

/// Reads the return's XML form from front to end, a child at a time.
struct ReturnXMLReading {
    /// The form has up to 366 episodes of a child; so many rows of all kinds are no child's.
    static let mostRowsOfAChild = 10_000
    /// CHILDID and DOB are written again in every row of the child, so that they have to be short.
    static let longestShared = 100
    private static let shared = [Column.child, .dob].map(ReturnForm.place)
    static let mostAside = 8 << 20

    private enum Place { case document, root, child, header, group }

    private var pieces: XMLPieces
    private let references: XMLReferences
    private let names = ReturnFormNames()
    private var gathered: TablesFromXML
    private var child = ChildInXML()
    private(set) var unknown = UnknownElements()
    private var here = Place.document
    private var group = 0
    private var isGroupInHeader = false
    /// The place of the cell whose element is open.
    private var cell: Int?
    /// The first piece of the open cell's text, spaces around it and all.
    private var firstPiece = 0..<0
    /// How many elements are open of which the form knows nothing.
    private var ignored = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, encoding: XMLEncoding) {
        pieces = XMLPieces(bytes, file: file, from: encoding.beginning)
        references = XMLReferences(encoding: encoding.text, faults: pieces.faults)
        gathered = TablesFromXML(bytes, file: file)
    }

    var tables: [TableText] { gathered.tables }

    /// Throws `Refusal` at the first thing that is wrong.
    mutating func read() throws {
        while true {
            switch try pieces.next() {
            case .opened: try opened()
            case .text: try readText()
            case .closed: try closed()
            case .end:
                guard gathered.childCount > 0 else {
                    throw Refusal(pieces.faults.file, XMLWords.noChildren(pieces.faults.file))
                }
                return
            }
        }
    }

    private mutating func opened() throws {
        guard ignored == 0 else {
            ignored += 1
            return
        }
        guard cell == nil else { throw wrong(XMLWords.elementInCell(shown)) }
        let name = XMLName(pieces.bytes, pieces.name)
        switch here {
        case .document: here = .root
        case .root: if name == names.child { beginChild() } else { ignore() }
        case .child:
            if name == names.header {
                guard !child.hasHeader else { throw wrong(XMLWords.twice(ReturnForm.header)) }
                child.hasHeader = true
                here = .header
            } else if let group = names.groups[name] {
                try begin(group)
            } else {
                ignore()
            }
        case .header:
            if let place = names.headerCells[name] {
                try begin(cell: place)
            } else if let group = names.groups[name] {
                try begin(group)
            } else {
                ignore()
            }
        case .group: if let place = names.groupCells[group][name] { try begin(cell: place) } else { ignore() }
        }
    }

    private mutating func closed() throws {
        if ignored > 0 {
            ignored -= 1
        } else if cell != nil {
            try endCell()
        } else {
            switch here {
            case .document: break
            case .root: here = .document
            case .child:
                guard child.hasHeader else { throw wrong(XMLWords.headerless) }
                gathered.add(child)
                if let rows = gathered.rowsOfFull { throw wrong(XMLWords.tableFull(rows)) }
                here = .root
            case .header: here = .child
            case .group: here = isGroupInHeader ? .header : .child
            }
        }
    }

    private mutating func beginChild() {
        child.clear()
        here = .child
    }

    private mutating func begin(_ group: Int) throws {
        guard child.rows.count < Self.mostRowsOfAChild else { throw wrong(XMLWords.tooManyRows(Self.mostRowsOfAChild)) }
        self.group = group
        isGroupInHeader = here == .header
        child.begin(group)
        here = .group
    }

    private mutating func begin(cell place: Int) throws {
        guard !child[place, here == .header].isThere else { throw wrong(XMLWords.twice(shown)) }
        child[place, here == .header].isThere = true
        cell = place
    }

    private mutating func ignore() {
        unknown.add(pieces.shown(pieces.name))
        ignored = 1
    }

    private var shown: String { pieces.shown(pieces.name) }

    private func wrong(_ sentence: Bilingual) -> Refusal { pieces.faults.refusal(pieces.name.lowerBound, sentence) }
}

extension ReturnXMLReading {
    private mutating func readText() throws {
        guard ignored == 0 else { return }
        guard let place = cell else {
            guard pieces.isBlank else { throw pieces.faults.refusal(pieces.text.lowerBound, XMLWords.textBetween) }
            return
        }
        let isInHeader = here == .header
        var text = child[place, isInHeader]
        if firstPiece.isEmpty, !text.isAside, !pieces.hasReferences, references.encoding == .utf8 {
            firstPiece = pieces.text
            let words = trimmed(firstPiece)
            (text.start, text.count) = (words.lowerBound, Int32(words.count))
        } else {
            try putAside(&text)
        }
        child[place, isInHeader] = text
    }

    /// A text in several pieces, or with references in it, is put together beside the file.
    private mutating func putAside(_ text: inout ChildInXML.Cell) throws {
        if !text.isAside {
            text.isAside = true
            text.start = child.aside.count
            child.aside.append(contentsOf: pieces.bytes[firstPiece])
        }
        try references.decode(pieces.text, isLiteral: pieces.isLiteral, into: &child.aside)
        text.count = Int32(child.aside.count - text.start)
        guard text.count <= XMLPieces.longestText, child.aside.count <= Self.mostAside else {
            throw pieces.faults.refusal(pieces.text.lowerBound, XMLWords.textTooLong)
        }
    }

    private mutating func endCell() throws {
        guard let place = cell else { return }
        var text = child[place, here == .header]
        if text.isAside {
            var words = text.start..<(text.start + Int(text.count))
            while let last = words.last, child.aside[last].isXMLSpace { words = words.dropLast() }
            while let first = words.first, child.aside[first].isXMLSpace { words = words.dropFirst() }
            (text.start, text.count) = (words.lowerBound, Int32(words.count))
            child[place, here == .header] = text
        }
        if here == .header, Self.shared.contains(place), text.count > Self.longestShared {
            throw wrong(XMLWords.cellTooLong(shown, Self.longestShared))
        }
        (cell, firstPiece) = (nil, 0..<0)
    }

    private func trimmed(_ text: Range<Int>) -> Range<Int> {
        var (start, end) = (text.lowerBound, text.upperBound)
        while start < end, pieces.bytes[start].isXMLSpace { start += 1 }
        while end > start, pieces.bytes[end - 1].isXMLSpace { end -= 1 }
        return start..<end
    }
}

/// The names of elements that the form does not know, each once, as far as a sentence can hold them.
struct UnknownElements {
    static let mostNamed = 20

    private(set) var names: [String] = []
    private(set) var isMore = false

    var isEmpty: Bool { names.isEmpty }

    mutating func add(_ name: String) {
        guard !names.contains(name) else { return }
        if names.count < UnknownElements.mostNamed { names.append(name) } else { isMore = true }
    }
}
