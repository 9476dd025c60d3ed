import Basics
import Capability
import Programme
import Store
import Strategy
import Thread
import Web

/// What helps every department to be a parent: the register of the council's documents, what works elsewhere, and what
/// people wrote at workshops.
package struct Practice: Capability {
    package static let name = "practice"
    package static let migrations = PracticeSchema.migrations
    package static let permissions = [see, keep]
    package static let sealedTables = [
        RegisterDocument.table, GoodPractice.table, Workshop.table, WorkshopNote.table,
    ]

    package static let see = Permission(
        "see-practice", RegisterWords.see, [.member, .lead, .clerk, .officer, .analyst])
    package static let keep = Permission("keep-practice", RegisterWords.write, [.officer])

    package static func kinds(_ records: Records) -> [ThingKind] {
        let store = LibraryStore(records: records)
        @Sendable func thing(_ practice: GoodPractice) -> Thing {
            Thing(
                practice.name, title: practice.what, path: practice.path,
                lines: [.same(practice.council + ".")] + (practice.result.isEmpty ? [] : [practice.result.bilingual]))
        }
        return [
            ThingKind(
                "practice", one: LibraryWords.one, many: LibraryWords.many, place: .practice, seeing: see,
                joining: keep,
                find: { ids in try await store.practices().filter { ids.contains($0.id.text) }.map(thing) },
                list: { try await store.practices().map(thing) })
        ]
    }

    private let ground: Ground
    private let register: RegisterStore
    private let library: LibraryStore
    private let workshops: WorkshopStore

    package init(_ ground: Ground) {
        self.ground = ground
        register = RegisterStore(records: ground.records)
        library = LibraryStore(records: ground.records)
        workshops = WorkshopStore(records: ground.records)
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                RegisterWords.title, path: "/register", allow: .holders(Self.see), place: 60,
                purpose: RegisterWords.purpose),
            NavigationItem(
                LibraryWords.title, path: "/practice", allow: .holders(Self.see), place: 61,
                purpose: LibraryWords.purpose),
            NavigationItem(
                WorkshopWords.title, path: "/workshops", allow: .holders(Self.see), place: 62,
                purpose: WorkshopWords.purpose),
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        let priorities = PriorityStore(records: ground.records)
        let programme = ProgrammeStore(records: ground.records)
        RegisterPages(store: register).addRoutes(to: &routes)
        LibraryPages(ground: ground, store: library, priorities: priorities, programme: programme)
            .addRoutes(to: &routes)
        WorkshopPages(store: workshops, priorities: priorities, programme: programme).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await workshops.counts()
        return [
            "register_documents": try await register.documents().count,
            "practices": try await library.practices().count,
            "workshops": counts.workshops, "workshop_notes": counts.notes,
        ]
    }

    package func exports() async throws -> [ExportFile] {
        let documents = try await register.documents().map { document in
            [
                document.key, document.kind.rawValue, document.title[.english], document.owner[.english],
                document.children.rawValue, document.leavers.rawValue, document.evidence[.english],
                document.nextReview?.iso ?? "",
            ]
        }
        let practices = try await library.practices().map { practice in
            [practice.council, practice.what[.english], practice.result[.english], practice.source[.english]]
        }
        return [
            ExportFile(
                "register.csv",
                heads: ["key", "kind", "title", "owner", "children", "leavers", "evidence", "next_review"],
                rows: documents),
            ExportFile("practice.csv", heads: ["council", "what", "result", "source"], rows: practices),
        ]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        let actor = Actor.system(Demonstration.actor)
        let now = ground.records.now
        if let file: RegisterFile = try demonstration.read("register.json") {
            let documents = file.documents.map {
                RegisterDocument(
                    id: .make(at: now), key: $0.key, kind: $0.kind, title: $0.title, owner: $0.owner,
                    children: $0.children, leavers: $0.leavers, evidence: $0.evidence ?? .empty,
                    nextReview: $0.nextReview, version: 1)
            }
            try await register.add(documents, by: actor)
        }
        if let file: PracticeFile = try demonstration.read("practice.json") {
            let practices = file.practices.map { filed in
                GoodPractice(
                    id: .make(at: now), key: filed.key, council: filed.council, what: filed.what,
                    result: filed.result ?? .empty, source: filed.source ?? .empty, on: filed.on,
                    priorities: (filed.priorities ?? []).compactMap { ThingName($0)?.id }, version: 1)
            }
            try await library.add(practices, by: actor)
        }
        guard let file: WorkshopsFile = try demonstration.read("workshops.json") else { return }
        for filed in file.workshops {
            let workshop = Workshop(id: .make(at: now), key: filed.key, title: filed.title, on: filed.on)
            let notes = filed.tables.flatMap { table in table.notes.map { (table.priority ?? "", $0) } }
            try await workshops.add(
                workshop,
                notes.enumerated().map { index, note in
                    WorkshopNote(
                        id: .make(at: now), workshop: workshop.id, position: index, priority: note.0,
                        words: note.1.words, proposer: note.1.proposer ?? .empty, fate: .open)
                }, by: actor)
        }
    }
}
