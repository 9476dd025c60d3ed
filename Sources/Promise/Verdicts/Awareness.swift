import Basics
import Store

/// How many of those who were asked had heard of the promise.
package struct Awareness: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Awareness>

    /// Who was asked.
    package enum Whom: String, Sendable, Hashable, CaseIterable, Codable {
        case youngPeople = "young-people"
        case staff
    }

    package let id: ID
    package var day: Day
    package var whom: Whom
    package var heard: Int
    package var asked: Int
    package var place: Wording
    package var version: Int

    package init(id: ID, day: Day, whom: Whom, heard: Int, asked: Int, place: Wording, version: Int = 1) {
        self.id = id
        self.day = day
        self.whom = whom
        self.heard = heard
        self.asked = asked
        self.place = place
        self.version = version
    }
}

extension Awareness {
    static let table = SealedTable(
        "promise_awareness", "id", "day", "whom", "heard", "asked", "place_english", "place_welsh", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        day = try row.day("day")
        guard let whom = Whom(rawValue: try row.text("whom")) else {
            throw StoreFault.unexpected("the column whom does not say who was asked")
        }
        self.whom = whom
        heard = try row.integer("heard")
        asked = try row.integer("asked")
        place = try row.wording("place")
        version = try row.integer("version")
    }

    var values: [any Bindable] { [id, day, whom.rawValue, heard, asked, place.english, place.welsh, version] }
}
