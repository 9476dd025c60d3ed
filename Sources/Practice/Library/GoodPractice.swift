import Basics
import Capability
import Store

/// What another council does, and what came of it.
package struct GoodPractice: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<GoodPractice>

    package let id: ID
    package var key: String
    package var council: String
    package var what: Wording
    package var result: Wording
    /// Where it was read, seen or heard.
    package var source: Wording
    /// When it was so.
    package var on: Day?
    /// The keys of the priorities that it belongs to.
    package var priorities: [String]
    /// Counted up at each change, so that two people do not overwrite each other.
    package var version: Int

    package var name: ThingName { ThingName("practice", id.text) }
    package var path: String { "/practice/\(key)" }

    /// Whether it is kept twice, whatever its key: the same council doing the same.
    func isSame(as other: GoodPractice) -> Bool {
        council.compared == other.council.compared && what.saysSame(as: other.what)
    }

    /// Keys that no practice may have: pages stand at their addresses.
    static let reservedKeys: Set<String> = ["new"]
}

extension GoodPractice {
    static let table = SealedTable(
        "practice", "id", "key", "council", "what_english", "what_welsh", "result_english", "result_welsh",
        "source_english", "source_welsh", "on_day", "priorities", "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), key: try row.text("key"), council: try row.text("council"),
            what: try row.wording("what"), result: try row.wording("result"), source: try row.wording("source"),
            on: try row.optionalDay("on_day"),
            priorities: try row.text("priorities").split(separator: " ").map(String.init),
            version: try row.integer("version"))
    }

    var values: [any Bindable] {
        [
            id, key, council, what.english, what.welsh, result.english, result.welsh, source.english, source.welsh, on,
            priorities.joined(separator: " "), version,
        ]
    }
}
