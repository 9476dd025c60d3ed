import Basics
import Store
import Strategy
import Web

/// Writing down what was said at a workshop: a new one, or more notes of one.
struct WorkshopWritingPages: Sendable {
    let store: WorkshopStore
    let priorities: PriorityStore

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Practice.keep)
        routes.get("/workshops/new", allow: keep) { .page(try await self.page($0, nil, NotesForm())) }
        routes.post("/workshops/new", allow: keep) { try await self.begin($0) }
        routes.get("/workshops/:key/notes", allow: keep) { visit in
            .page(try await self.page(visit, try await self.found(visit), NotesForm()))
        }
        routes.post("/workshops/:key/notes", allow: keep) { try await self.addNotes($0) }
        routes.get("/workshops/:key/remove", allow: keep) { .page(try await self.asking($0).page) }
        routes.post("/workshops/:key/remove", allow: keep) { visit in
            try await self.store.remove(try await self.found(visit).id, by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/workshops") + "?done=removed")
        }
        routes.get("/workshops/notes/:note/remove", allow: keep) { visit in
            let (note, workshop) = try await self.store.asked(visit)
            return .page(
                TakingOut(
                    question: WorkshopWords.removeNote, subject: note.words, happens: WorkshopWords.removeNoteWhat,
                    back: workshop.path, trail: (WorkshopWords.title, "/workshops"), visit: visit
                ).page)
        }
        routes.post("/workshops/notes/:note/remove", allow: keep) { visit in
            let (note, workshop) = try await self.store.asked(visit)
            try await self.store.remove(note.id, by: .person(try visit.signedIn().id))
            return .redirect(visit.link(workshop.path) + "?done=removed")
        }
    }

    private func asking(_ visit: Visit) async throws -> TakingOut {
        let workshop = try await found(visit)
        let notes = try await store.notes(of: workshop.id).count
        return TakingOut(
            question: WorkshopWords.removeTitle, subject: workshop.title, happens: WorkshopWords.removeWhat(notes),
            back: workshop.path, trail: (WorkshopWords.title, "/workshops"), visit: visit)
    }

    private func found(_ visit: Visit) async throws -> Workshop {
        guard let workshop = try await store.workshop(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        return workshop
    }

    private func begin(_ visit: Visit) async throws -> Answer {
        let typed = NotesForm(visit.form)
        let pasted = PastedNotes(typed.text)
        let problems = typed.problems(isNew: true, pasted, known: try await known())
        guard problems.isEmpty, let day = typed.on.date else {
            return .page(try await page(visit, nil, typed, problems), status: 422)
        }
        let workshop = Workshop(id: .make(at: store.records.now), key: "", title: typed.title, on: day)
        let notes = notes(pasted, of: workshop.id, at: typed.priority, visit.language)
        switch try await store.add(workshop, notes, by: .person(try visit.signedIn().id)) {
        case .added(let added): return .redirect(visit.link(added.path) + "?done=kept")
        case .stands(let same):
            let problem = Problem("title-english", WorkshopWords.standsAlready)
            return .page(try await page(visit, nil, typed, [problem], pointingAt: same), status: 422)
        }
    }

    private func addNotes(_ visit: Visit) async throws -> Answer {
        let workshop = try await found(visit)
        let typed = NotesForm(visit.form)
        let pasted = PastedNotes(typed.text)
        var problems = typed.problems(isNew: false, pasted, known: try await known())
        if problems.isEmpty {
            let notes = notes(pasted, of: workshop.id, at: typed.priority, visit.language)
            if try await store.add(notes, to: workshop.id, by: .person(try visit.signedIn().id)) {
                return .redirect(visit.link(workshop.path) + "?done=kept")
            }
            problems = [Problem("notes", WorkshopWords.notesStand)]
        }
        return .page(try await page(visit, workshop, typed, problems), status: 422)
    }

    private func known() async throws -> Set<String> { Set(try await priorities.priorities().map(\.key)) }

    /// What was written, as words of the language in which the page was read.
    private func notes(
        _ pasted: PastedNotes, of workshop: Workshop.ID, at priority: String, _ language: Language
    ) -> [WorkshopNote] {
        func wording(_ text: String) -> Wording { language == .english ? Wording(text) : Wording("", cy: text) }
        let now = store.records.now
        return pasted.notes.enumerated().map { index, note in
            WorkshopNote(
                id: .make(at: now), workshop: workshop, position: index, priority: priority,
                words: wording(note.words), proposer: wording(note.proposer), fate: .open)
        }
    }

    private func page(
        _ visit: Visit, _ workshop: Workshop?, _ typed: NotesForm, _ problems: [Problem] = [],
        pointingAt same: Workshop? = nil
    ) async throws -> Page {
        let language = visit.language
        let priorities = try await priorities.priorities()
        let title = workshop == nil ? WorkshopWords.new : WorkshopWords.addNotes
        let trail =
            [(WorkshopWords.title[language], "/workshops")] + (workshop.map { [($0.title[language], $0.path)] } ?? [])
        return Page(title: title[language], trail: trail) {
            ErrorSummary(problems, language: language).html
            if let same { p { a(.href(visit.link(same.path))) { words(same.title, in: language) } } }
            h1 { title[language] }
            KeepingForm(visit, version: 1, button: WorkshopWords.keep) {
                typed.html(isNew: workshop == nil, priorities, problems, language)
            }.html
        }
    }
}
