import Basics
import Store

/// The words of a commitment for as long as they stood. Words are never written over: new words are a new row, and the
/// old one is given the day on which it ended.
package struct CommitmentWording: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<CommitmentWording>

    package let id: ID
    package let commitment: Commitment.ID
    package let words: Wording
    package let from: Day
    /// The day on which other words took their place; nil for those that stand.
    package var until: Day?
    package let writtenAt: Instant
    package let writtenBy: String

    package init(
        id: ID, commitment: Commitment.ID, words: Wording, from: Day, until: Day? = nil, writtenAt: Instant,
        writtenBy: String
    ) {
        self.id = id
        self.commitment = commitment
        self.words = words
        self.from = from
        self.until = until
        self.writtenAt = writtenAt
        self.writtenBy = writtenBy
    }
}

extension [CommitmentWording] {
    /// The words that stood on a day: of two since the same day the later; before any stood, the first.
    package func words(on day: Day) -> Wording? {
        (last { $0.from <= day && ($0.until.map { day < $0 } ?? true) } ?? first)?.words
    }

    /// What is wrong with other words from this day on: those that stand have to have stood by then.
    func problem(withNewWordsFrom day: Day) -> Problem? {
        guard let standing = first(where: { $0.until == nil })?.from, day < standing else { return nil }
        return Problem("since", EditWords.beforeStanding(standing))
    }
}

extension CommitmentWording {
    static let table = SealedTable(
        "commitment_wording", "id", "commitment_id", "words_english", "words_welsh", "from_day", "until_day",
        "written_at", "written_by")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        commitment = try row.identifier("commitment_id")
        words = try row.wording("words")
        from = try row.day("from_day")
        until = try row.optionalDay("until_day")
        writtenAt = try row.moment("written_at")
        writtenBy = try row.text("written_by")
    }

    var values: [any Bindable] {
        [id, commitment, words.english, words.welsh, from, until, writtenAt, writtenBy]
    }
}
