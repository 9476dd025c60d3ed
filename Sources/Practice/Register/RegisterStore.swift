import Basics
import Programme
import Store

/// The register of the council's documents.
struct RegisterStore: Sendable {
    let records: Records

    func documents() async throws -> [RegisterDocument] {
        let keys = records.keys
        return try await records.read { try Self.documents("ORDER BY title_english, key", on: $0, keys: keys) }
    }

    func document(key: String) async throws -> RegisterDocument? {
        let keys = records.keys
        return try await records.read { try Self.documents("WHERE key = \(key)", on: $0, keys: keys).first }
    }

    /// Keeps documents with the keys that they bring.
    func fill(_ documents: [RegisterDocument], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("register.filled", by: actor, on: "register", ["documents": "\(documents.count)"])
        try await records.act(act) { connection, _ in
            for document in documents {
                try RegisterDocument.table.insert(document.values, on: connection, keys: keys)
            }
        }
    }

    /// Keeps a document under a key of its own.
    ///
    /// - Returns: the document as it is kept; or, where it is registered already, that one.
    func add(_ document: RegisterDocument, by actor: Actor) async throws -> Added<RegisterDocument> {
        let keys = records.keys
        return try await records.act(Act("register.added", by: actor, on: document.id.text)) { connection, act in
            let all = try Self.documents("ORDER BY key", on: connection, keys: keys)
            if let same = all.first(where: { $0.isSame(as: document) }) {
                act.detail["kept"] = "no: stands already"
                return .stands(same)
            }
            var added = document
            added.key = document.title[.english].freeKey(
                taken: Set(all.map(\.key)).union(RegisterDocument.reservedKeys))
            try RegisterDocument.table.insert(added.values, on: connection, keys: keys)
            return .added(added)
        }
    }

    /// Writes a document anew, unless somebody else changed it since.
    func change(_ wanted: RegisterDocument, by actor: Actor) async throws -> Change<RegisterDocument> {
        let keys = records.keys
        return try await records.act(Act("register.changed", by: actor, on: wanted.id.text)) { connection, act in
            guard let kept = try Self.documents("WHERE id = \(wanted.id)", on: connection, keys: keys).first else {
                return .gone
            }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            var changed = wanted
            changed.key = kept.key
            changed.version += 1
            try RegisterDocument.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Takes a document out of the register.
    func remove(_ id: RegisterDocument.ID, by actor: Actor) async throws {
        try await records.act(Act("register.removed", by: actor, on: id.text)) { connection, _ in
            try RegisterDocument.table.remove(id, on: connection)
        }
    }

    private static func documents(
        _ condition: SQL, on connection: any Connection, keys: Keys
    ) throws -> [RegisterDocument] {
        try RegisterDocument.table.rows(condition, on: connection, keys: keys) { try RegisterDocument($0) }
    }
}
