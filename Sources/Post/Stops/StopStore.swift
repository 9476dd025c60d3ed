import Basics
import Foundation
import Store

/// That somebody wants no more reminders, from when until an officer starts them again.
package struct Stop: Sendable, Hashable {
    package typealias ID = Identifier<Stop>

    /// How they said so: on the page, or by the button that their mail program shows.
    package enum Way: String, Sendable {
        case page
        case oneClick = "one-click"
    }

    package let id: ID
    package let address: String
    let addressHash: [UInt8]
    package let stoppedAt: Instant
    package let how: Way
    /// When an officer started the letters again, who, and why; nil while they are stopped.
    package var startedAt: Instant?
    package var startedBy: String?
    package var reason: String?
}

extension Stop {
    static let table = SealedTable(
        "post_stop", "id", "address", "address_hash", "stopped_at", "how", "started_at", "started_by", "reason")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        address = try row.text("address")
        addressHash = try row.bytes("address_hash")
        stoppedAt = try row.moment("stopped_at")
        how = Way(rawValue: try row.text("how")) ?? .page
        startedAt = try row.optionalMoment("started_at")
        startedBy = try row.optionalText("started_by")
        reason = try row.optionalText("reason")
    }

    var values: [any Bindable] {
        [id, address, addressHash, stoppedAt, how.rawValue, startedAt, startedBy, reason]
    }
}

/// Who wants no reminders.
package struct Stops: Sendable {
    let records: Records

    package init(records: Records) { self.records = records }

    static func isStopped(_ hash: [UInt8], on connection: any Connection) throws -> Bool {
        try connection.count(
            "SELECT count(*) FROM post_stop WHERE address_hash = \(hash) AND started_at IS NULL") > 0
    }

    func isStopped(_ address: MailAddress) async throws -> Bool {
        let hash = Outbox.hash(address, keys: records.keys)
        return try await records.read { try Self.isStopped(hash, on: $0) }
    }

    /// Stops the letters to the address; what waits for it is cancelled. False where they were stopped already.
    @discardableResult
    package func stop(_ address: MailAddress, by how: Stop.Way) async throws -> Bool {
        let keys = records.keys
        let now = records.now
        let hash = Outbox.hash(address, keys: keys)
        let stop = Stop(id: .make(at: now), address: address.text, addressHash: hash, stoppedAt: now, how: how)
        let act = Act("post.stopped", by: .system("reader"), on: stop.id.text, ["how": how.rawValue])
        return try await records.act(act) { connection, act in
            guard try !Self.isStopped(hash, on: connection) else {
                act.name = "post.stopped-already"
                return false
            }
            try Stop.table.insert(stop.values, on: connection, keys: keys)
            let cancelled = try connection.run(
                """
                UPDATE letter SET state = 'cancelled', reason = 'stopped', content = NULL, changed_at = \(now),
                    leased_by = NULL, leased_until = NULL
                WHERE address_hash = \(hash) AND state = 'waiting' AND is_asked_for = 0
                """)
            act.detail["letters-cancelled"] = "\(cancelled)"
            return true
        }
    }

    /// Starts the letters again, for a reason that is kept. False where they are not stopped.
    func start(_ id: Stop.ID, because reason: String, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        let now = records.now
        return try await records.act(Act("post.started", by: actor, on: id.text)) { connection, act in
            guard
                var stop = try Stop.table.rows("WHERE id = \(id)", on: connection, keys: keys, { try Stop($0) }).first,
                stop.startedAt == nil
            else {
                act.name = "post.not-started"
                return false
            }
            stop.startedAt = now
            stop.startedBy = actor.written
            stop.reason = reason
            try Stop.table.replace(stop.values, on: connection, keys: keys)
            return true
        }
    }

    func stop(_ id: Stop.ID) async throws -> Stop? {
        let keys = records.keys
        return try await records.read {
            try Stop.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Stop($0) }.first
        }
    }

    /// The addresses to which no reminders go, in small letters.
    package func addresses() async throws -> Set<String> {
        Set(try await standing().map { $0.address.lowercased() })
    }

    /// Those that hold now, the newest first.
    package func standing() async throws -> [Stop] {
        let keys = records.keys
        return try await records.read {
            try Stop.table.rows(
                "WHERE started_at IS NULL ORDER BY stopped_at DESC, id DESC", on: $0, keys: keys
            ) { try Stop($0) }
        }
    }
}
