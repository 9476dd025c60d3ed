import Basics
import Crypto
import Foundation

/// The council's keys, all derived from one secret that is kept outside the database.
package struct Keys: Sendable {
    private let secret: SymmetricKey
    /// Keys that every page needs are derived once.
    private let ready: [String: SymmetricKey]

    /// - Parameter secret: 32 random bytes.
    package init(secret: [UInt8]) {
        let secret = SymmetricKey(data: secret)
        self.secret = secret
        ready = Dictionary(
            uniqueKeysWithValues: ["seal", "audit", "audit head", "session", "attempt", "child", "form"].map {
                ($0, Self.derived(from: secret, for: $0))
            })
    }

    /// New keys, made from the machine's random numbers.
    package static func random() -> Keys { Keys(secret: SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }) }

    /// The key for one purpose, by HKDF-SHA256 (RFC 5869): knowing one tells nothing of another.
    package func key(for purpose: String) -> SymmetricKey { ready[purpose] ?? Self.derived(from: secret, for: purpose) }

    private static func derived(from secret: SymmetricKey, for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, salt: Data("hearth".utf8), info: Data(purpose.utf8), outputByteCount: 32)
    }

    /// A keyed hash (HMAC-SHA256, 32 bytes) of the bytes for one purpose.
    package func hash(_ bytes: some DataProtocol, for purpose: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key(for: purpose)))
    }

    /// The secret as the key file holds it: 64 hexadecimal digits.
    var written: String { secret.withUnsafeBytes { $0.hex } }
}

/// The file that holds the secret: one line of 64 hexadecimal digits that only its owner can read.
package enum KeyFile {
    package static func read(_ path: String) throws -> Keys {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal(path, StoreWords.keyMissing(path)) }
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        if let permissions = attributes[.posixPermissions] as? NSNumber, permissions.intValue & 0o077 != 0 {
            throw Refusal(path, StoreWords.keyOpenToOthers(path))
        }
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let digits = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let secret = [UInt8](hex: digits), secret.count == 32 else {
            throw Refusal(path, StoreWords.keyUnreadable(path))
        }
        return Keys(secret: secret)
    }

    /// Makes a new secret and writes it where nobody else can read it. An existing file is left alone and read.
    package static func readOrMake(_ path: String) throws -> Keys {
        if FileManager.default.fileExists(atPath: path) { return try read(path) }
        let partial = "\(path).\(UUID().uuidString)"
        defer { unlink(partial) }
        try write(Keys.random(), to: partial)
        // The file appears whole, closed to others, and once: of two nodes that begin together, both read the first's.
        guard link(partial, path) == 0 || errno == EEXIST else { throw StoreFault.readOnly }
        return try read(path)
    }

    private static func write(_ keys: Keys, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw StoreFault.readOnly }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        try handle.write(contentsOf: Data((keys.written + "\n").utf8))
        try handle.synchronize()
    }
}
