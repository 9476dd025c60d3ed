import Basics
import Capability
import Store

extension Programme {
    /// Loads `programme.json` as a council would load another's: through the file's own plan, in one act.
    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: ProgrammeFile = try demonstration.read("programme.json") else { return }
        let now = store.records.now
        let begun = try await store.begin(
            file.title, from: file.from, until: file.until, by: .system(Demonstration.actor))
        let leads = try await self.leads.leads()
        let plan = FilePlan(
            programme: begun.id, leads: Dictionary(leads.map { ($0.key, $0.id) }) { first, _ in first },
            things: try await KeyedThings(things), now: now, undated: file.from ?? now.inLondon.day)
        let (planned, gaps) = plan.made(of: file)
        guard gaps.isEmpty else { throw Refusal(gaps.map(\.problem)) }
        try await store.add(planned, by: .system(Demonstration.actor))
    }
}
