import Basics
import Capability
import Store
import Web

/// When and where young people were asked: a new session, and another day or name for one that is kept.
struct SessionFormPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/sessions/new", allow: allow) {
            .page(self.page($0, SessionWords.newTitle, TypedSession(Query())))
        }
        routes.post("/promise/sessions/new", allow: allow) { try await self.add($0) }
        routes.get("/promise/sessions/:session/change", allow: allow) { .page(try await self.changing($0)) }
        routes.post("/promise/sessions/:session/change", allow: allow) { try await self.change($0) }
    }

    /// What stands around the fields: what is wrong, the session of the same day and name, what somebody else changed.
    private struct Beside {
        var problems: [Problem] = []
        var twin: VerdictSession?
        var version: Int?
        var stale: StaleNotice?
    }

    private func page(
        _ visit: Visit, _ title: Bilingual, _ shown: TypedSession, _ beside: Beside = Beside()
    ) -> Page {
        let language = visit.language
        let problems = beside.problems
        let button = beside.version == nil ? SessionWords.begin : EditWords.save
        return visit.writingPage(title, problems) {
            beside.stale?.html ?? .nothing
            WritingForm(visit, version: beside.version, button: button) {
                DateField(
                    "day", SessionWords.day[language], value: shown.day, problem: problems.sentence("day", language),
                    language: language
                ).html
                WordingField(
                    "title", SessionWords.what[language], hint: SessionWords.whatHint[language], value: shown.title,
                    problem: problems.sentence("title-english", language), language: language
                ).html
                if let twin = beside.twin { others(twin, shown, problems, visit) }
            }.html
        }
    }

    /// The session that is kept already, and the tick that says that others were asked.
    private func others(
        _ twin: VerdictSession, _ shown: TypedSession, _ problems: [Problem], _ visit: Visit
    ) -> HTML {
        let language = visit.language
        return p {
            a(.href(visit.link("/promise/sessions/\(twin.id)"))) {
                twin.day.written[language] + ", "
                words(twin.title, in: language)
            }
        }
            + Checkboxes(
                "others", SessionWords.sameDay[language], [Choice("yes", SessionWords.others[language])],
                chosen: shown.areOthers ? ["yes"] : [], problem: problems.sentence("others", language),
                language: language
            ).html
    }

    /// What is wrong with a session as it was typed, and the one that is so called on that day already.
    private func look(
        _ typed: TypedSession, besides own: VerdictSession.ID? = nil
    ) async throws -> (problems: [Problem], twin: VerdictSession?) {
        let problems = typed.problems(of: try await promise.store.promise(), on: promise.today)
        let twin = try await promise.verdicts.sessions().first { $0.id != own && typed.isLike($0) }
        let isAsked = twin != nil && !typed.areOthers
        return (problems + (isAsked ? [Problem("others", SessionWords.keptAlready)] : []), twin)
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let typed = TypedSession(visit.form)
        let (problems, twin) = try await look(typed)
        guard let day = typed.day.date, problems.isEmpty else {
            let beside = Beside(problems: problems, twin: twin)
            return .page(page(visit, SessionWords.newTitle, typed, beside), status: 422)
        }
        let session = try await promise.verdicts.add(typed.title, on: day, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/sessions/\(session.id)"))
    }

    private func changing(_ visit: Visit) async throws -> Page {
        let kept = try await promise.session(of: visit)
        return page(visit, SessionWords.change, TypedSession(kept), Beside(version: kept.version))
    }

    private func change(_ visit: Visit) async throws -> Answer {
        var wanted = try await promise.session(of: visit)
        let typed = TypedSession(visit.form)
        let (problems, twin) = try await look(typed, besides: wanted.id)
        guard let day = typed.day.date, problems.isEmpty else {
            let beside = Beside(problems: problems, twin: twin, version: visit.seenVersion)
            return .page(page(visit, SessionWords.change, typed, beside), status: 422)
        }
        wanted.day = day
        wanted.title = typed.title
        wanted.version = visit.seenVersion
        switch try await promise.verdicts.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/promise/sessions/\(wanted.id)"))
        case .gone: throw Denied.notFound
        case .stale(let now):
            let notice = StaleNotice(
                rows: [
                    (SessionWords.day, now.day.iso, day.iso),
                    (SessionWords.what, now.title.inBoth, typed.title.inBoth),
                ], language: visit.language)
            let beside = Beside(twin: twin, version: now.version, stale: notice)
            return .page(page(visit, SessionWords.change, typed, beside), status: 409)
        }
    }
}

/// A session as a person typed it.
struct TypedSession {
    let day: DateField.Typed
    let title: Wording
    /// Whether the person says that others were asked than at the session of the same day and name.
    let areOthers: Bool

    init(_ form: Query) {
        day = form.typedDay("day")
        title = form.wording("title")
        areOthers = form["others"] == "yes"
    }

    init(_ session: VerdictSession) {
        day = DateField.Typed(session.day)
        title = session.title
        areOthers = false
    }

    func problems(of promise: MadePromise?, on today: Day) -> [Problem] {
        [PastDay(day, of: promise, today: today).problem(at: "day")].compactMap(\.self)
            + title.problems("title", missing: SessionWords.enterWhat, most: 300)
    }

    /// Whether a session has the same day and, in either language, the same name.
    func isLike(_ session: VerdictSession) -> Bool {
        day.date == session.day
            && Language.allCases.contains { language in
                let name = title.own(language).folded
                return !name.isEmpty && name == session.title.own(language).folded
            }
    }
}
