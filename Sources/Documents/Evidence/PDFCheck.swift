import Basics

/// Looks for what acts in a PDF (ISO 32000): scripts, programs that are started, files that are carried. Names are read
/// with their escapes undone, and packed objects are unpacked.
enum PDFCheck {
    static func look(into bytes: [UInt8], _ name: String) throws {
        guard bytes.place(of: "%%EOF", from: max(0, bytes.count - 2048)) != nil else {
            throw Refusal(name, DocumentsWords.damaged(name))
        }
        guard !Tail.hasZip(bytes) else { throw Refusal(name, DocumentsEvidenceWords.twoInOne(name)) }
        var look = PDFLook(name: name)
        try look.names(in: bytes)
        try look.packedObjects(in: bytes)
        try look.openings(in: bytes)
    }
}

/// The end of a ZIP file within a file that is none.
enum Tail {
    static func hasZip(_ bytes: [UInt8]) -> Bool {
        bytes.place(of: [0x50, 0x4B, 0x05, 0x06], from: max(0, bytes.count - 22 - 65535)) != nil
    }
}

private struct PDFLook {
    let name: String
    private var unpacked = 0
    /// How many streams of packed objects are named, and how many were found.
    private var packsNamed = 0
    private var packsFound = 0
    /// The numbers of the objects that are done on opening, and the texts of packed objects by number.
    private var opened: Set<Int> = []
    private var packed: [Int: [ArraySlice<UInt8>]] = [:]

    init(name: String) { self.name = name }

    private static let running: Set<String> = [
        "JavaScript", "JS", "Launch", "ImportData", "SubmitForm", "RichMedia", "Rendition", "Movie", "GoToE", "XFA",
    ]
    private static let carrying: Set<String> = ["EmbeddedFile", "EmbeddedFiles"]
    /// Too short to look for among the packed bytes of pictures, where they stand by chance.
    private static let short: Set<String> = ["JS", "XFA"]

    /// Every name in the bytes, streams included: a stream that begins in the wrong place must hide nothing.
    mutating func names(in bytes: [UInt8]) throws {
        var index = 0
        while let stroke = bytes[index...].firstIndex(of: 47) {
            let (word, end) = PDFLook.word(in: bytes, after: stroke)
            index = max(end, stroke + 1)
            guard !word.isEmpty else { continue }
            if PDFLook.running.contains(word), !PDFLook.short.contains(word) || isPlain(bytes, around: stroke) {
                throw Refusal(name, DocumentsEvidenceWords.runs(name))
            }
            if PDFLook.carrying.contains(word) { throw Refusal(name, DocumentsEvidenceWords.carries(name)) }
            if word == "Encrypt" { throw Refusal(name, DocumentsEvidenceWords.sealed(name)) }
            if word == "ObjStm" { packsNamed += 1 }
            if word == "OpenAction" { try opening(bytes[end..<min(end + 300, bytes.count)]) }
        }
    }

    /// What is done on opening: an action where it stands, or the number of one, which is looked at in the end.
    private mutating func opening(_ value: ArraySlice<UInt8>) throws {
        let value = value.drop { $0.isSpace }
        let digits = String(decoding: value.prefix { (48...57).contains($0) }, as: UTF8.self)
        if let number = Int(digits) {
            opened.insert(number)
        } else if acts(value) {
            throw Refusal(name, DocumentsEvidenceWords.runs(name))
        }
    }

    /// Looks at the objects that are done on opening, wherever they stand and however often; one that stands nowhere
    /// does nothing.
    func openings(in bytes: [UInt8]) throws {
        for number in opened {
            let head = "\(number) 0 obj"
            var texts = packed[number] ?? []
            var index = 0
            while let place = bytes.place(of: head, from: index) {
                index = place + head.utf8.count
                guard place == 0 || !(48...57).contains(bytes[place - 1]) else { continue }
                texts.append(bytes[index..<min(index + 300, bytes.count)])
            }
            guard !texts.contains(where: acts) else { throw Refusal(name, DocumentsEvidenceWords.runs(name)) }
        }
    }

    /// The name behind the stroke, `#4A` read as `J`; empty where it is longer than any that matters.
    private static func word(in bytes: [UInt8], after stroke: Int) -> (word: String, end: Int) {
        var letters: [UInt8] = []
        var index = stroke + 1
        while index < bytes.count, letters.count <= 24 {
            var byte = bytes[index]
            if byte == 35, index + 2 < bytes.count, let hex = [UInt8](hex: lower(bytes[(index + 1)...(index + 2)])) {
                byte = hex[0]
                index += 2
            } else if !isRegular(byte) {
                break
            }
            letters.append(byte)
            index += 1
        }
        return (letters.count <= 24 ? String(decoding: letters, as: UTF8.self) : "", index)
    }

    private static func lower(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        byte > 32 && byte < 127 && !"()<>[]{}/%".utf8.contains(byte)
    }

    /// Whether what stands around is text and not packed bytes.
    private func isPlain(_ bytes: [UInt8], around index: Int) -> Bool {
        bytes[max(0, index - 24)..<min(bytes.count, index + 24)].allSatisfy { $0.isSpace || (32..<127).contains($0) }
    }

    /// Whether what is done is more than going to a page: a destination is an array, or an action `/GoTo`.
    private func acts(_ text: ArraySlice<UInt8>) -> Bool {
        let value = text.drop { $0.isSpace }
        return value.first != 91 && !goesToPage(value)
    }

    private func goesToPage(_ action: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: action, as: UTF8.self).filter { !$0.isWhitespace }
        return text.prefix { $0 != ">" }.contains("/S/GoTo/") || text.contains("/S/GoTo>>")
    }
}

extension PDFLook {
    /// Objects may lie packed in streams of the type ObjStm; their names are looked at like all others.
    mutating func packedObjects(in bytes: [UInt8]) throws {
        let word = Array("stream".utf8)
        var index = 0
        while let found = bytes.place(of: word, from: index) {
            index = found + word.count
            guard !bytes[..<found].hasSuffix(Array("end".utf8)) else { continue }
            let facts = dictionary(before: found, in: bytes)
            guard facts.contains("/ObjStm") else { continue }
            packsFound += 1
            guard isReadable(facts) else { throw Refusal(name, DocumentsEvidenceWords.sealed(name)) }
            if facts.contains("/FlateDecode") || facts.contains("/Fl/") || facts.contains("/Fl>") {
                try unpack(bytes, from: index, facts)
            }
        }
        // One that is named and not found is written so that it cannot be looked into.
        guard packsFound >= packsNamed else { throw Refusal(name, DocumentsEvidenceWords.sealed(name)) }
    }

    /// What stands between the last `obj` and the stream, its names with their escapes undone.
    private func dictionary(before place: Int, in bytes: [UInt8]) -> String {
        var start = max(0, place - 1024)
        while let next = bytes.place(of: "obj", from: start, to: place) { start = next + 3 }
        var text = ""
        var index = start
        while index < place {
            if bytes[index] == 47 {
                let (word, end) = PDFLook.word(in: bytes, after: index)
                text += "/" + word
                index = max(end, index + 1)
            } else {
                if !bytes[index].isSpace { text.unicodeScalars.append(Unicode.Scalar(bytes[index])) }
                index += 1
            }
        }
        return text
    }

    /// One deflate and nothing else around it, or no packing at all.
    private func isReadable(_ facts: String) -> Bool {
        let others = ["LZW", "ASCII", "RunLength", "Crypt", "/AHx", "/A85", "/RL", "DCT", "Predictor", "/F("]
        return !others.contains { facts.contains($0) } && facts.components(of: "FlateDecode") <= 1
    }

    private mutating func unpack(_ bytes: [UInt8], from place: Int, _ facts: String) throws {
        var start = place
        if start < bytes.count, bytes[start] == 13 { start += 1 }
        if start < bytes.count, bytes[start] == 10 { start += 1 }
        var whole: [UInt8] = []
        var total = unpacked
        let outcome = Inflation.pieces(of: bytes[start...], hasHeader: true) { piece in
            total += piece.count
            whole.append(contentsOf: piece)
            return total <= FileLimits.unpacked / 4
        }
        unpacked = total
        guard outcome != .stopped else { throw Refusal(name, DocumentsWords.unpacksTooLarge(name)) }
        guard outcome == .whole else { throw Refusal(name, DocumentsEvidenceWords.sealed(name)) }
        let named = packsNamed
        try names(in: whole)
        packsNamed = named
        keep(whole, facts)
    }

    /// Keeps each packed object by its number: pairs of number and place stand before the first.
    private mutating func keep(_ whole: [UInt8], _ facts: String) {
        guard let word = facts.firstRange(of: "/First"),
            let first = Int(facts[word.upperBound...].prefix { $0.isNumber }), first <= whole.count
        else { return }
        let numbers = String(decoding: whole[..<first], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .compactMap { Int($0) }
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            let place = first + min(max(numbers[index + 1], 0), whole.count)
            guard place < whole.count else { continue }
            packed[numbers[index], default: []].append(whole[place..<min(place + 300, whole.count)])
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

extension String {
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
