import Basics
import Store

/// Somebody's yes to a version of the strategy: a body that approved it, a person in a role who signed it, a partner
/// that adopted it as its own.
struct Agreement: Sendable, Hashable, Identifiable {
    typealias ID = Identifier<Agreement>

    enum Kind: String, Sendable, CaseIterable { case approval, signature, adoption }

    let id: ID
    let strategy: Strategy.Whole.ID
    var kind: Kind
    /// The body, the role or the partner.
    var who: Wording
    /// Nil where the document does not give the day.
    var on: Day?
    /// A body's decision in its own words; empty for the others.
    var decision: Wording
    /// The version that they agreed to.
    var ofVersion: Int
    var madeAt: Instant
}

extension Agreement {
    static let table = SealedTable(
        "strategy_agreement", "id", "strategy_id", "kind", "who_english", "who_welsh", "on_day", "decision_english",
        "decision_welsh", "of_version", "made_at")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"),
            kind: Kind(rawValue: try row.text("kind")) ?? .approval, who: try row.wording("who"),
            on: try row.optionalDay("on_day"), decision: try row.wording("decision"),
            ofVersion: try row.integer("of_version"), madeAt: try row.moment("made_at"))
    }

    var values: [any Bindable] {
        [
            id, strategy, kind.rawValue, who.english, who.welsh, on, decision.english, decision.welsh, ofVersion,
            madeAt,
        ]
    }

    /// Those of a file, of its first version.
    static func read(_ file: StrategyDocument, of whole: Strategy.Whole, at now: Instant) -> [Agreement] {
        func agreement(_ kind: Kind, _ who: Wording, _ on: Day?, _ decision: Wording = .empty) -> Agreement {
            Agreement(
                id: .make(at: now), strategy: whole.id, kind: kind, who: who, on: on, decision: decision,
                ofVersion: whole.version, madeAt: now)
        }
        return (file.approvals ?? []).map { agreement(.approval, $0.body, $0.on, $0.decision) }
            + (file.signatories ?? []).map { agreement(.signature, $0.role, $0.on) }
            + (file.adoptions ?? []).map { agreement(.adoption, $0.partner, $0.on) }
    }
}
