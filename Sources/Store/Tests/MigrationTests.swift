import Basics
import Proving
import Testing

@testable import Store

/// The schema changes whole or not at all, once, and never under a Hearth that does not know it.
struct MigrationTests {
    private let now = StandingClock().now
    private let second = Migration("shelf-2", "ALTER TABLE shelf ADD COLUMN colour TEXT;")

    @Test(arguments: DatabaseKind.all)
    func `migrations run once, in order, and a second run does nothing`(kind: DatabaseKind) async throws {
        try await withEmpty(kind) { database in
            let isEmpty = try await Shelf.migrations.isEmpty(database)
            #expect(isEmpty)
            #expect(try await Shelf.migrations.pending(in: database) == ["store-1", "shelf-1"])
            #expect(try await Shelf.migrations.run(on: database, at: now) == ["store-1", "shelf-1"])
            #expect(try await Shelf.migrations.run(on: database, at: now) == [])
            #expect(try await Shelf.migrations.pending(in: database) == [])
            #expect(try await !Shelf.migrations.isEmpty(database))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a later step runs alone and leaves the rows`(kind: DatabaseKind) async throws {
        try await withEmpty(kind) { database in
            _ = try await Shelf.migrations.run(on: database, at: now)
            try await database.put("kept")
            let newer = Migrations([Shelf.migration, second])
            #expect(try await newer.pending(in: database) == ["shelf-2"])
            #expect(try await newer.run(on: database, at: now) == ["shelf-2"])
            #expect(try await database.shelf() == ["kept"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `of nodes that start together one makes the tables`(kind: DatabaseKind) async throws {
        try await ProvingGround.lendEmpty(kind) { address, _ in
            let now = now
            let ran = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await address.lend { try await Shelf.migrations.run(on: $0, at: now) }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ran.filter { !$0.isEmpty } == [["store-1", "shelf-1"]])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a database from a newer Hearth is refused and left alone`(kind: DatabaseKind) async throws {
        try await withEmpty(kind) { database in
            _ = try await Migrations([Shelf.migration, second]).run(on: database, at: now)
            await #expect(throws: StoreFault.newerVersion("shelf-2")) {
                try await Shelf.migrations.run(on: database, at: now)
            }
            await #expect(throws: StoreFault.newerVersion("shelf-2")) {
                try await Shelf.migrations.pending(in: database)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a step whose text was changed after it ran is refused`(kind: DatabaseKind) async throws {
        try await withEmpty(kind) { database in
            _ = try await Shelf.migrations.run(on: database, at: now)
            let changed = Migrations([Migration("shelf-1", Shelf.migration.text + "\n")])
            await #expect(throws: StoreFault.strangeMigration("shelf-1")) {
                try await changed.run(on: database, at: now)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a step that fails leaves nothing, not even the steps before it`(kind: DatabaseKind) async throws {
        try await withEmpty(kind) { database in
            let broken = Migrations([Shelf.migration, Migration("shelf-2", "CREATE TABLE one (id TEXT); NOT SQL;")])
            await #expect(throws: (any Error).self) { try await broken.run(on: database, at: now) }
            let isEmpty = try await broken.isEmpty(database)
            #expect(isEmpty)
            #expect(try await Shelf.migrations.run(on: database, at: now) == ["store-1", "shelf-1"])
        }
    }

    @Test func `under PostgreSQL the shared words become its own`() {
        let migration = Migration("x-1", "CREATE TABLE x (a INTEGER, b BLOB, c REAL, INTEGERS TEXT) STRICT;")
        #expect(
            migration.text(for: .postgres) == "CREATE TABLE x (a BIGINT, b BYTEA, c DOUBLE PRECISION, INTEGERS TEXT);")
        #expect(migration.text(for: .sqlite) == migration.text)
    }

    @Test func `tables are known in the order in which they are made`() {
        #expect(
            Shelf.migrations.tables == ["migration", "key_check", "audit", "audit_head", "job", "shelf"])
    }

    private func withEmpty(_ kind: DatabaseKind, _ body: (any Database) async throws -> Void) async throws {
        try await ProvingGround.lendEmpty(kind) { address, _ in try await address.lend(to: body) }
    }
}
