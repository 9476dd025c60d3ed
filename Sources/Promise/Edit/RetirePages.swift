import Basics
import Capability
import Store
import Web

/// Saying that something is no longer promised, with a look at what that does before it is done, and promising it
/// again.
struct RetirePages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/edit/commitments/:commitment/retire", allow: allow) { .page(try await self.ask($0)) }
        routes.post("/promise/edit/commitments/:commitment/retire", allow: allow) { try await self.retire($0) }
        routes.post("/promise/edit/commitments/:commitment/restore", allow: allow) { try await self.restore($0) }
    }

    /// The day and the reason as a person typed them.
    private struct Typed {
        var day: DateField.Typed
        var why: Wording
    }

    private func ask(_ visit: Visit) async throws -> Page {
        let kept = try await promise.commitment(of: visit)
        let empty = Typed(day: DateField.Typed(promise.today), why: .empty)
        return page(visit, kept, empty, [], version: kept.version)
    }

    private func page(
        _ visit: Visit, _ kept: Commitment, _ typed: Typed, _ problems: [Problem], version: Int,
        stale: StaleNotice? = nil
    ) -> Page {
        let language = visit.language
        return visit.writingPage(EditWords.retireTitle, problems) {
            stale?.html ?? .nothing
            CommitmentWords(kept.words, isQuoted: false, language: language).html
            WritingForm(visit, version: version, button: EditWords.goOn) {
                DateField(
                    "day", EditWords.retireFrom[language], value: typed.day,
                    problem: problems.sentence("day", language), language: language
                ).html
                WordingField(
                    "why", EditWords.retireWhy[language], value: typed.why,
                    problem: problems.sentence("why-english", language), rows: 3, language: language
                ).html
            }.html
        }
    }

    /// What was typed is looked at first; only the page that says what happens sends `sure`.
    private func retire(_ visit: Visit) async throws -> Answer {
        let kept = try await promise.commitment(of: visit)
        let typed = Typed(day: visit.form.typedDay("day"), why: visit.form.wording("why"))
        let problems = try await self.problems(typed, kept)
        guard problems.isEmpty, let day = typed.day.date else {
            return .page(page(visit, kept, typed, problems, version: visit.seenVersion), status: 422)
        }
        guard visit.form["sure"] == "yes" else { return .page(check(visit, kept, typed, day)) }
        let result = try await promise.commitments.retire(
            kept.id, on: day, because: typed.why, seen: visit.seenVersion, by: .person(try visit.signedIn().id))
        switch result {
        case .kept: return .redirect(visit.link(kept.path))
        case .gone: throw Denied.notFound
        case .stale(let now):
            let stale = notice(now, kept, typed, visit)
            return .page(page(visit, kept, typed, [], version: now.version, stale: stale), status: 409)
        }
    }

    private func problems(_ typed: Typed, _ kept: Commitment) async throws -> [Problem] {
        var day = PastDay(typed.day, today: promise.today)
        if let first = try await promise.commitments.wordings(of: kept.id).map(\.from).min() {
            day.from = first
            day.tooEarly = EditWords.beforePromised(first)
        }
        return [day.problem(at: "day")].compactMap(\.self)
            + typed.why.problems("why", missing: EditWords.enterWhy, most: 1000)
    }

    private func check(_ visit: Visit, _ kept: Commitment, _ typed: Typed, _ day: Day) -> Page {
        let language = visit.language
        let action = visit.link(visit.path)
        return visit.confirmPage(EditWords.retireCheck) {
            ConfirmStep(
                question: EditWords.retireCheck[language],
                whatHappens: CommitmentWords(kept.words, isQuoted: false, language: language).html
                    + p { PromiseWords.retiredOn(day)[language] } + paragraphs(typed.why, in: language)
                    + p { EditWords.retireHappens[language] },
                action: action, hidden: carried(visit, typed), confirm: EditWords.retireButton[language],
                cancel: action, language: language
            ).html
        }
    }

    private func carried(_ visit: Visit, _ typed: Typed) -> HTML {
        let fields = [
            ("version", "\(visit.seenVersion)"), ("day-day", typed.day.day), ("day-month", typed.day.month),
            ("day-year", typed.day.year), ("why-english", typed.why.english), ("why-welsh", typed.why.welsh),
            ("sure", "yes"),
        ]
        return visit.tokenField
            + fields.map { input(.type("hidden"), .name($0.0), .value($0.1)) }.reduce(.nothing, +)
    }

    private func notice(_ now: Commitment, _ kept: Commitment, _ typed: Typed, _ visit: Visit) -> StaleNotice {
        StaleNotice(
            rows: [
                (EditWords.theWords, now.words.inBoth, kept.words.inBoth),
                (EditWords.retireFrom, now.retiredOn?.iso ?? "", typed.day.date?.iso ?? ""),
                (EditWords.retireWhy, now.retiredBecause.inBoth, typed.why.inBoth),
            ], language: visit.language)
    }

    private func restore(_ visit: Visit) async throws -> Answer {
        let kept = try await promise.commitment(of: visit)
        let result = try await promise.commitments.retire(
            kept.id, on: nil, because: .empty, seen: visit.seenVersion, by: .person(try visit.signedIn().id))
        guard case .stale(let now) = result else { return .redirect(visit.link(kept.path)) }
        let language = visit.language
        let page = visit.writingPage(EditWords.restore) {
            StaleNotice(
                rows: [(EditWords.retireFrom, now.retiredOn?.iso ?? "", "")], language: language
            ).html
            p { a(.href(visit.link(kept.path))) { words(now.words, in: language) } }
        }
        return .page(page, status: 409)
    }
}

/// The one button that promises a retired commitment again.
struct RestoreForm {
    let commitment: Commitment
    let visit: Visit

    init(_ commitment: Commitment, _ visit: Visit) {
        self.commitment = commitment
        self.visit = visit
    }

    var html: HTML {
        let action = visit.link("/promise/edit/commitments/\(commitment.id)/restore")
        return form(Attribute("method", "post"), Attribute("action", action)) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(commitment.version)"))
            submitButton(EditWords.restore[visit.language], .secondary)
        }
    }
}

extension Promise {
    /// The commitment that the address names.
    func commitment(of visit: Visit) async throws -> Commitment {
        guard let id = Commitment.ID(visit.parameters["commitment"] ?? ""),
            let commitment = try await commitments.commitment(id)
        else { throw Denied.notFound }
        return commitment
    }
}
