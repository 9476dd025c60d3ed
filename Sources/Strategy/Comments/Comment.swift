import Basics
import Store

/// What somebody says about a draft, and what the council answered.
struct Comment: Sendable, Hashable, Identifiable {
    typealias ID = Identifier<Comment>

    enum Speaker: String, Sendable, CaseIterable {
        /// Somebody signed in, speaking in their role.
        case role
        /// An organisation, by its signed link or as the officer noted it.
        case partner
        /// Young people, entered by whoever works with them.
        case young
    }

    enum Fate: String, Sendable, CaseIterable {
        case open, taken, partly
        case notTaken = "not-taken"
    }

    let id: ID
    let strategy: Strategy.Whole.ID
    /// The version that they had before them.
    let ofVersion: Int
    /// The part that it is about; empty for the whole.
    var part: String
    var speaker: Speaker
    /// The role, the organisation, or which young people; never a name.
    var who: Wording
    var words: Wording
    var on: Day
    var madeAt: Instant
    var fate = Fate.open
    var reply = Wording.empty
    var repliedOn: Day?
    var version = 1

    static let mostCharacters = 4000
}

extension Comment {
    static let table = SealedTable(
        "strategy_comment", "id", "strategy_id", "of_version", "part", "speaker", "who_english", "who_welsh",
        "words_english", "words_welsh", "on_day", "made_at", "fate", "reply_english", "reply_welsh", "replied_on",
        "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"),
            ofVersion: try row.integer("of_version"), part: try row.text("part"),
            speaker: Speaker(rawValue: try row.text("speaker")) ?? .role, who: try row.wording("who"),
            words: try row.wording("words"), on: try row.day("on_day"), madeAt: try row.moment("made_at"),
            fate: Fate(rawValue: try row.text("fate")) ?? .open, reply: try row.wording("reply"),
            repliedOn: try row.optionalDay("replied_on"), version: try row.integer("version"))
    }

    var values: [any Bindable] {
        [
            id, strategy, ofVersion, part, speaker.rawValue, who.english, who.welsh, words.english, words.welsh, on,
            madeAt, fate.rawValue, reply.english, reply.welsh, repliedOn, version,
        ]
    }
}
