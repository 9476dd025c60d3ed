import Basics
import Capability
import Store
import Web

/// Who answers for what: the council's departments and its partners with what each has undertaken, and the leads, who
/// are asked for word on their work.
package struct Leads: Capability {
    package static let name = "leads"
    package static let migrations = LeadsSchema.migrations
    package static let sealedTables = [Department.table, Lead.table]

    package let store: LeadStore

    package init(_ ground: Ground) { store = LeadStore(records: ground.records) }

    package func summary() async throws -> [String: Int] {
        let counts = try await store.counts()
        return ["departments": counts.departments, "leads": counts.leads]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: LeadsFile = try demonstration.read("leads.json") else { return }
        let (departments, leads) = file.read(at: store.records.now)
        try await store.add(departments, leads, by: .system(Demonstration.actor))
    }
}
