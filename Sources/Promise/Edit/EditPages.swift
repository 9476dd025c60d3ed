import Basics
import Capability
import Store
import Web

/// Writing the promise: the page that shows all of it with what can be changed, what it is called, and its headings.
struct EditPages: Sendable {
    let promise: Promise

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Promise.keep)
        routes.get("/promise/edit", allow: allow) { .page(try await self.overview($0)) }
        routes.get("/promise/edit/about", allow: allow) { .page(try await self.about($0)) }
        routes.post("/promise/edit/about", allow: allow) { try await self.saveAbout($0) }
        routes.get("/promise/edit/headings/new", allow: allow) { .page(self.newHeading($0)) }
        routes.post("/promise/edit/headings/new", allow: allow) { try await self.addHeading($0) }
        routes.get("/promise/edit/headings/:heading", allow: allow) { .page(try await self.heading($0)) }
        routes.post("/promise/edit/headings/:heading", allow: allow) { try await self.saveHeading($0) }
        routes.post("/promise/edit/headings/:heading/move", allow: allow) { try await self.moveHeading($0) }
        routes.post("/promise/edit/headings/:heading/take-out", allow: allow) { try await self.removeHeading($0) }
    }

    // MARK: All of it

    private func overview(_ visit: Visit) async throws -> Page {
        guard let reading = try await PromiseReading.read(promise.ground.records) else {
            return try await about(visit)
        }
        return EditOverview(reading: reading, visit: visit).page
    }

    // MARK: What it is called

    private func about(_ visit: Visit) async throws -> Page {
        let kept = try await promise.store.promise()
        return aboutPage(visit, kept ?? MadePromise(id: .make(at: promise.ground.records.now), title: .empty))
    }

    private func saveAbout(_ visit: Visit) async throws -> Answer {
        let form = visit.form
        let typedDay = form.typedDay("made")
        let isDayEmpty = typedDay == DateField.Typed()
        let id = MadePromise.ID(form["id"] ?? "") ?? .make(at: promise.ground.records.now)
        let wanted = MadePromise(
            id: id, title: form.wording("title"), made: typedDay.date, how: form.wording("how"),
            isOwnWords: form["whose"] != "council", version: max(visit.seenVersion, 1))
        var problems = wanted.title.problems("title", missing: EditWords.enterTitle, most: 200)
        if !isDayEmpty, let wrong = PastDay(typedDay, today: promise.today).problem(at: "made") {
            problems.append(wrong)
        }
        problems += wanted.how.problems("how", missing: nil, most: 4000)
        guard problems.isEmpty else {
            return .page(aboutPage(visit, wanted, typedDay, problems), status: 422)
        }
        switch try await promise.store.keep(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/promise/edit") + "?done=yes")
        case .gone: throw Denied.notFound
        case .stale(let now):
            var again = wanted
            again.version = now.version
            let row = MadePromise(
                id: now.id, title: again.title, made: again.made, how: again.how, isOwnWords: again.isOwnWords,
                version: now.version)
            return .page(aboutPage(visit, row, typedDay, [], stale: stale(now, again, visit)), status: 409)
        }
    }

    private func stale(_ now: MadePromise, _ typed: MadePromise, _ visit: Visit) -> StaleNotice {
        StaleNotice(
            rows: [
                (EditWords.promiseTitle, now.title.inBoth, typed.title.inBoth),
                (EditWords.made, now.made?.iso ?? "", typed.made?.iso ?? ""),
                (EditWords.how, now.how.inBoth, typed.how.inBoth),
            ], language: visit.language)
    }

    private func aboutPage(
        _ visit: Visit, _ shown: MadePromise, _ typedDay: DateField.Typed? = nil, _ problems: [Problem] = [],
        stale: StaleNotice? = nil
    ) -> Page {
        let language = visit.language
        return visit.writingPage(EditWords.about, problems) {
            stale?.html ?? .nothing
            form(Attribute("method", "post"), Attribute("action", visit.link("/promise/edit/about"))) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(shown.version)"))
                input(.type("hidden"), .name("id"), .value(shown.id.text))
                WordingField(
                    "title", EditWords.promiseTitle[language], hint: EditWords.promiseTitleHint[language],
                    value: shown.title, problem: problems.sentence("title-english", language), language: language
                ).html
                DateField(
                    "made", EditWords.made[language], hint: EditWords.madeHint[language],
                    value: typedDay ?? shown.made.map(DateField.Typed.init) ?? DateField.Typed(),
                    problem: problems.sentence("made", language), language: language
                ).html
                WordingField(
                    "how", EditWords.how[language], value: shown.how,
                    problem: problems.sentence("how-english", language), rows: 5, language: language
                ).html
                Radios(
                    "whose", EditWords.whose[language],
                    [
                        Choice("own", EditWords.ownWords[language], hint: EditWords.ownWordsHint[language]),
                        Choice("council", EditWords.councilWords[language]),
                    ], chosen: shown.isOwnWords ? "own" : "council", language: language
                ).html
                submitButton(EditWords.save[language])
            }
        }
    }

    // MARK: Headings

    private func heading(of visit: Visit) async throws -> Heading {
        let all = try await promise.store.headings()
        guard let heading = all.first(where: { $0.id.text == visit.parameters["heading"] }) else {
            throw Denied.notFound
        }
        return heading
    }

    private func newHeading(_ visit: Visit, _ typed: Wording = .empty, _ problems: [Problem] = []) -> Page {
        visit.writingPage(EditWords.addHeading, problems) {
            WritingForm(visit) { headingField(typed, problems, visit.language) }.html
        }
    }

    private func addHeading(_ visit: Visit) async throws -> Answer {
        let title = visit.form.wording("title")
        let problems = title.problems("title", missing: EditWords.enterHeading, most: 200)
        guard problems.isEmpty else { return .page(newHeading(visit, title, problems), status: 422) }
        try await promise.store.addHeading(title, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/edit") + "?done=yes")
    }

    private func heading(
        _ visit: Visit, _ typed: Heading? = nil, _ problems: [Problem] = [], stale: StaleNotice? = nil
    ) async throws -> Page {
        let kept = try await heading(of: visit)
        let shown = typed ?? kept
        let isEmpty = try await promise.commitments.commitments().allSatisfy { $0.heading != kept.id }
        let language = visit.language
        return visit.writingPage(EditWords.changeHeading, problems) {
            stale?.html ?? .nothing
            WritingForm(visit, version: shown.version) { headingField(shown.title, problems, language) }.html
            if isEmpty {
                form(Attribute("method", "post"), Attribute("action", visit.link(visit.path) + "/take-out")) {
                    visit.tokenField
                    submitButton(EditWords.removeHeading[language], .secondary)
                }
            } else {
                p(.class("quiet")) { EditWords.headingNotEmpty[language] }
            }
        }
    }

    private func headingField(_ value: Wording, _ problems: [Problem], _ language: Language) -> HTML {
        WordingField(
            "title", EditWords.heading[language], value: value, problem: problems.sentence("title-english", language),
            language: language
        ).html
    }

    private func saveHeading(_ visit: Visit) async throws -> Answer {
        var wanted = try await heading(of: visit)
        wanted.title = visit.form.wording("title")
        wanted.version = visit.seenVersion
        let problems = wanted.title.problems("title", missing: EditWords.enterHeading, most: 200)
        guard problems.isEmpty else { return .page(try await heading(visit, wanted, problems), status: 422) }
        switch try await promise.store.change(wanted, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/promise/edit") + "?done=yes")
        case .gone: throw Denied.notFound
        case .stale(let now):
            let notice = StaleNotice(
                rows: [(EditWords.heading, now.title.inBoth, wanted.title.inBoth)], language: visit.language)
            wanted.version = now.version
            return .page(try await heading(visit, wanted, stale: notice), status: 409)
        }
    }

    private func moveHeading(_ visit: Visit) async throws -> Answer {
        let heading = try await heading(of: visit)
        try await promise.store.move(
            heading.id, up: visit.form["way"] == "up", by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/promise/edit"))
    }

    private func removeHeading(_ visit: Visit) async throws -> Answer {
        let heading = try await heading(of: visit)
        let isGone = try await promise.store.remove(heading.id, by: .person(try visit.signedIn().id))
        guard isGone else { throw Refusal("heading", EditWords.headingNotEmpty) }
        return .redirect(visit.link("/promise/edit") + "?done=yes")
    }
}
