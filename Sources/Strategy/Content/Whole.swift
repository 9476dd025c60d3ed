import Basics
import Capability
import Foundation
import Store

extension Strategy {
    /// A strategy as it stands, without its priorities.
    package struct Whole: Sendable, Hashable, Identifiable {
        package typealias ID = Identifier<Whole>

        package let id: ID
        package var key: String
        package var title: Wording
        package var from: Day
        /// The last day of its life.
        package var until: Day
        /// What the council calls a priority, in small letters.
        package var one: Wording
        package var many: Wording
        package var content: StrategyContent
        package var isCurrent: Bool
        package var version: Int
    }
}

extension Strategy.Whole {
    static let table = SealedTable(
        "strategy", "id", "key", "title_english", "title_welsh", "from_day", "until_day", "level_one_english",
        "level_one_welsh", "level_many_english", "level_many_welsh", "content", "is_current", "version")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), key: try row.text("key"), title: try row.wording("title"),
            from: try row.day("from_day"), until: try row.day("until_day"), one: try row.wording("level_one"),
            many: try row.wording("level_many"),
            content: try JSONDecoder().decode(StrategyContent.self, from: Data(try row.text("content").utf8)),
            isCurrent: try row.flag("is_current"), version: try row.integer("version"))
    }

    func values() throws -> [any Bindable] {
        [
            id, key, title.english, title.welsh, from, until, one.english, one.welsh, many.english, many.welsh,
            String(decoding: try CouncilFile.written(content), as: UTF8.self), isCurrent, version,
        ]
    }
}
