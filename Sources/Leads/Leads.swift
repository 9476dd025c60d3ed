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
}
