import Basics
import Post
import Store
import Web

/// What a partner sees who opens the link of its letter: the text, what it said before with the answers, and a form.
struct PartnerPage: Sendable {
    let records: Records
    let strategies: StrategyStore
    let comments: CommentStore
    let agreements: AgreementStore
    let partners: PartnerStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/c/:secret", allow: .everyone) { try await self.open($0) }
        routes.post("/c/:secret", allow: .everyone) { try await self.say($0) }
        routes.post("/c/:secret/adopt", allow: .everyone) { try await self.adopt($0) }
    }

    private enum Opened {
        case works(Partner, Strategy.Whole)
        case refused(Answer)
    }

    private func opened(_ visit: Visit) async throws -> Opened {
        let state = try await partners.links.open(visit.parameters["secret"] ?? "", purpose: PartnerStore.purpose)
        if let link = state.link, let id = Partner.ID(link.holder), let partner = try await partners.partner(id),
            let whole = try await strategies.all().first(where: { $0.id == partner.strategy }), whole.status != .past
        {
            return .works(partner, whole)
        }
        let shown: LinkState = state.link == nil ? state : .revoked
        return .refused(
            shown.refusedPage(for: visit, askingFrom: PartnerWords.theOfficer)
                ?? .page(Page(title: PartnerWords.title[visit.language], content: .nothing), status: 404))
    }

    private func open(_ visit: Visit) async throws -> Answer {
        switch try await opened(visit) {
        case .refused(let answer): answer
        case .works(let partner, let whole): .page(try await page(visit, partner, whole))
        }
    }

    private func page(
        _ visit: Visit, _ partner: Partner, _ whole: Strategy.Whole, _ typed: CommentForm = CommentForm(),
        _ problems: [Problem] = []
    ) async throws -> Page {
        let language = visit.language
        let own = try await comments.comments(of: whole.id).filter {
            $0.speaker == .partner && $0.who == partner.organisation
        }
        let agreements = try await agreements.agreements(of: whole.id)
        let adopted = agreements.contains { $0.kind == .adoption && $0.who == partner.organisation }
        let path = "/c/\(visit.parameters["secret"] ?? "")"
        return Page(title: whole.document.title[language]) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] != nil {
                NotificationBanner(.done, PartnerWords.thanks[language], language: language).html
            }
            h1 { words(whole.document.title, in: language) }
            p(.class("quiet")) { StrategyWords.years(whole.document.from, whole.document.until)[language] }
            p(.class("lede")) { PartnerWords.asked(partner.organisation, whole.status)[language] }
            p { a(.href("#say")) { PartnerWords.toForm[language] } }
            StrategyView(
                document: whole.document, agreements: agreements, version: whole.version, visit: visit,
                isInForce: false
            ).html
            if !own.isEmpty {
                h2 { PartnerWords.saidBefore[language] }
                CommentList(comments: own, document: whole.document, visit: visit).html
            }
            section(.id("say")) {
                h2 { CommentWords.say[language] }
                typed.html(whole.document, problems, visit, action: visit.link(path), mayWriteDown: false)
            }
            if whole.status == .current {
                h2 { PartnerWords.adoptTitle[language] }
                if adopted {
                    p { PartnerWords.isAdopted[language] }
                } else {
                    p { PartnerWords.adoptMeans[language] }
                    Web.form(Attribute("method", "post"), Attribute("action", visit.link("\(path)/adopt"))) {
                        visit.tokenField
                        submitButton(PartnerWords.adopt[language], .secondary)
                    }
                }
            }
        }
    }

    private func say(_ visit: Visit) async throws -> Answer {
        guard case .works(let partner, let whole) = try await opened(visit) else { return try await open(visit) }
        var typed = CommentForm(visit.form)
        typed.speaker = .partner
        typed.who = partner.organisation
        let problems = typed.problems(in: whole.document)
        guard problems.isEmpty else {
            return .page(try await page(visit, partner, whole, typed, problems), status: 422)
        }
        let comment = typed.comment(on: whole, as: .same(""), at: records.now, in: visit.language)
        try await comments.add(comment, by: .person("partner:\(partner.id)"))
        return .redirect(visit.link("/c/\(visit.parameters["secret"] ?? "")") + "?done=yes")
    }

    private func adopt(_ visit: Visit) async throws -> Answer {
        guard case .works(let partner, let whole) = try await opened(visit), whole.status == .current else {
            return try await open(visit)
        }
        let before = try await agreements.agreements(of: whole.id)
        if !before.contains(where: { $0.kind == .adoption && $0.who == partner.organisation }) {
            let now = records.now
            try await agreements.add(
                Agreement(
                    id: .make(at: now), strategy: whole.id, kind: .adoption, who: partner.organisation,
                    on: now.inLondon.day, decision: .empty, ofVersion: whole.version, madeAt: now),
                by: .person("partner:\(partner.id)"))
        }
        return .redirect(visit.link("/c/\(visit.parameters["secret"] ?? "")") + "?done=yes")
    }
}
