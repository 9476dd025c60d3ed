import Basics
import Web

/// One workshop: its notes by table, and what became of each.
struct WorkshopView {
    let workshop: Workshop
    let notes: [WorkshopNote]
    /// The titles of the priorities that exist, by their keys.
    let titles: [String: Wording]
    /// The keys of the activities that exist.
    let activities: Set<String>
    let visit: Visit
    let mayKeep: Bool
    /// What is wrong with a reason that somebody typed.
    var problem: Problem?
    /// What happened where somebody else settled the note before.
    var before: HTML = .nothing

    static let mostOnPage = 100

    private var language: Language { visit.language }

    /// Table after table, in the order in which each first spoke.
    private var ordered: [WorkshopNote] {
        var tables: [String] = []
        for note in notes where !tables.contains(note.priority) { tables.append(note.priority) }
        let grouped = Dictionary(grouping: notes, by: \.priority)
        return tables.flatMap { grouped[$0] ?? [] }
    }

    private var pages: Int { max(1, (notes.count + Self.mostOnPage - 1) / Self.mostOnPage) }

    /// Where the note stands: the workshop's page, or the one of its pages that has it.
    static func address(of note: WorkshopNote, in view: WorkshopView) -> String {
        let index = view.ordered.firstIndex { $0.id == note.id } ?? 0
        let number = index / mostOnPage + 1
        return view.visit.link(view.workshop.path) + (number > 1 ? "?page=\(number)" : "") + "#note-\(note.id)"
    }

    /// - Parameter shown: the note whose page to show, where it is about one.
    func page(around shown: WorkshopNote.ID? = nil) -> Page {
        let all = ordered
        let asked = Int(visit.query.trimmed("page")) ?? 1
        let about = shown.flatMap { id in all.firstIndex { $0.id == id } }.map { $0 / Self.mostOnPage + 1 }
        let number = min(max(about ?? asked, 1), pages)
        let part = Array(all.dropFirst((number - 1) * Self.mostOnPage).prefix(Self.mostOnPage))
        return Page(title: workshop.title[language], trail: [(WorkshopWords.title[language], "/workshops")]) {
            if let problem { ErrorSummary([problem], language: language).html }
            before
            visit.doneBanner
            h1 { words(workshop.title, in: language) }
            p(.class("quiet")) { workshop.on.written[language] }
            p(.class("answer")) { WorkshopWords.counts(notes, lost: notes.count { isLost($0) })[language] }
            tables(part)
            Pagination(
                page: number, of: pages, previous: number > 1 ? link(number - 1) : nil,
                next: number < pages ? link(number + 1) : nil, language: language
            ).html
            if mayKeep {
                p {
                    a(.href(visit.link("\(workshop.path)/notes")), .class("button button-secondary")) {
                        WorkshopWords.addNotes[language]
                    }
                }
                p { a(.href(visit.link("\(workshop.path)/remove"))) { WorkshopWords.remove[language] } }
            }
        }
    }

    private func link(_ number: Int) -> String { visit.link(workshop.path) + "?page=\(number)" }

    private func tables(_ part: [WorkshopNote]) -> HTML {
        var keys: [String] = []
        for note in part where !keys.contains(note.priority) { keys.append(note.priority) }
        return keys.map { key in
            h2 { heading(key) } + ul(.class("kept-list")) { part.filter { $0.priority == key }.map(item) }
        }.reduce(.nothing, +)
    }

    private func heading(_ table: String) -> HTML {
        if table.isEmpty { return .text(WorkshopWords.noTableHead[language]) }
        return titles[table].map { words($0, in: language) } ?? .text(WorkshopWords.tableGone[language])
    }

    private func isLost(_ note: WorkshopNote) -> Bool {
        if case .activity(let key) = note.fate { !activities.contains(key) } else { false }
    }

    private func item(_ note: WorkshopNote) -> HTML {
        li(.id("note-\(note.id)")) {
            p {
                words(note.words, in: language)
                if !note.proposer.isEmpty {
                    " "
                    span(.class("quiet")) {
                        "("
                        words(note.proposer, in: language)
                        ")"
                    }
                }
            }
            if isLost(note) {
                p(.class("quiet")) { WorkshopWords.takenOut[language] }
            } else {
                Self.fate(note, visit)
            }
            if mayKeep, note.fate == .open || isLost(note) { choices(note) }
            if mayKeep {
                p(.class("quiet")) {
                    a(.href(visit.link("/workshops/notes/\(note.id)/remove"))) {
                        KeepingWords.takeOut[language]
                        span(.class("unseen")) { ": " + note.words[language] }
                    }
                }
            }
        }
    }

    /// What became of a note, as a paragraph.
    @HTMLBuilder static func fate(_ note: WorkshopNote, _ visit: Visit) -> HTML {
        switch note.fate {
        case .activity(let key):
            p {
                a(.href(visit.link("/programme/\(key)"))) {
                    WorkshopWords.became[visit.language]
                    span(.class("unseen")) { ": " + note.words[visit.language] }
                }
            }
        case .setAside(let because): p(.class("quiet")) { WorkshopWords.wasSetAside(because)[visit.language] }
        case .open: HTML.nothing
        }
    }

    private func choices(_ note: WorkshopNote) -> HTML {
        let mine = problem?.place == "because-\(note.id)" ? problem : nil
        return div(.class("row-actions")) {
            form(Attribute("method", "post"), Attribute("action", visit.link("/workshops/notes/\(note.id)/activity"))) {
                visit.tokenField
                submitButton(WorkshopWords.make[language], .secondary, about: note.words[language])
            }
            details(mine == nil ? nil : .flag("open")) {
                summary {
                    WorkshopWords.setAside[language]
                    span(.class("unseen")) { ": " + note.words[language] }
                }
                form(Attribute("method", "post"), Attribute("action", visit.link("/workshops/notes/\(note.id)/aside")))
                {
                    visit.tokenField
                    TextField(
                        "because-\(note.id)", WorkshopWords.because[language],
                        value: mine == nil ? "" : visit.form["because-\(note.id)"] ?? "",
                        problem: mine?.sentence[language], language: language
                    ).html
                    submitButton(WorkshopWords.setAside[language], .secondary, about: note.words[language])
                }
            }
        }
    }
}
