import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Access

/// A council with people in it, and browsers to visit it with.
struct Town: Sendable {
    static let password = "three odd words together"

    let ground: ProvingGround
    let access: Access
    let newBrowser: @Sendable () -> Browser

    static func visit(
        _ kind: DatabaseKind, extra: Routes = Routes(), isSecure: Bool = false,
        _ body: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self])) { ground in
            let access = Access(ground.ground, cost: .cheap)
            try await ground.browse(isSecure: isSecure, extra: extra) { newBrowser in
                try await body(Town(ground: ground, access: access, newBrowser: newBrowser))
            }
        }
    }

    /// Adds somebody who has chosen the town's password.
    @discardableResult
    func add(_ email: String = "clerk@town.example", _ roles: Set<Role> = [.clerk]) async throws -> Account {
        let (account, _) = try await access.accounts.add(
            NewPerson(name: "Somebody", email: email, roles: roles), by: .system("test"))
        let made = try #require(account)
        let hash = try await access.passwords.hash(Self.password)
        try await access.accounts.change(made.id, as: "password.chosen", by: .system("test"), endingSessions: false) {
            $0.passwordHash = hash
        }
        return try #require(try await access.accounts.account(made.id))
    }

    /// A browser in which somebody with these roles is signed in.
    func signedIn(as role: Role) async throws -> Browser {
        let browser = newBrowser()
        try await browser.signIn(as: role)
        return browser
    }

    /// Goes to the sign-in page and sends it.
    func signIn(
        _ browser: Browser, _ email: String = "clerk@town.example", _ password: String = Town.password,
        to: String? = nil, language: String = ""
    ) async throws -> Browser.Shown {
        _ = try await browser.open(language + "/sign-in")
        var fields = ["email": email, "password": password]
        fields["to"] = to
        return try await browser.submit(language + "/sign-in", fields)
    }

    /// What the audit says was done, in order.
    func acts() async throws -> [String] { try await AuditStore(records: ground.records).entries().map(\.act) }
}
