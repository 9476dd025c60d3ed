/// A short word of XML, a tag's name or an attribute's value, packed so that two are compared at once.
struct XMLWord: Equatable {
    static let longest = 16

    /// How many bytes it has, up to `longest`: what is beyond is cut off.
    private(set) var count = 0
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    init() {}

    init(_ word: StaticString) {
        word.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// The word, or what stands in front of it as far as `longest`.
    init(cutting word: String) {
        for byte in word.utf8 { append(byte) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            first |= UInt64(byte) << UInt64(8 * count)
            count += 1
        } else if count < XMLWord.longest {
            second |= UInt64(byte) << UInt64(8 * (count - 8))
            count += 1
        }
    }
}

extension XMLWord: Sequence, IteratorProtocol {
    /// The bytes from the front.
    @inline(__always)
    mutating func next() -> UInt8? {
        guard count > 0 else { return nil }
        let byte = UInt8(truncatingIfNeeded: first)
        first = first >> 8 | second << 56
        second >>= 8
        count -= 1
        return byte
    }
}
