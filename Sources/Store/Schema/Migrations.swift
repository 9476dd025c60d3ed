import Basics
import Crypto
import Foundation

/// Every migration of every part, in the order in which they run.
package struct Migrations: Sendable {
    let all: [Migration]

    package init(_ parts: [Migration]) { all = StoreSchema.migrations + parts }

    /// The migrations that this database still lacks, in order.
    ///
    /// - Throws: `StoreFault.newerVersion` where the database has a migration this Hearth does not know, and
    ///   `StoreFault.strangeMigration` where one that ran had another text.
    package func pending(in database: any Database) async throws -> [String] {
        try await database.read { try self.pending(on: $0) }.map(\.name)
    }

    /// Runs what is pending, all of it or nothing, and gives the names of what ran.
    package func run(on database: any Database, at moment: Instant) async throws -> [String] {
        try await database.writeAlone { connection in
            if connection.dialect == .postgres {
                // Two nodes that start together must not both create the tables.
                _ = try connection.rows(
                    "SELECT CAST(pg_advisory_xact_lock(4840361, hashtext(current_schema())) AS TEXT) AS held")
            }
            try connection.define(StoreSchema.ledger.text(for: connection.dialect))
            let pending = try self.pending(on: connection)
            for migration in pending {
                try connection.define(migration.text(for: connection.dialect))
                let position = try connection.count("SELECT count(*) FROM migration") + 1
                try connection.run(
                    """
                    INSERT INTO migration (position, name, hash, run_at)
                    VALUES (\(position), \(migration.name), \(migration.hash), \(moment))
                    """)
            }
            return pending.map(\.name)
        }
    }

    /// Whether nothing of Hearth's is in the database.
    package func isEmpty(_ database: any Database) async throws -> Bool {
        try await database.read { try !self.hasLedger($0) }
    }

    func pending(on connection: any Connection) throws -> [Migration] {
        guard try hasLedger(connection) else { return all }
        let ran = try connection.rows("SELECT name, hash FROM migration ORDER BY position") {
            (name: try $0.text("name"), hash: try $0.text("hash"))
        }
        let known = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.hash) })
        for migration in ran {
            guard let hash = known[migration.name] else { throw StoreFault.newerVersion(migration.name) }
            guard hash == migration.hash else { throw StoreFault.strangeMigration(migration.name) }
        }
        let done = Set(ran.map(\.name))
        return all.filter { !done.contains($0.name) }
    }

    private func hasLedger(_ connection: any Connection) throws -> Bool {
        switch connection.dialect {
        case .sqlite:
            try connection.count("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'") > 0
        case .postgres:
            try connection.count(
                """
                SELECT count(*) FROM information_schema.tables
                WHERE table_schema = current_schema() AND table_name = 'migration'
                """) > 0
        }
    }
}

extension Migration {
    /// SHA-256 of the shared text, in hexadecimal.
    var hash: String { SHA256.hash(data: Data(text.utf8)).hex }
}
