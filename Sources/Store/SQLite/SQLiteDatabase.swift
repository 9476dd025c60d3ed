import Basics
import Foundation
import GRDB

/// SQLite in write-ahead mode with full durability: readers never wait for the writer, and what was committed
/// survives a power cut.
package final class SQLiteDatabase: Database {
    package var dialect: Dialect { .sqlite }
    private let pool: DatabasePool
    private let group: GroupCommit
    private let path: String

    /// Opens the file, making it where there is none.
    package init(path: String) throws {
        self.path = path
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { connection in
            let settings = "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA cache_size = -8000"
            try connection.execute(sql: settings)
        }
        do {
            pool = try Self.opened(path, configuration)
        } catch {
            throw SQLiteFault.translated(error, path: path)
        }
        let pool = pool
        group = GroupCommit { batch in
            try await pool.writeWithoutTransaction { connection in
                try connection.inTransaction(.immediate) {
                    for change in batch { try SQLiteDatabase.attempt(change, on: connection) }
                    return .commit
                }
            }
        }
    }

    /// Two programs that open a new database at the same moment both put it into write-ahead mode, and SQLite refuses
    /// one of them at once instead of letting it wait: it tries again for as long as others are waited for.
    private static func opened(_ path: String, _ configuration: GRDB.Configuration) throws -> DatabasePool {
        let end = ContinuousClock.now + .seconds(5)
        while true {
            do {
                return try DatabasePool(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < end {
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
    }

    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await translating { try await self.pool.read { try body(SQLiteConnection($0)) } }
    }

    @discardableResult
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await translating { try await self.group.run(body) }
    }

    @discardableResult
    package func writeAlone<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await translating {
            try await self.pool.writeWithoutTransaction { connection in
                var result: Result?
                try connection.inTransaction(.immediate) {
                    result = try body(SQLiteConnection(connection))
                    return .commit
                }
                guard let result else { throw StoreFault.unexpected("a transaction gave no result") }
                return result
            }
        }
    }

    package func close() async {
        // A failure here leaves a write-ahead file that the next opening reads: nothing is lost.
        try? pool.close()
    }

    /// Copies the database as it is at this moment into a new file, while others go on writing.
    package func copy(to target: String) throws {
        do {
            try pool.vacuum(into: target)
        } catch {
            throw SQLiteFault.translated(error, path: target)
        }
    }

    /// Runs one change of a batch so that its failure takes nothing of the others with it.
    ///
    /// - Throws: where SQLite has undone the whole transaction, as it does when the disk is full. No change of the
    ///   batch is then kept, and none may go on as if the others were.
    private static func attempt(_ change: GroupCommit.Change, on connection: GRDB.Database) throws {
        do {
            try connection.inSavepoint {
                try change.attempt(on: SQLiteConnection(connection))
                return .commit
            }
        } catch {
            guard connection.isInsideTransaction else { throw error }
            change.failed(with: error)
        }
    }

    private func translating<Result>(_ work: () async throws -> Result) async throws -> Result {
        do { return try await work() } catch { throw SQLiteFault.translated(error, path: path) }
    }
}
