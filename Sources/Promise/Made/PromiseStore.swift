import Basics
import Store

/// The promise itself and its headings.
package struct PromiseStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// The council's promise, or nil where none is written yet.
    package func promise() async throws -> MadePromise? {
        let keys = records.keys
        return try await records.read { try Self.promise(on: $0, keys: keys) }
    }

    private static func promise(on connection: any Connection, keys: Keys) throws -> MadePromise? {
        try MadePromise.table.rows("ORDER BY id", on: connection, keys: keys) { try MadePromise($0) }.first
    }

    /// In the promise's order.
    package func headings() async throws -> [Heading] {
        let keys = records.keys
        return try await records.read { try Self.headings(on: $0, keys: keys) }
    }

    private static func headings(on connection: any Connection, keys: Keys) throws -> [Heading] {
        try Heading.table.rows("ORDER BY position, id", on: connection, keys: keys) { try Heading($0) }
    }

    /// Writes the promise's title and how it was made: anew where there is one, else for the first time.
    package func keep(_ wanted: MadePromise, by actor: Actor) async throws -> Change<MadePromise> {
        let keys = records.keys
        return try await records.act(Act("promise.written", by: actor, on: wanted.id.text)) { connection, _ in
            guard let kept = try Self.promise(on: connection, keys: keys) else {
                try MadePromise.table.insert(wanted.values, on: connection, keys: keys)
                return .kept(wanted)
            }
            guard kept.id == wanted.id, kept.version == wanted.version else { return .stale(kept) }
            var changed = wanted
            changed.version += 1
            try MadePromise.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Adds a heading after the others.
    @discardableResult
    package func addHeading(_ title: Wording, key wanted: String? = nil, by actor: Actor) async throws -> Heading {
        let keys = records.keys
        let id = Heading.ID.make(at: records.now)
        return try await records.act(Act("promise.heading.added", by: actor, on: id.text)) { connection, _ in
            let standing = try Self.headings(on: connection, keys: keys)
            let key = (wanted ?? title[.english].slug).unlike(Set(standing.map(\.key)))
            let heading = Heading(
                id: id, key: key, position: (standing.map(\.position).max() ?? -1) + 1, title: title)
            try Heading.table.insert(heading.values, on: connection, keys: keys)
            return heading
        }
    }

    /// Writes a heading's title anew, unless somebody else changed it since.
    package func change(_ wanted: Heading, by actor: Actor) async throws -> Change<Heading> {
        let keys = records.keys
        return try await records.act(Act("promise.heading.changed", by: actor, on: wanted.id.text)) { connection, _ in
            guard let kept = try Self.headings(on: connection, keys: keys).first(where: { $0.id == wanted.id }) else {
                return .gone
            }
            guard kept.version == wanted.version else { return .stale(kept) }
            var changed = kept
            changed.title = wanted.title
            changed.version += 1
            try Heading.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Puts a heading before or after its neighbour.
    package func move(_ id: Heading.ID, up: Bool, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("promise.heading.moved", by: actor, on: id.text)) { connection, _ in
            var all = try Self.headings(on: connection, keys: keys)
            guard all.move(where: { $0.id == id }, up: up) else { return }
            for (position, heading) in all.enumerated() where heading.position != position {
                var changed = heading
                changed.position = position
                try Heading.table.replace(changed.values, on: connection, keys: keys)
            }
        }
    }

    /// Takes out a heading under which nothing stands, retired commitments included.
    ///
    /// - Returns: whether it was taken out.
    package func remove(_ id: Heading.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("promise.heading.removed", by: actor, on: id.text)) { connection, act in
            guard try connection.count("SELECT count(*) FROM commitment WHERE heading_id = \(id)") == 0 else {
                act.detail["removed"] = "no: commitments stand under it"
                return false
            }
            return try Heading.table.remove(id, on: connection)
        }
    }
}

extension String {
    /// The key itself, or with a number behind it where it is taken.
    func unlike(_ taken: Set<String>) -> String {
        guard taken.contains(self) else { return self }
        var number = 2
        while taken.contains("\(self)-\(number)") { number += 1 }
        return "\(self)-\(number)"
    }
}

extension Array {
    /// Puts an element before or after its neighbour; gives whether there was one to change places with.
    mutating func move(where isMeant: (Element) -> Bool, up: Bool) -> Bool {
        guard let place = firstIndex(where: isMeant) else { return false }
        let other = up ? place - 1 : place + 1
        guard indices.contains(other) else { return false }
        swapAt(place, other)
        return true
    }
}
