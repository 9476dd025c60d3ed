import Basics
import Leads
import Store
import Web

/// Writing the plan of an activity: a new one, changes, its place, and taking out one that was made by mistake.
struct ActivityPlanPages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        let plan = Allowance.holders(Programme.plan)
        routes.get("/programme/new", allow: plan) { .page(try await self.newForm($0)) }
        routes.post("/programme/new", allow: plan, add)
        routes.get("/programme/:key/edit", allow: plan) { .page(try await self.editForm($0)) }
        routes.post("/programme/:key/edit", allow: plan, change)
        routes.post("/programme/:key/move", allow: plan, move)
        routes.get("/programme/:key/remove", allow: plan) { .page(try await self.removeForm($0)) }
        routes.post("/programme/:key/remove", allow: plan, remove)
    }

    private func newForm(_ visit: Visit) async throws -> Page {
        let surroundings = try await programme.surroundings()
        return newPage(visit, surroundings, ActivityForm(nil, surroundings), [])
    }

    private func newPage(
        _ visit: Visit, _ surroundings: Surroundings, _ typed: ActivityForm, _ problems: [Problem]
    ) -> Page {
        let language = visit.language
        let title = ListWords.add(surroundings.terms)[language]
        return Page(title: title, trail: ProgrammePages.trail(surroundings.terms, language)) {
            ErrorSummary(problems, language: language).html
            h1 { title }
            typed.html(
                nil, surroundings, problems, visit, action: visit.link("/programme/new"), button: FormWords.add)
        }
    }

    @Sendable private func add(_ visit: Visit) async throws -> Answer {
        let surroundings = try await programme.surroundings()
        let typed = ActivityForm(visit.form)
        let problems = typed.problems(besides: nil, surroundings)
        guard problems.isEmpty else { return .page(newPage(visit, surroundings, typed, problems), status: 422) }
        guard let current = try await programme.store.current() else {
            return .redirect(visit.link("/programme/begin"))
        }
        let key = try await programme.store.freeKey(for: typed.title[.english])
        let blank = Activity(id: .make(at: programme.store.records.now), programme: current.id, key: key, title: .empty)
        var activity = typed.activity(from: blank, surroundings)
        activity.version = 1
        try await programme.store.add([PlannedActivity(activity: activity)], by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/programme/\(key)") + "?done=kept")
    }

    private func editForm(_ visit: Visit) async throws -> Page {
        let opened = try await programme.openToChange(visit)
        return editPage(opened, ActivityForm(opened.activity, opened.surroundings), [])
    }

    private func editPage(
        _ opened: OpenedActivity, _ typed: ActivityForm, _ problems: [Problem], conflict: ChangedMeanwhile? = nil
    ) -> Page {
        let language = opened.visit.language
        let title = ActivityWords.changePlan(opened.terms)[language]
        return Page(title: title, trail: opened.trail) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { title }
            typed.html(
                opened.activity, opened.surroundings, problems, opened.visit, action: "\(opened.address)/edit",
                button: FormWords.save)
            MoveButtons(action: "\(opened.address)/move", visit: opened.visit).html
        }
    }

    @Sendable private func change(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        var typed = ActivityForm(visit.form)
        if let conflicting = typed.meet(ActivityForm(opened.activity, opened.surroundings)) {
            let conflict = ChangedMeanwhile(
                stored: ActivityForm.lines(opened.activity, opened.surroundings, visit.language),
                typed: ActivityForm.lines(
                    conflicting.activity(from: opened.activity, opened.surroundings), opened.surroundings,
                    visit.language), language: visit.language)
            return .page(editPage(opened, typed, [], conflict: conflict), status: 409)
        }
        let problems = typed.problems(besides: opened.activity, opened.surroundings)
        guard problems.isEmpty else { return .page(editPage(opened, typed, problems), status: 422) }
        let wanted = typed.activity(from: opened.activity, opened.surroundings)
        switch try await programme.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(opened.address + "?done=kept")
        case .gone: throw Denied.notFound
        // In this very moment: what is kept now is met again.
        case .stale: return try await change(visit)
        }
    }

    @Sendable private func move(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        try await programme.store.move(
            opened.activity.id, up: visit.form["to"] == "up", by: .person(try visit.signedIn().id))
        return .redirect(opened.address + "?done=moved")
    }

    private func removeForm(_ visit: Visit) async throws -> Page {
        let opened = try await programme.openToChange(visit)
        let language = visit.language
        return Page(title: ActivityWords.remove[language], trail: opened.trail) {
            ConfirmStep(
                question: ActivityWords.removeQuestion(opened.activity.title[language])[language],
                whatHappens: p { ActivityWords.removeWhat[language] }, action: "\(opened.address)/remove",
                hidden: visit.tokenField, confirm: ActivityWords.removeButton[language], cancel: opened.address,
                language: language
            ).html
        }
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Answer {
        let opened = try await programme.openToChange(visit)
        guard try await programme.store.remove(opened.activity.id, by: .person(try visit.signedIn().id)) else {
            return .page(CannotRemove(opened: opened).page, status: 409)
        }
        return .redirect(visit.link("/programme"))
    }
}

/// What is said where something cannot be taken out any more.
struct CannotRemove: Sendable {
    let opened: OpenedActivity

    var page: Page {
        let language = opened.visit.language
        return Page(title: ActivityWords.remove[language], trail: opened.trail) {
            h1 { words(opened.activity.title, in: language) }
            p(.class("answer")) { ActivityWords.cannotRemove[language] }
            p { a(.href(opened.address)) { opened.activity.title[language] } }
        }
    }
}

/// Two buttons that move something by one place.
struct MoveButtons: Sendable {
    let action: String
    let visit: Visit

    var html: HTML {
        section {
            h2 { FormWords.moveHeading[visit.language] }
            div(.class("buttons")) { button("up", FormWords.up) + button("down", FormWords.down) }
        }
    }

    private func button(_ to: String, _ words: Bilingual) -> HTML {
        form(Attribute("method", "post"), Attribute("action", action)) {
            visit.tokenField
            input(.type("hidden"), .name("to"), .value(to))
            submitButton(words[visit.language], .secondary)
        }
    }
}
