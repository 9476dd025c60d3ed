/// A postcode as one number: its letters and digits without spaces, in capitals, as seven figures to the base 37, so
/// that numbers sort as postcodes do. 37 bits are used.
package struct PostcodeKey: Hashable, Sendable {
    /// Every key is smaller: 37 to the power of 7.
    static let end: UInt64 = 94_931_877_133

    let number: UInt64

    /// What is blank or cannot be a postcode.
    package static let unknown = PostcodeKey(number: 0)

    init(number: UInt64) { self.number = number }

    /// The key of these bytes; `unknown` where they hold anything but one to seven letters, digits and spaces.
    package init(_ bytes: some Collection<UInt8>) {
        var number: UInt64 = 0
        var length = 0
        for byte in bytes where byte != UInt8(ascii: " ") {
            guard length < 7, let figure = PostcodeKey.figure(byte) else {
                self = .unknown
                return
            }
            number = number * 37 + figure
            length += 1
        }
        guard length > 0 else {
            self = .unknown
            return
        }
        for _ in length..<7 { number *= 37 }
        self.number = number
    }

    /// Whether it is no postcode.
    package var isUnknown: Bool { number == 0 }

    /// Digits are 1 to 10 and letters 11 to 36; 0 fills up.
    private static func figure(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 48...57: UInt64(byte - 47)
        case 65...90: UInt64(byte - 54)
        case 97...122: UInt64(byte - 86)
        default: nil
        }
    }
}
