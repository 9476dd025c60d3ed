import Basics
import Foundation
import GRDB
import Proving
import Testing

@testable import Store

/// Whatever goes wrong with the database is told as what a person can do about it.
struct FaultTests {
    @Test func `a folder that is not there cannot be reached`() {
        #expect(throws: StoreFault.unreachable("/nowhere/at/all.sqlite")) {
            try SQLiteDatabase(path: "/nowhere/at/all.sqlite")
        }
    }

    @Test func `a missing folder is made where it can be, and named where it cannot`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let deep = folder.appendingPathComponent("a/b/hearth.sqlite").path
            await (try DatabaseAddress.sqlite(path: deep).open()).close()
            #expect(FileManager.default.fileExists(atPath: deep))
            let inFile = deep + "/c/hearth.sqlite"
            #expect(throws: StoreFault.unreachable(inFile)) { try DatabaseAddress.sqlite(path: inFile).open() }
        }
    }

    @Test func `a file that is no database is refused and left as it is`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let file = folder.appendingPathComponent("notes.txt")
            let text = Data(String(repeating: "Notes of the meeting of 20 November. ", count: 200).utf8)
            try text.write(to: file)
            #expect(throws: StoreFault.damaged(file.path)) { try SQLiteDatabase(path: file.path) }
            #expect(try Data(contentsOf: file) == text)
        }
    }

    @Test func `a database cut in half is damaged`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.sqlite").path
            try await full(path)
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
            await #expect(throws: StoreFault.damaged(path)) {
                let database = try SQLiteDatabase(path: path)
                _ = try await database.read { try $0.rows("SELECT * FROM shelf ORDER BY words") }
            }
        }
    }

    /// SQLite reads a file whose format is newer for writing than it knows, and writes nothing to it: the same to a
    /// program as a file it may not write, and no matter to the superuser that tests may run as.
    @Test func `a database that may only be read says so`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.sqlite").path
            try await full(path)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes[18] = 3
            try bytes.write(to: URL(fileURLWithPath: path))
            await #expect(throws: StoreFault.readOnly) {
                let database = try SQLiteDatabase(path: path)
                try await database.put("more")
            }
        }
    }

    @Test func `a database that another program holds says so after a while, and nothing was changed`() async throws {
        try await Shelf.lend(.sqlite) { ground in
            guard case .sqlite(let path) = ground.address else { return }
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: path, configuration: configuration)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            await #expect(throws: StoreFault.locked) { try await ground.records.database.put("a") }
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await ground.records.database.shelf() == [])
            try await ground.records.database.put("b")
            #expect(try await ground.records.database.shelf() == ["b"])
        }
    }

    @Test func `a server that is away is named without its password`() {
        let error = #expect(throws: StoreFault.self) {
            try DatabaseAddress("postgres://hearth:sesame@127.0.0.1:1/hearth").open()
        }
        #expect(error == .unreachable("postgres://hearth@127.0.0.1:1/hearth"))
    }

    @Test(.enabled(if: DatabaseKind.all.contains(.postgres)))
    func `a connection that the server ended is replaced by a new one`() async throws {
        try await Shelf.lend(.postgres) { ground in
            let database = ground.records.database
            let process = try await database.read { try $0.count("SELECT pg_backend_pid()") }
            try await ground.lendSecondNode { second in
                _ = try await second.read {
                    try $0.rows("SELECT CAST(pg_terminate_backend(CAST(\(process) AS INTEGER)) AS TEXT) AS done")
                }
            }
            try await database.put("a")
            #expect(try await database.shelf() == ["a"])
        }
    }

    @Test(arguments: [
        ("55P03", StoreFault.locked), ("40001", .locked), ("25006", .readOnly), ("42501", .readOnly),
        ("53100", .diskFull), ("57P01", .unreachable("PostgreSQL")), ("", .unreachable("PostgreSQL")),
        ("23505", .conflict("m")), ("XX001", .damaged("PostgreSQL")), ("42P01", .unexpected("42P01 m")),
    ])
    func `what PostgreSQL says is told like what SQLite says`(state: String, fault: StoreFault) {
        #expect(PostgresFault.of(state: state, message: "m") == fault)
    }

    @Test(arguments: [
        StoreFault.locked, .unreachable("x"), .readOnly, .diskFull, .damaged("x"), .newerVersion("x"),
        .strangeMigration("x"), .notMigrated, .tampered(table: "x", row: "y"), .wrongKey, .conflict("x"),
        .unexpected("x"),
    ])
    func `every fault has its sentence in both languages`(fault: StoreFault) {
        #expect(fault.sentence.english.hasSuffix(".") || fault.sentence.english.hasSuffix(")."))
        #expect(!fault.sentence.welsh.isEmpty && fault.sentence.welsh != fault.sentence.english)
    }

    /// A database with enough in it to be more than one page.
    private func full(_ path: String) async throws {
        let database = try SQLiteDatabase(path: path)
        _ = try await Shelf.migrations.run(on: database, at: StandingClock().now)
        try await database.write { connection in
            for number in 0..<200 { try connection.put("\(number)", words: String(repeating: "word ", count: 100)) }
        }
        await database.close()
    }
}
