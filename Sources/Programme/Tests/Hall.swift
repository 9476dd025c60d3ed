import Access
import Basics
import Capability
import Council
import Leads
import Proving
import Store
import Strategy
import Testing
import Thread
import Web

@testable import Programme

func day(_ text: String) -> Day { Day(iso: text)! }

/// A council with four priorities, a head of leisure with a nurse as deputy, one who has left, and two activities: one
/// of three steps, one of none.
struct Hall: Sendable {
    /// The standing clock's day.
    static let today = day("2026-11-20")
    static let list = CapabilityList([
        Access.self, Council.self, Thread.self, Leads.self, Strategy.self, Programme.self,
    ])

    let proving: ProvingGround
    let newBrowser: @Sendable () -> Browser
    let begun: WorkProgramme

    var programme: Programme { Programme(proving.ground) }
    var store: ProgrammeStore { ProgrammeStore(records: proving.records) }
    var leads: LeadStore { LeadStore(records: proving.records) }

    static let head = Lead(
        id: Lead.ID("head")!, key: "head", role: Wording("Head of leisure", cy: "Pennaeth hamdden"),
        deputy: Lead.ID("nurse")!)
    static let nurse = Lead(
        id: Lead.ID("nurse")!, key: "nurse", role: Wording("Specialist nurse", cy: "Nyrs arbenigol"))
    static let gone = Lead(
        id: Lead.ID("gone")!, key: "gone", role: Wording("Head of housing", cy: "Pennaeth tai"),
        leftOn: day("2026-03-03"))

    static let tracking = Activity.ID("tracking")!
    static let tours = Activity.ID("tours")!
    static func step(_ letter: String) -> Step.ID { Step.ID("step-\(letter)")! }

    static func visit(
        _ kind: DatabaseKind = .sqlite, _ body: @escaping @Sendable (Hall) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: list) { proving in
            try await proving.browse { newBrowser in
                let store = ProgrammeStore(records: proving.records)
                try await LeadStore(records: proving.records).add([], [head, nurse, gone], by: .system("test"))
                try await Strategy(proving.ground).demonstrate(proving.demonstration("denbighshire"))
                let begun = try await store.begin(
                    Wording("Work programme", cy: "Rhaglen waith"), from: day("2026-01-01"),
                    until: day("2027-12-31"), by: .system("test"))
                let hall = Hall(proving: proving, newBrowser: newBrowser, begun: begun)
                try await hall.fill()
                try await body(hall)
            }
        }
    }

    private func fill() async throws {
        let priority = try await programme.priorityLines().first { $0.key == "education-employment" }
        let tracking = Activity(
            id: Self.tracking, programme: begun.id, key: "tracking", priority: priority?.id,
            heading: Wording("Education", cy: "Addysg"), title: Wording("Follow every plan", cy: "Dilyn pob cynllun"),
            outputs: [Wording("A form that is used")], measures: [Wording("Plans looked at in time")],
            work: Work(lead: Self.head.id, starts: day("2026-02-01"), due: day("2026-12-31")))
        let steps = ["a", "b", "c"].map { letter in
            Step(
                id: Self.step(letter), activity: Self.tracking, letter: letter, words: Wording("Do \(letter)"),
                work: Work(lead: letter == "c" ? Self.nurse.id : Self.head.id))
        }
        let tours = Activity(
            id: Self.tours, programme: begun.id, key: "tours", title: Wording("Tours of the castle"))
        try await store.add(
            [PlannedActivity(activity: tracking, steps: steps), PlannedActivity(activity: tours)],
            by: .system("test"))
    }

    /// Somebody signed in with these roles.
    func browser(as roles: Role...) async throws -> (browser: Browser, account: String) {
        let browser = newBrowser()
        guard let first = roles.first else { return (browser, "") }
        let account =
            roles.count == 1 ? try await browser.signIn(as: first) : try await browser.signIn(as: first, roles[1])
        return (browser, account)
    }

    /// A browser of the head of leisure, whose account is tied to the lead.
    func leadBrowser(_ lead: Lead = Hall.head) async throws -> Browser {
        let (browser, account) = try await browser(as: .lead)
        let tied = lead.tied(to: account)
        let keys = proving.records.keys
        try await proving.records.act(Act("test.tied", by: .system("test"), on: lead.id.text)) { connection, _ in
            try Lead.table.replace(tied.values, on: connection, keys: keys)
        }
        return browser
    }

    func update(
        _ activity: Activity.ID = Hall.tracking, step: Step.ID? = nil, on text: String = "2026-11-01",
        state: WorkState? = nil, words: String = "", isNoChange: Bool = false
    ) -> Update {
        Update(
            id: .make(at: proving.records.now), activity: activity, step: step, on: day(text),
            at: proving.records.now, by: .unknown, state: state, words: Wording(words), isNoChange: isNoChange,
            via: .page)
    }
}

extension Lead {
    func tied(to account: String) -> Lead {
        var tied = self
        tied.account = account
        return tied
    }
}
