import Basics
import Capability
import Council
import Documents
import Foundation
import Leads
import Store
import Strategy
import Thread

/// Programmes in and out: tables of other programs, and the file that another council can start from.
package struct Exchange: Sendable {
    package let store: ProgrammeStore
    package let imports: ImportStore
    let leads: LeadStore
    let links: LinkStore
    let council: CouncilStore
    let terms: TermStore
    let things: Things
    private let priorityStore: PriorityStore
    let maker: PaperMaker

    /// The most rows that the tables of one file may have together.
    static let mostRows = 5_000
    /// Bytes of a file that is brought in.
    static let largest = 10 * 1024 * 1024

    package init(_ ground: Ground) {
        store = ProgrammeStore(records: ground.records)
        imports = ImportStore(records: ground.records)
        leads = LeadStore(records: ground.records)
        links = LinkStore(records: ground.records)
        council = CouncilStore(records: ground.records)
        terms = TermStore(records: ground.records)
        things = ground.things
        priorityStore = PriorityStore(records: ground.records)
        maker = PaperMaker(python: ground.settings.value(.python).flatMap { Companion.find($0)?.path })
    }

    var records: Records { store.records }
    var today: Day { records.now.inLondon.day }

    /// Key and title of each priority, in the council's order.
    func priorities() async throws -> [(key: String, title: Wording)] {
        let keyed = try await KeyedThings(things, kinds: ["priority"])
        return try await things.kind("priority")?.list().map { (keyed.key($0.name), $0.title) } ?? []
    }

    /// Priorities that the strategy has no longer and activities still stand under.
    func endedPriorities() async throws -> [PriorityLine] {
        try await priorityStore.priorities(try await store.usedPriorities()).filter { !$0.isLive }
            .map { PriorityLine(id: $0.id.text, key: $0.key, title: $0.title, isEnded: true) }
    }

    /// Everything that a file can name, the priorities that ended included.
    func keyedThings() async throws -> KeyedThings {
        var keyed = try await KeyedThings(things)
        for ended in try await endedPriorities() { keyed.add(ThingName("priority", ended.id), key: ended.key) }
        return keyed
    }

    /// Key and title of each priority under which a file of this council sets its activities.
    private func headings() async throws -> [(key: String, title: Wording)] {
        try await priorities() + endedPriorities().map { ($0.key, $0.title) }
    }
}

// Out
extension Exchange {
    /// The current programme, or another, as a file; nil where there is none.
    package func file(of programme: WorkProgramme.ID? = nil) async throws -> ProgrammeFile? {
        guard let sheet = try await store.sheet(of: programme) else { return nil }
        let ids = Set(sheet.entries.map(\.activity.id))
        let updates = try await store.updates().filter { ids.contains($0.activity) }
        let evidence = try await store.evidence().filter { ids.contains($0.activity) }
        let joined = try await links.links(of: sheet.entries.map(\.activity.name))
        return FileExport(
            sheet: sheet, updates: updates, evidence: evidence, links: joined, leads: try await leads.leads(),
            things: try await keyedThings(), priorities: try await headings()
        ).file
    }

    /// In the form of a table.
    func table(_ file: ProgrammeFile, _ language: Language) async throws -> ProgrammeTable {
        ProgrammeTable(
            file, leads: try await leads.leads(), priorities: try await headings(), language: language)
    }

    /// As a Word document.
    func word(_ file: ProgrammeFile, _ language: Language) async throws -> [UInt8] {
        let paper = ProgrammePaper(
            file, leads: try await leads.leads(), priorities: try await headings(),
            council: try await council.council().name, on: today, language: language)
        return try await maker.word(paper.paper)
    }
}

// In, as a file of Hearth's own
extension Exchange {
    /// Begins a programme with everything the file says, in one act.
    ///
    /// - Parameter undated: the day of words that give none; the programme's last day, or today before then, where nil.
    /// - Throws: `Refusal` with a sentence for each thing that the file names and the council does not have.
    package func load(_ file: ProgrammeFile, undated: Day? = nil, by actor: Actor) async throws {
        let problems = file.problems("programme.json")
        guard problems.isEmpty else { throw Refusal(problems) }
        let begun = WorkProgramme(id: .make(at: records.now), title: file.title, from: file.from, until: file.until)
        let (planned, gaps) = try await plan(
            for: begun.id, undated: undated ?? min(file.until ?? today, today)
        ).made(of: file)
        guard gaps.isEmpty else { throw Refusal(gaps.map(\.problem)) }
        let (keys, now) = (records.keys, records.now)
        let act = Act(
            "programme.loaded", by: actor, on: begun.id.text,
            ["activities": "\(planned.count)", "steps": "\(planned.reduce(0) { $0 + $1.steps.count })"])
        try await records.largeAct(act) { connection, _ in
            try ProgrammeStore.begin(begun, on: connection, keys: keys)
            try ProgrammeStore.add(planned, by: actor, at: now, on: connection, keys: keys)
        }
    }

    /// How files become activities of this council.
    func plan(for programme: WorkProgramme.ID, undated: Day) async throws -> FilePlan {
        FilePlan(
            programme: programme,
            leads: Dictionary(
                try await leads.leads().map { ($0.key, $0.id) }, uniquingKeysWith: { first, _ in first }),
            things: try await keyedThings(), now: records.now, undated: undated)
    }
}
