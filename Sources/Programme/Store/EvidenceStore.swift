import Basics
import Store

extension ProgrammeStore {
    /// Keeps evidence, with its file where it has one.
    package func add(_ evidence: Evidence, bytes: [UInt8]? = nil, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("evidence.added", by: actor, on: evidence.activity.text, ["evidence": evidence.id.text])
        try await records.act(act) { connection, _ in
            try Self.keep(evidence, bytes, on: connection, keys: keys)
        }
    }

    /// What shows that the activity and its steps happened, the latest day first.
    package func evidence(of activity: Activity.ID) async throws -> [Evidence] {
        let keys = records.keys
        return try await records.read {
            try Evidence.table.rows(
                "WHERE activity_id = \(activity) ORDER BY on_day DESC, id DESC", on: $0, keys: keys
            ) { try Evidence($0) }
        }
    }

    package func evidence() async throws -> [Evidence] {
        let keys = records.keys
        return try await records.read {
            try Evidence.table.rows("ORDER BY on_day, id", on: $0, keys: keys) { try Evidence($0) }
        }
    }

    /// The evidence and the bytes of its file; nil where it has none.
    package func file(of id: Evidence.ID) async throws -> (evidence: Evidence, bytes: [UInt8])? {
        let keys = records.keys
        return try await records.read { connection in
            let evidence = try Evidence.table.rows("WHERE id = \(id)", on: connection, keys: keys) {
                try Evidence($0)
            }.first
            let bytes = try Evidence.files.rows("WHERE evidence_id = \(id)", on: connection, keys: keys) {
                try $0.bytes("bytes")
            }.first
            guard let evidence, let bytes else { return nil }
            return (evidence, bytes)
        }
    }

    static func keep(_ evidence: Evidence, _ bytes: [UInt8]?, on connection: any Connection, keys: Keys) throws {
        try Evidence.table.insert(evidence.values, on: connection, keys: keys)
        guard let bytes else { return }
        try Evidence.files.insert([evidence.id, bytes], on: connection, keys: keys)
    }
}
