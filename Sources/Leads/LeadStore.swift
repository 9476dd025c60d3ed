import Basics
import Store

/// Who answers for what: the departments and the leads.
package struct LeadStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    package func departments() async throws -> [Department] {
        let keys = records.keys
        return try await records.read {
            try Department.table.rows("ORDER BY position, key", on: $0, keys: keys) { try Department($0) }
        }
    }

    /// In the order of their keys, those who left included.
    package func leads() async throws -> [Lead] {
        let keys = records.keys
        return try await records.read { try Lead.table.rows("ORDER BY key", on: $0, keys: keys) { try Lead($0) } }
    }

    package func lead(_ id: Lead.ID) async throws -> Lead? {
        let keys = records.keys
        return try await records.read {
            try Lead.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Lead($0) }.first
        }
    }

    /// The lead whose account this is, so that "my work" is theirs.
    package func lead(ofAccount account: String) async throws -> Lead? {
        let keys = records.keys
        return try await records.read {
            try Lead.table.rows("WHERE account_id = \(account) ORDER BY key", on: $0, keys: keys) { try Lead($0) }.first
        }
    }
}
