import Basics
import Capability
import Leads
import Store
import Web

/// What the council set out to do as a parent: its strategy and, as things of their own, its priorities.
package struct Strategy: Capability {
    package static let name = "strategy"
    package static let migrations = StrategySchema.migrations
    package static let permissions = [see, write]
    package static let sealedTables = [Whole.table, Priority.table]

    package static let see = Permission(
        "see-strategy", StrategyWords.see,
        [.youngPerson, .carer, .member, .lead, .clerk, .officer, .analyst, .visitor])
    package static let write = Permission("write-strategy", StrategyWords.write, [.officer])

    package static func kinds(_ records: Records) -> [ThingKind] {
        [StrategyKinds(priorities: PriorityStore(records: records)).priority]
    }

    private let ground: Ground
    private let strategies: StrategyStore
    private let priorities: PriorityStore

    package init(_ ground: Ground) {
        self.ground = ground
        strategies = StrategyStore(records: ground.records)
        priorities = PriorityStore(records: ground.records)
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                StrategyWords.title, path: "/strategy", allow: .holders(Self.see), place: 15,
                purpose: StrategyWords.purposeOfPage)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        StrategyPages(
            ground: ground, strategies: strategies, priorities: priorities, leads: LeadStore(records: ground.records)
        ).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await strategies.counts()
        return ["strategies": counts.strategies, "priorities": counts.priorities]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: StrategyFile = try demonstration.read("strategy.json") else { return }
        let leads = try await LeadStore(records: ground.records).leads()
        try await strategies.keep(
            file, leads: Dictionary(leads.map { ($0.key, $0.id) }) { first, _ in first },
            by: .system(Demonstration.actor))
    }
}
