import Basics
import Capability
import Store

/// The links between things. What may be joined to what is checked before a link is kept, from both ends.
package struct LinkStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// Every link that begins or ends at the thing, oldest first.
    package func links(of name: ThingName) async throws -> [Link] { try await links(of: [name]) }

    /// Every link that begins or ends at one of the things, oldest first.
    package func links(of names: [ThingName]) async throws -> [Link] {
        let keys = records.keys
        var found: [Link] = []
        for (kind, group) in Dictionary(grouping: Set(names), by: \.kind).sorted(by: { $0.key < $1.key }) {
            let ids = group.map(\.id).sorted()
            found += try await records.read { connection in
                try Link.table.rows(
                    """
                    WHERE (from_kind = \(kind) AND from_id IN (\(list: ids)))
                        OR (to_kind = \(kind) AND to_id IN (\(list: ids))) ORDER BY made_at, id
                    """, on: connection, keys: keys
                ) { try Link($0) }
            }
        }
        var seen: Set<Link.ID> = []
        return found.filter { seen.insert($0.id).inserted }.sorted { ($0.madeAt, $0.id.text) < ($1.madeAt, $1.id.text) }
    }

    /// Every link of that meaning, oldest first.
    package func links(meaning: String) async throws -> [Link] {
        let keys = records.keys
        return try await records.read { connection in
            try Link.table.rows("WHERE meaning = \(meaning) ORDER BY made_at, id", on: connection, keys: keys) {
                try Link($0)
            }
        }
    }

    package func all() async throws -> [Link] {
        let keys = records.keys
        return try await records.read { connection in
            try Link.table.rows("ORDER BY made_at, id", on: connection, keys: keys) { try Link($0) }
        }
    }

    package func link(_ id: Link.ID) async throws -> Link? {
        let keys = records.keys
        return try await records.read { connection in
            try Link.table.rows("WHERE id = \(id)", on: connection, keys: keys) { try Link($0) }.first
        }
    }

    /// Keeps links inside somebody else's act; one that already stands is left as it is. What may be joined was
    /// checked by `Joining`, or is the caller's own rule.
    ///
    /// - Returns: how many are new.
    @discardableResult
    package static func add(
        _ links: [(meaning: String, from: ThingName, to: Link.End)], by actor: Actor, at now: Instant,
        on connection: any Connection, keys: Keys
    ) throws -> Int {
        var added = 0
        for link in links where try !stands(link.meaning, link.from, link.to, on: connection) {
            let made = Link(
                id: .make(at: now), meaning: link.meaning, from: link.from, to: link.to, madeAt: now,
                madeBy: actor.written)
            try Link.table.insert(made.values, on: connection, keys: keys)
            added += 1
        }
        return added
    }

    /// Keeps links as an act of their own.
    @discardableResult
    package func add(
        _ links: [(meaning: String, from: ThingName, to: Link.End)], by actor: Actor
    ) async throws -> Int {
        let now = records.now
        let keys = records.keys
        let subject = links.first.map { $0.from.description } ?? "link"
        return try await records.act(Act("link.made", by: actor, on: subject)) { connection, act in
            let added = try Self.add(links, by: actor, at: now, on: connection, keys: keys)
            act.detail["links"] = "\(added)"
            return added
        }
    }

    /// Takes a link out.
    @discardableResult
    package func remove(_ id: Link.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("link.removed", by: actor, on: id.text)) { connection, _ in
            try Link.table.remove(id, on: connection)
        }
    }

    /// Puts a thing in place of the words that stood for it. Where that link already stands, the words go.
    package func turn(_ link: Link, into thing: ThingName, by actor: Actor) async throws {
        let now = records.now
        let keys = records.keys
        try await records.act(Act("link.turned", by: actor, on: link.id.text)) { connection, _ in
            try Link.table.remove(link.id, on: connection)
            try Self.add([(link.meaning, link.from, .thing(thing))], by: actor, at: now, on: connection, keys: keys)
        }
    }

    /// Takes every link of a thing out, inside the act that takes the thing away.
    package static func removeAll(of name: ThingName, on connection: any Connection) throws {
        let ids = try connection.rows(
            """
            SELECT id FROM link WHERE (from_kind = \(name.kind) AND from_id = \(name.id))
                OR (to_kind = \(name.kind) AND to_id = \(name.id)) ORDER BY id
            """
        ) { try $0.text("id") }
        for id in ids { try Link.table.remove(id, on: connection) }
    }

    /// How many links and how many plain lines there are.
    package func counts() async throws -> (links: Int, lines: Int) {
        try await records.read {
            (
                try $0.count("SELECT count(*) FROM link WHERE to_id IS NOT NULL"),
                try $0.count("SELECT count(*) FROM link WHERE to_id IS NULL")
            )
        }
    }

    private static func stands(
        _ meaning: String, _ from: ThingName, _ to: Link.End, on connection: any Connection
    ) throws -> Bool {
        let words = to.words ?? .empty
        let thing = to.thing?.id
        return try connection.count(
            """
            SELECT count(*) FROM link
            WHERE meaning = \(meaning) AND from_kind = \(from.kind) AND from_id = \(from.id) AND to_kind = \(to.kind)
                AND to_id IS NOT DISTINCT FROM \(thing) AND words_english = \(words.english)
                AND words_welsh = \(words.welsh)
            """) > 0
    }
}
