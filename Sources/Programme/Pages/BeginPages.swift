import Basics
import Council
import Store
import Web

/// Beginning a programme, and changing its title and days.
struct BeginPages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        let plan = Allowance.holders(Programme.plan)
        routes.get("/programme/begin", allow: plan) { .page(try await self.beginForm($0)) }
        routes.post("/programme/begin", allow: plan, begin)
        routes.get("/programme/change", allow: plan) { .page(try await self.changeForm($0)) }
        routes.post("/programme/change", allow: plan, change)
    }

    /// A programme as its form holds it.
    private struct Typed {
        var title = Wording.empty
        var from = DateField.Typed()
        var until = DateField.Typed()
        var version = 0

        init() {}

        init(_ programme: WorkProgramme) {
            title = programme.title
            from = programme.from.map { DateField.Typed($0) } ?? DateField.Typed()
            until = programme.until.map { DateField.Typed($0) } ?? DateField.Typed()
            version = programme.version
        }

        init(_ form: Query) {
            title = form.wording("title")
            from = DateField.Typed(form, "from")
            until = DateField.Typed(form, "until")
            version = Int(form.trimmed("version")) ?? 0
        }

        var problems: [Problem] {
            var problems: [Problem] = []
            if title.isEmpty { problems.append(Problem("title-english", FormWords.enterProgrammeTitle)) }
            for (field, typed) in [("from", from), ("until", until)] where !typed.isEmpty && typed.date == nil {
                problems.append(Problem(field, FormWords.notADay(typed.written)))
            }
            if let first = from.date, let last = until.date, last < first {
                problems.append(Problem("until", FormWords.endBeforeStart(last, first)))
            }
            return problems
        }
    }

    private func beginForm(_ visit: Visit) async throws -> Page {
        try await page(visit, ProgrammeWords.begin, Typed(), [], path: "begin", button: FormWords.begin)
    }

    @Sendable private func begin(_ visit: Visit) async throws -> Answer {
        let typed = Typed(visit.form)
        guard typed.problems.isEmpty else {
            let page = try await page(
                visit, ProgrammeWords.begin, typed, typed.problems, path: "begin", button: FormWords.begin)
            return .page(page, status: 422)
        }
        try await programme.store.begin(
            typed.title, from: typed.from.date, until: typed.until.date, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/programme"))
    }

    private func changeForm(_ visit: Visit) async throws -> Page {
        guard let current = try await programme.store.current() else { throw Denied.notFound }
        return try await page(
            visit, ProgrammeWords.changeTitle, Typed(current), [], path: "change", button: FormWords.save)
    }

    @Sendable private func change(_ visit: Visit) async throws -> Answer {
        guard var wanted = try await programme.store.current() else { throw Denied.notFound }
        var typed = Typed(visit.form)
        guard typed.problems.isEmpty else {
            let page = try await page(
                visit, ProgrammeWords.changeTitle, typed, typed.problems, path: "change", button: FormWords.save)
            return .page(page, status: 422)
        }
        wanted.title = typed.title
        wanted.from = typed.from.date
        wanted.until = typed.until.date
        wanted.version = typed.version
        switch try await programme.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/programme"))
        case .gone: throw Denied.notFound
        case .stale(let stored):
            let conflict = ChangedMeanwhile(
                stored: lines(stored, visit.language), typed: lines(wanted, visit.language), language: visit.language)
            typed.version = stored.version
            let page = try await page(
                visit, ProgrammeWords.changeTitle, typed, [], path: "change", button: FormWords.save, conflict: conflict
            )
            return .page(page, status: 409)
        }
    }

    private func lines(_ programme: WorkProgramme, _ language: Language) -> [(Bilingual, String)] {
        ChangedMeanwhile.both(FormWords.programmeTitle, programme.title) + [
            (FormWords.from, programme.from?.written[language] ?? ""),
            (FormWords.until, programme.until?.written[language] ?? ""),
        ]
    }

    private func page(
        _ visit: Visit, _ called: (Terms) -> Bilingual, _ typed: Typed, _ problems: [Problem], path: String,
        button: Bilingual,
        conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let language = visit.language
        let terms = try await programme.terms.terms()
        let title = called(terms)
        let hasCurrent = try await programme.store.current() != nil
        return Page(title: title[language], trail: ProgrammePages.trail(terms, language)) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { title[language] }
            if path == "begin", hasCurrent { p { FormWords.beginLede[language] } }
            form(
                Attribute("method", "post"), Attribute("action", visit.link("/programme/\(path)")),
                .flag("novalidate"), .data("keep", "")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(typed.version)"))
                WordingField(
                    "title", FormWords.programmeTitle[language], value: typed.title,
                    problem: problems.sentence("title-english", language), language: language
                ).html
                days(typed, problems, language)
                submitButton(button[language])
            }
        }
    }

    @HTMLBuilder private func days(_ typed: Typed, _ problems: [Problem], _ language: Language) -> HTML {
        DateField(
            "from", FormWords.from[language], hint: FormWords.dayHint[language], value: typed.from,
            problem: problems.sentence("from", language), language: language
        ).html
        DateField(
            "until", FormWords.until[language], hint: FormWords.dayHint[language], value: typed.until,
            problem: problems.sentence("until", language), language: language
        ).html
    }
}
