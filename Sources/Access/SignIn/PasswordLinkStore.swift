import Basics
import Crypto
import Foundation
import Store
import Web

/// Links by which a person chooses a password: sent to somebody new and to somebody who forgot. Each works once, for
/// a short time, for one person.
package struct PasswordLinkStore: Sendable {
    static let table = SealedTable("password_link", "hash", "account_id", "expires_at").fleeting

    let records: Records

    package init(records: Records) { self.records = records }

    /// How long a link works: long enough for somebody new to read their mail.
    package static let hours = 24

    /// Makes a link's secret part. Earlier links of the account stop working.
    func make(for id: Account.ID, by actor: Actor) async throws -> String {
        let now = records.now
        return try await records.act(Act("password-link.made", by: actor, on: id.text)) { connection, _ in
            try make(for: id, on: connection, at: now)
        }
    }

    /// The same inside somebody else's act, such as the one that queues the letter with the link.
    package func make(for id: Account.ID, on connection: any Connection, at moment: Instant) throws -> String {
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { $0.hex }
        let expires = moment.adding(seconds: Self.hours * 3600)
        try connection.run("DELETE FROM password_link WHERE account_id = \(id)")
        try Self.table.insert([hash(secret), id, expires], on: connection, keys: records.keys)
        try connection.run("DELETE FROM password_request WHERE account_id = \(id)")
        return secret
    }

    /// Notes that somebody new is to get a link by e-mail.
    func invite(_ id: Account.ID, by actor: Actor) async throws {
        let now = records.now
        try await records.act(Act("password-link.asked", by: actor, on: id.text)) { connection, _ in
            try Self.note(id, on: connection, at: now)
        }
    }

    /// Those who wait for a link and may sign in, inside somebody else's transaction.
    package func waiting(on connection: any Connection) throws -> [Account] {
        try Account.table.rows(
            "WHERE is_disabled = 0 AND id IN (SELECT account_id FROM password_request) ORDER BY id", on: connection,
            keys: records.keys
        ) { try Account($0) }
    }

    private static func note(_ id: Account.ID, on connection: any Connection, at moment: Instant) throws {
        try connection.run(
            """
            INSERT INTO password_request (account_id, asked_at) VALUES (\(id), \(moment))
            ON CONFLICT (account_id) DO UPDATE SET asked_at = excluded.asked_at
            """)
    }

    /// The account that the link is for, while it works.
    func account(_ secret: String) async throws -> Account? {
        let hash = hash(secret)
        let now = records.now
        let keys = records.keys
        return try await records.read { connection in
            try Self.account(hash, at: now, on: connection, keys: keys)
        }
    }

    /// Sets the password, uses the link up and ends every session of the account, all in one.
    func use(_ secret: String, passwordHash: String) async throws -> Bool {
        let hash = hash(secret)
        let now = records.now
        let keys = records.keys
        return try await records.act(Act("password.chosen", by: .system("link"), on: "link")) { connection, act in
            guard var account = try Self.account(hash, at: now, on: connection, keys: keys) else {
                act.name = "password-link.refused"
                return false
            }
            try connection.run("DELETE FROM password_link WHERE account_id = \(account.id)")
            account.passwordHash = passwordHash
            try Account.table.replace(account.values, on: connection, keys: keys)
            try connection.run("DELETE FROM session WHERE account_id = \(account.id)")
            act.actor = .person(account.id.text)
            act.subject = account.id.text
            return true
        }
    }

    /// Notes that somebody asked for a link. The page says the same whether the account exists or not.
    func request(email: String) async throws {
        let keys = records.keys
        let now = records.now
        try await records.act(Act("password.forgotten", by: .system("page"), on: "unknown")) { connection, act in
            let account = try Account.table.rows(
                "WHERE email = "
                    + "\(email)", on: connection, keys: keys
            ) { try Account($0) }
            .first
            guard let account, !account.isDisabled else { return }
            act.subject = account.id.text
            try Self.note(account.id, on: connection, at: now)
        }
    }

    /// The accounts whose owners asked for a link and have not been given one.
    func requests() async throws -> Set<String> {
        try await records.read {
            Set(try $0.rows("SELECT account_id FROM password_request") { try $0.text("account_id") })
        }
    }

    private static func account(
        _ hash: [UInt8], at now: Instant, on connection: any Connection, keys: Keys
    ) throws -> Account? {
        let link = try table.rows("WHERE hash = \(hash)", on: connection, keys: keys) { row in
            (id: try row.identifier("account_id") as Account.ID, expires: try row.moment("expires_at"))
        }.first
        guard let link, link.expires > now,
            let account = try AccountStore.account(link.id, on: connection, keys: keys), !account.isDisabled
        else { return nil }
        return account
    }

    private func hash(_ secret: String) -> [UInt8] { records.keys.hash(Data(secret.utf8), for: "password link") }
}
