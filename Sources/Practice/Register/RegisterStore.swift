import Basics
import Store

/// The register of the council's documents.
struct RegisterStore: Sendable {
    let records: Records

    func documents() async throws -> [RegisterDocument] {
        let keys = records.keys
        return try await records.read {
            try RegisterDocument.table.rows("ORDER BY key", on: $0, keys: keys) { try RegisterDocument($0) }
        }
    }

    func document(key: String) async throws -> RegisterDocument? {
        let keys = records.keys
        return try await records.read {
            try RegisterDocument.table.rows("WHERE key = \(key)", on: $0, keys: keys) { try RegisterDocument($0) }.first
        }
    }

    func add(_ documents: [RegisterDocument], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("register.added", by: actor, on: documents.first?.id.text ?? "register")
        try await records.act(act) { connection, _ in
            for document in documents {
                try RegisterDocument.table.insert(document.values, on: connection, keys: keys)
            }
        }
    }

    /// - Returns: what somebody else kept meanwhile; nil where this one is kept.
    func change(_ document: RegisterDocument, by actor: Actor) async throws -> RegisterDocument? {
        let keys = records.keys
        return try await records.act(Act("register.changed", by: actor, on: document.id.text)) { connection, act in
            let found = try RegisterDocument.table.rows("WHERE id = \(document.id)", on: connection, keys: keys) {
                try RegisterDocument($0)
            }.first
            if let found, found.version != document.version {
                act.name = "register.kept-as-it-was"
                return found
            }
            var next = document
            next.version += 1
            try RegisterDocument.table.replace(next.values, on: connection, keys: keys)
            return nil
        }
    }
}
