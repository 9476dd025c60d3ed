import Basics
import Leads
import Store
import Web

/// Writing the steps of an activity.
struct StepPages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        let plan = Allowance.holders(Programme.plan)
        routes.get("/programme/:key/steps/new", allow: plan) { .page(try await self.newForm($0)) }
        routes.post("/programme/:key/steps/new", allow: plan, add)
        routes.get("/programme/:key/steps/:step", allow: plan) { .page(try await self.editForm($0)) }
        routes.post("/programme/:key/steps/:step", allow: plan, change)
        routes.post("/programme/:key/steps/:step/move", allow: plan, move)
        routes.get("/programme/:key/steps/:step/remove", allow: plan) { .page(try await self.removeForm($0)) }
        routes.post("/programme/:key/steps/:step/remove", allow: plan, remove)
    }

    private func newForm(_ visit: Visit) async throws -> Page {
        let opened = try await programme.openToChange(visit)
        return newPage(opened, StepForm(nil, opened.surroundings), [])
    }

    private func newPage(_ opened: OpenedActivity, _ typed: StepForm, _ problems: [Problem]) -> Page {
        let language = opened.visit.language
        let title = ActivityWords.addStep(opened.terms)[language]
        return Page(title: title, trail: opened.trail) {
            ErrorSummary(problems, language: language).html
            h1 { title }
            typed.html(
                opened.surroundings, problems, opened.visit, action: "\(opened.address)/steps/new",
                button: FormWords.add)
        }
    }

    @Sendable private func add(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        let typed = StepForm(visit.form)
        let problems = typed.problems(besides: nil, opened.surroundings)
        guard problems.isEmpty else { return .page(newPage(opened, typed, problems), status: 422) }
        let blank = Step(id: .make(at: programme.store.records.now), activity: opened.activity.id, words: .empty)
        var step = typed.step(from: blank, opened.surroundings)
        step.version = 1
        try await programme.store.add(step, by: .person(try visit.signedIn().id))
        return .redirect(opened.address + "?done=kept")
    }

    private func editForm(_ visit: Visit) async throws -> Page {
        let opened = try await programme.openToChange(visit)
        let step = try opened.step(visit.parameters["step"])
        return editPage(opened, step, StepForm(step, opened.surroundings), [])
    }

    private func editPage(
        _ opened: OpenedActivity, _ step: Step, _ typed: StepForm, _ problems: [Problem],
        conflict: ChangedMeanwhile? = nil
    ) -> Page {
        let language = opened.visit.language
        let title = "\(ActivityWords.change[language]): \(ActivityWords.on(step.mark, opened.terms)[language])"
        let address = "\(opened.address)/steps/\(step.id)"
        return Page(title: title, trail: opened.trail) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { title }
            typed.html(opened.surroundings, problems, opened.visit, action: address, button: FormWords.save)
            MoveButtons(action: "\(address)/move", visit: opened.visit).html
            p { a(.href("\(address)/remove")) { ActivityWords.remove[language] } }
        }
    }

    @Sendable private func change(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        let step = try opened.step(visit.parameters["step"])
        var typed = StepForm(visit.form)
        if let conflicting = typed.meet(StepForm(step, opened.surroundings)) {
            let conflict = ChangedMeanwhile(
                stored: StepForm.lines(step, opened.surroundings, visit.language),
                typed: StepForm.lines(
                    conflicting.step(from: step, opened.surroundings), opened.surroundings, visit.language),
                language: visit.language)
            return .page(editPage(opened, step, typed, [], conflict: conflict), status: 409)
        }
        let problems = typed.problems(besides: step, opened.surroundings)
        guard problems.isEmpty else { return .page(editPage(opened, step, typed, problems), status: 422) }
        let wanted = typed.step(from: step, opened.surroundings)
        switch try await programme.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(opened.address + "?done=kept")
        case .gone: throw Denied.notFound
        // In this very moment: what is kept now is met again.
        case .stale: return try await change(visit)
        }
    }

    @Sendable private func move(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        let step = try opened.step(visit.parameters["step"])
        try await programme.store.move(step.id, up: visit.form["to"] == "up", by: .person(try visit.signedIn().id))
        return .redirect(opened.address + "?done=moved")
    }

    private func removeForm(_ visit: Visit) async throws -> Page {
        let opened = try await programme.openToChange(visit)
        let step = try opened.step(visit.parameters["step"])
        let language = visit.language
        return Page(title: ActivityWords.remove[language], trail: opened.trail) {
            ConfirmStep(
                question: ActivityWords.removeQuestion(step.words[language])[language],
                whatHappens: p { ActivityWords.removeWhat[language] },
                action: "\(opened.address)/steps/\(step.id)/remove", hidden: visit.tokenField,
                confirm: ActivityWords.removeButton[language], cancel: opened.address, language: language
            ).html
        }
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        let step = try opened.step(visit.parameters["step"])
        guard try await programme.store.remove(step.id, by: .person(try visit.signedIn().id)) else {
            return .page(CannotRemove(opened: opened).page, status: 409)
        }
        return .redirect(opened.address)
    }
}
