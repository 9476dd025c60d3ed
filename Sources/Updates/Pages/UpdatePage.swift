import Basics
import Leads
import Post
import Programme
import Web

/// The one-minute update: a lead opens the link of a letter, taps how each piece of work stands, adds a line, sends.
/// No account, no password, two pages.
struct UpdatePage: Sendable {
    let tellings: TellingStore
    let leads: LeadStore
    let programme: ProgrammeStore
    let rhythms: RhythmStore
    let stops: Stops

    private var today: Day { programme.records.now.inLondon.day }

    func addRoutes(to routes: inout Routes) {
        routes.get("/u/:secret", allow: .everyone) { try await self.ask($0) }
        routes.post("/u/:secret", allow: .everyone) { try await self.keep($0) }
        routes.get("/u/:secret/kept", allow: .everyone) { try await self.thank($0) }
    }

    private func secret(_ visit: Visit) -> String { visit.parameters["secret"] ?? "" }

    private func opened(_ visit: Visit) async throws -> (state: LinkState, lead: Lead?) {
        let state = try await tellings.links.open(secret(visit), purpose: AskingStore.purpose)
        guard let link = state.link, let id = Lead.ID(link.holder), let lead = try await leads.lead(id) else {
            return (state.link == nil ? state : .revoked, nil)
        }
        // Somebody who has left answers for nothing any more, whatever link they still hold.
        if case .left = lead.presence(on: today) { return (.revoked, nil) }
        return (state, lead)
    }

    private func work(of lead: Lead) async throws -> OwnWork {
        let pieces = try await programme.sheet().map { Piece.all(of: $0, planned: today) } ?? []
        let who = WhoToAsk(leads: try await leads.leads(), today: today, stopped: try await stops.addresses())
        return OwnWork(pieces, of: lead, who: who, rhythm: try await rhythms.rhythm(), today: today)
    }

    private func refused(_ state: LinkState, _ visit: Visit) -> Answer {
        state.refusedPage(for: visit, askingFrom: UpdatesWords.theOfficer)
            ?? .page(Page(title: UpdatesWords.title[visit.language], content: .nothing), status: 404)
    }

    private func ask(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard let lead else { return refused(state, visit) }
        return .page(UpdateForm(lead: lead, work: try await work(of: lead), today: today, visit: visit).page)
    }

    private func keep(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard let lead else { return refused(state, visit) }
        let form = try await filled(visit, lead)
        guard form.problems.isEmpty else { return .page(form.page, status: 422) }
        let now = programme.records.now
        let said = form.said
        let updates = said.map { $0.update(by: lead, in: visit.language, at: now) }
        switch try await tellings.keep(updates, by: lead, behind: secret(visit)) {
        case .over(let state): return refused(state, visit)
        case .gone: return .page(try await filled(visit, lead).page, status: 422)
        case .kept: return .redirect(visit.link("/u/\(secret(visit))/kept") + "?n=\(said.count)")
        }
    }

    /// The page with what was typed, and what is wrong with it.
    private func filled(_ visit: Visit, _ lead: Lead) async throws -> UpdateForm {
        var form = UpdateForm(lead: lead, work: try await work(of: lead), today: today, visit: visit)
        form.tellings = Telling.read(visit.form, of: form.work)
        form.strays = Telling.strays(visit.form, besides: form.work)
        form.problems = form.tellings.flatMap(\.problems)
        if form.said.isEmpty || !form.strays.isEmpty {
            let place = form.work.asked.first.map { "state-\($0.id)" } ?? "update"
            form.problems.append(
                Problem(place, form.strays.isEmpty ? UpdatesWords.sayOne : UpdatesWords.notYours))
        }
        return form
    }

    private func thank(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard lead != nil else { return refused(state, visit) }
        let address = visit.link("/u/\(secret(visit))")
        // Nobody is thanked for what was not kept.
        guard let count = Int(visit.query["n"] ?? ""), (1...999).contains(count) else { return .redirect(address) }
        let language = visit.language
        return .page(
            Page(title: UpdatesWords.thanks[language]) {
                h1 { UpdatesWords.thanks[language] }
                p(.class("lede")) { UpdatesWords.kept(count)[language] }
                p { a(.href(address)) { UpdatesWords.more[language] } }
            })
    }
}
