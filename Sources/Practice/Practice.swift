import Basics
import Capability
import Leads
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
        "see-practice", KeepingWords.see, [.member, .lead, .clerk, .officer, .analyst])
    package static let keep = Permission("keep-practice", KeepingWords.write, [.officer])

    package static let meanings = [WorkshopNote.proposedIn]

    package static func kinds(_ records: Records) -> [ThingKind] { PracticeThings(records).kinds }

    let ground: Ground
    let register: RegisterStore
    let library: LibraryStore
    let workshops: WorkshopStore

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
        let leads = LeadStore(records: ground.records)
        RegisterPages(store: register, leads: leads).addRoutes(to: &routes)
        RegisterWritingPages(store: register, leads: leads).addRoutes(to: &routes)
        QuestionPages().addRoutes(to: &routes)
        LibraryPages(ground: ground, store: library, priorities: priorities, programme: programme)
            .addRoutes(to: &routes)
        PracticeWritingPages(store: library, priorities: priorities).addRoutes(to: &routes)
        TryPages(store: library, priorities: priorities, programme: programme).addRoutes(to: &routes)
        WorkshopPages(store: workshops, priorities: priorities, programme: programme).addRoutes(to: &routes)
        WorkshopWritingPages(store: workshops, priorities: priorities).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await workshops.counts()
        return [
            "register_documents": try await register.documents().count,
            "practices": try await library.practices().count,
            "workshops": counts.workshops, "workshop_notes": counts.notes,
        ]
    }
}
