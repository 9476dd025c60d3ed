import Basics
import Store
import Web

/// Accounts as the database holds them.
package struct AccountStore: Sendable {
    let records: Records

    package init(records: Records) { self.records = records }

    package func all() async throws -> [Account] {
        let keys = records.keys
        return try await records.read {
            try Account.table.rows("ORDER BY email", on: $0, keys: keys) { try Account($0) }
        }
    }

    func account(_ id: Account.ID) async throws -> Account? {
        let keys = records.keys
        return try await records.read { try Self.account(id, on: $0, keys: keys) }
    }

    func account(email: String) async throws -> Account? {
        let keys = records.keys
        return try await records.read {
            try Account.table.rows("WHERE email = \(email)", on: $0, keys: keys) { try Account($0) }.first
        }
    }

    static func account(_ id: Account.ID, on connection: any Connection, keys: Keys) throws -> Account? {
        try Account.table.rows("WHERE id = \(id)", on: connection, keys: keys) { try Account($0) }.first
    }

    /// Adds the account.
    ///
    /// - Throws: `StoreFault.conflict` where the e-mail address is taken.
    func add(_ account: Account, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("account.added", by: actor, on: account.id.text, ["roles": account.writtenRoles])
        try await records.act(act) { connection, _ in
            try Account.table.insert(account.values, on: connection, keys: keys)
        }
    }

    /// Changes the account as it stands at that moment. Where what the account may do changes, every session of its
    /// is ended in the same transaction.
    func change(
        _ id: Account.ID, as name: String, by actor: Actor, endingSessions: Bool, endingLinks: Bool = false,
        _ change: @escaping @Sendable (inout Account) -> Void
    ) async throws {
        let keys = records.keys
        try await records.act(Act(name, by: actor, on: id.text)) { connection, act in
            guard var account = try Self.account(id, on: connection, keys: keys) else { throw Denied.notFound }
            change(&account)
            try Account.table.replace(account.values, on: connection, keys: keys)
            act.detail["roles"] = account.writtenRoles
            if endingLinks {
                try connection.run("DELETE FROM password_link WHERE account_id = \(id)")
                try connection.run("DELETE FROM password_request WHERE account_id = \(id)")
            }
            if endingSessions {
                let ended = try connection.run("DELETE FROM session WHERE account_id = \(id)")
                act.detail["sessions-ended"] = "\(ended)"
            }
        }
    }

    func counts() async throws -> (accounts: Int, disabled: Int) {
        try await records.read {
            (
                try $0.count("SELECT count(*) FROM account"),
                try $0.count("SELECT count(*) FROM account WHERE is_disabled = 1")
            )
        }
    }
}
