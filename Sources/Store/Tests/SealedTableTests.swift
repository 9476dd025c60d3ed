import Basics
import Proving
import Testing

@testable import Store

/// A protected row that was changed behind Hearth's back is never shown as if it were true.
struct SealedTableTests {
    static let tin = SealedTable("tin", "id", "number", "share", "words", "bytes")
    static let jar = SealedTable("jar", "id", "number", "share", "words", "bytes")

    private static let columns = """
        (id TEXT PRIMARY KEY, number INTEGER, share REAL, words TEXT, bytes BLOB, seal BLOB NOT NULL) STRICT;
        """
    private static let migrations = Migrations([
        Migration("tin-1", "CREATE TABLE tin \(columns) CREATE TABLE jar \(columns)")
    ])

    static let changes = [
        "id = 'z'", "number = 8", "number = NULL", "share = 0.75", "words = 'other'", "words = ''", "words = NULL",
        "bytes = NULL", "bytes = seal", "seal = bytes", "words = words || ' '",
    ]

    @Test(arguments: DatabaseKind.all, changes)
    func `a change to any column is refused on reading and found by name`(kind: DatabaseKind, change: String)
        async throws
    {
        try await lend(kind) { records in
            try await records.database.write { try $0.define("UPDATE tin SET \(change) WHERE id = 'b'") }
            let row = change.hasPrefix("id") ? "z" : "b"
            await #expect(throws: StoreFault.tampered(table: "tin", row: row)) { try await ids(records, "") }
            let found = try await records.read { try Self.tin.broken(on: $0, keys: records.keys) }
            #expect(found.checked == 3 && found.broken == [row])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `rows that nobody touched are read`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            #expect(try await ids(records, "ORDER BY id") == ["a", "b", "c"])
            let found = try await records.read { try Self.tin.broken(on: $0, keys: records.keys) }
            #expect(found.checked == 3 && found.broken == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the rows beside a changed one are still read`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            try await records.database.write { try $0.define("UPDATE tin SET words = 'other' WHERE id = 'b'") }
            #expect(try await ids(records, "WHERE id <> 'b' ORDER BY id") == ["a", "c"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the seal of one row does not fit another`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            try await records.database.write {
                try $0.define("UPDATE tin SET seal = (SELECT seal FROM tin WHERE id = 'a') WHERE id = 'b'")
            }
            await #expect(throws: StoreFault.tampered(table: "tin", row: "b")) { try await ids(records, "") }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row does not fit in another table of the same shape`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            try await records.database.write { try $0.define("INSERT INTO jar SELECT * FROM tin WHERE id = 'a'") }
            let found = try await records.read { try Self.jar.broken(on: $0, keys: records.keys) }
            #expect(found.broken == ["a"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row put in without the key is found`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            try await records.database.write {
                try Self.tin.insert(["d", 1, 0.5, "words", [1] as [UInt8]], on: $0, keys: .random())
            }
            let found = try await records.read { try Self.tin.broken(on: $0, keys: records.keys) }
            #expect(found.broken == ["d"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row that Hearth replaces has a seal that fits again`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            try await records.database.write {
                try Self.tin.replace(
                    ["b", 8, 0.75, nil as String?, [] as [UInt8]], on: $0, keys: records.keys)
            }
            let words = try await records.read { connection in
                try Self.tin.rows("WHERE id = 'b'", on: connection, keys: records.keys) { $0["words"] }
            }
            #expect(words == [.null])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row that is not there is not replaced`(kind: DatabaseKind) async throws {
        try await lend(kind) { records in
            await #expect(throws: StoreFault.unexpected("no row of tin to replace")) {
                try await records.database.write {
                    try Self.tin.replace(["x", 1, 0.5, "", [] as [UInt8]], on: $0, keys: records.keys)
                }
            }
        }
    }

    @Test func `lists of values that look alike have different bytes`() {
        let lists: [[Value]] = [
            [.text("ab"), .text("c")], [.text("a"), .text("bc")], [.text("abc")], [.text("abc"), .null],
            [.null, .text("abc")], [.blob(Array("abc".utf8))], [.text("1")], [.integer(1)], [.real(1)], [.text("")],
            [.null],
            [], [.blob([])],
        ]
        #expect(Set(lists.map(\.canonicalBytes)).count == lists.count)
    }

    private func lend(_ kind: DatabaseKind, _ body: (Records) async throws -> Void) async throws {
        try await ProvingGround.lend(kind) { ground in
            let records = ground.records
            _ = try await Self.migrations.run(on: records.database, at: records.now)
            try await records.database.write { connection in
                for id in ["a", "b", "c"] {
                    try Self.tin.insert(
                        [id, 7, 0.5, "words", [0, 1, 2] as [UInt8]], on: connection, keys: records.keys)
                }
            }
            try await body(records)
        }
    }

    private func ids(_ records: Records, _ condition: SQL) async throws -> [String] {
        try await records.read { connection in
            try Self.tin.rows(condition, on: connection, keys: records.keys) { try $0.text("id") }
        }
    }
}
