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
    /// The key of the department that it belongs to; empty where none is said.
    package var department: String
    package var children: Answer
    package var leavers: Answer
    package var evidence: Wording
    package var nextReview: Day?
    /// Counted up at each change, so that two people do not overwrite each other.
    package var version: Int

    package enum Kind: String, Sendable, CaseIterable, Codable { case strategy, plan, policy, contract }

    package enum Answer: String, Sendable, CaseIterable, Codable {
        case yes, partly, no
        case notAsked = "not-asked"
    }

    /// How its next review stands.
    package enum Review: String, Sendable, CaseIterable {
        case overdue, ahead
        case notSaid = "not-said"
    }

    package var path: String { "/register/\(key)" }

    package func review(on today: Day) -> Review {
        guard let nextReview else { return .notSaid }
        return nextReview < today ? .overdue : .ahead
    }

    /// Whether it is the same document, whatever its key: of the same kind with the same title.
    func isSame(as other: RegisterDocument) -> Bool { kind == other.kind && title.saysSame(as: other.title) }

    /// Keys that no document may have: pages stand at their addresses.
    static let reservedKeys: Set<String> = ["new", "questions", "clauses"]
}

extension RegisterDocument {
    static let table = SealedTable(
        "register_document", "id", "key", "kind", "title_english", "title_welsh", "owner_english", "owner_welsh",
        "department", "children", "leavers", "evidence_english", "evidence_welsh", "next_review", "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), key: try row.text("key"), kind: Kind(rawValue: try row.text("kind")) ?? .plan,
            title: try row.wording("title"), owner: try row.wording("owner"), department: try row.text("department"),
            children: Answer(rawValue: try row.text("children")) ?? .notAsked,
            leavers: Answer(rawValue: try row.text("leavers")) ?? .notAsked, evidence: try row.wording("evidence"),
            nextReview: try row.optionalDay("next_review"), version: try row.integer("version"))
    }

    var values: [any Bindable] {
        [
            id, key, kind.rawValue, title.english, title.welsh, owner.english, owner.welsh, department,
            children.rawValue,
            leavers.rawValue, evidence.english, evidence.welsh, nextReview, version,
        ]
    }
}
