import Basics
import Capability
import Store
import Web

/// What young people answered at a session, entered one commitment after the other: each screen is saved before the
/// next.
struct AnswerPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/sessions/:session/:key", allow: allow) { .page(try await self.ask($0)) }
        routes.post("/promise/sessions/:session/:key", allow: allow) { try await self.save($0) }
    }

    private struct Subject {
        let session: VerdictSession
        let commitment: Commitment
        /// Those in force after this one.
        let next: Commitment?
    }

    private func subject(_ visit: Visit) async throws -> Subject {
        guard let id = VerdictSession.ID(visit.parameters["session"] ?? ""),
            let session = try await promise.verdicts.session(id)
        else { throw Denied.notFound }
        let all = try await promise.commitments.commitments()
        guard let place = all.firstIndex(where: { $0.key == visit.parameters["key"] }) else { throw Denied.notFound }
        let next = all[(place + 1)...].first { $0.isInForce(on: session.day) }
        return Subject(session: session, commitment: all[place], next: next)
    }

    private func kept(_ subject: Subject) async throws -> [AgeBand: Answers] {
        try await promise.verdicts.counts(at: subject.session.id)
            .filter { $0.commitment == subject.commitment.id }.byBand
    }

    private func ask(_ visit: Visit) async throws -> Page {
        let subject = try await subject(visit)
        let kept = try await kept(subject)
        return page(visit, subject, TypedAnswers(kept), seen: kept)
    }

    private func save(_ visit: Visit) async throws -> Answer {
        let subject = try await subject(visit)
        let typed = TypedAnswers(visit.form)
        let seen = SeenAnswers(written: visit.form["seen"] ?? "").answers
        guard let answers = typed.answers else {
            return .page(page(visit, subject, typed, seen: seen, typed.problems), status: 422)
        }
        let result = try await promise.verdicts.keep(
            answers, at: subject.session.id, on: subject.commitment.id, seen: seen,
            by: .person(try visit.signedIn().id))
        switch result {
        case .kept, .gone:
            let end = visit.link("/promise/sessions/\(subject.session.id)")
            return .redirect(subject.next.map { "\(end)/\($0.key)" } ?? end)
        case .stale(let now):
            return .page(page(visit, subject, typed, seen: now, stale: notice(now, typed, visit)), status: 409)
        }
    }

    private func notice(_ now: [AgeBand: Answers], _ typed: TypedAnswers, _ visit: Visit) -> StaleNotice {
        let rows = AgeBand.allCases.flatMap { band in
            Verdict.allCases.map { verdict in
                (
                    head: VerdictWords.ages(band) + .same(", ") + VerdictWords.name(verdict),
                    stored: "\(now[band]?[verdict] ?? 0)", typed: typed.text(band, verdict)
                )
            }
        }
        return StaleNotice(rows: rows, language: visit.language)
    }

    private func page(
        _ visit: Visit, _ subject: Subject, _ typed: TypedAnswers, seen: [AgeBand: Answers], _ problems: [Problem] = [],
        stale: StaleNotice? = nil
    ) -> Page {
        let language = visit.language
        return visit.writingPage(SessionWords.question, problems) {
            stale?.html ?? .nothing
            CommitmentWords(subject.commitment.words, isQuoted: false, language: language).html
            p(.class("quiet")) {
                subject.session.day.written[language] + ", "
                words(subject.session.title, in: language)
            }
            p(.class("hint")) { SessionWords.questionHint[language] }
            WritingForm(visit, button: SessionWords.save) {
                input(.type("hidden"), .name("seen"), .value(SeenAnswers(seen).written))
                AgeBand.allCases.map { band in group(band, typed, problems, language) }
            }.html
        }
    }

    private func group(
        _ band: AgeBand, _ typed: TypedAnswers, _ problems: [Problem], _ language: Language
    ) -> HTML {
        fieldset(.class("counts")) {
            legend { VerdictWords.ages(band)[language] }
            div(.class("counts-boxes")) {
                Verdict.allCases.map { verdict in
                    let name = TypedAnswers.field(band, verdict)
                    return TextField(
                        name, VerdictWords.name(verdict)[language], value: typed.text(band, verdict),
                        problem: problems.sentence(name, language), inputmode: "numeric", width: .number,
                        language: language
                    ).html
                }
            }
        }
    }
}
