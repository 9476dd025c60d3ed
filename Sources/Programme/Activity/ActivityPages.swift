import Basics
import Leads
import Store
import Web

/// An activity's own page, and the files that show what was done.
struct ActivityPages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        routes.get("/programme/:key", allow: .holders(Programme.see)) { .page(try await self.one($0)) }
        routes.get("/programme/:key/evidence/:evidence", allow: .holders(Programme.see), file)
    }

    private func one(_ visit: Visit) async throws -> Page {
        let opened = try await programme.open(visit)
        let activity = opened.activity
        let lead = try await programme.lead(of: visit)
        return ActivityView(
            sheet: opened.sheet, entry: opened.entry, updates: try await programme.store.updates(of: activity.id),
            evidence: try await programme.store.evidence(of: activity.id),
            joined: try await programme.panel.html(for: activity.name, visit: visit),
            mayPlan: opened.sheet.programme.isCurrent && visit.person?.may(Programme.plan) == true,
            mayTell: opened.mayTell(as: lead),
            tellableSteps: Set(opened.entry.steps.filter { opened.mayTell($0, as: lead) }.map(\.id)),
            surroundings: opened.surroundings, visit: visit
        ).page
    }

    /// Always a download under the type that was found when it came in; never shown in a page.
    @Sendable private func file(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.open(visit)
        guard let id = visit.parameters["evidence"].flatMap(Evidence.ID.init),
            let (evidence, bytes) = try await programme.store.file(of: id), evidence.activity == opened.activity.id,
            let file = evidence.file
        else { throw Denied.notFound }
        return .download(bytes, type: file.type, name: file.name)
    }
}
