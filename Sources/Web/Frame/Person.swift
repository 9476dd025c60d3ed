/// Whoever is signed in, as far as a page needs to know.
package struct Person: Sendable, Hashable {
    /// The account's identifier.
    package let id: String
    package let name: String
    package let roles: Set<Role>
    /// Names the session in the audit and ties its forms to it; not the cookie's value.
    package let session: String

    package init(id: String, name: String, roles: Set<Role>, session: String) {
        self.id = id
        self.name = name
        self.roles = roles
        self.session = session
    }

    /// Whether they are one of the young people and nothing else: the test question is asked of parents, not of them.
    package var isYoung: Bool { roles == [.youngPerson] }

    package func may(_ permission: Permission) -> Bool { !roles.isDisjoint(with: permission.holders) }
}

/// What knows who a visitor is. Access is the one that does; nodes ask it on every request, so that a session that
/// was ended is refused on the next one.
package protocol Gate: Sendable {
    /// The person whose session the cookie names, or nil.
    func person(session cookie: String) async throws -> Person?
}
