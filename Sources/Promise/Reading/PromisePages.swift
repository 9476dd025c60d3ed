import Basics
import Capability
import Council
import Thread
import Web

/// The promise as young people read it, and one commitment with everything about it.
struct PromisePages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        routes.get("/promise", allow: .holders(Promise.see)) { .page(try await self.whole($0)) }
        routes.get("/promise/:key", allow: .holders(Promise.see)) { .page(try await self.one($0)) }
    }

    private func whole(_ visit: Visit) async throws -> Page {
        let terms = try await promise.terms.terms()
        guard let reading = try await PromiseReading.read(promise.ground.records) else { return empty(terms, visit) }
        let view = PromiseView(
            reading: reading, awareness: try await promise.awareness.all(), today: promise.today,
            mayKeep: try visit.signedIn().may(Promise.keep), visit: visit)
        return Page(title: terms.oneHeading(.promise)[visit.language]) { view.html }
    }

    private func empty(_ terms: Terms, _ visit: Visit) -> Page {
        let language = visit.language
        let mayKeep = visit.person?.may(Promise.keep) ?? false
        let step = PageLink(PromiseWords.changeIt[language], href: visit.link("/promise/edit"))
        return Page(title: terms.oneHeading(.promise)[language]) {
            h1 { terms.oneHeading(.promise)[language] }
            EmptyState(
                what: PromiseWords.nothingYet(terms.one(.promise))[language],
                why: PromiseWords.nothingYetWhy[language], firstStep: mayKeep ? step : nil
            ).html
            HelpView(language: language).html
        }
    }

    private func one(_ visit: Visit) async throws -> Page {
        guard let reading = try await PromiseReading.read(promise.ground.records),
            let commitment = reading.commitments.first(where: { $0.key == visit.parameters["key"] })
        else { throw Denied.notFound }
        let one = try await promise.terms.terms().oneHeading(.commitment)
        let inForce = reading.inForce(on: promise.today)
        let title =
            inForce.firstIndex { $0.id == commitment.id }.map {
                PromiseWords.placed(one, $0 + 1, of: inForce.count)
            } ?? PromiseWords.noLonger(one)
        let view = CommitmentView(
            reading: reading, commitment: commitment, title: title,
            joined: try await LinkPanel(promise.ground).html(for: commitment.name, visit: visit),
            mayKeep: try visit.signedIn().may(Promise.keep), visit: visit)
        return Page(
            title: title[visit.language],
            trail: [(words: reading.promise.title[visit.language], path: "/promise")]
        ) { view.html }
    }
}
