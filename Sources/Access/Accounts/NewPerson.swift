import Basics
import Store
import Web

/// Somebody to be added, as a form or a command gave it.
package struct NewPerson: Sendable {
    var name: String
    var email: String
    var roles: Set<Role>

    package init(name: String, email: String, roles: Set<Role>) {
        self.name = name
        self.email = email
        self.roles = roles
    }

    /// What has to be put right before the account can be made.
    var problems: [Problem] {
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name", AccessWords.enterName)) }
        if name.count > 100 { problems.append(Problem("name", AccessWords.nameTooLong)) }
        if !Self.looksLikeEmail(email) { problems.append(Problem("email", AccessWords.emailWrong)) }
        if roles.isEmpty { problems.append(Problem("roles", AccessWords.chooseRole)) }
        return problems
    }

    func account(at moment: Instant) -> Account {
        Account(
            id: .make(at: moment), email: email.lowercased(), name: name, roles: roles, passwordHash: "",
            secondStep: nil, isDisabled: false, madeAt: moment)
    }

    /// Whether a letter could be addressed so; whether anybody reads it there is found out by writing.
    package static func looksLikeEmail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return text.utf8.count <= 254 && halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
            && !halves[1].hasPrefix(".") && !halves[1].hasSuffix(".")
            && !text.contains { $0.isWhitespace || $0 == "," || $0 == "<" || $0 == ">" || $0.isNewline }
    }
}

extension AccountStore {
    /// Adds somebody and gives what is wrong instead where something is.
    package func add(_ person: NewPerson, by actor: Actor) async throws -> (account: Account?, problems: [Problem]) {
        let problems = person.problems
        guard problems.isEmpty else { return (nil, problems) }
        let account = person.account(at: records.now)
        do {
            try await add(account, by: actor)
            return (account, [])
        } catch StoreFault.conflict {
            return (nil, [Problem("email", AccessWords.emailTaken)])
        }
    }
}
