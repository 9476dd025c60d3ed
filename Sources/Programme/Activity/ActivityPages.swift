import Basics
import Capability
import Leads
import Store
import Thread
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
            links: try await links(of: activity, visit),
            mayPlan: opened.sheet.programme.isCurrent && visit.person?.may(Programme.plan) == true,
            mayTell: opened.mayTell(as: lead),
            tellableSteps: Set(opened.entry.steps.filter { opened.mayTell($0, as: lead) }.map(\.id)),
            surroundings: opened.surroundings, visit: visit
        ).page
    }

    /// What the activity is joined to, meaning by meaning; what the person may not see is not there.
    private func links(
        of activity: Activity, _ visit: Visit
    ) async throws -> [(meaning: Bilingual, things: [Thing], words: [Wording])] {
        let links = try await programme.links.links(of: activity.name)
        let far = links.compactMap { $0.from == activity.name ? $0.to.thing : $0.from }
        let things = try await programme.things.find(Set(far), for: visit.person)
        var found: [(meaning: Bilingual, things: [Thing], words: [Wording])] = []
        for link in links {
            guard let meaning = programme.things.meaning(link.meaning) else { continue }
            let isFrom = link.from == activity.name
            let heading = isFrom ? meaning.forwards : meaning.backwards
            let thing = (isFrom ? link.to.thing : link.from).flatMap { things[$0] }
            guard thing != nil || link.to.words != nil else { continue }
            let index = found.firstIndex { $0.meaning == heading } ?? found.count
            if index == found.count { found.append((heading, [], [])) }
            if let thing { found[index].things.append(thing) } else { found[index].words += [link.to.words ?? .empty] }
        }
        return found
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
