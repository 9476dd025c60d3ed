import Basics
import Store

/// The priorities of strategies.
package struct PriorityStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// Those of the current strategy in its order, each followed by its parts.
    package func priorities() async throws -> [Priority] {
        let keys = records.keys
        return try await records.read { connection in
            try Priority.table.rows(
                """
                WHERE strategy_id IN (SELECT id FROM strategy WHERE is_current = 1) ORDER BY position, key
                """, on: connection, keys: keys
            ) { try Priority($0) }
        }
    }

    /// Those with these identifiers, of any strategy.
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
