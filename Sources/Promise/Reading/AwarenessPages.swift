import Basics
import Capability
import Statistics
import Store
import Web

/// Who had heard of the promise: what was answered each time somebody asked, and the form to enter it.
struct AwarenessPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        routes.get("/promise/awareness", allow: .holders(Promise.see)) { .page(try await self.page($0)) }
        routes.post("/promise/awareness", allow: .holders(Promise.keep)) { try await self.enter($0) }
        routes.get("/promise/awareness/:id/take-out", allow: .holders(Promise.keep)) { .page(try await self.asked($0)) }
        routes.post("/promise/awareness/:id/take-out", allow: .holders(Promise.keep)) { try await self.takeOut($0) }
    }

    private func enter(_ visit: Visit) async throws -> Answer {
        let typed = TypedAwareness(visit.form)
        let problems = typed.problems(of: try await promise.store.promise(), on: promise.today)
        guard let right = typed.right, problems.isEmpty else {
            return .page(try await page(visit, typed, problems), status: 422)
        }
        try await promise.awareness.add(
            on: right.day, of: right.whom, heard: right.heard, asked: right.asked, at: typed.place,
            by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/awareness") + "?done=yes")
    }

    private func page(_ visit: Visit, _ typed: TypedAwareness? = nil, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        let all = try await promise.awareness.all()
        let mayKeep = try visit.signedIn().may(Promise.keep)
        return Page(
            title: AwarenessWords.title[language], trail: [(words: PromiseWords.navigation[language], path: "/promise")]
        ) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] != nil {
                NotificationBanner(.done, AwarenessWords.saved[language], language: language).html
            }
            h1 { AwarenessWords.title[language] }
            p(.class("lede")) { AwarenessWords.lede[language] }
            if all.isEmpty {
                EmptyState(what: AwarenessWords.none[language], why: AwarenessWords.noneWhy[language]).html
            } else {
                Awareness.Whom.allCases.map { latest($0, all, language) }
                table(all, visit, mayKeep).html
                section(.class("how-we-know")) {
                    h2 { PromiseWords.howWeKnow[language] }
                    p { PromiseWords.rule[language] }
                }
            }
            if mayKeep { form(typed ?? TypedAwareness(Query()), visit, problems) }
        }
    }

    @HTMLBuilder private func latest(_ whom: Awareness.Whom, _ all: [Awareness], _ language: Language) -> HTML {
        if let latest = all.first(where: { $0.whom == whom }) {
            section {
                h2 { AwarenessWords.whomName(whom)[language] }
                switch SafeAwareness(latest) {
                case .exact(let heard, let asked):
                    FigureSentence(
                        heard, of: asked, percentage: Share(heard, of: asked).map { "\($0.percent)%" },
                        sentence: AwarenessWords.heardOf(whom)[language], language: language
                    ).html
                    if let share = Share(heard, of: asked) { p { AwarenessWords.range(share)[language] } }
                default: p(.class("answer")) { AwarenessWords.sentence(SafeAwareness(latest), whom)[language] }
                }
                p(.class("quiet")) {
                    VerdictWords.asked(latest.day)[language] + " "
                    words(latest.place, in: language)
                }
            }
        }
    }

    private func table(_ all: [Awareness], _ visit: Visit, _ mayKeep: Bool) -> DataTable {
        let language = visit.language
        let rows = all.map { one in
            DataTable.Row(
                head: .text(one.day.written[language]),
                cells: [
                    .text(AwarenessWords.whomName(one.whom)[language]), words(one.place, in: language),
                    .text(AwarenessWords.sentence(SafeAwareness(one), one.whom)[language])
                        + (mayKeep ? takeOutLink(one, visit) : .nothing),
                ])
        }
        return DataTable(
            id: "awareness", caption: AwarenessWords.table[language],
            columns: [
                DataTable.Column(AwarenessWords.dayHead[language]), DataTable.Column(AwarenessWords.whomHead[language]),
                DataTable.Column(AwarenessWords.placeHead[language]),
                DataTable.Column(AwarenessWords.heardHead[language]),
            ], rows: rows)
    }

    private func takeOutLink(_ one: Awareness, _ visit: Visit) -> HTML {
        HTML.text(" ")
            + a(.href(visit.link("/promise/awareness/\(one.id)/take-out")), .class("quiet")) {
                AwarenessWords.remove[visit.language]
                span(.class("unseen")) { " (\(one.day.written[visit.language]))" }
            }
    }

    private func form(_ typed: TypedAwareness, _ visit: Visit, _ problems: [Problem]) -> HTML {
        let language = visit.language
        return section(.id("enter")) {
            h2 { AwarenessWords.enter[language] }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link("/promise/awareness"))) {
                visit.tokenField
                Radios(
                    "whom", AwarenessWords.whom[language],
                    Awareness.Whom.allCases.map { Choice($0.rawValue, AwarenessWords.whomName($0)[language]) },
                    chosen: typed.whom, problem: problems.sentence("whom", language), language: language
                ).html
                DateField(
                    "day", AwarenessWords.day[language], value: typed.day,
                    problem: problems.sentence("day", language), language: language
                ).html
                number("asked", AwarenessWords.asked, typed.asked, problems, language)
                number("heard", AwarenessWords.heard, typed.heard, problems, language)
                WordingField(
                    "place", AwarenessWords.place[language], value: typed.place,
                    problem: problems.sentence("place-english", language), language: language
                ).html
                submitButton(AwarenessWords.save[language])
            }
        }
    }

    private func number(
        _ name: String, _ label: Bilingual, _ value: String, _ problems: [Problem], _ language: Language
    ) -> HTML {
        TextField(
            name, label[language], value: value, problem: problems.sentence(name, language), inputmode: "numeric",
            width: .number, language: language
        ).html
    }

    private func found(_ visit: Visit) async throws -> Awareness {
        let all = try await promise.awareness.all()
        guard let one = all.first(where: { $0.id.text == visit.parameters["id"] }) else { throw Denied.notFound }
        return one
    }

    private func asked(_ visit: Visit) async throws -> Page {
        let one = try await found(visit)
        let language = visit.language
        return Page(title: AwarenessWords.removeTitle[language]) {
            ConfirmStep(
                question: AwarenessWords.removeTitle[language],
                whatHappens: p { one.day.written[language] + ", " + one.place[language] }
                    + p { AwarenessWords.removeHappens[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: AwarenessWords.remove[language],
                cancel: visit.link("/promise/awareness"), language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let one = try await found(visit)
        _ = try await promise.awareness.remove(one.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/awareness"))
    }
}
