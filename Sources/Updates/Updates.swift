import Access
import Basics
import Capability
import Leads
import Post
import Programme
import Store
import Web

/// The one-minute update: leads are asked for word by a signed link, at the council's rhythm, and give it in a few
/// taps without an account.
package struct Updates: Capability {
    package static let name = "updates"
    package static let migrations = UpdatesSchema.migrations
    package static let permissions = [ask]
    package static let sealedTables = [Rhythm.table]
    /// Who was asked when is known to the outbox that was lost with it.
    package static let fleetingTables = ["lead_asked"]

    package static let ask = Permission("ask-for-word", UpdatesWords.ask, [.officer])

    private let records: Records
    private let rhythms: RhythmStore
    private let asking: AskingStore
    private let leads: LeadStore
    private let programme: ProgrammeStore

    package init(_ ground: Ground) {
        records = ground.records
        rhythms = RhythmStore(records: ground.records)
        asking = AskingStore(records: ground.records)
        leads = LeadStore(records: ground.records)
        programme = ProgrammeStore(records: ground.records)
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                UpdatesWords.overviewTitle, path: "/updates", allow: .holders(Self.ask), place: 25,
                purpose: UpdatesWords.overviewPurpose)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        let links = SignedLinks(records: records)
        UpdatePage(
            tellings: TellingStore(records: records, links: links), leads: leads, programme: programme,
            rhythms: rhythms, stops: stops
        ).addRoutes(to: &routes)
        AskingPages(
            records: records, leads: leads, programme: programme, rhythms: rhythms, asking: asking, links: links,
            stops: stops
        ).addRoutes(to: &routes)
    }

    package var chores: [Chore] {
        [
            Chore("ask-for-word", everySeconds: 600) { try await chore.run() },
            Chore("stop-asking-leavers", everySeconds: 60) { try await chore.stopLeavers() },
        ]
    }

    private var stops: Stops { Stops(records: records) }

    /// Whoever signs in as a lead finds their own work: that of the lead who answers for most.
    package func demonstrate(_ demonstration: Demonstration) async throws {
        let accounts = try await AccountStore(records: records).all()
        guard let account = accounts.first(where: { $0.roles == [.lead] }), let sheet = try await programme.sheet()
        else { return }
        let today = records.now.inLondon.day
        let open = Dictionary(grouping: Piece.all(of: sheet, planned: today).filter { !$0.isOver }, by: \.lead)
        let present = try await leads.leads().filter { $0.presence(on: today) == .here && $0.account == nil }
        let busiest = present.max { left, right in
            (open[left.id]?.count ?? 0, right.key) < (open[right.id]?.count ?? 0, left.key)
        }
        guard let busiest, open[busiest.id] != nil else { return }
        try await leads.tie(account.id.text, to: busiest.id, by: .system(Demonstration.actor))
    }

    /// The asking as it is done by itself.
    var chore: AskingChore {
        AskingChore(
            records: records, accounts: AccountStore(records: records), leads: leads, programme: programme,
            rhythms: rhythms, asking: asking, stops: stops)
    }
}
