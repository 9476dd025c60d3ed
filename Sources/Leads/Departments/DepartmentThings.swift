import Basics
import Capability
import Store

extension Department {
    package static let kind = "department"

    package var thing: ThingName { ThingName(Self.kind, id.text) }

    /// As the thread shows it: with what it undertakes.
    var shown: Thing {
        Thing(
            thing, title: name, path: "/leads/departments/\(key)",
            lines: undertakes.isEmpty ? [] : [undertakes.bilingual])
    }

    static func kind(_ records: Records) -> ThingKind {
        let store = LeadStore(records: records)
        return ThingKind(
            kind, one: LeadsWords.one, many: LeadsWords.many, place: .other, seeing: Leads.see, joining: Leads.keep,
            find: { ids in try await store.departments().filter { ids.contains($0.id.text) }.map(\.shown) },
            list: { try await store.departments().map(\.shown) })
    }
}
