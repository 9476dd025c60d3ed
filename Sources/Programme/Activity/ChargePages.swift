import Basics
import Leads
import Store
import Web

/// Who leads an activity, set alone: what came in from a table names nothing that one will be able to see, and still
/// needs somebody who answers for it.
struct ChargePages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        let plan = Allowance.holders(Programme.plan)
        routes.get("/programme/:key/lead", allow: plan) { visit in
            let opened = try await programme.openToChange(visit)
            return .page(page(opened, ActivityForm(opened.activity, opened.surroundings), []))
        }
        routes.post("/programme/:key/lead", allow: plan, keep)
    }

    private func page(
        _ opened: OpenedActivity, _ typed: ActivityForm, _ problems: [Problem], conflict: ChangedMeanwhile? = nil
    ) -> Page {
        let language = opened.visit.language
        return Page(title: ActivityWords.whoLeads[language], trail: opened.trail) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { ActivityWords.whoLeads[language] }
            form(
                Attribute("method", "post"), Attribute("action", "\(opened.address)/lead"), .flag("novalidate"),
                .data("keep", "")
            ) {
                opened.visit.tokenField
                typed.hidden
                typed.work.people(opened.surroundings, problems, language)
                submitButton(FormWords.save[language])
            }
        }
    }

    @Sendable private func keep(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        let stored = ActivityForm(opened.activity, opened.surroundings)
        var typed = stored
        typed.readHidden(visit.form)
        for name in stored.marks.keys where name != "lead" && name != "deputy" { typed.seen[name] = stored.marks[name] }
        typed.work.lead = visit.form.trimmed("lead")
        typed.work.deputy = visit.form.trimmed("deputy")
        if let conflicting = typed.meet(stored) {
            let conflict = ChangedMeanwhile(
                stored: ActivityForm.lines(opened.activity, opened.surroundings, visit.language),
                typed: ActivityForm.lines(
                    conflicting.activity(from: opened.activity, opened.surroundings), opened.surroundings,
                    visit.language), language: visit.language)
            return .page(page(opened, typed, [], conflict: conflict), status: 409)
        }
        let problems = typed.work.problems(besides: opened.activity.work, opened.surroundings)
        guard problems.isEmpty else { return .page(page(opened, typed, problems), status: 422) }
        let wanted = typed.activity(from: opened.activity, opened.surroundings)
        switch try await programme.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(opened.address + "?done=kept")
        case .gone: throw Denied.notFound
        // In this very moment: what is kept now is met again.
        case .stale: return try await keep(visit)
        }
    }
}
