import Basics
import Crypto
import Foundation

/// Ties a form to the session (or, before there is one, to the browser) that it was made for, so that another site
/// cannot send it in a person's name. Each copy differs, so that compressing a page tells nothing of it.
package struct FormToken: Sendable {
    static let field = "form-token"
    private let key: SymmetricKey
    private let visitor: String

    /// - Parameters:
    ///   - key: the site's key for forms.
    ///   - visitor: the session's name, or the value of the cookie that a browser has before it is signed in.
    package init(key: SymmetricKey, visitor: String) {
        self.key = key
        self.visitor = visitor
    }

    func make() -> String {
        let salt = SymmetricKey(size: .init(bitCount: 96)).withUnsafeBytes { $0.hex }
        return salt + "." + mark(salt)
    }

    func fits(_ token: String?) -> Bool {
        let halves = (token ?? "").split(separator: ".")
        guard halves.count == 2 else { return false }
        let expected = Array(mark(String(halves[0])).utf8)
        let given = Array(halves[1].utf8)
        // Compared in the same time whatever differs.
        guard expected.count == given.count else { return false }
        return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func mark(_ salt: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data("\(salt) \(visitor)".utf8), using: key).hex
    }
}
