import ArgumentParser
import Basics
import Capability
import Store
import Web

/// Who may sign in, how, for how long, and what each may do.
package struct Access: Capability {
    package static let name = "access"
    package static let migrations = AccessSchema.migrations
    package static let permissions = [managePeople, readAudit]
    package static let commands: [any AsyncParsableCommand.Type] = [UserCommand.self]
    package static let sealedTables = [Account.table, SessionStore.table, PasswordLinkStore.table]
    package static let fleetingTables = ["session", "password_link", "password_request", "attempt"]

    package static let managePeople = Permission("manage-people", AccessWords.managePeople, [.administrator])

    package static let readAudit = Permission("read-audit", AccessWords.readAudit, [.administrator])

    package let accounts: AccountStore
    package let sessions: SessionStore
    package let links: PasswordLinkStore
    let secondSteps: SecondStepStore
    let attempts: AttemptStore
    let passwords: PasswordWorker
    let permissions: [Permission]
    /// What stands before a path in a link that is handed to somebody: where the settings say people reach the site.
    let site: String
    /// Whether links are sent by e-mail, and need not be handed over.
    let hasMail: Bool

    package init(_ ground: Ground) { self.init(ground, cost: .standard) }

    /// - Parameter cost: what hashing a password costs; less than the standard in tests alone.
    package init(_ ground: Ground, cost: PasswordCost) {
        accounts = AccountStore(records: ground.records)
        sessions = SessionStore(records: ground.records)
        links = PasswordLinkStore(records: ground.records)
        secondSteps = SecondStepStore(records: ground.records)
        attempts = AttemptStore(records: ground.records)
        passwords = PasswordWorker(cost: cost)
        permissions = ground.permissions
        site = ground.settings.site
        hasMail = ground.settings.hasMail
    }

    /// What the site asks who a visitor is.
    package var gate: any Gate { sessions }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(AccessWords.people, path: "/people", allow: .holders(Self.managePeople), place: 80),
            NavigationItem(AccessWords.audit, path: "/audit", allow: .holders(Self.readAudit), place: 85),
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        SignInPages(access: self).addRoutes(to: &routes)
        PasswordPages(access: self).addRoutes(to: &routes)
        AccountPages(access: self).addRoutes(to: &routes)
        PeoplePages(access: self).addRoutes(to: &routes)
        AuditPages(audit: AuditStore(records: accounts.records), accounts: accounts).addRoutes(to: &routes)
        RolePages(permissions: permissions).addRoutes(to: &routes)
    }

    package var chores: [Chore] {
        [Chore("sweep-sessions", everySeconds: 600) { [sessions] in try await sessions.sweep() }]
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await accounts.counts()
        return ["accounts": counts.accounts, "accounts_disabled": counts.disabled]
    }

    package func exports() async throws -> [ExportFile] {
        let rows = try await accounts.all().map { account in
            [
                account.email, account.name, account.writtenRoles, account.isDisabled ? "disabled" : "active",
                account.madeAt.iso,
            ]
        }
        return [ExportFile("people.csv", heads: ["email", "name", "roles", "state", "added"], rows: rows)]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        try await DemonstrationAccounts(access: self).make(demonstration)
    }
}
