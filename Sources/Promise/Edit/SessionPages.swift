import Basics
import Capability
import Store
import Web

/// The sessions at which young people gave their verdict: the list, one with what is still to enter, and taking
/// one out that was entered by mistake.
struct SessionPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/sessions", allow: allow) { .page(try await self.list($0)) }
        routes.get("/promise/sessions/:session", allow: allow) { .page(try await self.one($0)) }
        routes.get("/promise/sessions/:session/take-out", allow: allow) { .page(try await self.asked($0)) }
        routes.post("/promise/sessions/:session/take-out", allow: allow) { try await self.takeOut($0) }
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

    // MARK: One session

    private func one(_ visit: Visit) async throws -> Page {
        let session = try await promise.session(of: visit)
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
            p { a(.href(visit.link("/promise/sessions/\(session.id)/take-out"))) { SessionWords.remove[language] } }
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

    // MARK: Taking one out

    private func asked(_ visit: Visit) async throws -> Page {
        let session = try await promise.session(of: visit)
        let language = visit.language
        let counted = Set(try await promise.verdicts.counts(at: session.id).map(\.commitment)).count
        return visit.confirmPage(SessionWords.removeTitle) {
            ConfirmStep(
                question: SessionWords.removeTitle[language],
                whatHappens: p {
                    session.day.written[language] + ", "
                    words(session.title, in: language)
                } + p { SessionWords.removeHappens(counted)[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: SessionWords.remove[language],
                cancel: visit.link("/promise/sessions/\(session.id)"), language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let session = try await promise.session(of: visit)
        _ = try await promise.verdicts.remove(session.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/sessions"))
    }
}

extension Promise {
    /// The session that the address names.
    func session(of visit: Visit) async throws -> VerdictSession {
        guard let id = VerdictSession.ID(visit.parameters["session"] ?? ""),
            let session = try await verdicts.session(id)
        else { throw Denied.notFound }
        return session
    }
}
