import Basics
import Capability
import Store
import Thread
import Web

/// One department: read, joined, added, changed, moved, taken out.
struct DepartmentPages: Sendable {
    let leads: Leads
    let store: DepartmentStore

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Leads.keep)
        routes.get("/leads/departments/new", allow: keep) { .page(self.newPage($0, DepartmentForm(), [])) }
        routes.post("/leads/departments/new", allow: keep, add)
        routes.get("/leads/departments/:key", allow: .holders(Leads.see)) { .page(try await self.one($0)) }
        routes.get("/leads/departments/:key/edit", allow: keep) { .page(try await self.editForm($0)) }
        routes.post("/leads/departments/:key/edit", allow: keep, change)
        routes.post("/leads/departments/:key/move", allow: keep, move)
        routes.get("/leads/departments/:key/remove", allow: keep) { .page(try await self.removing($0)) }
        routes.post("/leads/departments/:key/remove", allow: keep, remove)
    }

    private func found(_ visit: Visit) async throws -> Department {
        guard let department = try await store.department(key: visit.parameters["key"] ?? "") else {
            throw Denied.notFound
        }
        return department
    }

    private func address(_ department: Department, _ visit: Visit) -> String {
        visit.link("/leads/departments/\(department.key)")
    }

    // MARK: Reading

    private func one(_ visit: Visit) async throws -> Page {
        let department = try await found(visit)
        let language = visit.language
        let view = RollView(roll: try await leads.roll(), terms: try await leads.terms.terms(), visit: visit)
        let joined = try await leads.panel.html(for: department.thing, visit: visit)
        return Page(title: department.name[language], trail: Leads.trail(language)) {
            if visit.query["done"] != nil {
                NotificationBanner(.done, LeadsWords.saved[language], language: language).html
            }
            h1 { words(department.name, in: language) }
            if department.isPartner { p { LeadsWords.isPartner[language] } }
            view.about(department)
            if view.mayKeep {
                p { a(.href("\(address(department, visit))/edit")) { LeadsWords.changeDepartment[language] } }
            }
            section {
                h2 { LeadsWords.whoAnswers[language] }
                view.people(department.id)
            }
            joined
        }
    }

    // MARK: Adding

    private func newPage(_ visit: Visit, _ typed: DepartmentForm, _ problems: [Problem]) -> Page {
        let language = visit.language
        return Page(title: LeadsWords.addDepartment[language], trail: Leads.trail(language)) {
            ErrorSummary(problems, language: language).html
            h1 { LeadsWords.addDepartment[language] }
            typed.html(problems, visit, action: visit.link("/leads/departments/new"), button: DepartmentWords.add)
        }
    }

    @Sendable private func add(_ visit: Visit) async throws -> Answer {
        let typed = DepartmentForm(visit.form)
        guard typed.problems.isEmpty else { return .page(newPage(visit, typed, typed.problems), status: 422) }
        let blank = Department(id: .make(at: store.records.now), key: "", position: 0, name: .empty)
        let added = try await store.add(typed.department(from: blank), by: .person(try visit.signedIn().id))
        return .redirect(address(added, visit) + "?done=kept")
    }

    // MARK: Changing

    private func editForm(_ visit: Visit) async throws -> Page {
        let department = try await found(visit)
        return editPage(visit, department, DepartmentForm(department), [])
    }

    private func editPage(
        _ visit: Visit, _ department: Department, _ typed: DepartmentForm, _ problems: [Problem],
        changed: ChangedMeanwhile? = nil
    ) -> Page {
        let language = visit.language
        let address = address(department, visit)
        return Page(
            title: LeadsWords.changeDepartment[language],
            trail: Leads.trail(language) + [(department.name[language], "/leads/departments/\(department.key)")]
        ) {
            ErrorSummary(problems, language: language).html
            changed?.html ?? .nothing
            h1 { LeadsWords.changeDepartment[language] }
            typed.html(problems, visit, action: "\(address)/edit", button: DepartmentWords.save)
            section {
                h2 { DepartmentWords.place[language] }
                div(.class("buttons")) {
                    moveButton("up", DepartmentWords.up, "\(address)/move", visit)
                    moveButton("down", DepartmentWords.down, "\(address)/move", visit)
                }
            }
            p { a(.href("\(address)/remove")) { DepartmentWords.remove[language] } }
        }
    }

    private func moveButton(_ to: String, _ words: Bilingual, _ action: String, _ visit: Visit) -> HTML {
        form(Attribute("method", "post"), Attribute("action", action)) {
            visit.tokenField
            input(.type("hidden"), .name("to"), .value(to))
            submitButton(words[visit.language], .secondary)
        }
    }

    @Sendable private func change(_ visit: Visit) async throws -> Answer {
        let department = try await found(visit)
        var typed = DepartmentForm(visit.form)
        guard typed.problems.isEmpty else {
            return .page(editPage(visit, department, typed, typed.problems), status: 422)
        }
        let wanted = typed.department(from: department)
        switch try await store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(address(department, visit) + "?done=kept")
        case .gone: throw Denied.notFound
        case .refused(let problems): return .page(editPage(visit, department, typed, problems), status: 422)
        case .stale(let kept):
            let changed = ChangedMeanwhile(typed.parts(beside: kept, visit.language), language: visit.language)
            typed.version = kept.version
            return .page(editPage(visit, kept, typed, [], changed: changed), status: 409)
        }
    }

    @Sendable private func move(_ visit: Visit) async throws -> Answer {
        let department = try await found(visit)
        try await store.move(department.id, up: visit.form["to"] == "up", by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/leads") + "#\(department.key)")
    }

    // MARK: Taking out

    /// Why it has to stay; nil where it may go.
    private func hindrance(_ department: Department) async throws -> Bilingual? {
        if try await leads.store.leads().contains(where: { $0.department == department.id }) {
            return DepartmentWords.hasLeads
        }
        return try await leads.links.links(of: department.thing).isEmpty ? nil : DepartmentWords.hasLinks
    }

    private func removing(_ visit: Visit) async throws -> Page {
        let department = try await found(visit)
        let language = visit.language
        if let hindrance = try await hindrance(department) { return staying(department, hindrance, visit) }
        return Page(title: DepartmentWords.remove[language], trail: Leads.trail(language)) {
            ConfirmStep(
                question: DepartmentWords.removeQuestion(department.name)[language],
                whatHappens: p { DepartmentWords.removeWhat[language] },
                action: "\(address(department, visit))/remove", hidden: visit.tokenField,
                confirm: DepartmentWords.removeButton[language], cancel: address(department, visit), language: language
            ).html
        }
    }

    private func staying(_ department: Department, _ why: Bilingual, _ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: DepartmentWords.remove[language], trail: Leads.trail(language)) {
            h1 { words(department.name, in: language) }
            p(.class("answer")) { why[language] }
            p { a(.href(address(department, visit))) { words(department.name, in: language) } }
        }
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Answer {
        let department = try await found(visit)
        if let hindrance = try await hindrance(department) {
            return .page(staying(department, hindrance, visit), status: 409)
        }
        guard try await store.remove(department.id, by: .person(try visit.signedIn().id)) else {
            return .page(staying(department, DepartmentWords.hasLeads, visit), status: 409)
        }
        return .redirect(visit.link("/leads") + "?done=removed")
    }
}
