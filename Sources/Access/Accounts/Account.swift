import Basics
import Store
import Web

/// Someone who may sign in. Always a grown-up with a duty: young people take part without one.
package struct Account: Sendable, Hashable {
    package typealias ID = Identifier<Account>

    package let id: ID
    /// In lower case: what is typed to sign in.
    package var email: String
    package var name: String
    package var roles: Set<Role>
    /// As `PasswordHash` writes it; empty until the person has chosen one.
    var passwordHash: String
    /// The shared secret of the second step, sealed under the council's key; nil where it is not set up.
    var secondStep: [UInt8]?
    package var isDisabled: Bool
    package let madeAt: Instant

    /// Whether the person has chosen a password yet.
    package var hasPassword: Bool { !passwordHash.isEmpty }
}

extension Account {
    static let table: SealedTable = SealedTable(
        "account", "id", "email", "name", "roles", "password_hash", "second_step", "is_disabled", "made_at")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        email = try row.text("email")
        name = try row.text("name")
        roles = Set(try row.text("roles").split(separator: ",").compactMap { Role(rawValue: String($0)) })
        passwordHash = try row.text("password_hash")
        secondStep = try row.optionalBytes("second_step")
        isDisabled = try row.flag("is_disabled")
        madeAt = try row.moment("made_at")
    }

    var values: [any Bindable] {
        [id, email, name, writtenRoles, passwordHash, secondStep, isDisabled, madeAt]
    }

    var writtenRoles: String { roles.map(\.rawValue).sorted().joined(separator: ",") }

    /// The roles in the order in which the roles page lists them.
    package var listedRoles: [Role] { Role.allCases.filter(roles.contains) }
}
