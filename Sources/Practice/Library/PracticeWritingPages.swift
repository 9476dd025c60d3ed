import Basics
import Programme
import Store
import Strategy
import Web

/// Adding what another council does, and changing it.
struct PracticeWritingPages: Sendable {
    let store: LibraryStore
    let priorities: PriorityStore

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Practice.keep)
        routes.get("/practice/new", allow: keep) { .page(try await self.page($0, PracticeForm())) }
        routes.post("/practice/new", allow: keep) { try await self.add($0) }
        routes.get("/practice/:key/edit", allow: keep) { visit in
            let practice = try await self.found(visit)
            return .page(try await self.page(visit, PracticeForm(practice), of: practice))
        }
        routes.post("/practice/:key/edit", allow: keep) { try await self.change($0) }
        routes.get("/practice/:key/remove", allow: keep) { .page(try await self.asking($0).page) }
        routes.post("/practice/:key/remove", allow: keep) { visit in
            try await self.store.remove(try await self.found(visit), by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/practice") + "?done=removed")
        }
    }

    private func asking(_ visit: Visit) async throws -> TakingOut {
        let practice = try await found(visit)
        return TakingOut(
            question: LibraryWords.removeTitle, subject: practice.what, happens: LibraryWords.removeWhat,
            back: practice.path, trail: (LibraryWords.title, "/practice"), visit: visit)
    }

    private func found(_ visit: Visit) async throws -> GoodPractice {
        guard let practice = try await store.practice(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return practice
    }

    private func add(_ visit: Visit) async throws -> Answer {
        var typed = PracticeForm(visit.form)
        guard typed.problems.isEmpty else { return .page(try await page(visit, typed, typed.problems), status: 422) }
        typed.version = 1
        let known = try await priorities.priorities().map(\.key)
        let practice = typed.practice(.make(at: store.records.now), known: known)
        switch try await store.add(practice, by: .person(try visit.signedIn().id)) {
        case .added(let added): return .redirect(visit.link(added.path) + "?done=kept")
        case .stands(let same):
            let problem = Problem("what-english", LibraryWords.standsAlready)
            return .page(try await page(visit, typed, [problem], pointingAt: same), status: 422)
        }
    }

    private func change(_ visit: Visit) async throws -> Answer {
        let kept = try await found(visit)
        var typed = PracticeForm(visit.form)
        guard typed.problems.isEmpty else {
            return .page(try await page(visit, typed, typed.problems, of: kept), status: 422)
        }
        let all = try await priorities.priorities()
        let wanted = typed.practice(kept.id, from: kept, known: all.map(\.key))
        switch try await store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link(kept.path) + "?done=kept")
        case .gone: throw Denied.notFound
        case .stale(let stored):
            let conflict = ChangedMeanwhile(
                stored: PracticeForm.lines(stored, all, visit.language),
                typed: PracticeForm.lines(wanted, all, visit.language), language: visit.language)
            typed.version = stored.version
            return .page(try await page(visit, typed, of: stored, conflict: conflict), status: 409)
        }
    }

    private func page(
        _ visit: Visit, _ typed: PracticeForm, _ problems: [Problem] = [], of kept: GoodPractice? = nil,
        pointingAt same: GoodPractice? = nil, conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let language = visit.language
        let priorities = try await priorities.priorities()
        let title = kept == nil ? LibraryWords.add : LibraryWords.change
        let trail = [(LibraryWords.title[language], "/practice")] + (kept.map { [($0.council, $0.path)] } ?? [])
        return Page(title: title[language], trail: trail) {
            ErrorSummary(problems, language: language).html
            if let same { p { a(.href(visit.link(same.path))) { words(same.what, in: language) } } }
            h1 { title[language] }
            if let conflict { div(.class("conflict")) { conflict.html } }
            KeepingForm(visit, version: typed.version, button: LibraryWords.keep) {
                typed.html(priorities, problems, language)
            }.html
        }
    }
}
