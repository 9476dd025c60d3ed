import Basics
import Crypto
import Foundation
import Store
import Web

/// The way to stop letters to one address, in every letter that its reader did not ask for. It holds the address
/// itself, sealed under the council's key: it goes on working when the letter is long forgotten, and after a restore.
struct StopLink: Sendable, Hashable {
    let secret: String

    init(to address: MailAddress, keys: Keys) throws {
        let box = try AES.GCM.seal(Data(address.text.utf8), using: keys.key(for: "post stop"))
        guard let combined = box.combined else { throw StoreFault.unexpected("an address could not be sealed") }
        secret = combined.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    /// Whose letters the secret stops; nil where it is none of ours.
    static func address(in secret: String, keys: Keys) -> MailAddress? {
        guard secret.utf8.count <= 500 else { return nil }
        let plain = secret.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        // Whatever is wrong with it, it is no link of ours, and the page says so.
        guard let data = Data(base64Encoded: plain + padding), let box = try? AES.GCM.SealedBox(combined: data),
            let text = try? AES.GCM.open(box, using: keys.key(for: "post stop"))
        else { return nil }
        return MailAddress(String(decoding: text, as: UTF8.self))
    }

    func address(_ site: String, in language: Language) -> String {
        site + Visit.link("/post/stop/\(secret)", in: language)
    }
}
