import Basics
import Capability
import Store

/// Two things joined, and what that means. While the far end does not exist yet (a measure, a meeting or an offer that
/// is only spoken of) it is a plain line of words, turned into a link when the thing comes.
package struct Link: Sendable, Hashable {
    package typealias ID = Identifier<Link>

    package let id: ID
    package let meaning: String
    package let from: ThingName
    package let to: End
    package let madeAt: Instant
    package let madeBy: String

    /// The far end of a link.
    package enum End: Sendable, Hashable {
        case thing(ThingName)
        /// Something of this kind, in words.
        case words(kind: String, Wording)

        package var kind: String {
            switch self {
            case .thing(let name): name.kind
            case .words(let kind, _): kind
            }
        }

        package var thing: ThingName? { if case .thing(let name) = self { name } else { nil } }
        package var words: Wording? { if case .words(_, let words) = self { words } else { nil } }
    }

    package init(id: ID, meaning: String, from: ThingName, to: End, madeAt: Instant, madeBy: String) {
        self.id = id
        self.meaning = meaning
        self.from = from
        self.to = to
        self.madeAt = madeAt
        self.madeBy = madeBy
    }
}

extension Link {
    static let table = SealedTable(
        "link", "id", "meaning", "from_kind", "from_id", "to_kind", "to_id", "words_english", "words_welsh", "made_at",
        "made_by")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        meaning = try row.text("meaning")
        from = ThingName(try row.text("from_kind"), try row.text("from_id"))
        let kind = try row.text("to_kind")
        if let thing = try row.optionalText("to_id") {
            to = .thing(ThingName(kind, thing))
        } else {
            to = .words(kind: kind, Wording(try row.text("words_english"), cy: try row.text("words_welsh")))
        }
        madeAt = try row.moment("made_at")
        madeBy = try row.text("made_by")
    }

    var values: [any Bindable] {
        [
            id, meaning, from.kind, from.id, to.kind, to.thing?.id, to.words?.english ?? "", to.words?.welsh ?? "",
            madeAt, madeBy,
        ]
    }
}
