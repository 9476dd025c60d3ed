import Basics
import Store

/// The good-practice library.
struct LibraryStore: Sendable {
    let records: Records

    func practices() async throws -> [GoodPractice] {
        let keys = records.keys
        return try await records.read {
            try GoodPractice.table.rows("ORDER BY council, key", on: $0, keys: keys) { try GoodPractice($0) }
        }
    }

    func practice(key: String) async throws -> GoodPractice? {
        let keys = records.keys
        return try await records.read {
            try GoodPractice.table.rows("WHERE key = \(key)", on: $0, keys: keys) { try GoodPractice($0) }.first
        }
    }

    func add(_ practices: [GoodPractice], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("practice.added", by: actor, on: practices.first?.id.text ?? "practice")
        try await records.act(act) { connection, _ in
            for practice in practices { try GoodPractice.table.insert(practice.values, on: connection, keys: keys) }
        }
    }
}
