import Access
import Basics
import Store
import Web

/// Adding somebody who answers, and changing what is kept of them. Nobody is taken out: they leave.
struct LeadPages: Sendable {
    let leads: Leads

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Leads.keep)
        routes.get("/leads/new", allow: keep) { .page(try await self.newForm($0)) }
        routes.post("/leads/new", allow: keep, add)
        routes.get("/leads/people/:key", allow: keep) { .page(try await self.editForm($0)) }
        routes.post("/leads/people/:key", allow: keep, change)
    }

    private var blank: Lead { Lead(id: .make(at: leads.store.records.now), key: "", role: .empty) }

    // MARK: Adding

    private func newForm(_ visit: Visit) async throws -> Page {
        var typed = LeadForm()
        typed.department = visit.query["department"] ?? ""
        return newPage(visit, blank, try await leads.surroundings(of: blank), typed, [])
    }

    private func newPage(
        _ visit: Visit, _ lead: Lead, _ surroundings: LeadSurroundings, _ typed: LeadForm, _ problems: [Problem]
    ) -> Page {
        let language = visit.language
        return Page(title: LeadsWords.addLead[language], trail: Leads.trail(language)) {
            ErrorSummary(problems, language: language).html
            h1 { LeadsWords.addLead[language] }
            typed.html(
                lead, surroundings, problems, visit, action: visit.link("/leads/new"), button: LeadFormWords.add)
        }
    }

    @Sendable private func add(_ visit: Visit) async throws -> Answer {
        let lead = blank
        let surroundings = try await leads.surroundings(of: lead)
        let typed = LeadForm(visit.form)
        var problems = typed.problems(besides: lead, surroundings)
        if problems.isEmpty {
            let wanted = typed.lead(from: lead, surroundings.roll)
            switch try await leads.store.add(wanted, by: .person(try visit.signedIn().id)) {
            case .refused(let found): problems = found
            case .kept(let kept): return .redirect(visit.link("/leads") + "?done=kept#lead-\(kept.key)")
            case .stale, .gone: throw Denied.notFound
            }
        }
        return .page(newPage(visit, lead, surroundings, typed, problems), status: 422)
    }

    // MARK: Changing

    private func editForm(_ visit: Visit) async throws -> Page {
        let lead = try await leads.found(visit)
        let surroundings = try await leads.surroundings(of: lead)
        return editPage(visit, lead, surroundings, LeadForm(lead, surroundings.roll), [])
    }

    private func editPage(
        _ visit: Visit, _ lead: Lead, _ surroundings: LeadSurroundings, _ typed: LeadForm, _ problems: [Problem],
        changed: ChangedMeanwhile? = nil
    ) -> Page {
        let language = visit.language
        let address = visit.link("/leads/people/\(lead.key)")
        return Page(title: LeadFormWords.changeTitle[language], trail: Leads.trail(language)) {
            ErrorSummary(problems, language: language).html
            changed?.html ?? .nothing
            h1 { words(lead.called, in: language) }
            p { Standing(lead, in: surroundings.roll).sentence[language] }
            p { a(.href("\(address)/leaves")) { LeadFormWords.leaves[language] } }
            typed.html(lead, surroundings, problems, visit, action: address, button: LeadFormWords.save)
        }
    }

    @Sendable private func change(_ visit: Visit) async throws -> Answer {
        let lead = try await leads.found(visit)
        let surroundings = try await leads.surroundings(of: lead)
        var typed = LeadForm(visit.form)
        let problems = typed.problems(besides: lead, surroundings)
        guard problems.isEmpty else {
            return .page(editPage(visit, lead, surroundings, typed, problems), status: 422)
        }
        let wanted = typed.lead(from: lead, surroundings.roll)
        switch try await leads.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/leads") + "?done=kept#lead-\(lead.key)")
        case .gone: throw Denied.notFound
        case .refused(let problems):
            return .page(editPage(visit, lead, surroundings, typed, problems), status: 422)
        case .stale(let kept):
            let parts = typed.parts(beside: kept, surroundings, visit.language)
            typed.version = kept.version
            let changed = ChangedMeanwhile(parts, language: visit.language)
            return .page(editPage(visit, kept, surroundings, typed, [], changed: changed), status: 409)
        }
    }
}

extension Leads {
    /// The lead that the address names.
    func found(_ visit: Visit) async throws -> Lead {
        guard let lead = try await store.lead(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return lead
    }

    func surroundings(of lead: Lead) async throws -> LeadSurroundings {
        let accounts = try await accounts.all().filter { !$0.isDisabled || $0.id.text == lead.account }
        return LeadSurroundings(roll: try await roll(), accounts: accounts)
    }
}
