import Access
import Basics
import Capability
import Council
import Leads
import Post
import Programme
import Proving
import Store
import Testing
import Thread
import Web

@testable import Updates

/// A council with two leads who deputise for each other, an activity of three steps, and nobody's word for two months.
struct Office: Sendable {
    static let today = day("2026-06-15")

    let proving: ProvingGround
    let newBrowser: @Sendable () -> Browser
    let head = Self.presentHead
    let nurse: Lead = {
        var nurse = lead("nurse")
        nurse.language = .welsh
        return nurse
    }()

    /// The lead who is here, with the nurse as deputy.
    static let presentHead: Lead = {
        var head = lead("head")
        head.deputy = lead("nurse").id
        return head
    }()

    /// The same lead, away from today on.
    static let awayHead: Lead = {
        var head = presentHead
        head.awayFrom = today
        return head
    }()

    /// The same lead, gone today.
    static let goneHead: Lead = {
        var head = presentHead
        head.leftOn = today
        return head
    }()

    var records: Records { proving.records }
    var programme: ProgrammeStore { ProgrammeStore(records: records) }
    var links: SignedLinks { SignedLinks(records: records) }
    var asking: AskingStore { AskingStore(records: records) }
    var rhythms: RhythmStore { RhythmStore(records: records) }

    static let list = CapabilityList([
        Access.self, Council.self, Post.self, Thread.self, Leads.self, Programme.self, Updates.self,
    ])

    static func visit(
        _ kind: DatabaseKind, head changed: Lead? = nil,
        _ body: @escaping @Sendable (Office) async throws -> Void
    ) async throws {
        let clock = StandingClock("2026-06-15T10:00:00.000Z")
        let head = changed ?? Self.presentHead
        try await ProvingGround.lend(kind, with: list, clock: clock) { proving in
            try await proving.browse { newBrowser in
                let office = Office(proving: proving, newBrowser: newBrowser)
                try await office.fill(head)
                try await body(office)
            }
        }
    }

    private func fill(_ head: Lead) async throws {
        let nurse = nurse
        let keys = records.keys
        try await records.act(Act("test.filled", by: .system("test"), on: "test")) { connection, _ in
            for lead in [nurse, head] { try Lead.table.insert(lead.values, on: connection, keys: keys) }
        }
        let begun = try await programme.begin(
            Wording("Programme"), from: day("2026-01-01"), until: day("2027-12-31"), by: .system("test"))
        let id = Activity.ID("tracking")!
        let steps = [("a", "Agree the form", head), ("b", "Try it out", head), ("c", "Train the nurses", nurse)]
        try await programme.add(
            [
                PlannedActivity(
                    activity: Activity(
                        id: id, programme: begun.id, key: "tracking", title: Wording("Follow every plan")),
                    steps: steps.enumerated().map { index, step in
                        Step(
                            id: Step.ID("step-\(step.0)")!, activity: id, position: index, letter: step.0,
                            words: Wording(step.1), work: Work(lead: step.2.id))
                    })
            ], by: .system("test"))
    }

    /// A link of the kind that a letter holds.
    func secret(of lead: Lead, days: Int = 21) async throws -> String {
        try await links.make(
            purpose: AskingStore.purpose, holder: lead.id.text, subject: "work", days: days, uses: .many,
            by: .system("test")
        ).secret
    }

    func letters(to lead: Lead) async throws -> [OutboxLetter] {
        try await asking.outbox.letters(concerning: lead.id.text)
    }

    func stopLeavers() async throws { try await Updates(proving.ground).chore.stopLeavers() }

    func update(step letter: String, state: WorkState) -> Update {
        Update(
            id: .make(at: records.now), activity: Activity.ID("tracking")!, step: Step.ID("step-\(letter)")!,
            on: Self.today, at: records.now, by: .unknown, state: state, via: .page)
    }

    func runChore(on records: Records? = nil) async throws {
        let ground = proving.capabilities.ground(
            records ?? self.records, settings: proving.ground.settings, logger: proving.ground.logger)
        try await Updates(ground).chore.run()
    }
}
