import Basics

/// The directory of a ZIP file (APPNOTE 6.3), and its parts by name. What is unusual in an office file is refused: more
/// than one disk, encryption, names that climb out of the folder, the same name twice, other compressions.
struct ZipFile {
    struct Entry {
        let name: String
        let method: UInt16
        let checkSum: UInt32
        let packedSize: Int
        let size: Int
        fileprivate let start: Int
    }

    let place: String
    let entries: [String: Entry]
    let names: [String]
    private let bytes: [UInt8]

    /// Throws `Refusal` where the bytes are no whole ZIP file, or one that would unpack to more than is reasonable.
    init(_ bytes: [UInt8], place: String) throws {
        self.bytes = bytes
        self.place = place
        let (count, start) = try ZipFile.directory(of: bytes, place)
        var entries: [String: Entry] = [:]
        var names: [String] = []
        var position = start
        var total = 0
        for _ in 0..<count {
            let (entry, next) = try ZipFile.entry(in: bytes, at: position, place)
            guard entries[entry.name] == nil else { throw Refusal(place, DocumentsWords.damaged(place)) }
            entries[entry.name] = entry
            names.append(entry.name)
            total += entry.size
            position = next
        }
        guard total <= FileLimits.unpacked else { throw Refusal(place, DocumentsWords.unpacksTooLarge(place)) }
        self.entries = entries
        self.names = names
    }

    func has(_ name: String) -> Bool { entries[name] != nil }

    /// The whole part, checked against its size and sum; nil where there is none of that name.
    func part(_ name: String, limit: Int = FileLimits.part) throws -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard entry.size <= limit else { throw Refusal(place, DocumentsWords.unpacksTooLarge(place)) }
        var whole: [UInt8] = []
        whole.reserveCapacity(entry.size)
        var sum: UInt = 0
        try pieces(of: entry) { piece in
            sum = Inflation.checkSum(piece, after: sum)
            whole.append(contentsOf: piece)
            return true
        }
        guard whole.count == entry.size, sum == UInt(entry.checkSum) else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        return whole
    }

    /// Hands over the part piece by piece, and stops where the body says `false`. A part that would unpack to many
    /// times what it is packed to is refused unread, and one that turns out larger than the directory says.
    func pieces(of entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
        guard entry.size <= max(FileLimits.always, entry.packedSize * FileLimits.ratio) else {
            throw Refusal(place, DocumentsWords.unpacksTooLarge(place))
        }
        let packed = try packed(entry)
        guard entry.method == 8 else {
            _ = try packed.withUnsafeBufferPointer(body)
            return
        }
        var seen = 0
        let outcome = try Inflation.pieces(of: packed) { piece in
            seen += piece.count
            guard seen <= entry.size else { throw Refusal(place, DocumentsWords.unpacksTooLarge(place)) }
            return try body(piece)
        }
        if case .damaged = outcome { throw Refusal(place, DocumentsWords.damaged(place)) }
    }

    /// The bytes as they lie in the file, behind the entry's own head.
    private func packed(_ entry: Entry) throws -> ArraySlice<UInt8> {
        let head = entry.start
        guard head + 30 <= bytes.count, bytes.number32(head) == 0x0403_4B50 else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        let start = head + 30 + Int(bytes.number16(head + 26)) + Int(bytes.number16(head + 28))
        guard start + entry.packedSize <= bytes.count, entry.method == 8 || entry.packedSize == entry.size else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        return bytes[start..<start + entry.packedSize]
    }
}

extension ZipFile {
    /// Whether the file's bytes end where its directory says they do, so that nothing is hung on behind.
    static func endsWhereItSays(_ bytes: [UInt8]) -> Bool {
        guard let end = endRecord(in: bytes) else { return false }
        return end + 22 + Int(bytes.number16(end + 20)) == bytes.count
    }

    /// How many entries the directory has, and where it starts.
    private static func directory(of bytes: [UInt8], _ place: String) throws -> (count: Int, start: Int) {
        guard let end = endRecord(in: bytes) else { throw Refusal(place, DocumentsWords.damaged(place)) }
        let count = Int(bytes.number16(end + 10))
        let start = Int(bytes.number32(end + 16))
        guard bytes.number16(end + 4) == 0, start < bytes.count else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        guard count <= FileLimits.parts else { throw Refusal(place, DocumentsWords.unpacksTooLarge(place)) }
        return (count, start)
    }

    /// Where the last record stands: it may have a comment of up to 65,535 bytes behind it.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 65535)
        return stride(from: bytes.count - 22, through: first, by: -1).first { bytes.number32($0) == 0x0605_4B50 }
    }

    private static func entry(in bytes: [UInt8], at position: Int, _ place: String) throws -> (Entry, next: Int) {
        guard position + 46 <= bytes.count, bytes.number32(position) == 0x0201_4B50 else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        let nameEnd = position + 46 + Int(bytes.number16(position + 28))
        let next = nameEnd + Int(bytes.number16(position + 30)) + Int(bytes.number16(position + 32))
        guard next <= bytes.count, let name = String(validating: bytes[(position + 46)..<nameEnd], as: UTF8.self)
        else { throw Refusal(place, DocumentsWords.damaged(place)) }
        guard bytes.number16(position + 8) & 1 == 0 else { throw Refusal(place, DocumentsWords.locked(place)) }
        let entry = Entry(
            name: name, method: bytes.number16(position + 10), checkSum: bytes.number32(position + 16),
            packedSize: Int(bytes.number32(position + 20)), size: Int(bytes.number32(position + 24)),
            start: Int(bytes.number32(position + 42)))
        guard entry.method == 0 || entry.method == 8, isPlain(name) else {
            throw Refusal(place, DocumentsWords.damaged(place))
        }
        return (entry, next)
    }

    /// A name that stays inside the file.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains("\0")
            && !name.split(separator: "/").contains("..")
    }
}
