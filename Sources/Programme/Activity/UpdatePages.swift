import Basics
import Leads
import Store
import Web

/// Saying how an activity or a step goes: by whoever answers for it, or by an officer.
struct UpdatePages: Sendable {
    let programme: Programme
    /// A file of 10 MB, and the words beside it.
    private static let largest = (10 << 20) + (64 << 10)

    func addRoutes(to routes: inout Routes) {
        let work = Allowance.holders(Programme.work)
        routes.get("/programme/:key/update", allow: work) { .page(try await self.form($0)) }
        routes.upload("/programme/:key/update", allow: work, largest: Self.largest, tell)
    }

    private func form(_ visit: Visit) async throws -> Page {
        let (opened, step, _) = try await open(visit)
        let version = step?.version ?? opened.activity.version
        return page(opened, step, UpdateForm(today: opened.surroundings.today, version: version), [])
    }

    /// - Throws: `Denied.notAllowed` where somebody else answers for it.
    private func open(_ visit: Visit) async throws -> (OpenedActivity, Step?, Lead?) {
        let opened = try await programme.openToChange(visit)
        let step = try visit.query["step"].map { try opened.step($0) }
        let lead = try await programme.lead(of: visit)
        guard opened.mayTell(step, as: lead) else { throw Denied.notAllowed }
        return (opened, step, lead)
    }

    private func page(
        _ opened: OpenedActivity, _ step: Step?, _ typed: UpdateForm, _ problems: [Problem], stale: Work? = nil
    ) -> Page {
        let language = opened.visit.language
        let action = "\(opened.address)/update" + (step.map { "?step=\($0.id)" } ?? "")
        return Page(title: UpdateWords.title[language], trail: opened.trail) {
            ErrorSummary(problems, language: language).html
            if let stale { conflict(stale, language) }
            h1 { UpdateWords.title[language] }
            p(.class("lede")) {
                words(opened.activity.title, in: language)
                if let step {
                    br()
                    StepLine.html(step, language)
                }
            }
            p {
                ActivityWords.standing(
                    (step?.work ?? opened.activity.work), hasWord: word(opened, step) != nil)[language]
            }
            if let last = word(opened, step) {
                UpdateList(opened.surroundings, opened.entry.steps, opened.visit).brief([last])
            }
            typed.html(problems, opened.visit, action: action)
        }
    }

    private func word(_ opened: OpenedActivity, _ step: Step?) -> Update? {
        step.map { opened.entry.ofSteps[$0.id] } ?? opened.entry.own
    }

    private func conflict(_ stored: Work, _ language: Language) -> HTML {
        NotificationBanner(
            .problem,
            p { UpdateWords.conflict[language] }
                + p {
                    strong { ActivityWords.standing(stored, hasWord: true)[language] }
                    if !stored.because.isEmpty { " " + stored.because[language] }
                } + p { UpdateWords.conflictThen[language] }, language: language
        ).html
    }

    @Sendable private func tell(_ visit: Visit) async throws -> Answer {
        let (opened, step, lead) = try await open(visit)
        var typed = UpdateForm(visit)
        let problems = typed.problems(today: opened.surroundings.today)
        guard problems.isEmpty else { return .page(page(opened, step, typed, problems), status: 422) }
        let person = try visit.signedIn()
        let now = programme.store.records.now
        let update = typed.update(
            opened.activity.id, step?.id, by: Update.Teller(lead: lead?.id, account: person.id, name: person.name),
            language: visit.language, at: now)
        let evidence = try typed.evidence(
            opened.activity.id, step?.id, by: person.name, language: visit.language, at: now)
        if let stored = try await keep(update, evidence, seen: typed.version, by: .person(person.id)) {
            typed.version = try await version(opened, step)
            return .page(page(opened, step, typed, [], stale: stored), status: 409)
        }
        return .redirect(opened.address + "?done=told")
    }

    /// - Returns: how it now stands where somebody else said so meanwhile; nothing was kept then.
    private func keep(
        _ update: Update?, _ evidence: (Evidence, bytes: [UInt8]?)?, seen: Int, by actor: Actor
    ) async throws -> Work? {
        if let update {
            let change = try await programme.store.record(
                [update], evidence: [evidence].compactMap(\.self), seen: seen, by: actor)
            return change.stale
        }
        if let evidence { try await programme.store.add(evidence.0, bytes: evidence.bytes, by: actor) }
        return nil
    }

    private func version(_ opened: OpenedActivity, _ step: Step?) async throws -> Int {
        if let step { return try await programme.store.step(step.id)?.version ?? 0 }
        return try await programme.store.activity(opened.activity.id)?.version ?? 0
    }
}
