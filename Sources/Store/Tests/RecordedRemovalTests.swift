import Basics
import Proving
import Testing

@testable import Store

/// What an act takes out is gone with the audit's knowledge; what somebody else takes out is missed.
struct RecordedRemovalTests {
    private static let tin = SealedTable("tin", "id", "words")
    private static let migrations = Migrations([
        Migration("tin-1", "CREATE TABLE tin (id TEXT PRIMARY KEY, words TEXT NOT NULL, seal BLOB NOT NULL) STRICT;")
    ])

    @Test(arguments: DatabaseKind.all)
    func `a row taken out by an act is not missed, and one taken out behind its back is`(kind: DatabaseKind)
        async throws
    {
        try await ProvingGround.lend(kind) { proving in
            let records = proving.records
            _ = try await Self.migrations.run(on: records.database, at: records.now)
            let keys = records.keys
            try await records.act(Act("tin.filled", by: .system("test"), on: "tin")) { connection, _ in
                for id in ["a", "b"] { try Self.tin.insert([id, "words"], on: connection, keys: keys) }
            }
            let taken = try await records.act(Act("tin.emptied", by: .system("test"), on: "tin")) { connection, _ in
                try Self.tin.remove("a", on: connection)
            }
            #expect(taken)
            let inspection = Inspection(records: records)
            #expect(try await inspection.unrecorded(in: [Self.tin]) == [])
            try await records.database.write { try $0.define("DELETE FROM tin WHERE id = 'b'") }
            #expect(try await inspection.unrecorded(in: [Self.tin]) == ["tin/b"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `taking out what is not there says so and notes nothing`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind) { proving in
            let records = proving.records
            _ = try await Self.migrations.run(on: records.database, at: records.now)
            let taken = try await records.act(Act("tin.emptied", by: .system("test"), on: "tin")) { connection, _ in
                try Self.tin.remove("z", on: connection)
            }
            #expect(!taken)
        }
    }
}
