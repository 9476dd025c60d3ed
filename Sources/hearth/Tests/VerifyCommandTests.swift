import Basics
import Foundation
import Proving
import Store
import Testing

/// Whatever is changed behind Hearth's back, `hearth verify` finds it.
struct VerifyCommandTests {
    @Test func `one letter changed in the database's file is found`() async throws {
        try await Command.lend { command, address in
            try await command.done("user", "add", "a@town.example", "--name", "Somebody", "--role", "clerk")
            #expect(try await command.done("verify").hasSuffix("All is as it was written.\n"))
            try await address.lend { _ in }
            guard case .sqlite(let path) = address else { return }
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let place = try #require(bytes.range(of: Data("Somebody".utf8)))
            bytes[place.lowerBound] = UInt8(ascii: "N")
            try bytes.write(to: URL(fileURLWithPath: path))
            let outcome = try await command.run("verify")
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("FOUND: A row of account was changed outside Hearth"))
        }
    }

    static let changes = [
        ("UPDATE account SET roles = 'administrator'", "account"),
        ("UPDATE council SET authority = 'E06000002'", "council"),
        ("UPDATE return_load SET children = 39", "return_load"),
        ("UPDATE vault_child SET sealed = (SELECT sealed FROM vault_child ORDER BY child LIMIT 1)", "record"),
        ("DELETE FROM vault_child WHERE child = (SELECT child FROM vault_child ORDER BY child LIMIT 1)", "39"),
        ("DELETE FROM account", "A row is not as the audit last saw it written (account/"),
        ("DELETE FROM vault_child; DELETE FROM return_load", "(return_load/"),
        ("UPDATE audit SET actor = 'person:other' WHERE seq = 2", "from entry 2 on"),
        ("DELETE FROM audit WHERE seq = 1", "from entry 1 on"),
        ("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", "The audit does not hold"),
    ]

    @Test(arguments: DatabaseKind.all, changes)
    func `a change to a row of any kind is found`(
        kind: DatabaseKind, change: (statement: String, found: String)
    ) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("council", "--name", "Anytown", "--authority", "E06000001")
            try await command.done("user", "add", "a@town.example", "--name", "Somebody", "--role", "clerk")
            try await command.done("return", "make", "made", "--children", "40")
            try await command.done("return", "load", "made/2025-26")
            try await address.lend { database in try await database.write { try $0.define(change.statement) } }
            let outcome = try await command.run("verify")
            #expect(outcome.status == 1)
            #expect(
                outcome.output.split(separator: "\n").contains {
                    $0.hasPrefix("FOUND: ") && $0.contains(change.found)
                }, "\(outcome.output)")
        }
    }

    /// A leaver's account as it was before it was disabled carries a seal that fits; the audit knows a later one.
    @Test(arguments: DatabaseKind.all)
    func `an older row put back with its own seal is found`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("user", "add", "a@town.example", "--name", "Somebody", "--role", "clerk")
            try await address.lend { database in
                try await database.write { try $0.define("CREATE TABLE kept AS SELECT * FROM account") }
            }
            try await command.done("user", "disable", "a@town.example")
            try await command.done("verify")
            try await address.lend { database in
                try await database.write {
                    try $0.define(
                        "DELETE FROM account; INSERT INTO account SELECT * FROM kept; DROP TABLE kept")
                }
            }
            let outcome = try await command.run("verify")
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("FOUND: A row is not as the audit last saw it written (account/"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `no child's id, day of birth, postcode or pupil number is anywhere in the database`(
        kind: DatabaseKind
    ) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("return", "make", "made", "--children", "40")
            try await command.done("return", "load", "made/2025-26")
            try await command.done("backup", "all.backup")
            let kept = try String(contentsOfFile: command.path("all.backup"), encoding: .utf8)
            let header = try FileManager.default.contentsOfDirectory(atPath: command.path("made/2025-26"))
                .first { $0.lowercased().contains("header") }
            let text = try String(contentsOfFile: command.path("made/2025-26/\(try #require(header))"), encoding: .utf8)
            for line in text.split(whereSeparator: \.isNewline).dropFirst() {
                for cell in line.split(separator: ",") where cell.utf8.count > 5 {
                    #expect(!kept.contains(cell.utf8.hex), "\(cell)")
                }
            }
        }
    }
}
