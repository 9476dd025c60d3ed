import Basics
import Foundation
import Proving
import Testing

@testable import Store

/// A table to try things on: one column of each kind.
enum Shelf {
    static let migration = Migration(
        "shelf-1",
        """
        CREATE TABLE shelf (
            id TEXT PRIMARY KEY,
            number INTEGER,
            share REAL,
            words TEXT,
            bytes BLOB
        ) STRICT;
        """)

    static let migrations = Migrations([migration])

    /// Lends a council's database that has a shelf.
    @discardableResult
    static func lend<Result: Sendable>(
        _ kind: DatabaseKind, to body: (ProvingGround) async throws -> Result
    ) async throws -> Result {
        try await ProvingGround.lend(kind) { ground in
            _ = try await migrations.run(on: ground.records.database, at: ground.clock.now)
            return try await body(ground)
        }
    }
}

extension Database {
    /// Puts one thing on the shelf.
    func put(_ id: String, number: Int? = nil, words: String? = nil) async throws {
        try await write { try $0.put(id, number: number, words: words) }
    }

    /// The ids of what is on the shelf.
    func shelf() async throws -> [String] {
        try await read { try $0.rows("SELECT id FROM shelf ORDER BY id") { try $0.text("id") } }
    }
}

extension Connection {
    func put(_ id: String, number: Int? = nil, words: String? = nil) throws {
        try run("INSERT INTO shelf (id, number, words) VALUES (\(id), \(number), \(words))")
    }
}

/// What a body under test throws when it is told to.
struct Stumble: Error, Equatable {}

/// The English sentences with which the work is refused; empty where it is not.
func refusal(_ work: () async throws -> some Any) async throws -> String {
    do {
        _ = try await work()
        return ""
    } catch let refusal as Refusal {
        return refusal.description
    }
}
