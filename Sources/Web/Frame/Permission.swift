import Basics

/// Something that some roles may do and others may not. Every route names one; the page that explains the roles is
/// made from the same list.
package struct Permission: Sendable, Hashable, Identifiable {
    package let id: String
    /// What it lets a person do, as a phrase that begins with a verb: "See the picture of our children".
    package let words: Bilingual
    package let holders: Set<Role>

    package init(_ id: String, _ words: Bilingual, _ holders: Set<Role>) {
        self.id = id
        self.words = words
        self.holders = holders
    }
}

/// Who may come to a route. There is no default: a route without one does not compile.
package enum Allowance: Sendable {
    /// Anyone, signed in or not.
    case everyone
    /// Anyone who is signed in.
    case signedIn
    /// Those who hold a role that has the permission.
    case holders(Permission)

    func admits(_ person: Person?) -> Bool {
        switch self {
        case .everyone: true
        case .signedIn: person != nil
        case .holders(let permission): person?.may(permission) ?? false
        }
    }
}
