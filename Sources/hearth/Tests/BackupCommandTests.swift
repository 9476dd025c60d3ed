import Foundation
import Proving
import Store
import Testing

/// Everything goes into one file and comes back out of it, into either kind of database.
struct BackupCommandTests {
    @Test(arguments: DatabaseKind.all, DatabaseKind.all)
    func `a backup is restored into an empty database, where everything is as it was`(
        from: DatabaseKind, to: DatabaseKind
    ) async throws {
        try await filled(from) { command, _ in
            #expect(try await command.done("backup", "all.backup").contains("Keep the key file too"))
            // The restoring is itself an act.
            func counts(_ command: Command) async throws -> [String] {
                try await command.done("summary").split(separator: "\n").map(String.init)
                    .filter { !$0.hasPrefix("audit_entries") }
            }
            let before = try await counts(command)
            try await ProvingGround.lendEmpty(to) { address, _ in
                let restored = command.on(address)
                #expect(try await restored.done("restore", "all.backup").contains("all is as it was written"))
                let after = try await counts(restored)
                #expect(after == before)
                #expect(try await restored.done("user", "list") == command.done("user", "list"))
                #expect(try await restored.done("profile") == command.done("profile"))
                try await restored.done("verify")
                let again = try await restored.run("restore", "all.backup")
                #expect(again.status == 2 && again.errors.contains("into an empty database"))
            }
        }
    }

    @Test func `a backup that was changed, cut, or is of another key is refused with 2`() async throws {
        try await filled(.sqlite) { command, _ in
            try await command.done("backup", "all.backup")
            var bytes = try Data(contentsOf: command.folder.appendingPathComponent("all.backup"))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: command.folder.appendingPathComponent("changed.backup"))
            try bytes.prefix(1000).write(to: command.folder.appendingPathComponent("cut.backup"))
            for file in ["changed.backup", "cut.backup", "nowhere.backup"] {
                let outcome = try await command.run("restore", file, "--database", "sqlite:other/hearth.sqlite")
                #expect(outcome.status == 2, "\(file)")
            }
            _ = try KeyFile.readOrMake(command.path("other.key"))
            let other = try await command.run(
                "restore", "all.backup", "--database", "sqlite:third/hearth.sqlite", "--key-file", "other.key")
            #expect(other.status == 2 && other.errors.contains("belongs to another key"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an export is files that anybody can read, with nothing secret in them`(kind: DatabaseKind) async throws {
        try await filled(kind) { command, _ in
            let files = try await command.done("export", "out").split(separator: "\n").map(String.init)
            let names = Set(files.map { URL(fileURLWithPath: $0).lastPathComponent })
            let expected = [
                "people.csv", "council.csv", "letters.csv", "returns.csv", "our-children-internal.csv", "audit.csv",
            ]
            #expect(names == Set(expected))
            let people = try String(contentsOfFile: command.path("out/people.csv"), encoding: .utf8)
            #expect(people.hasPrefix("email,name,roles,state,added\na@town.example,Somebody,clerk,active,"))
            for name in names {
                let text = try String(contentsOfFile: command.path("out/\(name)"), encoding: .utf8)
                #expect(!text.contains("scrypt") && !text.isEmpty)
            }
            #expect(try String(contentsOfFile: command.path("out/audit.csv"), encoding: .utf8).contains("export.made"))
        }
    }

    /// A council with a person and a return.
    private func filled(
        _ kind: DatabaseKind, _ body: (Command, DatabaseAddress) async throws -> Void
    ) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("council", "--name", "Anytown", "--authority", "E06000001")
            try await command.done("user", "add", "a@town.example", "--name", "Somebody", "--role", "clerk")
            try await command.done("return", "make", "made", "--children", "40")
            try await command.done("return", "load", "made/2025-26")
            try await body(command, address)
        }
    }
}
