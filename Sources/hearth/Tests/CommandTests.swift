import Foundation
import Proving
import Store
import Testing

/// The command by itself: what it says of itself, and how it ends when it cannot go on.
struct CommandTests {
    @Test func `it says which Hearth it is`() async throws {
        try await Command.lend { command, _ in
            let version = try await command.done("version")
            #expect(version == "hearth 0.1.0\n")
            #expect(try await command.done("--version") == "0.1.0\n")
        }
    }

    @Test func `the help shows examples and what the exit codes mean`() async throws {
        try await Command.lend { command, _ in
            let help = try await command.done("--help")
            for piece in [
                "EXAMPLES", "hearth demo", "hearth return load", "EXIT CODES", "SUBCOMMANDS", "HEARTH_DATABASE",
            ] {
                #expect(help.contains(piece), "\(piece)")
            }
            for name in ["serve", "user", "council", "return", "postcodes", "demo", "restore"] {
                #expect(try await command.done("help", name).contains("EXAMPLE"), "\(name)")
            }
        }
    }

    @Test(arguments: [["nonsense"], ["user", "add"], ["serve", "--port", "eighty"], ["profile", "--format", "xml"]])
    func `a command that is not understood ends with 64 and changes nothing`(arguments: [String]) async throws {
        try await Command.lend { command, address in
            let outcome = try await command.start(arguments).end()
            #expect(outcome.status == 64)
            #expect(!outcome.errors.isEmpty)
            #expect(!FileManager.default.fileExists(atPath: command.path("hearth.sqlite")))
        }
    }

    @Test func `settings are shown with where they came from, and without a password`() async throws {
        try await Command.lend { command, _ in
            for address in [
                "postgres://hearth:sesame@db/x", "postgres://hearth@db/x?password=sesame",
                "Postgres://hearth:sesame@db/x",
            ] {
                let settings = Command(
                    folder: command.folder, environment: ["HEARTH_DATABASE": address, "HEARTH_PORT": "81"])
                let shown = try await settings.done("settings")
                #expect(!shown.contains("sesame"))
                #expect(shown.contains("postgres://hearth@db/x") || shown.contains("Postgres://hearth@db/x"))
                #expect(shown.contains("port\t81\t(HEARTH_PORT)"))
                #expect(shown.contains("host\t127.0.0.1\t(standard)"))
            }
        }
    }

    @Test func `a wrong address is refused with 2, and a server that is away with 3, neither showing the password`()
        async throws
    {
        try await Command.lend { command, _ in
            let wrong = try await command.run("summary", "--database", "mysql://hearth:sesame@db/x")
            #expect(wrong.status == 2 && wrong.errors.contains("is not the address of a database"))
            let away = try await command.run("summary", "--database", "postgres://hearth:sesame@127.0.0.1:1/x")
            #expect(away.status == 3 && away.errors.contains("cannot be reached"))
            #expect(!(wrong.errors + away.errors).contains("sesame"))
        }
    }

    @Test func `a file that is no database ends with 3 and is left as it is`() async throws {
        try await Command.lend { command, _ in
            let text = Data(String(repeating: "Minutes of the panel. ", count: 300).utf8)
            try text.write(to: command.folder.appendingPathComponent("notes.txt"))
            let outcome = try await command.run("summary", "--database", "sqlite:notes.txt")
            #expect(outcome.status == 3)
            #expect(outcome.errors.contains("is not a Hearth database, or it is damaged"))
            #expect(try Data(contentsOf: command.folder.appendingPathComponent("notes.txt")) == text)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a database from a newer Hearth is left alone, with a sentence`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("council")
            try await address.lend { database in
                try await database.write {
                    try $0.run(
                        "INSERT INTO migration (position, name, hash, run_at) VALUES (999, 'future-1', 'x', 'x')")
                }
            }
            for arguments in [["summary"], ["migrate"], ["verify"], ["user", "list"], ["serve", "--port", "1"]] {
                let outcome = try await command.start(arguments).end()
                #expect(outcome.status == 3, "\(arguments)")
                #expect(
                    outcome.errors.contains("was last used by a newer version of Hearth (it has the change future-1)"))
            }
        }
    }

    @Test func `a key that others can read, and one that is missing, end with 2`() async throws {
        try await Command.lend { command, _ in
            try await command.done("council")
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: command.path("hearth.key"))
            let open = try await command.run("summary")
            #expect(open.status == 2 && open.errors.contains("chmod 600"))
            try FileManager.default.removeItem(atPath: command.path("hearth.key"))
            let missing = try await command.run("summary")
            #expect(missing.status == 2 && missing.errors.contains("is missing"))
        }
    }

    /// A mistyped path must not look like a council with nothing in it, least of all to a nightly backup.
    @Test(arguments: ["summary", "verify", "backup", "export", "profile"])
    func `a database that is not there is not made by a command that only reads`(name: String) async throws {
        try await Command.lend { command, _ in
            let more = ["backup", "export"].contains(name) ? ["out"] : []
            let outcome = try await command.start([name] + more).end()
            #expect(outcome.status == 2 && outcome.errors.contains("There is no council at"))
            #expect(!FileManager.default.fileExists(atPath: command.path("hearth.sqlite")))
            #expect(!FileManager.default.fileExists(atPath: command.path("hearth.key")))
        }
    }

    @Test func `a year that no return could be for is refused`() async throws {
        try await Command.lend { command, _ in
            try await command.done("return", "make", "one", "--children", "10")
            let outcome = try await command.run("return", "load", "one/2025-26", "--year", "99999999999")
            #expect(outcome.status == 2 && outcome.errors.contains("is no year of a return"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the council is named, and a wrong code refused`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            #expect(try await command.done("council").contains("Your council"))
            try await command.done("council", "--name", "Anytown", "--authority", "e06000001")
            #expect(try await command.done("council").contains("authority   E06000001"))
            let outcome = try await command.run("council", "--authority", "E06")
            #expect(outcome.status == 2 && outcome.errors.contains("Enter E, W, S or N and eight digits"))
            #expect(try await command.done("council").contains("authority   E06000001"))
        }
    }
}
