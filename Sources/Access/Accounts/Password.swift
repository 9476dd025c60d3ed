import Basics
import Crypto
import CryptoExtras
import Foundation

/// What makes hashing a password slow: N = 2^logN, r and p of scrypt (RFC 7914).
package struct PasswordCost: Sendable, Hashable {
    let logN: Int
    let r: Int
    let p: Int

    /// 32 MiB and about 170 ms here: one of the settings that OWASP's password storage sheet gives as equal in
    /// strength, chosen for its smaller memory.
    package static let standard = PasswordCost(logN: 15, r: 8, p: 3)
    /// For tests alone: no protection.
    package static let cheap = PasswordCost(logN: 4, r: 1, p: 1)
}

/// A password's hash as it is stored: `scrypt$15$8$3$SALT$HASH`, hexadecimal.
struct PasswordHash: Sendable {
    let cost: PasswordCost
    let salt: [UInt8]
    let hash: [UInt8]

    init(of password: String, cost: PasswordCost) throws {
        self.cost = cost
        salt = SymmetricKey(size: .bits128).withUnsafeBytes { [UInt8]($0) }
        hash = try Self.hash(password, salt, cost)
    }

    init?(written text: String) {
        let parts = text.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let logN = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3]), (1...20).contains(logN), let salt = [UInt8](hex: parts[4]),
            let hash = [UInt8](hex: parts[5])
        else { return nil }
        cost = PasswordCost(logN: logN, r: r, p: p)
        self.salt = salt
        self.hash = hash
    }

    var written: String { "scrypt$\(cost.logN)$\(cost.r)$\(cost.p)$\(salt.hex)$\(hash.hex)" }

    func fits(_ password: String) throws -> Bool {
        let other = try Self.hash(password, salt, cost)
        return zip(hash, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0 && hash.count == other.count
    }

    private static func hash(_ password: String, _ salt: [UInt8], _ cost: PasswordCost) throws -> [UInt8] {
        // The same password typed on different keyboards may come in different Unicode forms.
        let bytes = Data(password.precomposedStringWithCompatibilityMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost.logN, blockSize: cost.r,
            parallelism: cost.p, maxMemory: 256 * 1024 * 1024)
        return key.withUnsafeBytes { [UInt8]($0) }
    }
}

/// What a password must be: long, and not one that everybody tries first (Cyber Essentials: at least twelve
/// characters, or eight with a deny list; no other rules, no upper limit that anyone would meet).
enum PasswordRule {
    static let shortest = 12
    static let longest = 1000

    /// What is wrong with the password, or nil.
    static func problem(_ password: String, email: String) -> Bilingual? {
        if password.count < shortest { return AccessWords.passwordTooShort(shortest) }
        if password.utf8.count > longest { return AccessWords.passwordTooLong }
        let folded = password.lowercased()
        let letters = Set(folded)
        if letters.count < 5 { return AccessWords.passwordTooPlain }
        let address = email.lowercased()
        let name = address.prefix { $0 != "@" }
        // A name of two or three letters begins too many words to be forbidden.
        if folded == address || (name.count > 3 && folded.hasPrefix(name)) { return AccessWords.passwordIsName }
        if isSeries(folded) { return AccessWords.passwordTooPlain }
        // What is left when everybody's first tries are taken out is what protects.
        let rest = common.reduce(folded) { $0.replacing($1, with: "") }
        if rest.count < folded.count, rest.count < 6 { return AccessWords.passwordCommon }
        return nil
    }

    /// Whether most characters only follow the one before: 123456…, abcdef…
    private static func isSeries(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let following = zip(values, values.dropFirst()).count { abs($1 - $0) <= 1 || ($0 == 57 && $1 == 48) }
        return following * 10 >= (values.count - 1) * 7
    }

    /// Pieces of the passwords that are tried first and are long enough to pass otherwise.
    private static let common = [
        "password", "qwertyuiop", "123456789", "iloveyou", "letmein", "welcome", "administrator", "changeme",
        "corporateparent", "socialworker", "council", "liverpool", "chelsea", "arsenal", "manchester", "cymru",
        "sunshine", "princess", "football", "baseball", "superman", "1q2w3e4r", "abcdefgh", "zaq12wsx",
    ]
}
