/// A code of the return (`C2`, `U4`, `WBRI`): up to seven characters held in one word, so that a history of eighty
/// thousand children stays small and comparing codes is comparing numbers.
package struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The bytes, first character in the highest byte, length in the lowest.
    package let packed: UInt64

    /// The code a cell was left without.
    package static let blank = Code(packed: 0)

    package init(packed: UInt64) { self.packed = packed }

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
    package var isPresent: Bool { packed != 0 }

    /// Whether the cell held something that is too long for a code, or not plain ASCII. Such codes are the same where
    /// their texts are; the text itself is not kept.
    package var isLong: Bool { packed & 0xFF == Code.longMark }

    private static let longMark: UInt64 = 0xFF

    /// The code of a cell, in capitals; never fails.
    package init(cell: UnsafeBufferPointer<UInt8>) {
        if cell.count <= 7 {
            var packed: UInt64 = 0
            var shift: UInt64 = 56
            var isPlain = true
            for byte in cell {
                isPlain = isPlain && byte > 32 && byte < 127
                packed |= UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte) << shift
                shift -= 8
            }
            if isPlain {
                self.packed = packed | UInt64(cell.count)
                return
            }
        }
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in cell { mixed = (mixed ^ UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte)) &* 0x100_0000_01B3 }
        packed = mixed << 8 | Code.longMark
    }

    package init(text: String) {
        var text = text
        self = text.withUTF8 { Code(cell: $0) }
    }

    /// Whether it is one of these.
    package func isOne(of codes: Code...) -> Bool {
        for code in codes where code == self { return true }
        return false
    }

    package func isOne(of codes: Set<Code>) -> Bool { codes.contains(self) }

    /// The whole number that the cell holds in figures; nil where it holds anything else.
    package var wholeNumber: Int? {
        guard isPresent, !isLong else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    package var bytes: [UInt8] {
        isLong ? [] : (0..<Int(packed & 0xFF)).map { UInt8(truncatingIfNeeded: packed >> UInt64(56 - 8 * $0)) }
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the code begins with this character: `U` for every foster placement with someone not a relative or a
    /// friend approved for the child.
    package func begins(with letter: Unicode.Scalar) -> Bool {
        UInt8(truncatingIfNeeded: packed >> 56) == UInt8(ascii: letter)
    }
}
