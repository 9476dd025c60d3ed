import Basics
import Leads
import Programme
import Store
import Web

/// Adding a document to the register and changing one.
struct RegisterWritingPages: Sendable {
    let store: RegisterStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Practice.keep)
        routes.get("/register/new", allow: keep) { .page(try await self.page($0, RegisterForm())) }
        routes.post("/register/new", allow: keep) { try await self.add($0) }
        routes.get("/register/:key/edit", allow: keep) { visit in
            let document = try await self.found(visit)
            return .page(try await self.page(visit, RegisterForm(document), of: document))
        }
        routes.post("/register/:key/edit", allow: keep) { try await self.change($0) }
        routes.get("/register/:key/remove", allow: keep) { .page(try await self.asking($0).page) }
        routes.post("/register/:key/remove", allow: keep) { visit in
            let document = try await self.found(visit)
            try await self.store.remove(document.id, by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/register") + "?done=removed")
        }
    }

    private func asking(_ visit: Visit) async throws -> TakingOut {
        let document = try await found(visit)
        return TakingOut(
            question: RegisterWords.removeTitle, subject: document.title, happens: RegisterWords.removeWhat,
            back: document.path, trail: (RegisterWords.title, "/register"), visit: visit)
    }

    private func found(_ visit: Visit) async throws -> RegisterDocument {
        guard let document = try await store.document(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return document
    }

    private func add(_ visit: Visit) async throws -> Answer {
        var typed = RegisterForm(visit.form)
        let problems = typed.problems(try await leads.departments())
        guard problems.isEmpty else { return .page(try await page(visit, typed, problems), status: 422) }
        typed.version = 1
        let document = typed.document(.make(at: store.records.now))
        switch try await store.add(document, by: .person(try visit.signedIn().id)) {
        case .added(let added): return .redirect(visit.link(added.path) + "?done=kept")
        case .stands(let same):
            let problem = Problem("title-english", RegisterWords.standsAlready)
            return .page(try await page(visit, typed, [problem], pointingAt: same), status: 422)
        }
    }

    private func change(_ visit: Visit) async throws -> Answer {
        let kept = try await found(visit)
        var typed = RegisterForm(visit.form)
        let departments = try await leads.departments()
        let problems = typed.problems(departments)
        guard problems.isEmpty else { return .page(try await page(visit, typed, problems, of: kept), status: 422) }
        let wanted = typed.document(kept.id, key: kept.key)
        switch try await store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link(kept.path) + "?done=kept")
        case .gone: throw Denied.notFound
        case .stale(let stored):
            let conflict = ChangedMeanwhile(
                stored: RegisterForm.lines(stored, departments, visit.language),
                typed: RegisterForm.lines(wanted, departments, visit.language), language: visit.language)
            typed.version = stored.version
            return .page(try await page(visit, typed, of: stored, conflict: conflict), status: 409)
        }
    }

    private func page(
        _ visit: Visit, _ typed: RegisterForm, _ problems: [Problem] = [], of kept: RegisterDocument? = nil,
        pointingAt same: RegisterDocument? = nil, conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let language = visit.language
        let departments = try await leads.departments()
        let title = kept == nil ? RegisterWords.add : RegisterWords.change
        let register = (RegisterWords.title[language], "/register")
        let trail = [register] + (kept.map { [($0.title[language], $0.path)] } ?? [])
        return Page(title: title[language], trail: trail) {
            ErrorSummary(problems, language: language).html
            if let same { p { a(.href(visit.link(same.path))) { words(same.title, in: language) } } }
            h1 { title[language] }
            if let conflict { div(.class("conflict")) { conflict.html } }
            p { a(.href(visit.link("/register/questions"))) { QuestionWords.askFirst[language] } }
            KeepingForm(visit, version: typed.version, button: RegisterWords.keep) {
                typed.html(departments, problems, language)
            }.html
        }
    }
}
