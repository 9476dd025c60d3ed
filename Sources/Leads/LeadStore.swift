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

    /// Adds departments and leads, all of them or none.
    package func add(_ departments: [Department], _ leads: [Lead], by actor: Actor) async throws {
        let keys = records.keys
        let detail = ["departments": "\(departments.count)", "leads": "\(leads.count)"]
        try await records.act(Act("leads.added", by: actor, on: "leads", detail)) { connection, _ in
            for department in departments {
                try Department.table.insert(department.values, on: connection, keys: keys)
            }
            // A deputy may stand further down the list than those they stand in for.
            for lead in leads {
                var alone = lead
                alone.deputy = nil
                try Lead.table.insert(alone.values, on: connection, keys: keys)
            }
            for lead in leads where lead.deputy != nil {
                try Lead.table.replace(lead.values, on: connection, keys: keys)
            }
        }
    }

    package func counts() async throws -> (departments: Int, leads: Int) {
        try await records.read {
            (try $0.count("SELECT count(*) FROM department"), try $0.count("SELECT count(*) FROM lead"))
        }
    }
}
