/// A code of the return (`C2`, `U4`, `WBRI`): up to seven characters held in one word, so that a history of eighty
/// thousand children stays small and comparing codes is comparing numbers.
package struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The bytes, first character in the highest byte, length in the lowest.
    let packed: UInt64

    /// The code a cell was left without.
    package static let blank = Code(packed: 0)

    init(packed: UInt64) { self.packed = packed }

    /// A code of one to seven ASCII characters; nil where it is longer or not ASCII. No characters give `blank`.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= 7, bytes.allSatisfy({ $0 < 128 }) else { return nil }
        var packed: UInt64 = 0
        var shift: UInt64 = 56
        for byte in bytes {
            packed |= UInt64(byte) << shift
            shift -= 8
        }
        self.packed = packed | UInt64(bytes.count)
    }

    /// A code written in the source; longer than seven characters is a mistake of the programmer's.
    package init(stringLiteral text: StaticString) {
        self = text.withUTF8Buffer { Code($0) ?? .blank }
    }

    package var isBlank: Bool { packed == 0 }

    package var bytes: [UInt8] {
        (0..<Int(packed & 0xFF)).map { UInt8(truncatingIfNeeded: packed >> UInt64(56 - 8 * $0)) }
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the code begins with this character: `U` for every foster placement with someone not a relative or a
    /// friend approved for the child.
    package func begins(with letter: Unicode.Scalar) -> Bool {
        UInt8(truncatingIfNeeded: packed >> 56) == UInt8(ascii: letter)
    }
}
