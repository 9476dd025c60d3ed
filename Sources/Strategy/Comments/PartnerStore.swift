import Basics
import Post
import Store

/// A partner that was asked what it thinks of a draft, by a link of its own.
struct Partner: Sendable, Hashable, Identifiable {
    typealias ID = Identifier<Partner>

    let id: ID
    let strategy: Strategy.Whole.ID
    var organisation: Wording
    var email: String
    var invitedOn: Day
}

extension Partner {
    static let table = SealedTable(
        "strategy_partner", "id", "strategy_id", "organisation_english", "organisation_welsh", "email", "invited_on")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"),
            organisation: try row.wording("organisation"), email: try row.text("email"),
            invitedOn: try row.day("invited_on"))
    }

    var values: [any Bindable] { [id, strategy, organisation.english, organisation.welsh, email, invitedOn] }
}

/// Partners, and the links and letters that ask them.
struct PartnerStore: Sendable {
    /// What a partner's link is for.
    static let purpose = "strategy"
    /// How many days after the first a partner's link works.
    static let linkDays = 42

    let records: Records
    let links: SignedLinks
    let outbox: Outbox

    init(records: Records) {
        self.records = records
        links = SignedLinks(records: records)
        outbox = Outbox(records: records)
    }

    /// In the order in which they were asked.
    func partners(of strategy: Strategy.Whole.ID) async throws -> [Partner] {
        let keys = records.keys
        return try await records.read {
            try Partner.table.rows("WHERE strategy_id = \(strategy) ORDER BY invited_on, id", on: $0, keys: keys) {
                try Partner($0)
            }
        }
    }

    func partner(_ id: Partner.ID) async throws -> Partner? {
        let keys = records.keys
        return try await records.read {
            try Partner.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Partner($0) }.first
        }
    }

    /// Asks a partner: who they are, the link and the letter that holds it are one act.
    func ask(_ partner: Partner, about whole: Strategy.Whole, by actor: Actor) async throws {
        let now = records.now
        let keys = records.keys
        let act = Act("strategy.partner-asked", by: actor, on: whole.id.text, ["partner": partner.id.text])
        try await records.act(act) { connection, _ in
            try Partner.table.insert(partner.values, on: connection, keys: keys)
            let made = try links.make(
                purpose: Self.purpose, holder: partner.id.text, subject: whole.id.text, days: Self.linkDays,
                uses: .many, on: connection, at: now)
            let letter = Letter(
                "strategy-comment", called: PartnerWords.letterCalled, to: partner.email,
                concerning: partner.id.text, in: Language.allCases,
                subject: PartnerWords.letterSubject(whole.document.title),
                lines: [
                    .words(PartnerWords.letterOpening(partner.organisation)),
                    .link(PartnerWords.letterLink, path: "/c/\(made.secret)"),
                    .words(PartnerWords.letterClose(made.link.lastDay)),
                ])
            try outbox.add(letter, on: connection, at: now)
        }
    }
}
