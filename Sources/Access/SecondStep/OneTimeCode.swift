import Basics
import Crypto
import Foundation

/// A code of six digits that changes every thirty seconds (TOTP, RFC 6238, over HMAC-SHA-1 as every authenticator
/// application expects).
package struct OneTimeCode: Sendable {
    static let period = 30
    /// 20 random bytes shared with the person's telephone.
    let secret: [UInt8]

    package init(secret: [UInt8]) { self.secret = secret }

    static func random() -> OneTimeCode {
        OneTimeCode(secret: SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes { [UInt8]($0) })
    }

    /// The code for the thirty seconds that hold this moment.
    package func code(at moment: Instant) -> String { code(step: moment.milliseconds / 1000 / Int64(Self.period)) }

    /// The step that the code was made for, where it is this one, the last or the next; nil where it is none of them.
    /// A step that was used is never taken again, so a code that was watched is worth nothing.
    func step(of code: String, at moment: Instant, after used: Int64) -> Int64? {
        let now = moment.milliseconds / 1000 / Int64(Self.period)
        let typed = code.filter { !$0.isWhitespace }
        return (now - 1...now + 1).first { $0 > used && self.code(step: $0) == typed }
    }

    /// The secret in base 32 (RFC 4648), in groups of four, for typing into a telephone.
    var written: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var text = ""
        var bits = 0
        var held = 0
        for byte in secret {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                text.append(alphabet[held >> (bits - 5) & 31])
                bits -= 5
            }
        }
        return stride(from: 0, to: text.count, by: 4)
            .map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    private func code(step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
        let mac = [UInt8](HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 15)
        let number =
            Int(mac[offset] & 127) << 24 | Int(mac[offset + 1]) << 16 | Int(mac[offset + 2]) << 8
            | Int(mac[offset + 3])
        return padded(number % 1_000_000, 6)
    }
}
