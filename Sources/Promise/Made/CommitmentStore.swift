import Basics
import Capability
import Store

/// The commitments of the promise, and every wording that each has had.
package struct CommitmentStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// Keys that an address uses for something else.
    static let reserved: Set<String> = ["edit", "sessions", "awareness", "join", "new", "change", "take-out"]

    /// In the promise's order, retired ones included.
    package func commitments() async throws -> [Commitment] {
        let keys = records.keys
        return try await records.read { try Self.commitments(on: $0, keys: keys) }
    }

    /// The commitment that files and addresses call by this key.
    package func commitment(key: String) async throws -> Commitment? {
        try await commitments().first { $0.key == key }
    }

    package func commitment(_ id: Commitment.ID) async throws -> Commitment? {
        try await commitments().first { $0.id == id }
    }

    /// Every wording that a commitment has had, the oldest first.
    package func wordings(of id: Commitment.ID) async throws -> [CommitmentWording] {
        let keys = records.keys
        return try await records.read { connection in
            try CommitmentWording.table.rows(
                "WHERE commitment_id = \(id) ORDER BY written_at, until_day NULLS LAST, id", on: connection, keys: keys
            ) { try CommitmentWording($0) }
        }
    }

    /// Every wording that any commitment has had, the oldest first.
    package func wordings() async throws -> [Commitment.ID: [CommitmentWording]] {
        let keys = records.keys
        let all = try await records.read { connection in
            try CommitmentWording.table.rows(
                "ORDER BY written_at, until_day NULLS LAST, id", on: connection, keys: keys
            ) { try CommitmentWording($0) }
        }
        return Dictionary(grouping: all, by: \.commitment)
    }

    static func commitments(on connection: any Connection, keys: Keys) throws -> [Commitment] {
        let standing = try CommitmentWording.table.rows(
            "WHERE until_day IS NULL ORDER BY id", on: connection, keys: keys
        ) { try CommitmentWording($0) }
        let words = Dictionary(standing.map { ($0.commitment, $0.words) }) { first, _ in first }
        let places = try connection.rows("SELECT id, position FROM promise_heading ORDER BY id") {
            (try $0.identifier("id") as Heading.ID, try $0.integer("position"))
        }
        let place = Dictionary(places) { first, _ in first }
        return try Commitment.table.rows("ORDER BY position, id", on: connection, keys: keys) { row in
            try Commitment(row, words: words[try row.identifier("id")] ?? .empty)
        }.enumerated().sorted {
            (place[$0.element.heading] ?? 0, $0.offset) < (place[$1.element.heading] ?? 0, $1.offset)
        }.map(\.element)
    }
}

extension CommitmentStore {
    /// Adds a commitment as the last under its heading.
    ///
    /// - Parameter from: since when these words stand.
    @discardableResult
    package func add(
        _ words: Wording, under heading: Heading.ID, key wanted: String? = nil, from: Day, by actor: Actor
    ) async throws -> Commitment {
        let keys = records.keys
        let now = records.now
        let id = Commitment.ID.make(at: now)
        return try await records.act(Act("commitment.added", by: actor, on: id.text)) { connection, _ in
            let all = try Self.commitments(on: connection, keys: keys)
            let key = (wanted ?? words[.english].slug).unlike(Self.reserved.union(all.map(\.key)))
            let place = (all.filter { $0.heading == heading }.map(\.position).max() ?? -1) + 1
            let commitment = Commitment(id: id, key: key, heading: heading, position: place, words: words)
            try Commitment.table.insert(commitment.values, on: connection, keys: keys)
            let wording = CommitmentWording(
                id: .make(at: now), commitment: id, words: words, from: from, writtenAt: now, writtenBy: actor.written)
            try CommitmentWording.table.insert(wording.values, on: connection, keys: keys)
            return commitment
        }
    }

    /// Gives a commitment other words from a day on. The words that stood are kept with the day on which they ended;
    /// the same words again change nothing.
    ///
    /// - Throws: `Refusal` where the day is before the one since which the words that stand have stood.
    package func reword(
        _ id: Commitment.ID, _ words: Wording, from: Day, seen version: Int, by actor: Actor
    ) async throws -> Change<Commitment> {
        let keys = records.keys
        let now = records.now
        return try await change(id, seen: version, as: "commitment.reworded", by: actor) { kept, connection in
            guard kept.words != words else { return }
            let standing = try CommitmentWording.table.rows(
                "WHERE commitment_id = \(id) AND until_day IS NULL", on: connection, keys: keys
            ) { try CommitmentWording($0) }
            if let problem = standing.problem(withNewWordsFrom: from) { throw Refusal([problem]) }
            for var earlier in standing {
                earlier.until = from
                try CommitmentWording.table.replace(earlier.values, on: connection, keys: keys)
            }
            let wording = CommitmentWording(
                id: .make(at: now), commitment: id, words: words, from: from, writtenAt: now,
                writtenBy: actor.written)
            try CommitmentWording.table.insert(wording.values, on: connection, keys: keys)
            kept.words = words
        }
    }

    /// Says that a commitment is no longer promised from a day on, and why; or, without a day, that it is again.
    package func retire(
        _ id: Commitment.ID, on day: Day?, because: Wording, seen version: Int, by actor: Actor
    ) async throws -> Change<Commitment> {
        let name = day == nil ? "commitment.restored" : "commitment.retired"
        return try await change(id, seen: version, as: name, by: actor) { kept, _ in
            kept.retiredOn = day
            kept.retiredBecause = day == nil ? .empty : because
        }
    }

    /// Puts a commitment before or after its neighbour under the same heading.
    package func move(_ id: Commitment.ID, up: Bool, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("commitment.moved", by: actor, on: id.text)) { connection, _ in
            let all = try Self.commitments(on: connection, keys: keys)
            guard let heading = all.first(where: { $0.id == id })?.heading else { return }
            var group = all.filter { $0.heading == heading }
            guard group.move(where: { $0.id == id }, up: up) else { return }
            for (position, commitment) in group.enumerated() where commitment.position != position {
                var changed = commitment
                changed.position = position
                try Commitment.table.replace(changed.values, on: connection, keys: keys)
            }
        }
    }

    private func change(
        _ id: Commitment.ID, seen version: Int, as name: String, by actor: Actor,
        _ body: @escaping @Sendable (inout Commitment, any Connection) throws -> Void
    ) async throws -> Change<Commitment> {
        let keys = records.keys
        return try await records.act(Act(name, by: actor, on: id.text)) { connection, act in
            let all = try Self.commitments(on: connection, keys: keys)
            guard var commitment = all.first(where: { $0.id == id }) else { return .gone }
            guard commitment.version == version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(commitment)
            }
            try body(&commitment, connection)
            commitment.version += 1
            try Commitment.table.replace(commitment.values, on: connection, keys: keys)
            return .kept(commitment)
        }
    }
}
