import Basics
import Capability
import Council
import Leads
import Store

/// Priorities on the thread.
struct StrategyKinds: Sendable {
    let priorities: PriorityStore

    var priority: ThingKind {
        ThingKind(
            "priority", one: StrategyWords.priority, many: StrategyWords.priorities, place: .priority,
            seeing: Strategy.see, joining: Strategy.write,
            needs: [LinkNeed("serves", isFrom: false, lacking: StrategyWords.servedByNothing)],
            find: { ids in try await priorities.priorities(ids).map(thing) },
            list: { try await priorities.priorities().map(thing) },
            gaps: {
                try await priorities.priorities().filter { $0.lead == nil && $0.parent == nil }
                    .map { ThingGap(StrategyWords.withoutLead, thing($0)) }
            })
    }

    private func thing(_ priority: Priority) -> Thing {
        Thing(
            priority.name, title: priority.title, path: priority.path,
            lines: priority.content.aim.map { [$0.bilingual] } ?? [])
    }
}
