import Basics
import NIOPosix
import Synchronization

/// PostgreSQL through libpq: a few connections, each with a thread to wait on it.
package final class PostgresDatabase: Database {
    package var dialect: Dialect { .postgres }
    private let threads: NIOThreadPool
    private let idle: Mutex<[PostgresConnection.Box]>
    private let address: String

    /// Connects once, so that a wrong address is known at once.
    ///
    /// - Parameter address: `postgres://user:password@host:port/name`, as libpq reads it.
    package init(address: String, connections: Int = 6) throws {
        self.address = address
        let first = try PostgresConnection(address: address)
        idle = Mutex([PostgresConnection.Box(first)])
        threads = NIOThreadPool(numberOfThreads: connections)
        threads.start()
    }

    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    @discardableResult
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await transaction("BEGIN", body)
    }

    @discardableResult
    package func writeAlone<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await transaction("BEGIN", body)
    }

    package func close() async {
        idle.withLock { $0.removeAll() }
        // The threads hold nothing once no connection is left; a failure to stop them has no one to tell.
        try? await threads.shutdownGracefully()
    }

    private func transaction<Result: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await threads.runIfActive {
            let box = try self.startedTransaction(begin)
            do {
                let result = try body(box.connection)
                try box.connection.define("COMMIT")
                self.giveBack(box)
                return result
            } catch {
                if box.connection.rollBack() { self.giveBack(box) }
                throw error
            }
        }
    }

    /// A connection on which the transaction has begun. One that died while it was idle (the server was restarted)
    /// is replaced by a new one.
    private func startedTransaction(_ begin: String) throws -> PostgresConnection.Box {
        while let box = idle.withLock({ $0.popLast() }) {
            do {
                try box.connection.define(begin)
                return box
            } catch {
                continue
            }
        }
        let box = PostgresConnection.Box(try PostgresConnection(address: address))
        try box.connection.define(begin)
        return box
    }

    private func giveBack(_ box: PostgresConnection.Box) { idle.withLock { $0.append(box) } }
}
