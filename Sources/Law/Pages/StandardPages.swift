import Basics
import Capability
import Store
import Web

/// Setting a standard of the council's own on a rule, and ending one.
struct StandardPages: Sendable {
    let law: Law

    func addRoutes(to routes: inout Routes) {
        routes.get("/law/:rule/standards/new", allow: .holders(Law.keep)) { .page(try await self.ask($0)) }
        routes.post("/law/:rule/standards/new", allow: .holders(Law.keep)) { try await self.save($0) }
        routes.post("/law/:rule/standards/:standard/end", allow: .holders(Law.keep)) { try await self.end($0) }
    }

    private func rule(_ visit: Visit) async throws -> KeptRule {
        guard let rule = try await law.store.rule(visit.parameters["rule"] ?? "") else { throw Denied.notFound }
        return rule
    }

    private func save(_ visit: Visit) async throws -> Answer {
        let rule = try await rule(visit)
        let typed = TypedStandard(visit.form)
        var problems = typed.problems
        if let standard = typed.standard(of: rule.rule, at: law.records.now), problems.isEmpty {
            if let problem = StandardRule.problem(standard, beside: rule) {
                problems.append(problem)
            } else {
                try await law.store.set(standard, by: .person(try visit.signedIn().id))
                return .redirect(visit.link("/law/\(rule.id)") + "?done=yes")
            }
        }
        return .page(try await ask(visit, typed, problems), status: 422)
    }

    private func end(_ visit: Visit) async throws -> Answer {
        let rule = try await rule(visit)
        guard let id = LocalStandard.ID(visit.parameters["standard"] ?? ""),
            rule.standards.contains(where: { $0.id == id })
        else { throw Denied.notFound }
        let isEnded = try await law.store.end(
            id, on: law.today, seen: Int(visit.form["version"] ?? "") ?? 0, by: .person(try visit.signedIn().id))
        guard isEnded else { throw Refusal("standard", LawFormWords.changedMeanwhile) }
        return .redirect(visit.link("/law/\(rule.id)") + "?done=yes")
    }

    private func ask(_ visit: Visit, _ typed: TypedStandard? = nil, _ problems: [Problem] = []) async throws -> Page {
        let rule = try await rule(visit)
        let shown = typed ?? TypedStandard(Query(), today: law.today)
        let language = visit.language
        return Page(
            title: LawFormWords.standardTitle[language],
            trail: [(words: rule.rule.title[language], path: "/law/\(rule.id)")]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { LawFormWords.standardTitle[language] }
            p { words(rule.says, in: language) }
            p { LawFormWords.standardWhy[language] }
            form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                visit.tokenField
                WordingField(
                    "words", LawFormWords.standardWords[language], value: shown.words,
                    problem: problems.sentence("words-english", language), rows: 3, language: language
                ).html
                if !rule.clocks.isEmpty { clockFields(rule, shown, problems, language) }
                DateField(
                    "from", LawFormWords.from[language], value: shown.from,
                    problem: problems.sentence("from", language), language: language
                ).html
                submitButton(LawFormWords.keepStandard[language])
            }
        }
    }

    @HTMLBuilder private func clockFields(
        _ rule: KeptRule, _ shown: TypedStandard, _ problems: [Problem], _ language: Language
    ) -> HTML {
        Radios(
            "clock", LawFormWords.which[language],
            [Choice("", LawFormWords.wordsOnly[language])]
                + rule.clocks.map { Choice($0.key, $0.what[language], hint: LawWords.bound($0)[language]) },
            chosen: shown.clock, language: language
        ).html
        LengthFields(
            typed: shown.length, hint: LawFormWords.amountHint, problem: problems.sentence("amount", language),
            usual: rule.clocks.first?.length.unit, language: language
        ).html
        Radios(
            "variation", LawFormWords.isVariation[language],
            [Choice("no", LawFormWords.notVariation[language]), Choice("yes", LawFormWords.yesVariation[language])],
            chosen: shown.isVariation ? "yes" : "no", language: language
        ).html
        WordingField(
            "reason", LawFormWords.reason[language], value: shown.reason,
            problem: problems.sentence("reason-english", language), rows: 3, language: language
        ).html
        TextField(
            "authorised", LawFormWords.authorisedBy[language], hint: LawFormWords.authorisedHint[language],
            value: shown.authorisedBy, width: .half,
            language: language
        ).html
    }
}

/// A standard as a person typed it, and what is wrong with it.
struct TypedStandard {
    let words: Wording
    let clock: String
    let length: TypedLength
    let from: DateField.Typed
    let isVariation: Bool
    let reason: Wording
    let authorisedBy: String

    init(_ form: Query, today: Day? = nil) {
        words = form.wording("words")
        clock = form.trimmed("clock")
        length = TypedLength(form)
        from = today.map(DateField.Typed.init) ?? form.typedDay("from")
        isVariation = form["variation"] == "yes"
        reason = form.wording("reason")
        authorisedBy = form.trimmed("authorised")
    }

    var problems: [Problem] {
        var problems: [Problem] = []
        if words.isEmpty { problems.append(Problem("words-english", LawFormWords.enterStandard)) }
        if words.english.count > 2000 || words.welsh.count > 2000 {
            problems.append(Problem("words-english", LawFormWords.tooLong))
        }
        if !clock.isEmpty, length.length == nil { problems.append(Problem("amount", LawFormWords.enterAmount)) }
        if from.date == nil { problems.append(Problem("from", LawFormWords.enterDay)) }
        return problems
    }

    /// What was meant; nil where it is not of this rule, or cannot be read.
    func standard(of rule: Rule, at now: Instant) -> LocalStandard? {
        guard let from = from.date, clock.isEmpty || rule.clock(clock) != nil else { return nil }
        return LocalStandard(
            id: .make(at: now), rule: rule.id, clock: clock.isEmpty ? nil : clock,
            length: clock.isEmpty ? nil : length.length, words: words, from: from,
            variation: isVariation && !clock.isEmpty
                ? LocalStandard.Variation(reason: reason, authorisedBy: authorisedBy) : nil)
    }
}
