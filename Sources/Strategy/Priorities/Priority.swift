import Basics
import Capability
import Foundation
import Leads
import Store

/// One of the things that the strategy puts first, whatever the council calls that level: priority, theme, area of
/// focus, outcome area.
package struct Priority: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Priority>

    package let id: ID
    package var strategy: Strategy.Whole.ID
    /// How files and addresses call it.
    package var key: String
    /// The priority that this is a part of; nil at the top level.
    package var parent: ID?
    package var position: Int
    package var title: Wording
    package var lead: Lead.ID?
    package var content: PriorityContent
    /// Whether the strategy in force still has it. One that is gone keeps its name for what once served it.
    package var isLive: Bool
    package var version: Int

    package var name: ThingName { ThingName("priority", id.text) }
    package var path: String { "/strategy/priorities/\(key)" }
}

extension Priority {
    static let table = SealedTable(
        "priority", "id", "strategy_id", "key", "parent_id", "position", "title_english", "title_welsh", "lead_id",
        "content", "is_live", "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"), key: try row.text("key"),
            parent: try row.optionalIdentifier("parent_id"), position: try row.integer("position"),
            title: try row.wording("title"), lead: try row.optionalIdentifier("lead_id"),
            content: try JSONDecoder().decode(PriorityContent.self, from: Data(try row.text("content").utf8)),
            isLive: try row.flag("is_live"), version: try row.integer("version"))
    }

    func values() throws -> [any Bindable] {
        [
            id, strategy, key, parent, position, title.english, title.welsh, lead,
            String(decoding: try CouncilFile.written(content), as: UTF8.self), isLive, version,
        ]
    }
}
