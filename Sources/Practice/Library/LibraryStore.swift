import Basics
import Programme
import Store
import Thread

/// The good-practice library.
struct LibraryStore: Sendable {
    let records: Records

    func practices() async throws -> [GoodPractice] {
        let keys = records.keys
        return try await records.read { try Self.practices("ORDER BY council, key", on: $0, keys: keys) }
    }

    func practice(key: String) async throws -> GoodPractice? {
        let keys = records.keys
        return try await records.read { try Self.practices("WHERE key = \(key)", on: $0, keys: keys).first }
    }

    /// Keeps practices with the keys that they bring.
    func fill(_ practices: [GoodPractice], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("practice.filled", by: actor, on: "practice", ["practices": "\(practices.count)"])
        try await records.act(act) { connection, _ in
            for practice in practices { try GoodPractice.table.insert(practice.values, on: connection, keys: keys) }
        }
    }

    /// Keeps a practice under a key of its own.
    ///
    /// - Returns: the practice as it is kept; or, where the library has it already, that one.
    func add(_ practice: GoodPractice, by actor: Actor) async throws -> Added<GoodPractice> {
        let keys = records.keys
        return try await records.act(Act("practice.added", by: actor, on: practice.id.text)) { connection, act in
            let all = try Self.practices("ORDER BY key", on: connection, keys: keys)
            if let same = all.first(where: { $0.isSame(as: practice) }) {
                act.detail["kept"] = "no: stands already"
                return .stands(same)
            }
            var added = practice
            added.key = "\(practice.council) \(practice.what[.english])".freeKey(
                taken: Set(all.map(\.key)).union(GoodPractice.reservedKeys))
            try GoodPractice.table.insert(added.values, on: connection, keys: keys)
            return .added(added)
        }
    }

    /// Writes a practice anew, unless somebody else changed it since.
    func change(_ wanted: GoodPractice, by actor: Actor) async throws -> Change<GoodPractice> {
        let keys = records.keys
        return try await records.act(Act("practice.changed", by: actor, on: wanted.id.text)) { connection, act in
            guard let kept = try Self.practices("WHERE id = \(wanted.id)", on: connection, keys: keys).first else {
                return .gone
            }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            var changed = wanted
            changed.key = kept.key
            changed.version += 1
            try GoodPractice.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Takes a practice out of the library, with its links.
    func remove(_ practice: GoodPractice, by actor: Actor) async throws {
        try await records.act(Act("practice.removed", by: actor, on: practice.id.text)) { connection, _ in
            try LinkStore.removeAll(of: practice.name, on: connection)
            return try GoodPractice.table.remove(practice.id, on: connection)
        }
    }

    private static func practices(
        _ condition: SQL, on connection: any Connection, keys: Keys
    ) throws -> [GoodPractice] {
        try GoodPractice.table.rows(condition, on: connection, keys: keys) { try GoodPractice($0) }
    }
}
