import Access
import Basics
import Capability
import Council
import Store
import Thread
import Web

/// Who answers for what: the council's departments and its partners with what each has undertaken, and the leads, who
/// are asked for word on their work.
package struct Leads: Capability {
    package static let name = "leads"
    package static let migrations = LeadsSchema.migrations
    package static let permissions = [see, keep]
    package static let sealedTables = [Department.table, Lead.table]

    package static let see = Permission("see-leads", LeadsWords.see, [.member, .lead, .clerk, .officer, .analyst])
    package static let keep = Permission("keep-leads", LeadsWords.keep, [.officer])

    package static func kinds(_ records: Records) -> [ThingKind] { [Department.kind(records)] }

    package let store: LeadStore
    let accounts: AccountStore
    let terms: TermStore
    let links: LinkStore
    let panel: LinkPanel

    package init(_ ground: Ground) {
        store = LeadStore(records: ground.records)
        accounts = AccountStore(records: ground.records)
        terms = TermStore(records: ground.records)
        links = LinkStore(records: ground.records)
        panel = LinkPanel(ground)
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                LeadsWords.title, path: "/leads", allow: .holders(Self.see), place: 50, purpose: LeadsWords.purpose)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        LeadsPages(leads: self).addRoutes(to: &routes)
        DepartmentPages(leads: self, store: DepartmentStore(records: store.records)).addRoutes(to: &routes)
        LeadPages(leads: self).addRoutes(to: &routes)
        LeavingPages(leads: self).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await store.counts()
        return ["departments": counts.departments, "leads": counts.leads]
    }

    package func exports() async throws -> [ExportFile] { LeadsFiles(roll: try await roll()).all }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: LeadsFile = try demonstration.read("leads.json") else { return }
        let (departments, leads) = file.read(at: store.records.now)
        try await store.add(departments, leads, by: .system(Demonstration.actor))
    }
}
