import ArgumentParser
import Basics
import Capability
import Council
import Leads
import Store
import Strategy
import Thread
import Web

/// What the council does for its children: activities, their steps, who leads them, by when, and the word on each.
package struct Programme: Capability {
    package static let name = "programme"
    package static let migrations = ProgrammeSchema.migrations + ImportSchema.migrations
    package static let permissions = [see, work, plan, mine]
    package static let sealedTables = [
        WorkProgramme.table, Activity.table, Step.table, Update.table, Evidence.table, Evidence.files,
        KeptImport.table, ImportStore.mappings,
    ]
    package static let fleetingTables = [KeptImport.table.name]
    package static let commands: [any AsyncParsableCommand.Type] = [ProgrammeCommand.self]

    package static let see = Permission(
        "see-programme", ProgrammeWords.see, [.member, .lead, .clerk, .officer, .analyst, .visitor])
    package static let work = Permission("say-how-work-goes", ProgrammeWords.work, [.lead, .officer])
    package static let plan = Permission("write-programme", ProgrammeWords.plan, [.officer])
    package static let mine = Permission("see-own-work", ProgrammeWords.mine, [.lead])

    package let store: ProgrammeStore
    let leads: LeadStore
    let terms: TermStore
    let panel: LinkPanel
    package let exchange: Exchange
    private let priorities: PriorityStore

    package init(_ ground: Ground) {
        store = ProgrammeStore(records: ground.records)
        leads = LeadStore(records: ground.records)
        terms = TermStore(records: ground.records)
        panel = LinkPanel(ground)
        exchange = Exchange(ground)
        priorities = PriorityStore(records: ground.records)
    }

    package static func kinds(_ records: Records) -> [ThingKind] { [ProgrammeThings.kind(records)] }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                ProgrammeWords.programme, path: "/programme", allow: .holders(Self.see), place: 20,
                term: Term.programme.rawValue),
            NavigationItem(ProgrammeWords.myWork, path: "/programme/mine", allow: .holders(Self.mine), place: 5),
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        ProgrammePages(programme: self).addRoutes(to: &routes)
        BeginPages(programme: self).addRoutes(to: &routes)
        ActivityPlanPages(programme: self).addRoutes(to: &routes)
        ChargePages(programme: self).addRoutes(to: &routes)
        ActivityPages(programme: self).addRoutes(to: &routes)
        StepPages(programme: self).addRoutes(to: &routes)
        UpdatePages(programme: self).addRoutes(to: &routes)
        ImportPages(exchange: exchange).addRoutes(to: &routes)
        ExportPages(exchange: exchange).addRoutes(to: &routes)
    }

    package var chores: [Chore] {
        [Chore("programme-imports", everySeconds: 3600) { try await exchange.imports.removeExpired() }]
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard let person = visit.person, person.may(Self.see) else { return [] }
        let terms = try await terms.terms()
        guard let sheet = try await store.sheet() else {
            return [
                FrontLine(
                    ProgrammeWords.frontQuestion, answer: ProgrammeWords.frontEmpty(terms), path: "/programme",
                    link: person.may(Self.plan) ? ProgrammeWords.begin(terms) : ProgrammeWords.frontLink(terms))
            ]
        }
        let counts = ProgrammeCounts(sheet.entries, on: store.records.now.inLondon.day)
        let answer = [ProgrammeWords.counts(counts, terms), ProgrammeWords.states(counts)].joined()
        return [
            FrontLine(
                ProgrammeWords.frontQuestion, answer: answer, path: "/programme",
                link: ProgrammeWords.frontLink(terms))
        ]
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await store.counts()
        return [
            "activities": counts.activities, "steps": counts.steps, "updates": counts.updates,
            "evidence": counts.evidence,
        ]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: ProgrammeFile = try demonstration.read("programme.json") else { return }
        try await exchange.load(file, by: .system(Demonstration.actor))
    }

    package func exports() async throws -> [ExportFile] { try await ProgrammeFiles(programme: self).all() }
}

extension Programme {
    /// What the pages need beside the programme itself, as of today in London.
    func surroundings() async throws -> Surroundings {
        Surroundings(
            leads: try await leads.leads(), departments: try await leads.departments(),
            priorities: try await priorityLines(), ended: try await endedPriorities(), terms: try await terms.terms(),
            today: store.records.now.inLondon.day)
    }

    /// The council's priorities in its order.
    func priorityLines() async throws -> [PriorityLine] {
        try await priorities.priorities().map { PriorityLine(id: $0.id.text, key: $0.key, title: $0.title) }
    }

    /// Those that the strategy has no longer and activities still stand under.
    func endedPriorities() async throws -> [PriorityLine] { try await exchange.endedPriorities() }

    /// The lead whose account the visitor signed in with.
    func lead(of visit: Visit) async throws -> Lead? {
        guard let person = visit.person else { return nil }
        return try await leads.lead(ofAccount: person.id)
    }
}
