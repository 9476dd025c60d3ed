import Basics
import Store

/// One of the council's strategies, plans, policies or contracts: does it consider children in care and care leavers,
/// and how does one know?
package struct RegisterDocument: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<RegisterDocument>

    package let id: ID
    package var key: String
    package var kind: Kind
    package var title: Wording
    /// Who answers for it, by their job or service.
    package var owner: Wording
    package var children: Answer
    package var leavers: Answer
    package var evidence: Wording
    package var nextReview: Day?
    package var version: Int

    package enum Kind: String, Sendable, CaseIterable, Codable { case strategy, plan, policy, contract }

    package enum Answer: String, Sendable, CaseIterable, Codable {
        case yes, partly, no
        case notAsked = "not-asked"
    }

    /// What has to be put right before it can be kept.
    var problems: [Problem] {
        var problems: [Problem] = []
        if title.isEmpty { problems.append(Problem("title-english", RegisterWords.sayTitle)) }
        if owner.isEmpty { problems.append(Problem("owner-english", RegisterWords.sayOwner)) }
        let claims = [children, leavers].contains { $0 == .yes || $0 == .partly }
        if claims, evidence.isEmpty { problems.append(Problem("evidence-english", RegisterWords.sayEvidence)) }
        return problems
    }

    func isOverdue(on today: Day) -> Bool { nextReview.map { $0 < today } ?? false }
}

extension RegisterDocument {
    static let table = SealedTable(
        "register_document", "id", "key", "kind", "title_english", "title_welsh", "owner_english", "owner_welsh",
        "children", "leavers", "evidence_english", "evidence_welsh", "next_review", "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), key: try row.text("key"), kind: Kind(rawValue: try row.text("kind")) ?? .plan,
            title: try row.wording("title"), owner: try row.wording("owner"),
            children: Answer(rawValue: try row.text("children")) ?? .notAsked,
            leavers: Answer(rawValue: try row.text("leavers")) ?? .notAsked, evidence: try row.wording("evidence"),
            nextReview: try row.optionalDay("next_review"), version: try row.integer("version"))
    }

    var values: [any Bindable] {
        [
            id, key, kind.rawValue, title.english, title.welsh, owner.english, owner.welsh, children.rawValue,
            leavers.rawValue, evidence.english, evidence.welsh, nextReview, version,
        ]
    }
}
