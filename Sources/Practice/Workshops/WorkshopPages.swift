import Basics
import Programme
import Store
import Strategy
import Web

/// Workshops as pages: pasting what was written, and deciding what becomes of each note.
struct WorkshopPages: Sendable {
    let store: WorkshopStore
    let priorities: PriorityStore
    let programme: ProgrammeStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/workshops", allow: .holders(Practice.see)) { .page(try await self.list($0)) }
        routes.get("/workshops/new", allow: .holders(Practice.keep)) { .page(try await self.form($0, nil)) }
        routes.post("/workshops/new", allow: .holders(Practice.keep)) { try await self.add($0) }
        routes.get("/workshops/:key", allow: .holders(Practice.see)) { .page(try await self.one($0)) }
        routes.get("/workshops/:key/notes", allow: .holders(Practice.keep)) { visit in
            .page(try await self.form(visit, try await self.found(visit)))
        }
        routes.post("/workshops/:key/notes", allow: .holders(Practice.keep)) { try await self.add($0) }
        routes.post("/workshops/notes/:note/activity", allow: .holders(Practice.keep)) { try await self.make($0) }
        routes.post("/workshops/notes/:note/aside", allow: .holders(Practice.keep)) { try await self.setAside($0) }
    }

    private func found(_ visit: Visit) async throws -> Workshop {
        guard let workshop = try await store.workshops().first(where: { $0.key == visit.parameters["key"] }) else {
            throw Denied.notFound
        }
        return workshop
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.workshops()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        return Page(title: WorkshopWords.title[language]) {
            h1 { WorkshopWords.title[language] }
            if all.isEmpty {
                EmptyState(what: WorkshopWords.empty[language], why: WorkshopWords.emptyWhy[language]).html
            }
            ul(.class("joined-list")) {
                all.map { workshop in
                    li {
                        a(.href(visit.link("/workshops/\(workshop.key)"))) { words(workshop.title, in: language) }
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

    private func one(_ visit: Visit, _ problem: Problem? = nil) async throws -> Page {
        let language = visit.language
        let workshop: Workshop
        if let note = try await asked(visit) {
            guard let its = try await store.workshops().first(where: { $0.id == note.workshop }) else {
                throw Denied.notFound
            }
            workshop = its
        } else {
            workshop = try await found(visit)
        }
        let notes = try await store.notes(of: workshop.id)
        let titles = Dictionary(try await priorities.priorities().map { ($0.key, $0.title) }) { first, _ in first }
        let mayKeep = try visit.signedIn().may(Practice.keep)
        var tables: [String] = []
        for note in notes where !tables.contains(note.priority) { tables.append(note.priority) }
        return Page(title: workshop.title[language], trail: [(WorkshopWords.title[language], "/workshops")]) {
            ErrorSummary(problem.map { [$0] } ?? [], language: language).html
            h1 { words(workshop.title, in: language) }
            p(.class("quiet")) { workshop.on.written[language] }
            p(.class("answer")) { WorkshopWords.counts(notes)[language] }
            tables.map { table in
                h2 { titles[table].map { words($0, in: language) } ?? .text(WorkshopWords.noTable[language]) }
                    + ul(.class("joined-list")) {
                        notes.filter { $0.priority == table }.map { item($0, visit, mayKeep, problem) }
                    }
            }
            if mayKeep {
                p {
                    a(.href(visit.link("/workshops/\(workshop.key)/notes")), .class("button button-secondary")) {
                        WorkshopWords.addNotes[language]
                    }
                }
            }
        }
    }

    private func item(_ note: WorkshopNote, _ visit: Visit, _ mayKeep: Bool, _ problem: Problem?) -> HTML {
        let language = visit.language
        return li {
            words(note.words, in: language)
            if !note.proposer.isEmpty { span(.class("quiet")) { " (" + note.proposer[language] + ")" } }
            switch note.fate {
            case .activity(let key):
                p { a(.href(visit.link("/programme/\(key)"))) { WorkshopWords.became[language] } }
            case .setAside(let because): p(.class("quiet")) { WorkshopWords.wasSetAside(because)[language] }
            case .open: if mayKeep { choices(note, visit, problem) }
            }
        }
    }

    @HTMLBuilder private func choices(_ note: WorkshopNote, _ visit: Visit, _ problem: Problem?) -> HTML {
        let language = visit.language
        let mine = problem?.place == "because-\(note.id)" ? problem : nil
        Web.form(
            .class("in-line"), Attribute("method", "post"),
            Attribute("action", visit.link("/workshops/notes/\(note.id)/activity"))
        ) {
            visit.tokenField
            submitButton(WorkshopWords.make[language], .secondary)
        }
        details(mine == nil ? nil : .flag("open")) {
            summary { WorkshopWords.setAside[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/workshops/notes/\(note.id)/aside"))
            ) {
                visit.tokenField
                TextField(
                    "because-\(note.id)", WorkshopWords.because[language], problem: mine?.sentence[language],
                    language: language
                ).html
                submitButton(WorkshopWords.setAside[language], .secondary)
            }
        }
    }

    // MARK: What becomes of a note

    private func asked(_ visit: Visit) async throws -> WorkshopNote? {
        guard let id = visit.parameters["note"].flatMap(WorkshopNote.ID.init) else { return nil }
        guard let note = try await store.note(id) else { throw Denied.notFound }
        return note
    }

    private func back(_ note: WorkshopNote, _ visit: Visit) async throws -> Answer {
        let workshop = try await store.workshops().first { $0.id == note.workshop }
        return .redirect(visit.link("/workshops/\(workshop?.key ?? "")"))
    }

    private func make(_ visit: Visit) async throws -> Answer {
        guard let note = try await asked(visit), let current = try await programme.current() else {
            throw Denied.notFound
        }
        guard note.fate == .open else { return try await back(note, visit) }
        let actor = Actor.person(try visit.signedIn().id)
        let home = try await priorities.priorities().first { $0.key == note.priority }
        let activity = Activity(
            id: .make(at: store.records.now), programme: current.id,
            key: try await programme.freeKey(for: note.words[.english]), priority: home?.id.text, title: note.words,
            outcomes: note.proposer.isEmpty ? [] : [WorkshopWords.proposed(note.proposer)])
        try await programme.add([PlannedActivity(activity: activity)], by: actor)
        _ = try await store.settle(note.id, as: .activity(activity.key), by: actor)
        return .redirect(visit.link("/programme/\(activity.key)/edit"))
    }

    private func setAside(_ visit: Visit) async throws -> Answer {
        guard let note = try await asked(visit) else { throw Denied.notFound }
        let because = visit.form.trimmed("because-\(note.id)")
        guard !because.isEmpty else {
            let problem = Problem("because-\(note.id)", WorkshopWords.sayBecause)
            return .page(try await one(visit, problem), status: 422)
        }
        _ = try await store.settle(note.id, as: .setAside(because: because), by: .person(try visit.signedIn().id))
        return try await back(note, visit)
    }

    // MARK: Writing notes down

    private func add(_ visit: Visit) async throws -> Answer {
        let now = store.records.now
        let existing: Workshop? = visit.parameters["key"] == nil ? nil : try await found(visit)
        let day = typedDay(visit).date
        let title = visit.form.wording("title")
        let notes = WorkshopNote.read(visit.form["notes"] ?? "")
        var problems: [Problem] = []
        if existing == nil, title.isEmpty { problems.append(Problem("title-english", WorkshopWords.sayName)) }
        if existing == nil, day == nil { problems.append(Problem("on", WorkshopWords.sayDay)) }
        if notes.isEmpty { problems.append(Problem("notes", WorkshopWords.sayNotes)) }
        guard problems.isEmpty else { return .page(try await form(visit, existing, problems), status: 422) }
        var workshop =
            existing
            ?? Workshop(id: .make(at: now), key: title[.english].slug, title: title, on: day ?? now.inLondon.day)
        if existing == nil, try await store.workshops().contains(where: { $0.key == workshop.key }) {
            workshop.key += "-\(workshop.id.text.suffix(4))"
        }
        let before = try await store.notes(of: workshop.id).count
        let made = notes.enumerated().map { index, note in
            WorkshopNote(
                id: .make(at: now), workshop: workshop.id, position: before + index,
                priority: visit.form.trimmed("priority"), words: wording(note.words, visit),
                proposer: wording(note.proposer, visit), fate: .open)
        }
        try await store.add(existing == nil ? workshop : nil, made, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/workshops/\(workshop.key)"))
    }

    /// What was written, as words of the language in which the page was read.
    private func wording(_ text: String, _ visit: Visit) -> Wording {
        visit.language == .english ? Wording(text) : Wording("", cy: text)
    }

    private func typedDay(_ visit: Visit) -> DateField.Typed {
        DateField.Typed(
            day: visit.form.trimmed("on-day"), month: visit.form.trimmed("on-month"),
            year: visit.form.trimmed("on-year"))
    }

    private func form(_ visit: Visit, _ workshop: Workshop?, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        let priorities = try await priorities.priorities()
        let title = workshop == nil ? WorkshopWords.new : WorkshopWords.addNotes
        return Page(title: title[language], trail: [(WorkshopWords.title[language], "/workshops")]) {
            ErrorSummary(problems, language: language).html
            h1 { title[language] }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate")) {
                visit.tokenField
                if workshop == nil {
                    WordingField(
                        "title", WorkshopWords.name[language], value: visit.form.wording("title"),
                        problem: sentence("title-english"), language: language
                    ).html
                    DateField(
                        "on", WorkshopWords.day[language], value: typedDay(visit), problem: sentence("on"),
                        language: language
                    ).html
                }
                Select(
                    "priority", WorkshopWords.table[language],
                    [Choice("", WorkshopWords.noTable[language])]
                        + priorities.map { Choice($0.key, $0.title[language]) },
                    chosen: visit.form["priority"], language: language
                ).html
                TextArea(
                    "notes", WorkshopWords.notesLabel[language], hint: WorkshopWords.notesHint[language],
                    value: visit.form["notes"] ?? "", problem: sentence("notes"), rows: 10, language: language
                ).html
                submitButton(WorkshopWords.keep[language])
            }
        }
    }
}
