import Basics
import Capability
import Store
import Web

/// Correcting a rule: its days, its times or its words, each with the source that was read.
struct CorrectionPages: Sendable {
    let law: Law

    func addRoutes(to routes: inout Routes) {
        routes.get("/law/:rule/correct", allow: .holders(Law.keep)) { .page(try await self.ask($0)) }
        routes.post("/law/:rule/correct", allow: .holders(Law.keep)) { try await self.save($0) }
    }

    private func rule(_ visit: Visit) async throws -> KeptRule {
        guard let rule = try await law.store.rule(visit.parameters["rule"] ?? "") else { throw Denied.notFound }
        return rule
    }

    private func save(_ visit: Visit) async throws -> Answer {
        let rule = try await rule(visit)
        let typed = TypedCorrection(visit.form)
        let problems = typed.problems
        guard let correction = typed.correction(of: rule.rule, on: law.today, at: law.records.now, by: visit.person),
            problems.isEmpty
        else { return .page(try await ask(visit, typed, problems), status: 422) }
        try await law.store.correct(correction, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(rule.id)") + "?done=yes")
    }

    private func ask(
        _ visit: Visit, _ typed: TypedCorrection? = nil, _ problems: [Problem] = []
    ) async throws -> Page {
        let rule = try await rule(visit)
        let shown = typed ?? TypedCorrection(visit.query)
        let language = visit.language
        return Page(
            title: LawFormWords.correctTitle[language],
            trail: [(words: rule.rule.title[language], path: "/law/\(rule.id)")]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { LawFormWords.correctTitle[language] }
            p { words(rule.says, in: language) }
            p { LawFormWords.correctWhy[language] }
            form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                visit.tokenField
                fields(rule, shown, problems, language)
                submitButton(LawFormWords.keepCorrection[language])
            }
        }
    }

    @HTMLBuilder private func fields(
        _ rule: KeptRule, _ shown: TypedCorrection, _ problems: [Problem], _ language: Language
    ) -> HTML {
        Radios(
            "part", LawFormWords.part[language],
            [
                Choice("from", LawFormWords.partFrom[language]), Choice("until", LawFormWords.partUntil[language]),
            ] + rule.rule.clocks.map { Choice("clock-\($0.key)", $0.what[language]) }
                + [Choice("words", LawFormWords.partWords[language])],
            chosen: shown.part, problem: problems.sentence("part", language), language: language
        ).html
        DateField(
            "day", LawFormWords.day[language], hint: LawFormWords.dayHint[language], value: shown.day,
            problem: problems.sentence("day", language), language: language
        ).html
        if !rule.rule.clocks.isEmpty {
            LengthFields(
                typed: shown.length, hint: LawFormWords.amountHint, problem: problems.sentence("amount", language),
                usual: rule.clocks.first?.length.unit, language: language
            ).html
        }
        WordingField(
            "words", LawFormWords.words[language], hint: LawFormWords.wordsHint[language], value: shown.words,
            problem: problems.sentence("words-english", language), rows: 4, language: language
        ).html
        TextField(
            "source", LawFormWords.source[language], hint: LawFormWords.sourceHint[language], value: shown.source,
            problem: problems.sentence("source", language), language: language
        ).html
    }
}

/// A length of time in a form: a number and its unit.
struct LengthFields {
    let typed: TypedLength
    let hint: Bilingual
    let problem: String?
    /// The unit that is chosen until the person chooses.
    let usual: Length.Unit?
    let language: Language

    @HTMLBuilder var html: HTML {
        TextField(
            "amount", LawFormWords.amount[language], hint: hint[language], value: typed.amount, problem: problem,
            inputmode: "numeric", width: .number, language: language
        ).html
        Select(
            "unit", LawFormWords.unit[language],
            Length.Unit.allCases.map { Choice($0.rawValue, LawWords.unit($0)[language]) },
            chosen: typed.unit.isEmpty ? usual?.rawValue : typed.unit,
            language: language
        ).html
    }
}

extension [Problem] {
    func sentence(_ place: String, _ language: Language) -> String? {
        first { $0.place == place }?.sentence[language]
    }
}
