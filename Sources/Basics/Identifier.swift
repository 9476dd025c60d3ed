import Foundation

/// The identifier of a thing of one kind: `Identifier<Account>` cannot be handed over where `Identifier<Load>` is
/// meant. Made in Swift as UUID version 7 (RFC 9562), so that identifiers sort by when they were made.
package struct Identifier<Thing>: Hashable, Sendable {
    package let text: String

    /// An identifier read from a database or an address. Nothing is checked but its shape: letters, digits, hyphens.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 64,
            text.utf8.allSatisfy({ byte in
                (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte == 45
            })
        else { return nil }
        self.text = text
    }

    /// A new identifier, made at the moment given.
    package static func make(at moment: Instant) -> Identifier {
        var bytes = [UInt8](repeating: 0, count: 16)
        var random = SystemRandomNumberGenerator()
        for index in 6..<16 { bytes[index] = UInt8.random(in: 0...255, using: &random) }
        let milliseconds = UInt64(bitPattern: moment.milliseconds)
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(40 - 8 * index)) }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        let hex = bytes.hex
        let cuts = [0, 8, 12, 16, 20, 32]
        let groups = zip(cuts, cuts.dropFirst()).map { start, end in String(hex.dropFirst(start).prefix(end - start)) }
        return Identifier(unchecked: groups.joined(separator: "-"))
    }

    private init(unchecked text: String) { self.text = text }
}

extension Identifier: CustomStringConvertible {
    package var description: String { text }
}

extension Sequence<UInt8> {
    /// Lower-case hexadecimal.
    package var hex: String {
        var text = ""
        for byte in self {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return text
    }

    private static func digit(_ value: UInt8) -> Character {
        Character(UnicodeScalar(value < 10 ? 48 + value : 87 + value))
    }
}

extension [UInt8] {
    /// Bytes written as hexadecimal, or nil.
    package init?(hex: some StringProtocol) {
        let digits = [UInt8](hex.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        self = []
        reserveCapacity(digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else { return nil }
            append(high << 4 | low)
        }
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 65...70: digit - 55
        case 97...102: digit - 87
        default: nil
        }
    }
}
