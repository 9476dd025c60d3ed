import Proving
import Store
import Testing

/// People are added, listed, disabled and given links by command.
struct UserCommandTests {
    @Test(arguments: DatabaseKind.all)
    func `a person is added, listed, disabled, enabled and given a new link`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            let added = try await command.done(
                "user", "add", "Clerk@Town.Example", "--name", "Nia O'Brien", "--role", "clerk", "--role", "member")
            #expect(added.contains("Added clerk@town.example."))
            let link = try #require(added.firstMatch(of: /\/choose-password\/[0-9a-f]{64}/)).0
            #expect(
                try await command.done("user", "list")
                    == "clerk@town.example\tclerk,member\tno password yet\tNia O'Brien\n")
            #expect(try await command.done("user", "disable", "clerk@town.example").contains("is disabled"))
            #expect(try await command.done("user", "list").contains("\tdisabled\t"))
            #expect(try await command.done("user", "enable", "clerk@town.example").contains("may sign in again"))
            let reset = try await command.done("user", "reset", "clerk@town.example", "--second-step")
            let newer = try #require(reset.firstMatch(of: /\/choose-password\/[0-9a-f]{64}/)).0
            #expect(newer != link)
            try await command.done("verify")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what has to be put right is said, ends with 2 and adds nobody`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            try await command.done("user", "add", "a@town.example", "--name", "A", "--role", "clerk")
            for (arguments, sentence) in [
                (["user", "add", "a@town.example", "--name", "B", "--role", "clerk"], "is here already"),
                (["user", "add", "b", "--name", "B", "--role", "clerk"], "Enter an e-mail address"),
                (["user", "add", "b@town.example", "--name", "", "--role", "clerk"], "Enter the person's name"),
                (["user", "add", "b@town.example", "--name", "B", "--role", "king"], "There is no role king."),
                (["user", "disable", "b@town.example"], "Nobody here has the e-mail address b@town.example."),
                (["user", "reset", "b@town.example"], "Nobody here has the e-mail address b@town.example."),
            ] {
                let outcome = try await command.start(arguments).end()
                #expect(outcome.status == 2, "\(arguments)")
                #expect(outcome.errors.replacing("’", with: "'").contains(sentence), "\(outcome.errors)")
            }
            #expect(try await command.done("user", "list").split(separator: "\n").count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the audit says who used the command`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("user", "add", "a@town.example", "--name", "A", "--role", "clerk")
            let actors = try await address.lend { database in
                try await database.read { try $0.rows("SELECT actor FROM audit ORDER BY seq") { try $0.text("actor") } }
            }
            #expect(!actors.isEmpty && actors.allSatisfy { $0.hasPrefix("command:") })
        }
    }
}
