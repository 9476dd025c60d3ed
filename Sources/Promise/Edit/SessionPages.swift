import Basics
import Capability
import Store
import Web

/// The sessions at which young people gave their verdict: the list, a new one, one with what is still to enter.
struct SessionPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/sessions", allow: allow) { .page(try await self.list($0)) }
        routes.get("/promise/sessions/new", allow: allow) { .page(self.form($0, SessionWords.newTitle)) }
        routes.post("/promise/sessions/new", allow: allow) { try await self.add($0) }
        routes.get("/promise/sessions/:session", allow: allow) { .page(try await self.one($0)) }
        routes.get("/promise/sessions/:session/change", allow: allow) { .page(try await self.changing($0)) }
        routes.post("/promise/sessions/:session/change", allow: allow) { try await self.change($0) }
    }

    private func session(_ visit: Visit) async throws -> VerdictSession {
        guard let id = VerdictSession.ID(visit.parameters["session"] ?? ""),
            let session = try await promise.verdicts.session(id)
        else { throw Denied.notFound }
        return session
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let sessions = try await promise.verdicts.sessions()
        let step = PageLink(SessionWords.new[language], href: visit.link("/promise/sessions/new"))
        return visit.writingPage(SessionWords.list) {
            if sessions.isEmpty {
                EmptyState(
                    what: SessionWords.none[language], why: SessionWords.noneWhy[language], firstStep: step
                ).html
            } else {
                ul {
                    sessions.reversed().map { session in
                        li {
                            a(.href(visit.link("/promise/sessions/\(session.id)"))) {
                                session.day.written[language] + ", "
                                words(session.title, in: language)
                            }
                        }
                    }
                }
                p { a(.href(step.href), .class("button")) { step.words } }
            }
        }
    }

    // MARK: When and where

    private func form(
        _ visit: Visit, _ title: Bilingual, _ shown: TypedSession = TypedSession(Query()), _ problems: [Problem] = [],
        version: Int? = nil, stale: StaleNotice? = nil
    ) -> Page {
        let language = visit.language
        return visit.writingPage(title, problems) {
            stale?.html ?? .nothing
            WritingForm(visit, version: version, button: version == nil ? SessionWords.begin : EditWords.save) {
                DateField(
                    "day", SessionWords.day[language], value: shown.day, problem: problems.sentence("day", language),
                    language: language
                ).html
                WordingField(
                    "title", SessionWords.what[language], hint: SessionWords.whatHint[language], value: shown.title,
                    problem: problems.sentence("title-english", language), language: language
                ).html
            }.html
        }
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let typed = TypedSession(visit.form)
        let problems = typed.problems(on: promise.today)
        guard let day = typed.day.date, problems.isEmpty else {
            return .page(form(visit, SessionWords.newTitle, typed, problems), status: 422)
        }
        let session = try await promise.verdicts.add(typed.title, on: day, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/sessions/\(session.id)"))
    }

    private func changing(_ visit: Visit) async throws -> Page {
        let kept = try await session(visit)
        return form(visit, SessionWords.change, TypedSession(kept), version: kept.version)
    }

    private func change(_ visit: Visit) async throws -> Answer {
        var wanted = try await session(visit)
        let typed = TypedSession(visit.form)
        let problems = typed.problems(on: promise.today)
        guard let day = typed.day.date, problems.isEmpty else {
            return .page(form(visit, SessionWords.change, typed, problems, version: visit.seenVersion), status: 422)
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
            let page = form(visit, SessionWords.change, typed, version: now.version, stale: notice)
            return .page(page, status: 409)
        }
    }

    // MARK: One session

    private func one(_ visit: Visit) async throws -> Page {
        let session = try await session(visit)
        let language = visit.language
        let commitments = try await promise.commitments.commitments()
        let counts = Dictionary(grouping: try await promise.verdicts.counts(at: session.id), by: \.commitment)
        let asked = commitments.filter { $0.isInForce(on: session.day) || counts[$0.id] != nil }
        return visit.writingPage(SessionWords.answers) {
            p(.class("answer")) {
                session.day.written[language] + ", "
                words(session.title, in: language)
            }
            p { SessionWords.progress(counts.count, of: asked.count)[language] }
            p(.class("staff-only")) { SessionWords.onlyYou[language] }
            ol(.class("session-commitments")) {
                asked.map { commitment in
                    li {
                        p { words(commitment.words, in: language) }
                        p {
                            line(counts[commitment.id] ?? [], session, commitment, visit)
                        }
                    }
                }
            }
            p { a(.href(visit.link("/promise/sessions/\(session.id)/change"))) { SessionWords.change[language] } }
            p { a(.href(visit.link("/promise"))) { EditWords.readIt[language] } }
        }
    }

    @HTMLBuilder private func line(
        _ counts: [VerdictCount], _ session: VerdictSession, _ commitment: Commitment, _ visit: Visit
    ) -> HTML {
        let language = visit.language
        let total = counts.answers.total
        (total == 0 ? SessionWords.notEntered : SessionWords.entered(total))[language] + ". "
        a(.href(visit.link("/promise/sessions/\(session.id)/\(commitment.key)"))) {
            (total == 0 ? SessionWords.toEnter : SessionWords.toChange)[language]
            span(.class("unseen")) { ": " + commitment.words[language] }
        }
    }
}

/// A session as a person typed it.
struct TypedSession {
    let day: DateField.Typed
    let title: Wording

    init(_ form: Query) {
        day = form.typedDay("day")
        title = form.wording("title")
    }

    init(_ session: VerdictSession) {
        day = DateField.Typed(session.day)
        title = session.title
    }

    func problems(on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if let date = day.date {
            if date > today { problems.append(Problem("day", SessionWords.future)) }
        } else {
            problems.append(Problem("day", EditWords.enterDay))
        }
        return problems + title.problems("title", missing: SessionWords.enterWhat, most: 300)
    }
}
