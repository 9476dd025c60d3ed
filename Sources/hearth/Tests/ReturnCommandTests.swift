import Foundation
import Proving
import Store
import Testing

/// A return is made up, loaded, counted and told by command.
struct ReturnCommandTests {
    @Test(arguments: DatabaseKind.all)
    func `a made return is loaded with its postcodes, and counted`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            try await command.done("return", "make", "made", "--children", "60")
            try await command.done("postcodes", "load", "made/postcodes.csv", "--output", "postcodes.index")
            try await command.done("council", "--name", "Anytown", "--authority", "E06000051")
            let loaded = try await command.done("return", "load", "made/2025-26", "--postcodes", "postcodes.index")
            #expect(
                !loaded.contains("was not read")
                    && loaded.contains("Loaded the return of 2025/26, made up to 31 March 2026:\n60 children"))
            let list = try await command.done("return", "list")
            #expect(list.hasPrefix("2025/26\tto 2026-03-31\t60 children\t") && list.contains("\tin use\t"))
            let csv = try await command.done("profile", "--format", "csv")
            #expect(csv.hasPrefix("breakdown,row,words,count\ntotal,looked-after,"))
            #expect(try await command.done("summary", "--format", "json").contains("\"vault_records\" : 60"))
            try await command.done("verify")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a return of the same year takes the place of the earlier one`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            for (folder, children) in [("one", "40"), ("two", "30")] {
                try await command.done("return", "make", folder, "--children", children)
                try await command.done("return", "load", "\(folder)/2025-26")
            }
            let list = try await command.done("return", "list").split(separator: "\n")
            try #require(list.count == 2)
            #expect(list[0].contains("\t30 children\t") && list[0].contains("\tin use\t"))
            #expect(list[1].contains("\t40 children\t") && list[1].contains("\treplaced\t"))
            #expect(try await command.done("summary").contains("vault_records\t30\n"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a return that cannot be loaded ends with 2 and leaves the one before it`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            try await command.done("return", "make", "made", "--children", "40")
            try await command.done("return", "load", "made/2025-26")
            for arguments in [
                ["return", "load", "nowhere"], ["return", "load", "made"],
                ["return", "load", "made/2025-26", "--year", "2024"],
                ["return", "load", "made/2025-26", "--to", "yesterday"],
                ["return", "load", "made/2025-26", "--postcodes", "nowhere.index"],
            ] {
                let outcome = try await command.start(arguments).end()
                #expect(outcome.status == 2, "\(arguments): \(outcome.status)")
                #expect(outcome.errors.hasSuffix(".\n"), "\(arguments): \(outcome.errors)")
            }
            #expect(try await command.done("return", "list").split(separator: "\n").count == 1)
        }
    }

    @Test func `a made return takes the place of nothing that is there, unless it is told to`() async throws {
        try await Command.lend { command, _ in
            try await command.done("return", "make", "made", "--children", "5")
            let second = try await command.run("return", "make", "made", "--children", "5", "--seed", "2")
            #expect(second.status == 2 && second.errors.contains("2025-26"), "\(second.errors)")
            try await command.done("return", "make", "made", "--children", "5", "--seed", "2", "--replace")
            for wrong in [["--children", "0"], ["--mistakes", "5"]] {
                let refused = try await command.start(["return", "make", "other"] + wrong).end()
                #expect(refused.status == 2 && refused.errors.contains("--children is a number"), "\(refused.errors)")
            }
            let language = try await command.run("return", "check", "made/2025-26", "--language", "fr")
            #expect(language.status == 2 && language.errors.contains("Say en or cy"))
        }
    }

    @Test func `before a return is loaded the picture says what to do`() async throws {
        try await Command.lend { command, _ in
            let outcome = try await command.run("profile")
            #expect(outcome.status == 2 && !outcome.errors.isEmpty)
        }
    }

    /// The table of the strategy of 2009 that the demonstration's invented children are made to.
    @Test func `the demonstration shows the table of Denbighshire's strategy`() async throws {
        try await Command.lend { command, _ in
            let made = Command(folder: command.folder, environment: ["HOME": command.folder.path])
            let said = try await made.done("demo", "--only")
            #expect(said.contains("administrator@denbighshire.example"))
            let home = ".hearth/denbighshire"
            let csv = try await made.done(
                "profile", "--database", "sqlite:\(home)/hearth.sqlite", "--as-at", "2009-04-30", "--format", "csv")
            let counts = Dictionary(
                csv.split(separator: "\n").map { $0.split(separator: ",") }.map {
                    ("\($0[0]) \($0[1])", String($0.last ?? ""))
                },
                uniquingKeysWith: { first, _ in first })
            for (row, count) in [
                ("total looked-after", "139"), ("sex male", "88"), ("sex female", "51"), ("age under-5", "34"),
                ("age 5-to-11", "41"), ("age 12-to-15", "36"), ("age 16-and-over", "28"),
                ("placement foster-inside", "64"), ("placement foster-outside", "19"), ("placement with-parents", "26"),
                ("placement placed-for-adoption", "4"), ("placement residential-inside", "10"),
                ("placement residential-outside", "11"), ("placement not-in-a-row", "5"),
            ] { #expect(counts[row] == count, "\(row)") }
            let signIns = try FileManager.default.attributesOfItem(atPath: command.path("\(home)/sign-ins.txt"))
            #expect((signIns[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            try await made.done("verify", "--database", "sqlite:\(home)/hearth.sqlite")
        }
    }

    @Test func `a demonstration that could not be served is not made first`() async throws {
        try await Command.lend { command, _ in
            let taken = try TakenPort()
            let port = taken.number
            let made = Command(folder: command.folder, environment: ["HOME": command.folder.path])
            let outcome = try await made.run("demo", "--port", "\(port)")
            #expect(outcome.status == 2 && outcome.output.isEmpty)
            #expect(
                outcome.errors.hasPrefix("Another program already listens on 127.0.0.1:\(port). Stop it, or choose"))
            #expect(!FileManager.default.fileExists(atPath: command.path(".hearth/denbighshire/hearth.sqlite")))
            taken.free()
        }
    }

    @Test func `a demonstration that there is not ends with 2`() async throws {
        try await Command.lend { command, _ in
            let outcome = try await command.run("demo", "atlantis", "--only")
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("There is no demonstration of atlantis. Choose from: denbighshire, "))
            #expect(outcome.errors.contains("wiltshire"))
        }
    }

    @Test(arguments: DatabaseKind.all, [[], ["--fresh"]])
    func `a demonstration is never made over a council that is real, named or not yet`(
        kind: DatabaseKind, flags: [String]
    ) async throws {
        try await Command.lend(kind) { command, _ in
            try await command.done("user", "add", "a@town.example", "--name", "A", "--role", "clerk")
            for name in ["Your council", "Anytown"] {
                let outcome = try await command.start(Self.demo(command) + flags).end()
                #expect(outcome.status == 2 && outcome.errors.contains("is no demonstration"), "\(outcome.errors)")
                #expect(try await command.done("council").contains(name))
                #expect(try await command.done("user", "list").contains("a@town.example"))
                try await command.done("council", "--name", "Anytown")
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a demonstration whose making was broken off is made anew`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            for pause in [300, 900, 1500, 2500] {
                let running = try command.start(Self.demo(command))
                try await Task.sleep(for: .milliseconds(pause))
                running.kill()
                _ = try await running.end()
            }
            let outcome = try await command.start(Self.demo(command)).end()
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(try await command.done("profile", "--as-at", "2009-04-30", "--format", "csv").contains(",139\n"))
            try await command.done("verify")
        }
    }

    /// The demonstration, in the database that the command is lent with.
    private static func demo(_ command: Command) -> [String] {
        let options = [("--database", "HEARTH_DATABASE"), ("--key-file", "HEARTH_KEY_FILE")]
        return ["demo", "--only"] + options.flatMap { [$0.0, command.environment[$0.1] ?? ""] }
    }
}
