import Basics
import Capability
import Post
import Store
import Web

/// Comments on a strategy: saying something, answering it, and asking partners.
struct CommentPages: Sendable {
    let records: Records
    let strategies: StrategyStore
    let comments: CommentStore
    let partners: PartnerStore

    func addRoutes(to routes: inout Routes) {
        let comment = Allowance.holders(Strategy.comment)
        let write = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/comments", allow: comment) { .page(try await self.page($0)) }
        routes.post("/strategies/:key/comments", allow: comment) { try await self.add($0) }
        routes.post("/strategies/:key/comments/:comment", allow: write) { try await self.answer($0) }
        routes.get("/strategies/:key/comments/:comment/take-out", allow: write) { .page(try await self.asking($0)) }
        routes.post("/strategies/:key/comments/:comment/take-out", allow: write) { visit in
            let (whole, comment) = try await self.asked(visit)
            try await self.comments.remove(comment.id, by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/strategies/\(whole.key)/comments") + "?done=removed")
        }
        routes.get("/strategies/:key/partners", allow: write) { .page(try await self.partnersPage($0)) }
        routes.post("/strategies/:key/partners", allow: write) { try await self.ask($0) }
        routes.post("/strategies/:key/partners/:partner/stop", allow: write) { try await self.stop($0) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        return whole
    }

    private func mayWrite(_ visit: Visit) -> Bool { visit.person?.may(Strategy.write) ?? false }

    // MARK: Saying and answering

    private func page(
        _ visit: Visit, _ typed: CommentForm = CommentForm(), _ problems: [Problem] = [],
        answering: (id: Comment.ID, Comment?)? = nil
    ) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let comments = try await comments.comments(of: whole.id)
        let mayWrite = mayWrite(visit)
        let answer = AnswerForm(at: "/strategies/\(whole.key)/comments", problems: problems, visit: visit)
        return Page(title: CommentWords.title[language], trail: [(whole.document.title[language], whole.path)]) {
            ErrorSummary(problems, language: language).html
            if answering?.1 != nil {
                NotificationBanner(.problem, CommentWords.answeredMeanwhile[language], language: language).html
            }
            if let done = visit.query["done"] {
                NotificationBanner(
                    .done, (done == "removed" ? CommentWords.removed : CommentWords.done)[language], language: language
                ).html
            }
            h1 { CommentWords.title[language] }
            p(.class("answer")) {
                CommentWords.counts(comments.count, open: comments.count { $0.fate == .open })[language]
            }
            CommentList(
                comments: comments, document: whole.document, visit: visit,
                under: {
                    guard mayWrite else { return .nothing }
                    let form: HTML =
                        whole.status == .past ? .nothing : answer.html($0, isOpen: $0.id == answering?.id)
                    return form + takeOut($0, of: whole, visit)
                }
            ).html
            if whole.status == .past {
                p { CommentWords.closed[language] }
            } else {
                h2 { CommentWords.say[language] }
                typed.html(
                    whole.document, problems, visit, action: visit.link("/strategies/\(whole.key)/comments"),
                    mayWriteDown: mayWrite)
            }
            if mayWrite {
                p { a(.href(visit.link("/strategies/\(whole.key)/partners"))) { PartnerWords.title[language] } }
            }
        }
    }

    private func takeOut(_ comment: Comment, of whole: Strategy.Whole, _ visit: Visit) -> HTML {
        p(.class("quiet")) {
            a(.href(visit.link("/strategies/\(whole.key)/comments/\(comment.id)/take-out"))) {
                CommentWords.remove[visit.language]
                span(.class("unseen")) { ": \(comment.words[visit.language].prefix(80))" }
            }
        }
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard whole.status != .past else { throw Denied.notFound }
        var typed = CommentForm(visit.form)
        // Whoever writes no one's words down speaks for themselves.
        if !mayWrite(visit) { (typed.speaker, typed.who) = (.role, .empty) }
        let problems = typed.problems(in: whole.document)
        guard problems.isEmpty else { return .page(try await page(visit, typed, problems), status: 422) }
        let person = try visit.signedIn()
        let role = Role.allCases.first { person.roles.contains($0) } ?? .officer
        let comment = typed.comment(on: whole, as: role.name, at: records.now, in: visit.language)
        try await comments.add(comment, by: .person(person.id))
        return .redirect(visit.link("/strategies/\(whole.key)/comments") + "?done=said#comment-\(comment.id)")
    }

    private func answer(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let id = Comment.ID(visit.parameters["comment"] ?? ""), whole.status != .past else {
            throw Denied.notFound
        }
        let fate = Comment.Fate(rawValue: visit.form.trimmed("fate-\(id)"))
        let reply = visit.form.wording("reply-\(id)")
        var problems: [Problem] = []
        if fate == nil || fate == .open { problems.append(Problem("fate-\(id)", CommentWords.chooseFate)) }
        if reply.isEmpty { problems.append(Problem("reply-\(id)-english", CommentWords.sayReply)) }
        guard problems.isEmpty, let fate else {
            return .page(try await page(visit, CommentForm(), problems, answering: (id, nil)), status: 422)
        }
        let seen = Int(visit.form.trimmed("version")) ?? 0
        let meanwhile = try await comments.answer(
            id, fate, reply, on: records.now.inLondon.day, seen: seen, by: .person(try visit.signedIn().id))
        if let meanwhile {
            return .page(try await page(visit, CommentForm(), [], answering: (id, meanwhile)), status: 409)
        }
        return .redirect(visit.link("/strategies/\(whole.key)/comments") + "#comment-\(id)")
    }

    private func asked(_ visit: Visit) async throws -> (Strategy.Whole, Comment) {
        let whole = try await found(visit)
        guard let id = Comment.ID(visit.parameters["comment"] ?? ""), let comment = try await comments.comment(id),
            comment.strategy == whole.id
        else { throw Denied.notFound }
        return (whole, comment)
    }

    private func asking(_ visit: Visit) async throws -> Page {
        let (whole, comment) = try await asked(visit)
        let language = visit.language
        let back = "/strategies/\(whole.key)/comments"
        return Page(
            title: CommentWords.removeQuestion[language],
            trail: [(whole.document.title[language], whole.path), (CommentWords.title[language], back)]
        ) {
            ConfirmStep(
                question: CommentWords.removeQuestion[language],
                whatHappens: blockquote { paragraphs(comment.words, in: language) }
                    + p { CommentWords.removeWhat[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: CommentWords.remove[language],
                cancel: visit.link(back), language: language
            ).html
        }
    }

    // MARK: Partners

    private func partnersPage(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        var lines: [(Partner, SignedLink?)] = []
        for partner in try await partners.partners(of: whole.id) {
            lines.append((partner, try await partners.links.list(holder: partner.id.text).first))
        }
        let today = records.now.inLondon.day
        return Page(
            title: PartnerWords.title[language],
            trail: [
                (whole.document.title[language], whole.path),
                (CommentWords.title[language], "/strategies/\(whole.key)/comments"),
            ]
        ) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] != nil {
                NotificationBanner(.done, PartnerWords.queued[language], language: language).html
            }
            h1 { PartnerWords.title[language] }
            p { PartnerWords.lede(PartnerStore.linkDays)[language] }
            PartnerList(lines: lines, today: today, at: "/strategies/\(whole.key)/partners", visit: visit).html
            if whole.status != .past {
                h2 { PartnerWords.askOne[language] }
                Web.form(
                    Attribute("method", "post"), Attribute("action", visit.link("/strategies/\(whole.key)/partners")),
                    .flag("novalidate")
                ) {
                    visit.tokenField
                    WordingField(
                        "organisation", PartnerWords.organisation[language],
                        value: visit.form.wording("organisation"),
                        problem: problems.sentence("organisation-english", language), language: language
                    ).html
                    TextField(
                        "email", PartnerWords.email[language], value: visit.form["email"] ?? "",
                        problem: problems.sentence("email", language), language: language
                    ).html
                    submitButton(PartnerWords.send[language])
                }
            }
        }
    }

    private func ask(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard whole.status != .past else { throw Denied.notFound }
        let partner = Partner(
            id: .make(at: records.now), strategy: whole.id, organisation: visit.form.wording("organisation"),
            email: visit.form.trimmed("email"), invitedOn: records.now.inLondon.day)
        var problems: [Problem] = []
        if partner.organisation.isEmpty {
            problems.append(Problem("organisation-english", PartnerWords.sayOrganisation))
        }
        if MailAddress(partner.email) == nil { problems.append(Problem("email", PartnerWords.sayEmail)) }
        if try await isAsked(partner.email, about: whole) { problems.append(Problem("email", PartnerWords.isAsked)) }
        guard problems.isEmpty else { return .page(try await partnersPage(visit, problems), status: 422) }
        try await partners.ask(partner, about: whole, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/partners") + "?done=asked")
    }

    /// Whether that address has a link that works.
    private func isAsked(_ email: String, about whole: Strategy.Whole) async throws -> Bool {
        let today = records.now.inLondon.day
        for other in try await partners.partners(of: whole.id) where other.email.lowercased() == email.lowercased() {
            let link = try await partners.links.list(holder: other.id.text).first
            if let link, PartnerWords.works(link, on: today) { return true }
        }
        return false
    }

    private func stop(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let id = Partner.ID(visit.parameters["partner"] ?? ""), try await partners.partner(id) != nil else {
            throw Denied.notFound
        }
        try await partners.links.revoke(holder: id.text, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/partners"))
    }
}

/// The form that answers a comment, folded in until it is wanted.
struct AnswerForm: Sendable {
    let at: String
    let problems: [Problem]
    let visit: Visit

    init(at path: String, problems: [Problem], visit: Visit) {
        at = path
        self.problems = problems
        self.visit = visit
    }

    func html(_ comment: Comment, isOpen: Bool) -> HTML {
        let language = visit.language
        let typed = isOpen ? visit.form.wording("reply-\(comment.id)") : comment.reply
        let fate = isOpen ? visit.form.trimmed("fate-\(comment.id)") : comment.fate.rawValue
        return details(isOpen ? .flag("open") : nil) {
            summary { (comment.fate == .open ? CommentWords.answer : CommentWords.answerAgain)[language] }
            form(
                Attribute("method", "post"), Attribute("action", visit.link("\(at)/\(comment.id)")),
                .flag("novalidate")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(comment.version)"))
                Radios(
                    "fate-\(comment.id)", CommentWords.becomes[language],
                    [Comment.Fate.taken, .partly, .notTaken].map {
                        Choice($0.rawValue, CommentWords.fate($0)[language])
                    }, chosen: fate, problem: problems.sentence("fate-\(comment.id)", language), language: language
                ).html
                WordingField(
                    "reply-\(comment.id)", CommentWords.reply[language], value: typed,
                    problem: problems.sentence("reply-\(comment.id)-english", language), rows: 3, language: language
                ).html
                submitButton(EditWords.keep[language])
            }
        }
    }
}
