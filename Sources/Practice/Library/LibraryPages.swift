import Basics
import Capability
import Programme
import Store
import Strategy
import Thread
import Web

/// The good-practice library as pages, and the way from an example to an activity.
struct LibraryPages: Sendable {
    let ground: Ground
    let store: LibraryStore
    let priorities: PriorityStore
    let programme: ProgrammeStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/practice", allow: .holders(Practice.see)) { .page(try await self.list($0)) }
        routes.get("/practice/new", allow: .holders(Practice.keep)) { .page(try await self.form($0, [])) }
        routes.post("/practice/new", allow: .holders(Practice.keep)) { try await self.add($0) }
        routes.get("/practice/:key", allow: .holders(Practice.see)) { .page(try await self.one($0)) }
        routes.post("/practice/:key/try", allow: .holders(Practice.keep)) { try await self.tryHere($0) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.practices()
        let priorities = try await priorities.priorities()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let placed = Set(priorities.map(\.key))
        let rest = all.filter { placed.isDisjoint(with: $0.priorities) }
        return Page(title: LibraryWords.title[language]) {
            h1 { LibraryWords.title[language] }
            if all.isEmpty {
                EmptyState(what: LibraryWords.empty[language], why: LibraryWords.emptyWhy[language]).html
            } else {
                p(.class("answer")) { LibraryWords.counts(all.count, Set(all.map(\.council)).count)[language] }
            }
            priorities.map { priority in
                section(words(priority.title, in: language), all.filter { $0.priorities.contains(priority.key) }, visit)
            }
            section(.text(LibraryWords.other[language]), rest, visit)
            if mayKeep {
                p {
                    a(.href(visit.link("/practice/new")), .class("button button-secondary")) {
                        LibraryWords.add[language]
                    }
                }
            }
        }
    }

    @HTMLBuilder private func section(_ heading: HTML, _ practices: [GoodPractice], _ visit: Visit) -> HTML {
        let language = visit.language
        if !practices.isEmpty {
            h2 { heading }
            ul(.class("joined-list")) {
                practices.map { practice in
                    li {
                        strong { practice.council + ": " }
                        a(.href(visit.link(practice.path))) { words(practice.what, in: language) }
                        if !practice.result.isEmpty { p(.class("quiet")) { words(practice.result, in: language) } }
                    }
                }
            }
        }
    }

    private func found(_ visit: Visit) async throws -> GoodPractice {
        guard let practice = try await store.practice(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return practice
    }

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let practice = try await found(visit)
        let joined = try await LinkPanel(ground).html(for: practice.name, visit: visit)
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let hasProgramme = try await programme.current() != nil
        return Page(title: practice.council, trail: [(LibraryWords.title[language], "/practice")]) {
            h1 { practice.council }
            p(.class("answer")) { words(practice.what, in: language) }
            if !practice.result.isEmpty {
                h2 { LibraryWords.result[language] }
                paragraphs(practice.result, in: language)
            }
            if !practice.source.isEmpty { p(.class("quiet")) { words(practice.source, in: language) } }
            if mayKeep {
                if hasProgramme {
                    Web.form(
                        Attribute("method", "post"), Attribute("action", visit.link("\(practice.path)/try"))
                    ) {
                        visit.tokenField
                        submitButton(LibraryWords.tryHere[language])
                    }
                    p(.class("hint")) { LibraryWords.tryHereHint[language] }
                } else {
                    p { LibraryWords.noProgramme[language] }
                }
            }
            joined
        }
    }

    /// Begins an activity with what the example says, joined to it.
    private func tryHere(_ visit: Visit) async throws -> Answer {
        let practice = try await found(visit)
        guard let current = try await programme.current() else { throw Denied.notFound }
        let title = LibraryWords.tryTitle(practice)
        let home = try await priorities.priorities().first { practice.priorities.contains($0.key) }
        let activity = Activity(
            id: .make(at: store.records.now), programme: current.id,
            key: try await programme.freeKey(for: title.english),
            priority: home?.id.text, title: title, outcomes: [practice.what])
        let planned = PlannedActivity(
            activity: activity, links: [(ThreadMeanings.tries.name, .thing(practice.name))])
        try await programme.add([planned], by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/programme/\(activity.key)/edit"))
    }

    // MARK: Adding

    private func add(_ visit: Visit) async throws -> Answer {
        let now = store.records.now
        let council = visit.form.trimmed("council")
        let what = visit.form.wording("what")
        var practice = GoodPractice(
            id: .make(at: now), key: "", council: council, what: what, result: visit.form.wording("result"),
            source: visit.form.wording("source"), on: now.inLondon.day,
            priorities: [visit.form.trimmed("priority")].filter { !$0.isEmpty }, version: 1)
        guard practice.problems.isEmpty else { return .page(try await form(visit, practice.problems), status: 422) }
        practice.key = "\(council) \(what[.english])".slug
        if try await store.practice(key: practice.key) != nil { practice.key += "-\(practice.id.text.suffix(4))" }
        try await store.add([practice], by: .person(try visit.signedIn().id))
        return .redirect(visit.link(practice.path))
    }

    private func form(_ visit: Visit, _ problems: [Problem]) async throws -> Page {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        func wording(_ name: String, _ label: Bilingual) -> HTML {
            WordingField(
                name, label[language], value: visit.form.wording(name), problem: sentence("\(name)-english"), rows: 3,
                language: language
            ).html
        }
        let priorities = try await priorities.priorities()
        return Page(title: LibraryWords.add[language], trail: [(LibraryWords.title[language], "/practice")]) {
            ErrorSummary(problems, language: language).html
            h1 { LibraryWords.add[language] }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate")) {
                visit.tokenField
                TextField(
                    "council", LibraryWords.council[language], value: visit.form["council"] ?? "",
                    problem: sentence("council"), width: .half, language: language
                ).html
                wording("what", LibraryWords.what)
                wording("result", LibraryWords.result)
                wording("source", LibraryWords.source)
                Select(
                    "priority", LibraryWords.priority[language],
                    [Choice("", LibraryWords.none[language])] + priorities.map { Choice($0.key, $0.title[language]) },
                    chosen: visit.form["priority"], language: language
                ).html
                submitButton(LibraryWords.keep[language])
            }
        }
    }
}
