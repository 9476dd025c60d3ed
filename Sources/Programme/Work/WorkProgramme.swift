import Basics
import Store

/// A work programme: the list of what a council does for its children over some years. One is current; earlier ones
/// are kept.
package struct WorkProgramme: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<WorkProgramme>

    package let id: ID
    package var title: Wording
    package var from: Day?
    package var until: Day?
    package var isCurrent: Bool
    package var version: Int

    package init(
        id: ID, title: Wording, from: Day? = nil, until: Day? = nil, isCurrent: Bool = true, version: Int = 1
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.until = until
        self.isCurrent = isCurrent
        self.version = version
    }
}

extension WorkProgramme {
    package static let table = SealedTable(
        "programme", "id", "title_english", "title_welsh", "from_day", "until_day", "is_current", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        title = try row.wording("title")
        from = try row.optionalDay("from_day")
        until = try row.optionalDay("until_day")
        isCurrent = try row.flag("is_current")
        version = try row.integer("version")
    }

    var values: [any Bindable] { [id, title.english, title.welsh, from, until, isCurrent, version] }
}
