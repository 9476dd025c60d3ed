import Basics
import Crypto
import Foundation
import Store

/// A child's record as the database holds it: AES-256-GCM under a key the database does not have, bound to its load
/// and its child so that no record can stand in for another.
struct SealedChild: Sendable {
    let hash: [UInt8]
    let sealed: [UInt8]
}

/// Seals records and opens them.
struct VaultLock: Sendable {
    /// Sixteen bytes of HMAC-SHA-256 of the child's id in capitals: no two children of a council share them by chance.
    static func hash(ofChild id: String, keys: Keys) -> [UInt8] {
        Array(keys.hash(Data(id.utf8), for: "child").prefix(16))
    }

    private let key: SymmetricKey

    init(keys: Keys) { key = keys.key(for: "vault") }

    func seal(_ child: ReducedChild, hash: [UInt8], load: Load.ID) throws -> SealedChild {
        let box = try AES.GCM.seal(child.encoded(), using: key, authenticating: bound(hash, load))
        guard let combined = box.combined else { throw StoreFault.unexpected("a record could not be sealed") }
        return SealedChild(hash: hash, sealed: [UInt8](combined))
    }

    /// - Throws: `StoreFault.tampered` where the record is not as it was sealed.
    func open(_ sealed: [UInt8], hash: [UInt8], load: Load.ID) throws -> ReducedChild {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            let bytes = try AES.GCM.open(box, using: key, authenticating: bound(hash, load))
            return try ReducedChild(decoding: [UInt8](bytes))
        } catch {
            throw StoreFault.tampered(table: "vault_child", row: hash.prefix(6).hex)
        }
    }

    private func bound(_ hash: [UInt8], _ load: Load.ID) -> Data { Data(load.text.utf8) + Data(hash) }
}
