import Basics
import Leads
import Post
import Programme
import Store
import Web

/// The one-minute update: a lead opens the link of a letter, taps how each piece of work stands, adds a line, sends.
/// No account, no password, two pages.
struct UpdatePage: Sendable {
    let records: Records
    let links: SignedLinks
    let leads: LeadStore
    let programme: ProgrammeStore

    private var today: Day { records.now.inLondon.day }

    func addRoutes(to routes: inout Routes) {
        routes.get("/u/:secret", allow: .everyone) { try await self.ask($0) }
        routes.post("/u/:secret", allow: .everyone) { try await self.keep($0) }
        routes.get("/u/:secret/kept", allow: .everyone) { try await self.thank($0) }
    }

    private func opened(_ visit: Visit) async throws -> (state: LinkState, lead: Lead?) {
        let state = try await links.open(visit.parameters["secret"] ?? "", purpose: AskingStore.purpose)
        guard let link = state.link, let id = Lead.ID(link.holder), let lead = try await leads.lead(id) else {
            return (state.link == nil ? state : .revoked, nil)
        }
        // Somebody who has left answers for nothing any more, whatever link they still hold.
        if case .left = lead.presence(on: today) { return (.revoked, nil) }
        return (state, lead)
    }

    private func ask(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard let lead else { return refused(state, visit) }
        return .page(page(visit, lead, try await pieces(of: lead), tellings: [], problems: []))
    }

    private func refused(_ state: LinkState, _ visit: Visit) -> Answer {
        state.refusedPage(for: visit, askingFrom: UpdatesWords.theOfficer)
            ?? .page(Page(title: UpdatesWords.title[visit.language], content: .nothing), status: 404)
    }

    /// The lead's own work that is not over, and what they are asked about in somebody's place; the longest silent
    /// first.
    private func pieces(of lead: Lead) async throws -> [Piece] {
        guard let sheet = try await programme.sheet() else { return [] }
        let who = WhoToAsk(leads: try await leads.leads(), today: today)
        return Piece.all(of: sheet, planned: today)
            .filter { piece in
                guard piece.state?.isClosed != true else { return false }
                switch who.answer(for: piece) {
                case .lead(let asked), .deputy(let asked, _): return asked.id == lead.id
                case .nobody: return piece.lead == lead.id
                }
            }
            .enumerated().sorted { left, right in
                let (one, other) = (left.element.silence(on: today), right.element.silence(on: today))
                return (other, left.offset) < (one, right.offset)
            }
            .map(\.element)
    }

    private func keep(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard let lead else { return refused(state, visit) }
        let pieces = try await pieces(of: lead)
        let tellings = Telling.read(visit.form, of: pieces)
        var problems = tellings.flatMap(\.problems)
        if tellings.allSatisfy(\.isEmpty), let first = pieces.first {
            problems.append(Problem("state-\(first.id)", UpdatesWords.sayOne))
        }
        guard problems.isEmpty else {
            return .page(page(visit, lead, pieces, tellings: tellings, problems: problems), status: 422)
        }
        let now = records.now
        for telling in tellings where !telling.isEmpty {
            _ = try await programme.record(
                telling.update(by: lead, in: visit.language, at: now), by: .person("lead:\(lead.id)"))
        }
        let kept = tellings.count { !$0.isEmpty }
        return .redirect(visit.link("/u/\(visit.parameters["secret"] ?? "")/kept") + "?n=\(kept)")
    }

    private func thank(_ visit: Visit) async throws -> Answer {
        let (state, lead) = try await opened(visit)
        guard lead != nil else { return refused(state, visit) }
        let language = visit.language
        let count = min(max(Int(visit.query["n"] ?? "") ?? 1, 1), 999)
        return .page(
            Page(title: UpdatesWords.thanks[language]) {
                h1 { UpdatesWords.thanks[language] }
                p(.class("lede")) { UpdatesWords.kept(count)[language] }
                p { a(.href(visit.link("/u/\(visit.parameters["secret"] ?? "")"))) { UpdatesWords.more[language] } }
            })
    }

    // MARK: The page

    private func page(
        _ visit: Visit, _ lead: Lead, _ pieces: [Piece], tellings: [Telling], problems: [Problem]
    ) -> Page {
        let language = visit.language
        return Page(title: UpdatesWords.title[language]) {
            ErrorSummary(problems, language: language).html
            h1 { UpdatesWords.title[language] }
            p(.class("lede")) { UpdatesWords.asked(lead.role)[language] }
            if pieces.isEmpty {
                p { UpdatesWords.nothingToAsk[language] }
            } else {
                form(
                    .class("update"), Attribute("method", "post"), Attribute("action", visit.link(visit.path)),
                    .data("keep", "")
                ) {
                    visit.tokenField
                    pieces.map { piece in
                        fields(piece, tellings.first { $0.piece.id == piece.id }, problems, language)
                    }
                    submitButton(UpdatesWords.send[language])
                }
                p(.class("quiet")) { UpdatesWords.onlyWhatYouSay[language] }
            }
        }
    }

    private func fields(_ piece: Piece, _ telling: Telling?, _ problems: [Problem], _ language: Language) -> HTML {
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        return section(.class("update-piece")) {
            h2 { words(piece.called, in: language) }
            if piece.stepTitle != nil { p(.class("quiet")) { words(piece.title, in: language) } }
            p(.class("quiet")) { UpdatesWords.standing(piece, on: today)[language] }
            Radios(
                "state-\(piece.id)", UpdatesWords.howDoesItStand[language],
                [Choice(Telling.noChange, UpdatesWords.noChange[language])]
                    + WorkState.told.map { Choice($0.rawValue, UpdatesWords.state($0)[language]) },
                chosen: telling?.choice, problem: sentence("state-\(piece.id)"), language: language
            ).html
            TextField(
                "words-\(piece.id)", UpdatesWords.aLine[language], value: telling?.words ?? "",
                problem: sentence("words-\(piece.id)"), language: language
            ).html
        }
    }
}

extension WorkState {
    /// What a lead may tap, in this order.
    static let told: [WorkState] = [.onSchedule, .completed, .delayed, .stopped]
}
