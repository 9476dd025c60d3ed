import Basics
import Crypto
import Foundation
import Store

/// What letters say, sealed under the council's key for as long as it lies in the database: a letter may hold a link
/// that opens something.
struct Envelope: Sendable {
    private let key: SymmetricKey

    init(keys: Keys) { key = keys.key(for: "letter") }

    func sealed(_ text: LetterText, as id: Letter.ID) throws -> [UInt8] {
        let box = try AES.GCM.seal(try JSONEncoder().encode(text), using: key, authenticating: Data(id.text.utf8))
        guard let combined = box.combined else { throw StoreFault.unexpected("a letter could not be sealed") }
        return [UInt8](combined)
    }

    /// What the letter says; nil where it is not as it was sealed, or belongs to another letter.
    func opened(_ bytes: [UInt8], as id: Letter.ID) -> LetterText? {
        // Whatever is wrong with it, the letter cannot go, and its row says so.
        guard let box = try? AES.GCM.SealedBox(combined: bytes),
            let data = try? AES.GCM.open(box, using: key, authenticating: Data(id.text.utf8))
        else { return nil }
        return try? JSONDecoder().decode(LetterText.self, from: data)
    }
}
