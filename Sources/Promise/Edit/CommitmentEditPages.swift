import Basics
import Capability
import Store
import Web

/// Writing a commitment: adding one, giving it other words, putting it elsewhere.
struct CommitmentEditPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/edit/headings/:heading/commitments/new", allow: allow) { .page(try await self.new($0)) }
        routes.post("/promise/edit/headings/:heading/commitments/new", allow: allow) { try await self.add($0) }
        routes.get("/promise/edit/commitments/:commitment", allow: allow) { .page(try await self.change($0)) }
        routes.post("/promise/edit/commitments/:commitment", allow: allow) { try await self.save($0) }
        routes.post("/promise/edit/commitments/:commitment/move", allow: allow) { try await self.move($0) }
    }

    private func commitment(_ visit: Visit) async throws -> Commitment { try await promise.commitment(of: visit) }

    // MARK: Words

    private func new(_ visit: Visit, _ typed: TypedWords? = nil) async throws -> Page {
        guard try await promise.store.headings().contains(where: { $0.id.text == visit.parameters["heading"] }) else {
            throw Denied.notFound
        }
        let shown = typed ?? TypedWords(words: .empty, since: DateField.Typed(promise.today))
        let problems = typed?.problems(on: promise.today) ?? []
        return visit.writingPage(EditWords.addCommitment, problems) {
            WritingForm(visit) { fields(shown, problems, visit.language) }.html
        }
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let typed = TypedWords(visit.form)
        guard let since = typed.since.date, typed.problems(on: promise.today).isEmpty else {
            return .page(try await new(visit, typed), status: 422)
        }
        let headings = try await promise.store.headings()
        guard let heading = headings.first(where: { $0.id.text == visit.parameters["heading"] }) else {
            throw Denied.notFound
        }
        try await promise.commitments.add(
            typed.words, under: heading.id, from: since, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/edit") + "?done=yes")
    }

    private func change(
        _ visit: Visit, _ typed: TypedWords? = nil, version: Int? = nil, stale: StaleNotice? = nil
    ) async throws -> Page {
        let kept = try await commitment(visit)
        let shown = typed ?? TypedWords(words: kept.words, since: DateField.Typed(promise.today))
        let wordings = try await promise.commitments.wordings(of: kept.id)
        let problems = stale == nil ? typed?.problems(on: promise.today, after: wordings) ?? [] : []
        let language = visit.language
        return visit.writingPage(EditWords.changeCommitment, problems) {
            stale?.html ?? .nothing
            p { EditWords.wordsKept[language] }
            WritingForm(visit, version: version ?? kept.version) { fields(shown, problems, language) }.html
            if kept.retiredOn == nil {
                p { a(.href(visit.link(visit.path) + "/retire")) { PromiseWords.retireLink[language] } }
            } else {
                RestoreForm(kept, visit).html
            }
        }
    }

    private func save(_ visit: Visit) async throws -> Answer {
        let kept = try await commitment(visit)
        let typed = TypedWords(visit.form)
        let wordings = try await promise.commitments.wordings(of: kept.id)
        guard let since = typed.since.date, typed.problems(on: promise.today, after: wordings).isEmpty else {
            return .page(try await change(visit, typed, version: visit.seenVersion), status: 422)
        }
        let result = try await promise.commitments.reword(
            kept.id, typed.words, from: since, seen: visit.seenVersion, by: .person(try visit.signedIn().id))
        switch result {
        case .kept: return .redirect(visit.link("/promise/edit") + "?done=yes")
        case .gone: throw Denied.notFound
        case .stale(let now):
            let notice = StaleNotice(
                rows: [(EditWords.theWords, now.words.inBoth, typed.words.inBoth)], language: visit.language)
            return .page(try await change(visit, typed, version: now.version, stale: notice), status: 409)
        }
    }

    @HTMLBuilder private func fields(_ typed: TypedWords, _ problems: [Problem], _ language: Language) -> HTML {
        WordingField(
            "words", EditWords.theWords[language], hint: EditWords.theWordsHint[language], value: typed.words,
            problem: problems.sentence("words-english", language), rows: 3, language: language
        ).html
        DateField(
            "since", EditWords.since[language], value: typed.since, problem: problems.sentence("since", language),
            language: language
        ).html
    }

    private func move(_ visit: Visit) async throws -> Answer {
        let kept = try await commitment(visit)
        try await promise.commitments.move(
            kept.id, up: visit.form["way"] == "up", by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/edit"))
    }
}

/// A commitment's words as a person typed them, and what is wrong with them.
struct TypedWords {
    let words: Wording
    let since: DateField.Typed

    init(words: Wording, since: DateField.Typed) {
        self.words = words
        self.since = since
    }

    init(_ form: Query) {
        words = form.wording("words")
        since = form.typedDay("since")
    }

    /// - Parameter wordings: those that the commitment has had, where it has any.
    func problems(on today: Day, after wordings: [CommitmentWording] = []) -> [Problem] {
        let problems = words.problems("words", missing: EditWords.enterWords, most: 1000)
        var day = PastDay(since, today: today)
        if !wordings.isEmpty { day.from = nil }
        return problems
            + [day.problem(at: "since") ?? since.date.flatMap(wordings.problem(withNewWordsFrom:))].compactMap(\.self)
    }
}
