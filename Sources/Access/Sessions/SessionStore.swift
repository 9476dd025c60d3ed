import Basics
import Crypto
import Foundation
import Store
import Web

/// How long a person stays signed in.
package struct SessionLimits: Sendable {
    /// Minutes without a request.
    var idleMinutes = 15
    /// Hours from signing in, whatever is done.
    var absoluteHours = 10
    /// How long between the password and the code.
    var codeMinutes = 10
}

/// Sessions, kept in the database so that any node knows them and ending one ends it everywhere. The cookie's value
/// is not stored, only a keyed hash of it.
package struct SessionStore: Sendable {
    /// A session as its owner sees it.
    struct Listed: Sendable {
        let id: String
        let madeAt: Instant
        let lastUsedAt: Instant
    }

    static let table = SealedTable("session", "hash", "id", "account_id", "stage", "made_at", "expires_at").fleeting
    /// How far behind `last_used_at` may be, in seconds: a page is read far more often than this is written.
    private static let slack = 60

    let records: Records
    var limits = SessionLimits()
    private let patience = Patience()

    init(records: Records) { self.records = records }

    /// Begins a session and gives the cookie's value: 32 random bytes in hexadecimal.
    ///
    /// - Parameter checked: the account as it was when its password was checked. Where it has been disabled or given
    ///   another password or second step since, no session begins.
    package func begin(for id: Account.ID, stage: Stage, as checked: Account? = nil) async throws -> String {
        let cookie = SymmetricKey(size: .bits256).withUnsafeBytes { $0.hex }
        let now = records.now
        let expires =
            stage == .full
            ? now.adding(seconds: limits.absoluteHours * 3600) : now.adding(seconds: limits.codeMinutes * 60)
        let name = Identifier<Listed>.make(at: now).text
        let keys = records.keys
        let hash = Self.hash(cookie, keys)
        let act = Act(stage == .full ? "session.begun" : "session.awaits-code", by: .person(id.text), on: name)
        try await records.act(act) { connection, _ in
            if let checked {
                let current = try AccountStore.account(id, on: connection, keys: keys)
                guard let current, !current.isDisabled, current.passwordHash == checked.passwordHash,
                    current.secondStep == checked.secondStep
                else { throw Denied.notSignedIn }
            }
            try Self.table.insert([hash, name, id, stage.rawValue, now, expires], on: connection, keys: keys)
            try connection.run("UPDATE session SET last_used_at = \(now) WHERE hash = \(hash)")
        }
        return cookie
    }

    /// The account and the name of the session that the cookie stands for, if it still holds.
    func find(_ cookie: String, stage: Stage) async throws -> (account: Account, session: String)? {
        let keys = records.keys
        let now = records.now
        let hash = Self.hash(cookie, keys)
        let idle = limits.idleMinutes * 60
        let found = try await records.read { connection -> (account: Account, session: String, isStale: Bool)? in
            guard
                let row = try Self.table.rows(
                    "WHERE hash = \(hash)", extra: "last_used_at", on: connection, keys: keys, { $0 }
                ).first,
                try row.text("stage") == stage.rawValue, try row.moment("expires_at") > now,
                let used = try row.optionalMoment("last_used_at"), used.seconds(to: now) < idle,
                let account = try AccountStore.account(row.identifier("account_id"), on: connection, keys: keys),
                !account.isDisabled
            else { return nil }
            return (account, try row.text("id"), used.seconds(to: now) >= Self.slack)
        }
        guard let found else { return nil }
        if found.isStale {
            await noteUse(hash, at: now)
        }
        return (found.account, found.session)
    }

    /// Writes down that the session was used. Pages can be read while nothing can be written: the session then only
    /// seems idle for longer, and for a minute nobody waits for the writer again.
    private func noteUse(_ hash: [UInt8], at now: Instant) async {
        guard patience.isUp(at: now) else { return }
        do {
            try await records.keep { try $0.run("UPDATE session SET last_used_at = \(now) WHERE hash = \(hash)") }
        } catch {
            patience.lose(until: now.adding(seconds: Self.slack))
        }
    }

    /// Ends the session that the cookie stands for.
    func end(_ cookie: String, by actor: Actor) async throws {
        let hash = Self.hash(cookie, records.keys)
        try await records.act(Act("session.ended", by: actor, on: "own")) { connection, _ in
            try connection.run("DELETE FROM session WHERE hash = \(hash)")
        }
    }

    /// Ends every session of the account but the one named.
    func endOthers(of id: Account.ID, but session: String) async throws {
        try await records.act(Act("sessions.ended", by: .person(id.text), on: id.text)) { connection, act in
            let ended = try connection.run("DELETE FROM session WHERE account_id = \(id) AND id <> \(session)")
            act.detail["ended"] = "\(ended)"
        }
    }

    func sessions(of id: Account.ID) async throws -> [Listed] {
        let now = records.now
        return try await records.read {
            try $0.rows(
                """
                SELECT id, made_at, last_used_at FROM session
                WHERE account_id = \(id) AND stage = 'full' AND expires_at > \(now) ORDER BY last_used_at DESC, id
                """
            ) {
                Listed(
                    id: try $0.text("id"), madeAt: try $0.moment("made_at"), lastUsedAt: try $0.moment("last_used_at"))
            }
        }
    }

    /// Forgets sessions, links and attempts that are over.
    func sweep() async throws {
        let now = records.now
        let longIdle = now.adding(seconds: -limits.idleMinutes * 60)
        let yesterday = now.adding(seconds: -86_400)
        try await records.keep { connection in
            try connection.run("DELETE FROM session WHERE expires_at < \(now) OR last_used_at < \(longIdle)")
            try connection.run("DELETE FROM attempt WHERE at < \(yesterday)")
            try connection.run("DELETE FROM password_link WHERE expires_at < \(yesterday)")
        }
    }

    package enum Stage: String, Sendable {
        /// The password was right; the code is still to come.
        case code
        case full
    }

    private static func hash(_ cookie: String, _ keys: Keys) -> [UInt8] {
        keys.hash(Data(cookie.utf8), for: "session")
    }
}

extension SessionStore: Gate {
    package func person(session cookie: String) async throws -> Person? {
        guard let (account, session) = try await find(cookie, stage: .full) else { return nil }
        return Person(id: account.id.text, name: account.name, roles: account.roles, session: session)
    }
}
