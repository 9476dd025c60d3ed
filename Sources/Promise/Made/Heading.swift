import Basics
import Store

/// A heading of the promise, under which commitments stand: *Being in care*, *Listening*.
package struct Heading: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Heading>

    package let id: ID
    package let key: String
    /// Its place in the promise, from 0.
    package var position: Int
    package var title: Wording
    package var version: Int

    package init(id: ID, key: String, position: Int, title: Wording, version: Int = 1) {
        self.id = id
        self.key = key
        self.position = position
        self.title = title
        self.version = version
    }
}

extension Heading {
    static let table = SealedTable(
        "promise_heading", "id", "key", "position", "title_english", "title_welsh", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        key = try row.text("key")
        position = try row.integer("position")
        title = try row.wording("title")
        version = try row.integer("version")
    }

    var values: [any Bindable] { [id, key, position, title.english, title.welsh, version] }
}
