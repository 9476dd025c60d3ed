import Basics
import Store

/// The priorities of strategies.
package struct PriorityStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// Those of the strategy in force in its order, each followed by its parts.
    package func priorities() async throws -> [Priority] {
        let keys = records.keys
        return try await records.read { connection in
            try Priority.table.rows(
                "WHERE is_live = 1 ORDER BY position, key", on: connection, keys: keys
            ) { try Priority($0) }
        }
    }

    /// Those with these identifiers, the ones that are gone included.
    package func priorities(_ ids: [String]) async throws -> [Priority] {
        guard !ids.isEmpty else { return [] }
        let keys = records.keys
        return try await records.read { connection in
            try Priority.table.rows("WHERE id IN (\(list: ids)) ORDER BY position, key", on: connection, keys: keys) {
                try Priority($0)
            }
        }
    }

    package func priority(key: String) async throws -> Priority? {
        let keys = records.keys
        return try await records.read { connection in
            try Priority.table.rows("WHERE key = \(key)", on: connection, keys: keys) { try Priority($0) }.first
        }
    }
}
