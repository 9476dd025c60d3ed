import Basics

/// A council's database together with its keys and its clock: what every store is made from. Through it an act and
/// its audit entry are one transaction.
package struct Records: Sendable {
    package let database: any Database
    package let keys: Keys
    package let clock: Clock
    /// How many seconds the council's day is moved against the machine's clock: a demonstration shows a council on a
    /// day of the past. 0 for every real council.
    package let shift: Int

    package init(database: any Database, keys: Keys, clock: @escaping Clock, shift: Int = 0) {
        self.database = database
        self.keys = keys
        self.clock = clock
        self.shift = shift
    }

    package var now: Instant { shift == 0 ? clock() : clock().adding(seconds: shift) }

    /// By the machine's own clock: for codes that another device makes from the time.
    package var machineNow: Instant { clock() }

    /// Reads what needs no audit: counts, settings, a person's own session.
    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await database.read(body)
    }

    /// Does something and records it, both or neither. The body may add to the act what only it learns.
    @discardableResult
    package func act<Result: Sendable>(
        _ act: Act, _ body: @escaping @Sendable (any Connection, inout Act) throws -> Result
    ) async throws -> Result {
        try await database.write { try self.perform(act, on: $0, body) }
    }

    /// The same for a large change, in a transaction of its own.
    @discardableResult
    package func largeAct<Result: Sendable>(
        _ act: Act, _ body: @escaping @Sendable (any Connection, inout Act) throws -> Result
    ) async throws -> Result {
        try await database.writeAlone { try self.perform(act, on: $0, body) }
    }

    /// Keeps the books without an audit entry: when a session was last used, which job is leased. Never for anything
    /// a person did.
    @discardableResult
    package func keep<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await database.write(body)
    }

    private func perform<Result>(
        _ act: Act, on connection: any Connection, _ body: (any Connection, inout Act) throws -> Result
    ) throws -> Result {
        var act = act
        // Two nodes that change the same row must not each write what they read before the other wrote.
        try AuditChain.takeTurn(on: connection)
        let notes = SealNotes()
        let result = try body(ActConnection(base: connection, notes: notes), &act)
        if !notes.notes.isEmpty { act.detail["seals"] = notes.notes.joined(separator: " ") }
        try AuditChain(keys: keys).append(act, at: now, on: connection)
        return result
    }
}

extension Records {
    /// Ties the key to the database when it is new, and refuses another key afterwards.
    package func checkKey() async throws {
        let proof = keys.hash(Array("hearth".utf8), for: "key check")
        if try await keptProof() == nil {
            let now = now
            let chain = AuditChain(keys: keys)
            try await keep { connection in
                let made = try connection.run(
                    """
                    INSERT INTO key_check (id, made_at, proof) VALUES (1, \(now), \(proof)) ON CONFLICT (id) DO NOTHING
                    """)
                if made == 1 { try chain.begin(on: connection) }
            }
        }
        // Read again: of two nodes that began with different keys, one came first.
        guard try await keptProof() == proof else { throw StoreFault.wrongKey }
    }

    private func keptProof() async throws -> [UInt8]? {
        try await read { try $0.first("SELECT proof FROM key_check WHERE id = 1")?.bytes("proof") }
    }
}
