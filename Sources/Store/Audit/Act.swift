import Basics

/// Something done, for the record: who did what, to what. Never holds personal data of a child or the words of one.
package struct Act: Sendable {
    package var actor: Actor
    /// What was done, as `thing.done`: `return.loaded`, `vault.opened`, `account.disabled`.
    package var name: String
    /// What it was done to: the identifier of a row, or a word.
    package var subject: String
    /// A few facts beside it, such as counts.
    package var detail: [String: String]

    package init(_ name: String, by actor: Actor, on subject: String, _ detail: [String: String] = [:]) {
        self.name = name
        self.actor = actor
        self.subject = subject
        self.detail = detail
    }

    /// The detail as it is stored and hashed: `key=value` lines in the order of the keys.
    var writtenDetail: String {
        detail.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value.replacing("\n", with: " "))" }.joined(separator: "\n")
    }
}

/// Who acts.
package enum Actor: Hashable, Sendable {
    /// A signed-in person, by the identifier of the account.
    case person(String)
    /// The command, by the name of the account on the machine.
    case command(String)
    /// Hearth itself, by the name of the part.
    case system(String)

    package var written: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .command(let user): "command:\(user)"
        case .system(let part): "system:\(part)"
        }
    }
}
