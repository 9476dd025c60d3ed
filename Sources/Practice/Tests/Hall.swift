import Access
import Basics
import Capability
import Council
import Leads
import Programme
import Proving
import Store
import Strategy
import Testing
import Thread
import Web

@testable import Practice

func day(_ text: String) -> Day { Day(iso: text)! }

/// A council with the priorities of Denbighshire, and a programme where the test wants one.
struct Hall: Sendable {
    /// The standing clock's day.
    static let today = day("2026-11-20")
    static let list = CapabilityList([
        Access.self, Council.self, Thread.self, Leads.self, Strategy.self, Programme.self, Practice.self,
    ])
    static let officer = Actor.system("test")

    let proving: ProvingGround
    let newBrowser: @Sendable () -> Browser

    var practice: Practice { Practice(proving.ground) }
    var programme: ProgrammeStore { ProgrammeStore(records: proving.records) }

    static func visit(
        _ kind: DatabaseKind = .sqlite, hasProgramme: Bool = true, council: String = "denbighshire",
        _ body: @escaping @Sendable (Hall) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: list) { proving in
            try await proving.browse { newBrowser in
                try await Strategy(proving.ground).demonstrate(proving.demonstration(council))
                if hasProgramme {
                    try await ProgrammeStore(records: proving.records).begin(Wording("Programme"), by: officer)
                }
                try await body(Hall(proving: proving, newBrowser: newBrowser))
            }
        }
    }

    func browser(as role: Role) async throws -> Browser {
        let browser = newBrowser()
        try await browser.signIn(as: role)
        return browser
    }

    /// A workshop on one day with these notes at the table of the priority.
    @discardableResult
    func workshop(_ notes: [String], at priority: String = "") async throws -> (Workshop, [WorkshopNote]) {
        let workshop = Workshop(
            id: .make(at: proving.records.now), key: "", title: Wording("Conference", cy: "Cynhadledd"),
            on: day("2026-10-02"))
        let made = notes.enumerated().map { index, text in
            WorkshopNote(
                id: .make(at: proving.records.now), workshop: workshop.id, position: index, priority: priority,
                words: Wording(text), proposer: Wording("Leisure", cy: "Hamdden"), fate: .open)
        }
        guard case .added(let added) = try await practice.workshops.add(workshop, made, by: Self.officer) else {
            throw Refusal("workshop", .same("stands"))
        }
        return (added, made)
    }

    func document(
        _ title: String, _ kind: RegisterDocument.Kind = .plan, children: RegisterDocument.Answer = .notAsked,
        leavers: RegisterDocument.Answer = .notAsked, review: String? = nil
    ) -> RegisterDocument {
        RegisterDocument(
            id: .make(at: proving.records.now), key: "", kind: kind, title: Wording(title),
            owner: Wording("Head of housing"), department: "", children: children, leavers: leavers,
            evidence: Wording("Page 4"),
            nextReview: review.map(day), version: 1)
    }

    func register(_ documents: RegisterDocument...) async throws {
        for document in documents { _ = try await practice.register.add(document, by: Self.officer) }
    }

    /// What Westminster does, kept.
    func familyFirm(priorities: [String] = []) async throws -> GoodPractice {
        let practice = GoodPractice(
            id: .make(at: proving.records.now), key: "", council: "Westminster",
            what: Wording("Departments offer work placements", cy: "Mae adrannau’n cynnig lleoliadau gwaith"),
            result: Wording("Some became jobs"), source: Wording("A visit"), on: nil, priorities: priorities,
            version: 1)
        guard case .added(let added) = try await self.practice.library.add(practice, by: Self.officer) else {
            throw Refusal("practice", .same("stands"))
        }
        return added
    }
}
