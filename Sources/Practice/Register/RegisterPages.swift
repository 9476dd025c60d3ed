import Basics
import Store
import Web

/// The register as pages: all documents, one, adding and changing one, the questions, the clauses.
struct RegisterPages: Sendable {
    let store: RegisterStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/register", allow: .holders(Practice.see)) { .page(try await self.list($0)) }
        routes.get("/register/questions", allow: .holders(Practice.see)) { .page(self.questions($0)) }
        routes.get("/register/clauses", allow: .holders(Practice.see)) { .page(self.clauses($0)) }
        routes.get("/register/new", allow: .holders(Practice.keep)) { .page(try await self.form($0, self.blank)) }
        routes.post("/register/new", allow: .holders(Practice.keep)) { try await self.add($0) }
        routes.get("/register/:key", allow: .holders(Practice.see)) { .page(try await self.one($0)) }
        routes.get("/register/:key/edit", allow: .holders(Practice.keep)) { visit in
            .page(try await self.form(visit, try await self.found(visit)))
        }
        routes.post("/register/:key/edit", allow: .holders(Practice.keep)) { try await self.change($0) }
    }

    private var today: Day { store.records.now.inLondon.day }

    private var blank: RegisterDocument {
        RegisterDocument(
            id: .make(at: store.records.now), key: "", kind: .plan, title: .empty, owner: .empty, children: .notAsked,
            leavers: .notAsked, evidence: .empty, nextReview: nil, version: 1)
    }

    private func found(_ visit: Visit) async throws -> RegisterDocument {
        guard let document = try await store.document(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return document
    }

    // MARK: Reading

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.documents()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        return Page(title: RegisterWords.title[language]) {
            h1 { RegisterWords.title[language] }
            if all.isEmpty {
                EmptyState(
                    what: RegisterWords.empty[language], why: RegisterWords.emptyWhy[language],
                    firstStep: mayKeep
                        ? PageLink(RegisterWords.add[language], href: visit.link("/register/new")) : nil
                ).html
            } else {
                p(.class("answer")) { RegisterWords.counts(all, all.count { $0.isOverdue(on: today) })[language] }
                table(all, visit)
                if mayKeep {
                    p {
                        a(.href(visit.link("/register/new")), .class("button button-secondary")) {
                            RegisterWords.add[language]
                        }
                    }
                }
            }
            p { a(.href(visit.link("/register/questions"))) { RegisterWords.questionsTitle[language] } }
            p { a(.href(visit.link("/register/clauses"))) { RegisterWords.clausesTitle[language] } }
        }
    }

    private func table(_ all: [RegisterDocument], _ visit: Visit) -> HTML {
        let language = visit.language
        return DataTable(
            id: "register", caption: RegisterWords.title[language],
            columns: [
                .init(RegisterWords.document[language]), .init(RegisterWords.kindHead[language]),
                .init(RegisterWords.childrenHead[language]), .init(RegisterWords.leaversHead[language]),
                .init(RegisterWords.ownerHead[language]), .init(RegisterWords.reviewHead[language]),
            ],
            rows: all.map { document in
                .init(
                    head: a(.href(visit.link("/register/\(document.key)"))) { words(document.title, in: language) },
                    cells: [
                        .text(RegisterWords.kind(document.kind)[language]),
                        .text(RegisterWords.answer(document.children)[language]),
                        .text(RegisterWords.answer(document.leavers)[language]), words(document.owner, in: language),
                        .text(document.nextReview?.written[language] ?? RegisterWords.notSaid[language]),
                    ])
            }
        ).html
    }

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let document = try await found(visit)
        let mayKeep = try visit.signedIn().may(Practice.keep)
        return Page(title: document.title[language], trail: [(RegisterWords.title[language], "/register")]) {
            h1 { words(document.title, in: language) }
            facts(document, language)
            if mayKeep {
                p { a(.href(visit.link("/register/\(document.key)/edit"))) { RegisterWords.change[language] } }
            }
        }
    }

    private func facts(_ document: RegisterDocument, _ language: Language) -> HTML {
        let rows: [(Bilingual, HTML)] = [
            (RegisterWords.kindHead, .text(RegisterWords.kind(document.kind)[language])),
            (RegisterWords.childrenHead, .text(RegisterWords.answer(document.children)[language])),
            (RegisterWords.leaversHead, .text(RegisterWords.answer(document.leavers)[language])),
            (RegisterWords.evidenceHead, words(document.evidence, in: language)),
            (RegisterWords.ownerHead, words(document.owner, in: language)),
            (
                RegisterWords.reviewHead,
                .text(document.nextReview?.written[language] ?? RegisterWords.notSaid[language])
            ),
        ]
        return dl(.class("summary-list")) { rows.map { head, value in div { dt { head[language] } + dd { value } } } }
    }

    private func questions(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(
            title: RegisterWords.questionsTitle[language], trail: [(RegisterWords.title[language], "/register")]
        ) {
            h1 { RegisterWords.questionsTitle[language] }
            p(.class("lede")) { RegisterWords.questionsLede[language] }
            ol { RegisterWords.questions.map { question in li { question[language] } } }
        }
    }

    private func clauses(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: RegisterWords.clausesTitle[language], trail: [(RegisterWords.title[language], "/register")])
        {
            h1 { RegisterWords.clausesTitle[language] }
            p(.class("lede")) { RegisterWords.clausesLede[language] }
            RegisterWords.clauses.map { clause in
                h2 { clause.title[language] } + p { clause.words[language] }
            }
        }
    }

    // MARK: Writing

    private func typed(_ visit: Visit, onto document: RegisterDocument) -> (RegisterDocument, [Problem]) {
        var document = document
        document.title = visit.form.wording("title")
        document.owner = visit.form.wording("owner")
        document.evidence = visit.form.wording("evidence")
        document.kind = RegisterDocument.Kind(rawValue: visit.form["kind"] ?? "") ?? .plan
        document.children = RegisterDocument.Answer(rawValue: visit.form["children"] ?? "") ?? .notAsked
        document.leavers = RegisterDocument.Answer(rawValue: visit.form["leavers"] ?? "") ?? .notAsked
        document.version = Int(visit.form["version"] ?? "") ?? document.version
        let day = typedDay(visit)
        document.nextReview = day.date
        var problems = document.problems
        if day.date == nil, day != .init() { problems.append(Problem("review", RegisterWords.dayWrong)) }
        return (document, problems)
    }

    private func typedDay(_ visit: Visit) -> DateField.Typed {
        DateField.Typed(
            day: visit.form.trimmed("review-day"), month: visit.form.trimmed("review-month"),
            year: visit.form.trimmed("review-year"))
    }

    private func add(_ visit: Visit) async throws -> Answer {
        var (document, problems) = typed(visit, onto: blank)
        guard problems.isEmpty else { return .page(try await form(visit, document, problems), status: 422) }
        let base = document.title[.english].slug
        document.key = try await store.document(key: base) == nil ? base : "\(base)-\(document.id.text.suffix(4))"
        try await store.add([document], by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/register/\(document.key)"))
    }

    private func change(_ visit: Visit) async throws -> Answer {
        let (document, problems) = typed(visit, onto: try await found(visit))
        guard problems.isEmpty else { return .page(try await form(visit, document, problems), status: 422) }
        if let kept = try await store.change(document, by: .person(try visit.signedIn().id)) {
            return .page(try await form(visit, document, meanwhile: kept), status: 409)
        }
        return .redirect(visit.link("/register/\(document.key)"))
    }

    private func form(
        _ visit: Visit, _ shown: RegisterDocument, _ problems: [Problem] = [], meanwhile: RegisterDocument? = nil
    ) async throws -> Page {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        let title = shown.key.isEmpty ? RegisterWords.add : RegisterWords.change
        func answers(_ name: String, _ label: Bilingual, _ chosen: RegisterDocument.Answer) -> HTML {
            Radios(
                name, label[language],
                RegisterDocument.Answer.allCases.map { Choice($0.rawValue, RegisterWords.answer($0)[language]) },
                chosen: chosen.rawValue, language: language
            ).html
        }
        return Page(title: title[language], trail: [(RegisterWords.title[language], "/register")]) {
            ErrorSummary(problems, language: language).html
            if let meanwhile {
                NotificationBanner(.problem, RegisterWords.meanwhile[language], language: language).html
                facts(meanwhile, language)
            }
            h1 { title[language] }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate")) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(meanwhile?.version ?? shown.version)"))
                WordingField(
                    "title", RegisterWords.document[language], value: shown.title, problem: sentence("title-english"),
                    language: language
                ).html
                Radios(
                    "kind", RegisterWords.kindHead[language],
                    RegisterDocument.Kind.allCases.map { Choice($0.rawValue, RegisterWords.kind($0)[language]) },
                    chosen: shown.kind.rawValue, language: language
                ).html
                answers("children", RegisterWords.childrenHead, shown.children)
                answers("leavers", RegisterWords.leaversHead, shown.leavers)
                WordingField(
                    "evidence", RegisterWords.evidenceHead[language], value: shown.evidence,
                    problem: sentence("evidence-english"), rows: 3, language: language
                ).html
                WordingField(
                    "owner", RegisterWords.ownerHead[language], value: shown.owner, problem: sentence("owner-english"),
                    language: language
                ).html
                DateField(
                    "review", RegisterWords.reviewHead[language],
                    value: visit.form["version"] == nil
                        ? shown.nextReview.map { .init($0) } ?? .init() : typedDay(visit),
                    problem: sentence("review"), language: language
                ).html
                submitButton(RegisterWords.keep[language])
            }
        }
    }
}
