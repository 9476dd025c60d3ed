import Basics
import Store

/// The promise as a whole: what it is called, when it was made and how. A council has one; what it says are its
/// commitments.
package struct MadePromise: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<MadePromise>

    package let id: ID
    package var title: Wording
    /// The day it was made; nil where nobody says.
    package var made: Day?
    /// How it was made with young people.
    package var how: Wording
    /// Whether its commitments are young people's own words, which stand in quotation marks. A promise that the
    /// council wrote for them does not.
    package var isOwnWords: Bool
    package var version: Int

    package init(
        id: ID, title: Wording, made: Day? = nil, how: Wording = .empty, isOwnWords: Bool = true, version: Int = 1
    ) {
        self.id = id
        self.title = title
        self.made = made
        self.how = how
        self.isOwnWords = isOwnWords
        self.version = version
    }
}

extension MadePromise {
    static let table = SealedTable(
        "promise", "id", "title_english", "title_welsh", "made", "how_english", "how_welsh", "is_own_words", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        title = try row.wording("title")
        made = try row.optionalDay("made")
        how = try row.wording("how")
        isOwnWords = try row.flag("is_own_words")
        version = try row.integer("version")
    }

    var values: [any Bindable] {
        [id, title.english, title.welsh, made, how.english, how.welsh, isOwnWords, version]
    }
}
