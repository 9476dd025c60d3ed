import Basics
import Crypto
import Foundation

/// The whole database in one file that either kind of database can be restored from: a line for each row, in an
/// order in which they can be put back, closed by a keyed seal over everything before it.
///
/// The key is not in it: without the key the vault stays shut, and a backup must be kept together with it or apart
/// from it, as the council decides.
package struct Backup: Sendable {
    let records: Records
    let migrations: Migrations
    private static let magic = "hearth-backup 1"

    package init(records: Records, migrations: Migrations) {
        self.records = records
        self.migrations = migrations
    }

    /// Writes the file: it appears whole or not at all.
    ///
    /// - Returns: how many rows it holds.
    package func write(to path: String) async throws -> Int {
        let tables = migrations.tables
        let partial = path + ".part"
        guard FileManager.default.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: partial)
        else { throw StoreFault.unreachable(path) }
        let key = records.keys.key(for: "backup")
        do {
            // The entry is in the backup that it speaks of.
            let act = Act("backup.begun", by: .command(ProcessInfo.processInfo.userName), on: "database")
            try await records.act(act) { _, _ in }
            let count = try await records.read { connection in
                var writer = BackupWriter(handle: handle, key: key)
                try writer.line(Self.magic)
                var count = 0
                for table in tables {
                    let query = SQL(stringLiteral: "SELECT * FROM \(table) ORDER BY 1")
                    var hasHead = false
                    try connection.each(query) { row in
                        if !hasHead { try writer.line("table \(table) \(row.names.joined(separator: " "))") }
                        hasHead = true
                        try writer.line("row " + row.values.map(BackupValue.written).joined(separator: " "))
                        count += 1
                    }
                }
                try writer.close()
                return count
            }
            guard rename(partial, path) == 0 else { throw StoreFault.unreachable(path) }
            return count
        } catch {
            // The partial file is of no use to anyone; that it may not be removable changes nothing.
            try? FileManager.default.removeItem(atPath: partial)
            throw error
        }
    }

    /// Puts the file's rows into this database, which must hold nothing but empty tables.
    ///
    /// - Parameter left: tables whose rows are left out, such as sessions: who was signed in then is not signed in now.
    /// - Throws: `Refusal` where the file is no backup, was changed, or belongs to another key.
    package func restore(from path: String, leavingOut left: Set<String> = []) async throws -> Int {
        let lines = try BackupReader.lines(path, key: records.keys.key(for: "backup"))
        guard lines.first.map(String.init) == Self.magic else { throw Refusal(path, StoreWords.notABackup(path)) }
        let known = Set(migrations.tables)
        return try await records.database.writeAlone { connection in
            for table in known where table != "migration" && table != "vault_generation" {
                let held = try connection.count(SQL(stringLiteral: "SELECT count(*) FROM \(table)"))
                guard held == 0 else { throw Refusal(path, StoreWords.notEmpty) }
            }
            for table in known { try connection.run(SQL(stringLiteral: "DELETE FROM \(table)")) }
            var head = ""
            var count = 0
            var isLeftOut = false
            for line in lines.dropFirst() {
                let words = line.split(separator: " ", omittingEmptySubsequences: false)
                if words[0] == "table", words.count > 2, known.contains(String(words[1])) {
                    let names = words.dropFirst(2)
                    guard names.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "_" } }) else {
                        throw Refusal(path, StoreWords.notABackup(path))
                    }
                    isLeftOut = left.contains(String(words[1]))
                    head = "INSERT INTO \(words[1]) (\(names.joined(separator: ", "))) VALUES ("
                } else if words[0] == "row", isLeftOut {
                    continue
                } else if words[0] == "row", !head.isEmpty {
                    let values = try words.dropFirst().map { word in
                        guard let value = BackupValue.read(word) else {
                            throw Refusal(path, StoreWords.notABackup(path))
                        }
                        return "\(value)" as SQL
                    }
                    try connection.run(SQL(stringLiteral: head) + values.joined(", ") + ")")
                    count += 1
                } else {
                    throw Refusal(path, StoreWords.notABackup(path))
                }
            }
            // A backup that another version made has other tables: it is restored with that version and then migrated.
            guard try migrations.pending(on: connection).isEmpty else {
                throw Refusal(path, StoreWords.backupOfOtherVersion(path))
            }
            return count
        }
    }
}

extension Migrations {
    /// The tables in the order in which they were made, so that a row's parents come before it.
    package var tables: [String] {
        ([StoreSchema.ledger] + all).flatMap { migration in
            migration.text.matches(of: /CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)/).map { String($0.1) }
        }
    }
}

/// Writes lines and seals them all at the end.
private struct BackupWriter {
    let handle: FileHandle
    var mac: HMAC<SHA256>
    var pending = Data()

    init(handle: FileHandle, key: SymmetricKey) {
        self.handle = handle
        mac = HMAC<SHA256>(key: key)
    }

    mutating func line(_ text: String) throws {
        pending.append(contentsOf: text.utf8)
        pending.append(10)
        if pending.count > 1 << 18 { try flush() }
    }

    mutating func close() throws {
        try flush()
        try handle.write(contentsOf: Data("seal \(mac.finalize().hex)\n".utf8))
        try handle.synchronize()
        try handle.close()
    }

    private mutating func flush() throws {
        mac.update(data: pending)
        try handle.write(contentsOf: pending)
        pending.removeAll(keepingCapacity: true)
    }
}

private enum BackupReader {
    /// The lines between the first and the seal, once the seal is found to fit.
    static func lines(_ path: String, key: SymmetricKey) throws -> [Substring] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal(path, StoreWords.noSuchBackup(path))
        }
        let mark = Data("seal ".utf8)
        guard data.count > 70, data.last == 10, let text = String(data: data.suffix(70), encoding: .utf8),
            data.suffix(70).starts(with: mark), let seal = [UInt8](hex: text.dropFirst(5).dropLast())
        else { throw Refusal(path, StoreWords.notABackup(path)) }
        let body = data.dropLast(70)
        guard HMAC<SHA256>.isValidAuthenticationCode(seal, authenticating: body, using: key) else {
            throw Refusal(path, StoreWords.backupChanged(path))
        }
        return String(decoding: body, as: UTF8.self).split(separator: "\n")
    }
}

/// A value as one word: its kind and, but for whole numbers, its bytes in hexadecimal.
private enum BackupValue {
    static func written(_ value: Value) -> String {
        switch value {
        case .null: "n"
        case .integer(let number): "i\(number)"
        case .real(let number): "r\(String(number.bitPattern, radix: 16))"
        case .text(let text): "t" + text.utf8.hex
        case .blob(let bytes): "b" + bytes.hex
        }
    }

    static func read(_ word: Substring) -> Value? {
        let rest = word.dropFirst()
        switch word.first {
        case "n": return .null
        case "i": return Int64(rest).map(Value.integer)
        case "r": return UInt64(rest, radix: 16).map { .real(Double(bitPattern: $0)) }
        case "t": return [UInt8](hex: rest).map { .text(String(decoding: $0, as: UTF8.self)) }
        case "b": return [UInt8](hex: rest).map(Value.blob)
        default: return nil
        }
    }
}
