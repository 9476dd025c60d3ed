/// The name of a tag without its prefix and in capitals, packed so that two are compared at once.
struct XMLName: Hashable {
    /// The longest name of the form has 21 letters.
    private static let longest = 24

    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private var count = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) {
        for index in place {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") { self = XMLName() } else { append(byte) }
        }
    }

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    private init() {}

    /// What is beyond the longest name is counted and not kept: such a name is none of the form's.
    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        let capital = UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte)
        if count < 8 {
            words.0 = words.0 << 8 | capital
        } else if count < 16 {
            words.1 = words.1 << 8 | capital
        } else if count < XMLName.longest {
            words.2 = words.2 << 8 | capital
        }
        count += 1
    }

    static func == (left: XMLName, right: XMLName) -> Bool { left.words == right.words && left.count == right.count }

    func hash(into hasher: inout Hasher) { hasher.combine(words.0 ^ words.1 &* 31 ^ words.2 &* 961) }
}
