import Basics
import Crypto
import Foundation
import Store
import Web

/// The second step of signing in: its secret, sealed under the council's key, and the printed codes that stand in for
/// a lost telephone.
struct SecondStepStore: Sendable {
    let records: Records
    static let recoveryCodes = 10

    /// Keeps the secret with the account and makes new recovery codes, which are shown this once.
    ///
    /// - Parameter step: the step of the code that proved the phone has the secret; it is not taken again.
    func setUp(_ code: OneTimeCode, using step: Int64, for id: Account.ID, by actor: Actor) async throws -> [String] {
        let keys = records.keys
        let sealed = try seal(code.secret, id)
        let codes = (0..<Self.recoveryCodes).map { _ in Self.makeRecoveryCode() }
        try await records.act(Act("account.second-step-set", by: actor, on: id.text)) { connection, _ in
            guard var account = try AccountStore.account(id, on: connection, keys: keys) else { throw Denied.notFound }
            account.secondStep = sealed
            try Account.table.replace(account.values, on: connection, keys: keys)
            try connection.run("DELETE FROM recovery_code WHERE account_id = \(id)")
            try connection.run("DELETE FROM used_code WHERE account_id = \(id)")
            try connection.run("INSERT INTO used_code (account_id, step) VALUES (\(id), \(step))")
            for code in codes {
                try connection.run(
                    "INSERT INTO recovery_code (hash, account_id) VALUES (\(Self.hash(code, id, keys)), \(id))")
            }
        }
        return codes
    }

    /// Takes the second step away, by the person or by an administrator for someone who lost everything.
    func takeAway(from id: Account.ID, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("account.second-step-removed", by: actor, on: id.text)) { connection, _ in
            guard var account = try AccountStore.account(id, on: connection, keys: keys) else { throw Denied.notFound }
            account.secondStep = nil
            try Account.table.replace(account.values, on: connection, keys: keys)
            try connection.run("DELETE FROM recovery_code WHERE account_id = \(id)")
        }
    }

    /// Whether what was typed is the code of this moment or a recovery code; either is used up.
    func accepts(_ typed: String, for account: Account) async throws -> Bool {
        guard let sealed = account.secondStep else { return false }
        let code = OneTimeCode(secret: try open(sealed, account.id))
        let now = records.machineNow
        let keys = records.keys
        let id = account.id
        return try await records.act(Act("account.second-step-tried", by: .person(id.text), on: id.text)) {
            connection, act in
            let used = try connection.first("SELECT step FROM used_code WHERE account_id = \(id)")?.integer("step") ?? 0
            if let step = code.step(of: typed, at: now, after: Int64(used)) {
                try connection.run(
                    """
                    INSERT INTO used_code (account_id, step) VALUES (\(id), \(step))
                    ON CONFLICT (account_id) DO UPDATE SET step = excluded.step
                    """)
                act.detail["accepted"] = "code"
                return true
            }
            let hash = Self.hash(typed, id, keys)
            let spent = try connection.run("DELETE FROM recovery_code WHERE hash = \(hash) AND account_id = \(id)")
            act.detail["accepted"] = spent == 1 ? "recovery-code" : "no"
            return spent == 1
        }
    }

    func recoveryCodesLeft(_ id: Account.ID) async throws -> Int {
        try await records.read { try $0.count("SELECT count(*) FROM recovery_code WHERE account_id = \(id)") }
    }

    private func seal(_ secret: [UInt8], _ id: Account.ID) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            secret, using: records.keys.key(for: "second step"), authenticating: Data(id.text.utf8))
        guard let combined = box.combined else { throw StoreFault.unexpected("a secret could not be sealed") }
        return [UInt8](combined)
    }

    private func open(_ sealed: [UInt8], _ id: Account.ID) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return [UInt8](
                try AES.GCM.open(
                    box, using: records.keys.key(for: "second step"), authenticating: Data(id.text.utf8)))
        } catch {
            throw StoreFault.tampered(table: "account", row: id.text)
        }
    }

    /// `K7Q2-M9XD-4RTB`: easy to read aloud, 58 bits.
    private static func makeRecoveryCode() -> String {
        let letters = Array("23456789BCDFGHJKMNPQRSTVWXYZ")
        let drawn = (0..<12).map { _ in letters[Int.random(in: 0..<letters.count)] }
        return [drawn[0..<4], drawn[4..<8], drawn[8..<12]].map { String($0) }.joined(separator: "-")
    }

    /// Bound to its account: a code moved to another account's rows fits nothing.
    private static func hash(_ code: String, _ id: Account.ID, _ keys: Keys) -> [UInt8] {
        let letters = code.uppercased().filter { $0.isLetter || $0.isNumber }
        return keys.hash(Data("\(id) \(letters)".utf8), for: "recovery code")
    }
}
