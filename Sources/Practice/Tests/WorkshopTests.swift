import Basics
import Capability
import Programme
import Proving
import Store
import Testing
import Thread
import Web

@testable import Practice

/// What people wrote at a workshop, and what became of each note.
struct WorkshopTests {
    private let right = [
        "title-english": "Conference", "on-day": "2", "on-month": "10", "on-year": "2026",
        "priority": "education-employment", "notes": "• Free swimming (Leisure)\n• One card (Libraries)",
    ]

    @Test(arguments: DatabaseKind.all)
    func `an officer pastes what was written, and what is wrong is said with the notes kept`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            let empty = try await officer.open("/workshops")
            #expect(empty.says(WorkshopWords.emptyWhy) && empty.has("/workshops/new"))
            _ = try await officer.open("/workshops/new")
            let wrong = try await officer.submit("/workshops/new", ["notes": "Kept words", "priority": "gone"])
            #expect(wrong.status == 422 && wrong.has("Kept words"))
            for sentence in [WorkshopWords.sayName, WorkshopWords.sayDay, WorkshopWords.priorityGone] {
                #expect(wrong.says(sentence))
            }
            let none = try await officer.submit("/workshops/new", right.merging(["notes": " \n• \n"]) { $1 })
            #expect(none.status == 422 && none.says(WorkshopWords.sayNotes))
            #expect(try await officer.submit("/workshops/new", right).location == "/workshops/conference?done=kept")
            let page = try await officer.open("/workshops/conference")
            #expect(
                page.has("Free swimming") && page.has("(Libraries)") && page.has("2 notes. Still to be settled: 2."))
            let twice = try await officer.submit("/workshops/new", right)
            #expect(twice.status == 422 && twice.says(WorkshopWords.standsAlready))
            #expect(try await hall.practice.summary()["workshop_notes"] == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `more notes follow those that stand, and the same notes are not kept twice`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, _) = try await hall.workshop(["Free swimming"])
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open("\(workshop.path)/notes")
            let same = try await officer.submit("\(workshop.path)/notes", ["notes": "- free swimming. (Leisure)"])
            #expect(same.status == 422 && same.says(WorkshopWords.notesStand))
            let many = (1...150).map { "\($0)) Idea \($0)" }.joined(separator: "\n")
            _ = try await officer.open("/cy\(workshop.path)/notes")
            let more = try await officer.submit("/cy\(workshop.path)/notes", ["notes": many])
            #expect(more.location == "/cy\(workshop.path)?done=kept")
            let notes = try await hall.practice.workshops.notes(of: workshop.id)
            #expect(notes.count == 151 && notes.map(\.position) == Array(0...150))
            #expect(notes[150].words == Wording("", cy: "Idea 150"), "words of the language they were typed in")
            let page = try await officer.open(workshop.path)
            #expect(page.has("Idea 99<") && !page.has("Idea 100<") && page.has("?page=2"))
            #expect(try await officer.open("\(workshop.path)?page=2").has("Idea 150<"))
            #expect(try await officer.open("\(workshop.path)?page=99").status == 200)
            _ = try await officer.open(workshop.path)
            let aside = try await officer.submit(
                "/workshops/notes/\(notes[150].id)/aside", ["because-\(notes[150].id)": "Done"])
            #expect(aside.location == "\(workshop.path)?page=2#note-\(notes[150].id)")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a note becomes a draft activity with its proposer, under its priority, joined to the note`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming"], at: "education-employment")
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open(workshop.path)
            let made = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            #expect(made.location == "/programme/free-swimming/edit")
            let activity = try #require(try await hall.programme.activity(key: "free-swimming"))
            #expect(activity.title == Wording("Free swimming") && activity.priority != nil)
            #expect(activity.outcomes.first?.english == "Proposed by Leisure: Conference, 2 October 2026")
            #expect(activity.outcomes.first?.welsh.hasPrefix("Cynigiwyd gan Hamdden: Cynhadledd") == true)
            let page = try await officer.open("/programme/free-swimming")
            #expect(page.says(WorkshopWords.proposedAt) && page.has("\(workshop.path)#note-\(notes[0].id)"))
            let told = try await officer.open(workshop.path)
            #expect(told.says(WorkshopWords.became) && told.has("/programme/free-swimming"))
            #expect(!told.says(WorkshopWords.make))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers settle one note: the second sees what happened and nothing is made twice`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming", "One card"])
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open(workshop.path)
            _ = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            let aside = try await officer.submit(
                "/workshops/notes/\(notes[0].id)/aside", ["because-\(notes[0].id)": "No money"])
            #expect(aside.status == 409 && aside.says(WorkshopWords.settledBefore))
            #expect(aside.says(WorkshopWords.notKept("No money")) && aside.has("/programme/free-swimming"))
            let twice = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            #expect(twice.status == 409 && twice.says(WorkshopWords.settledBefore))
            #expect(try await hall.programme.activities().count == 1)
            _ = try await officer.submit(
                "/workshops/notes/\(notes[1].id)/aside", ["because-\(notes[1].id)": "The library does it"])
            let late = try await officer.submit("/workshops/notes/\(notes[1].id)/activity", [:])
            #expect(late.status == 409 && late.says(WorkshopWords.wasSetAside("The library does it")))
            #expect(try await hall.programme.activities().count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `of ten who settle one note in the same moment one does`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let (_, notes) = try await hall.workshop(["Free swimming"])
            let store = hall.practice.workshops
            let settled = try await withThrowingTaskGroup(of: Settled.self) { group in
                for number in 1...10 {
                    group.addTask {
                        try await store.setAside(notes[0].id, because: "Reason \(number)", by: Hall.officer)
                    }
                }
                return try await group.reduce(into: [Settled]()) { $0.append($1) }
            }
            let kept = try #require(try await store.note(notes[0].id))
            #expect(settled.count { $0 == .settled } == 1)
            #expect(settled.count { $0 == .before(kept) } == 9)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an activity that was taken out again leaves its note to be settled anew`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming"])
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open(workshop.path)
            _ = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            let activity = try #require(try await hall.programme.activity(key: "free-swimming"))
            #expect(try await hall.programme.remove(activity.id, by: Hall.officer))
            let page = try await officer.open(workshop.path)
            #expect(page.says(WorkshopWords.takenOut) && page.says(WorkshopWords.make))
            #expect(page.has("1 note. Still to be settled: 1."))
            #expect(try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:]).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a table whose priority is gone keeps its notes, and they become activities of no priority`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming"], at: "no-longer")
            let officer = try await hall.browser(as: .officer)
            let page = try await officer.open(workshop.path)
            #expect(page.says(WorkshopWords.tableGone) && page.has("Free swimming"))
            #expect(try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:]).status == 303)
            #expect(try await hall.programme.activity(key: "free-swimming")?.priority == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `setting aside asks for the reason, and without a programme nothing becomes an activity`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind, hasProgramme: false) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming"])
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open(workshop.path)
            let made = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            #expect(made.status == 409 && made.says(KeepingWords.noProgramme))
            let silent = try await officer.submit("/workshops/notes/\(notes[0].id)/aside", [:])
            #expect(silent.status == 422 && silent.says(WorkshopWords.sayBecause))
            let unknown = try await officer.submit("/workshops/notes/nothing/aside", [:])
            #expect(unknown.status == 404)
            let aside = try await officer.submit(
                "/cy/workshops/notes/\(notes[0].id)/aside", ["because-\(notes[0].id)": "Dim arian"])
            #expect(aside.location == "/cy\(workshop.path)#note-\(notes[0].id)")
            let page = try await officer.open("/cy\(workshop.path)")
            #expect(page.says(WorkshopWords.wasSetAside("Dim arian"), in: .welsh))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `members read what became of notes and settle none`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming"])
            let member = try await hall.browser(as: .member)
            let page = try await member.open("/cy\(workshop.path)")
            #expect(page.status == 200 && page.has("Cynhadledd") && page.has("(Hamdden)") && page.has("lang=\"en\""))
            #expect(!page.says(WorkshopWords.make, in: .welsh) && !page.has("/notes\""))
            for address in [
                "/workshops/new", "\(workshop.path)/notes", "/workshops/notes/\(notes[0].id)/activity",
                "/workshops/notes/\(notes[0].id)/aside",
            ] { #expect(try await member.submit(address, right).status == 403) }
            #expect(try await hall.browser(as: .youngPerson).open("/workshops").status == 403)
            #expect(try await member.open("/workshops/nothing").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a note is taken out, and then the whole workshop; the activity that came of it stays`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (workshop, notes) = try await hall.workshop(["Free swimming", "Names somebody"])
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open(workshop.path)
            _ = try await officer.submit("/workshops/notes/\(notes[0].id)/activity", [:])
            let named = "/workshops/notes/\(notes[1].id)/remove"
            #expect(try await officer.open(named).says(WorkshopWords.removeNote))
            #expect(try await officer.submit(named, [:]).location == "\(workshop.path)?done=removed")
            #expect(try await officer.submit(named, [:]).status == 404)
            let page = try await officer.open(workshop.path)
            #expect(page.has("Free swimming") && !page.has("Names somebody"))
            #expect(try await officer.open("\(workshop.path)/remove").says(WorkshopWords.removeWhat(1)))
            _ = try await officer.submit("\(workshop.path)/remove", [:])
            #expect(try await officer.open(workshop.path).status == 404)
            #expect(try await hall.practice.workshops.counts() == (0, 0))
            #expect(try await hall.programme.activities().map(\.title.english) == ["Free swimming"])
        }
    }
}
