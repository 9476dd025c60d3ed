import Basics
import Store

/// The editions of strategies.
struct EditionStore: Sendable {
    let records: Records

    /// Those for young people first, the latest of a kind before the others.
    func editions(of strategy: Strategy.Whole.ID) async throws -> [Edition] {
        let keys = records.keys
        let all = try await records.read {
            try Edition.table.rows(
                "WHERE strategy_id = \(strategy) ORDER BY added_on DESC, id DESC", on: $0, keys: keys
            ) {
                try Edition($0)
            }
        }
        return Edition.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
    }

    func add(_ edition: Edition, bytes: [UInt8]?, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("strategy.edition-added", by: actor, on: edition.strategy.text, ["kind": edition.kind.rawValue])
        try await records.act(act) { connection, _ in
            try Edition.table.insert(edition.values, on: connection, keys: keys)
            if let bytes { try Edition.files.insert([edition.id, bytes], on: connection, keys: keys) }
        }
    }

    /// The edition and the bytes of its file; nil where it has none.
    func file(of id: Edition.ID) async throws -> (edition: Edition, bytes: [UInt8])? {
        let keys = records.keys
        return try await records.read { connection in
            let edition = try Edition.table.rows("WHERE id = \(id)", on: connection, keys: keys) { try Edition($0) }
                .first
            let bytes = try Edition.files.rows("WHERE edition_id = \(id)", on: connection, keys: keys) {
                try $0.bytes("bytes")
            }.first
            guard let edition, let bytes else { return nil }
            return (edition, bytes)
        }
    }

    func remove(_ id: Edition.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("strategy.edition-removed", by: actor, on: id.text)) { connection, act in
            try Edition.files.remove(id, on: connection)
            let found = try Edition.table.remove(id, on: connection)
            if !found { act.name = "strategy.edition-missing" }
            return found
        }
    }
}
