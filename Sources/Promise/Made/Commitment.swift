import Basics
import Capability
import Store

/// One thing that was promised, in young people's own words.
package struct Commitment: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Commitment>

    /// What links call the kind.
    package static let kind = "commitment"

    package let id: ID
    /// How files and addresses call it: `siblings`.
    package let key: String
    package var heading: Heading.ID
    /// Its place under its heading, from 0.
    package var position: Int
    /// The words as they stand now, exactly as they were said. Earlier words are kept: `CommitmentStore.wordings`.
    package var words: Wording
    /// The first day on which it is no longer promised; nil while it is in force.
    package var retiredOn: Day?
    /// Why it was retired.
    package var retiredBecause: Wording
    package var version: Int

    package init(
        id: ID, key: String, heading: Heading.ID, position: Int, words: Wording, retiredOn: Day? = nil,
        retiredBecause: Wording = .empty, version: Int = 1
    ) {
        self.id = id
        self.key = key
        self.heading = heading
        self.position = position
        self.words = words
        self.retiredOn = retiredOn
        self.retiredBecause = retiredBecause
        self.version = version
    }

    package var isRetired: Bool { retiredOn != nil }

    /// As links name it.
    package var name: ThingName { ThingName(Self.kind, id.text) }

    /// Where it is read, without its language.
    package var path: String { "/promise/\(key)" }
}

extension Commitment {
    static let table = SealedTable(
        "commitment", "id", "key", "heading_id", "position", "retired_on", "retired_because_english",
        "retired_because_welsh", "version")

    init(_ row: Row, words: Wording) throws {
        id = try row.identifier("id")
        key = try row.text("key")
        heading = try row.identifier("heading_id")
        position = try row.integer("position")
        self.words = words
        retiredOn = try row.optionalDay("retired_on")
        retiredBecause = try row.wording("retired_because")
        version = try row.integer("version")
    }

    var values: [any Bindable] {
        [
            id, key, heading, position, retiredOn, retiredBecause.english, retiredBecause.welsh, version,
        ]
    }
}
