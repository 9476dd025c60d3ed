import Basics
import Programme
import Store
import Strategy
import Web

/// Workshops as pages: all of them, one with its notes, and what becomes of each note.
struct WorkshopPages: Sendable {
    let store: WorkshopStore
    let priorities: PriorityStore
    let programme: ProgrammeStore

    func addRoutes(to routes: inout Routes) {
        let (see, keep) = (Allowance.holders(Practice.see), Allowance.holders(Practice.keep))
        routes.get("/workshops", allow: see) { .page(try await self.list($0)) }
        routes.get("/workshops/:key", allow: see) { visit in
            guard let workshop = try await self.store.workshop(key: visit.parameters["key"] ?? "") else {
                throw Denied.notFound
            }
            return .page(try await self.view(workshop, visit).page())
        }
        routes.post("/workshops/notes/:note/activity", allow: keep) { try await self.make($0) }
        routes.post("/workshops/notes/:note/aside", allow: keep) { try await self.setAside($0) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.workshops()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        return Page(title: WorkshopWords.title[language]) {
            visit.doneBanner
            h1 { WorkshopWords.title[language] }
            if all.isEmpty {
                EmptyState(
                    what: WorkshopWords.empty[language], why: WorkshopWords.emptyWhy[language],
                    firstStep: mayKeep
                        ? PageLink(WorkshopWords.new[language], href: visit.link("/workshops/new")) : nil
                ).html
            } else {
                p(.class("lede")) { WorkshopWords.purpose[language] }
                ul(.class("kept-list")) {
                    all.map { workshop in
                        li {
                            p { a(.href(visit.link(workshop.path))) { words(workshop.title, in: language) } }
                            p(.class("quiet")) { workshop.on.written[language] }
                        }
                    }
                }
                if mayKeep {
                    p {
                        a(.href(visit.link("/workshops/new")), .class("button button-secondary")) {
                            WorkshopWords.new[language]
                        }
                    }
                }
            }
        }
    }

    private func view(
        _ workshop: Workshop, _ visit: Visit, problem: Problem? = nil, before: HTML = .nothing
    ) async throws -> WorkshopView {
        let notes = try await store.notes(of: workshop.id)
        let titles = Dictionary(try await priorities.priorities().map { ($0.key, $0.title) }) { first, _ in first }
        var activities = Set(try await programme.activities().map(\.key))
        for case .activity(let key) in notes.map(\.fate) where !activities.contains(key) {
            if try await programme.activity(key: key) != nil { activities.insert(key) }
        }
        return WorkshopView(
            workshop: workshop, notes: notes, titles: titles, activities: activities, visit: visit,
            mayKeep: try visit.signedIn().may(Practice.keep), problem: problem, before: before)
    }

    // MARK: What becomes of a note

    private func make(_ visit: Visit) async throws -> Answer {
        let (note, workshop) = try await store.asked(visit)
        guard let current = try await programme.current() else {
            let language = visit.language
            return try visit.noProgrammePage(
                trail: [(WorkshopWords.title[language], "/workshops"), (workshop.title[language], workshop.path)])
        }
        let home = try await priorities.priorities().first { $0.key == note.priority }
        let planned = note.planned(
            in: current, at: store.records.now, of: workshop, home: home?.id.text,
            key: try await programme.freeKey(for: note.words[.english]))
        switch try await store.make(planned, of: note.id, by: .person(try visit.signedIn().id)) {
        case .settled: return try visit.goOn(with: planned.activity)
        case .gone: throw Denied.notFound
        case .before(let settled): return .page(try await settledBefore(settled, workshop, visit), status: 409)
        }
    }

    private func setAside(_ visit: Visit) async throws -> Answer {
        let (note, workshop) = try await store.asked(visit)
        let because = visit.form.trimmed("because-\(note.id)")
        let problem: Bilingual? =
            because.isEmpty ? WorkshopWords.sayBecause : because.count > 1000 ? KeepingWords.tooLong(1000) : nil
        if let problem {
            let view = try await view(workshop, visit, problem: Problem("because-\(note.id)", problem))
            return .page(view.page(around: note.id), status: 422)
        }
        switch try await store.setAside(note.id, because: because, by: .person(try visit.signedIn().id)) {
        case .settled:
            return .redirect(WorkshopView.address(of: note, in: try await view(workshop, visit)))
        case .gone: throw Denied.notFound
        case .before(let settled):
            return .page(try await settledBefore(settled, workshop, visit, typed: because), status: 409)
        }
    }

    /// The workshop with what somebody else made of the note before, and what was typed and not kept.
    private func settledBefore(
        _ note: WorkshopNote, _ workshop: Workshop, _ visit: Visit, typed: String = ""
    ) async throws -> Page {
        let language = visit.language
        let message =
            p { strong { WorkshopWords.settledBefore[language] } }
            + blockquote { words(note.words, in: language) } + WorkshopView.fate(note, visit)
            + (typed.isEmpty ? .nothing : p { WorkshopWords.notKept(typed)[language] })
        let banner = NotificationBanner(.problem, message, language: language).html
        return try await view(workshop, visit, before: banner).page(around: note.id)
    }
}

extension WorkshopStore {
    /// The note that the address names, and its workshop.
    func asked(_ visit: Visit) async throws -> (WorkshopNote, Workshop) {
        guard let id = visit.parameters["note"].flatMap({ WorkshopNote.ID($0) }), let note = try await note(id),
            let workshop = try await workshop(note.workshop)
        else { throw Denied.notFound }
        return (note, workshop)
    }
}
