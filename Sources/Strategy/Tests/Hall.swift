import Access
import Basics
import Capability
import Council
import Leads
import Post
import Proving
import Store
import Thread
import Web

@testable import Strategy

/// A council with a strategy of two priorities in force, as of 20 November 2026.
struct Hall: Sendable {
    static let list = CapabilityList([
        Access.self, Council.self, Post.self, Thread.self, Leads.self, Strategy.self,
    ])
    static let officer = Actor.system("test")
    static let key = "parents-2025"

    let proving: ProvingGround
    let newBrowser: @Sendable () -> Browser

    var records: Records { proving.records }
    var strategies: StrategyStore { StrategyStore(records: records) }
    var priorities: PriorityStore { PriorityStore(records: records) }
    var versions: VersionStore { VersionStore(records: records) }
    var comments: CommentStore { CommentStore(records: records) }
    var agreements: AgreementStore { AgreementStore(records: records) }

    static func visit(
        _ kind: DatabaseKind, planted document: StrategyDocument? = Hall.document,
        _ body: @escaping @Sendable (Hall) async throws -> Void
    ) async throws {
        let clock = StandingClock("2026-11-20T10:00:00.000Z")
        try await ProvingGround.lend(kind, with: list, clock: clock) { proving in
            try await proving.browse { newBrowser in
                let hall = Hall(proving: proving, newBrowser: newBrowser)
                if let document { try await hall.strategies.keep(document, by: officer) }
                try await body(hall)
            }
        }
    }

    func signedIn(as role: Role) async throws -> Browser {
        let browser = newBrowser()
        try await browser.signIn(as: role)
        return browser
    }

    /// The strategy's text as it is kept now.
    func text(_ key: String = Hall.key) async throws -> StrategyDocument? {
        try await strategies.strategy(key: key)?.document
    }

    static let document = StrategyDocument(
        key: key, title: Wording("Good parents 2025–2028", cy: "Rhieni da 2025–2028"), from: day("2025-04-01"),
        until: day("2028-03-31"),
        level: .init(
            one: Wording("area of focus", cy: "maes ffocws"), many: Wording("areas of focus", cy: "meysydd ffocws")),
        statement: Wording("We are their parents."), purpose: Wording("To do what a good parent would do."),
        aims: [Wording("A steady home", cy: "Cartref sefydlog"), Wording("A voice")],
        sections: [.init(key: "voice", heading: Wording("Voice"), text: Wording("We listen.\nWe answer."))],
        priorities: [
            .init(key: "homes", title: Wording("Homes", cy: "Cartrefi"), aim: Wording("Nobody moves twice a year.")),
            .init(key: "health", title: Wording("Health"), voice: [Wording("Ask me, not my file")]),
        ],
        approvals: [.init(body: Wording("Cabinet"), on: day("2025-03-04"), decision: Wording("Approved."))])

    static func day(_ text: String) -> Day { Day(iso: text)! }
}
