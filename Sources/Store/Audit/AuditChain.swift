import Basics
import Foundation

/// One sequence of acts, each hashed together with the one before it under a key that the database does not hold.
/// An entry that is edited, removed, added or moved breaks the chain from there on; an end that is cut off no longer
/// fits the seal of the head.
package struct AuditChain: Sendable {
    let keys: Keys

    package init(keys: Keys) { self.keys = keys }

    /// Makes the head of a chain that has no entry yet. It is there before the first act, so that two nodes that act
    /// at once wait for each other, and so that an audit taken away whole is missed.
    func begin(on connection: any Connection) throws {
        let none: [UInt8] = []
        try connection.run(
            """
            INSERT INTO audit_head (id, seq, hash, seal) VALUES (1, 0, \(none), \(headSeal(0, none)))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    /// Waits until every act that has begun elsewhere is done: whatever this transaction reads from here on is what it
    /// will change. SQLite has one writer and needs no waiting.
    package static func takeTurn(on connection: any Connection) throws {
        guard connection.dialect == .postgres else { return }
        try connection.run("UPDATE audit_head SET seq = seq WHERE id = 1")
    }

    /// Adds an entry in the transaction of the act itself: if this fails, the act does not happen.
    func append(_ act: Act, at moment: Instant, on connection: any Connection) throws {
        // Changing the head first takes its lock, so entries of several nodes stand in one order.
        guard let head = try connection.first("UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash")
        else { throw StoreFault.tampered(table: "audit_head", row: "1") }
        let seq = try head.integer("seq")
        let previous = try head.bytes("hash")
        let hash = link(previous, entry(seq, moment.iso, act.actor.written, act.name, act.subject, act.writtenDetail))
        try connection.run(
            """
            INSERT INTO audit (seq, at, actor, act, subject, detail, hash)
            VALUES (\(seq), \(moment), \(act.actor.written), \(act.name), \(act.subject), \(act.writtenDetail), \(hash))
            """)
        let seal = headSeal(seq, hash)
        try connection.run("UPDATE audit_head SET hash = \(hash), seal = \(seal) WHERE id = 1")
    }

    /// Walks the whole chain and says where it does not hold; nil where it does.
    package func firstBreak(on connection: any Connection) throws -> (entries: Int, brokenAt: Int?) {
        var expected = 1
        var previous: [UInt8] = []
        var broken: Int?
        try connection.each("SELECT seq, at, actor, act, subject, detail, hash FROM audit ORDER BY seq") { row in
            guard broken == nil else { return }
            let seq = try row.integer("seq")
            let values = entry(
                seq, try row.text("at"), try row.text("actor"), try row.text("act"), try row.text("subject"),
                try row.text("detail"))
            let hash = link(previous, values)
            guard seq == expected, hash == (try row.bytes("hash")) else {
                broken = expected
                return
            }
            previous = hash
            expected += 1
        }
        if let broken { return (expected - 1, broken) }
        let head = try connection.first("SELECT seq, hash, seal FROM audit_head WHERE id = 1")
        let endHolds: Bool
        if let head {
            let seq = try head.integer("seq")
            endHolds =
                try seq == expected - 1 && head.bytes("hash") == previous
                && head.bytes("seal") == headSeal(seq, previous)
        } else {
            endHolds = false
        }
        return (expected - 1, endHolds ? nil : expected)
    }

    private func entry(_ seq: Int, _ texts: String...) -> [Value] { [.integer(Int64(seq))] + texts.map(Value.text) }

    private func link(_ previous: [UInt8], _ entry: [Value]) -> [UInt8] {
        keys.hash(([.blob(previous)] + entry).canonicalBytes, for: "audit")
    }

    private func headSeal(_ seq: Int, _ hash: [UInt8]) -> [UInt8] {
        keys.hash([Value.integer(Int64(seq)), .blob(hash)].canonicalBytes, for: "audit head")
    }
}
