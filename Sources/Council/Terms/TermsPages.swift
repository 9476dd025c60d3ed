import Basics
import Store
import Web

/// The page on which the council chooses its own words.
struct TermsPages: Sendable {
    let terms: TermStore
    let faces: FaceCache

    func addRoutes(to routes: inout Routes) {
        routes.get("/settings/words", allow: .holders(Council.setUp)) { .page(try await self.form($0)) }
        routes.post("/settings/words", allow: .holders(Council.setUp), save)
    }

    private func form(_ visit: Visit) async throws -> Page {
        let kept = try await terms.kept()
        return page(visit, TermsForm(kept, seen: terms.mark(kept)), [])
    }

    @Sendable private func save(_ visit: Visit) async throws -> Answer {
        var typed = TermsForm(visit.form)
        let problems = typed.problems
        guard problems.isEmpty else { return .page(page(visit, typed, problems), status: 422) }
        let actor = Actor.person(try visit.signedIn().id)
        guard let now = try await terms.keep(typed.terms, seen: typed.seen, by: actor) else {
            faces.forget()
            return .redirect(visit.link("/settings/words") + "?done=yes")
        }
        typed.seen = terms.mark(now)
        let changed = ChangedMeanwhile(parts(TermsForm(now, seen: ""), typed), language: visit.language)
        return .page(page(visit, typed, [], changed: changed), status: 409)
    }

    private func parts(_ kept: TermsForm, _ typed: TermsForm) -> [ChangedMeanwhile.Part] {
        Term.allCases.flatMap { term in
            let name = term.standard.one.bilingual.capitalised + TermPageWords.colon
            return ChangedMeanwhile.Part.both(
                name + TermPageWords.one, kept: kept[term].one, typed: typed[term].one)
                + ChangedMeanwhile.Part.both(
                    name + TermPageWords.many, kept: kept[term].many, typed: typed[term].many) + [
                    .init(name + TermPageWords.aliases, kept: kept[term].aliases, typed: typed[term].aliases)
                ]
        }
    }

    private func page(
        _ visit: Visit, _ typed: TermsForm, _ problems: [Problem], changed: ChangedMeanwhile? = nil
    ) -> Page {
        let language = visit.language
        return Page(
            title: TermPageWords.title[language], trail: [(CouncilWords.settingsTitle[language], "/settings")]
        ) {
            ErrorSummary(problems, language: language).html
            changed?.html ?? .nothing
            if visit.query["done"] != nil {
                NotificationBanner(.done, TermPageWords.saved[language], language: language).html
            }
            h1 { TermPageWords.title[language] }
            p(.class("answer")) { TermPageWords.chosen(typed.terms.count)[language] }
            p { TermPageWords.lede[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/settings/words")), .flag("novalidate"),
                .data("keep", "")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("seen"), .value(typed.seen))
                Term.allCases.map { fields($0, typed[$0], problems, language) }
                submitButton(TermPageWords.save[language])
            }
        }
    }

    private func fields(
        _ term: Term, _ typed: TermsForm.Typed, _ problems: [Problem], _ language: Language
    ) -> HTML {
        let standard = term.standard
        let name = standard.one.bilingual.capitalised
        return section(.id(term.rawValue)) {
            h2 { name[language] }
            p(.class("hint")) { TermPageWords.standard(standard)[language] }
            both(term, "one", name + TermPageWords.colon + TermPageWords.one, typed.one, problems, language)
            both(term, "many", name + TermPageWords.colon + TermPageWords.many, typed.many, problems, language)
            TextField(
                "\(term.rawValue)-aliases", (name + TermPageWords.colon + TermPageWords.aliases)[language],
                hint: TermPageWords.aliasesHint[language], value: typed.aliases,
                problem: sentence("\(term.rawValue)-aliases", problems, language), language: language
            ).html
        }
    }

    /// Two fields and not one `WordingField`, so that each says what is wrong with it.
    private func both(
        _ term: Term, _ part: String, _ label: Bilingual, _ value: Wording, _ problems: [Problem], _ language: Language
    ) -> HTML {
        div(.class("both-languages")) {
            [("english", ComponentWords.inEnglish, value.english), ("welsh", ComponentWords.inWelsh, value.welsh)].map {
                end, words, text in
                TextField(
                    "\(term.rawValue)-\(part)-\(end)", (label + words)[language], value: text,
                    problem: sentence("\(term.rawValue)-\(part)-\(end)", problems, language), language: language
                ).html
            }
        }
    }

    private func sentence(_ field: String, _ problems: [Problem], _ language: Language) -> String? {
        problems.first { $0.place == field }?.sentence[language]
    }
}
