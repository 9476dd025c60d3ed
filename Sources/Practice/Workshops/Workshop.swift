import Basics
import Capability
import Store

/// A day on which people sat at tables and wrote down what they would do: what they wrote is kept, and what became of
/// each note can be told back.
package struct Workshop: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Workshop>

    package let id: ID
    package var key: String
    package var title: Wording
    package var on: Day

    package var path: String { "/workshops/\(key)" }

    /// Whether it is kept twice, whatever its key: on the same day under the same name.
    func isSame(as other: Workshop) -> Bool { on == other.on && title.saysSame(as: other.title) }

    /// Keys that no workshop may have: pages stand at their addresses.
    static let reservedKeys: Set<String> = ["new", "notes"]
}

/// One thing that somebody wrote, with the service that it came from.
package struct WorkshopNote: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<WorkshopNote>

    package let id: ID
    package let workshop: Workshop.ID
    package var position: Int
    /// The key of the priority whose table it was; empty for none.
    package var priority: String
    package var words: Wording
    /// A service or an organisation, never a person.
    package var proposer: Wording
    package var fate: Fate

    package enum Fate: Sendable, Hashable {
        case open
        /// The key of the activity that it became.
        case activity(String)
        case setAside(because: String)
    }

    package var name: ThingName { ThingName("workshop-note", id.text) }

    /// Longer ones are no note: they are told apart first.
    static let longest = 2000
}

extension Workshop {
    static let table = SealedTable("workshop", "id", "key", "title_english", "title_welsh", "on_day")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), key: try row.text("key"), title: try row.wording("title"),
            on: try row.day("on_day"))
    }

    var values: [any Bindable] { [id, key, title.english, title.welsh, on] }
}

extension WorkshopNote {
    static let table = SealedTable(
        "workshop_note", "id", "workshop_id", "position", "priority", "words_english", "words_welsh",
        "proposer_english", "proposer_welsh", "fate", "activity_key", "because")

    init(_ row: Row) throws {
        let fate: Fate =
            switch try row.text("fate") {
            case "activity": .activity(try row.text("activity_key"))
            case "set-aside": .setAside(because: try row.text("because"))
            default: .open
            }
        self.init(
            id: try row.identifier("id"), workshop: try row.identifier("workshop_id"),
            position: try row.integer("position"), priority: try row.text("priority"), words: try row.wording("words"),
            proposer: try row.wording("proposer"), fate: fate)
    }

    var values: [any Bindable] {
        let (written, activity, because) = fate.values
        return [
            id, workshop, position, priority, words.english, words.welsh, proposer.english, proposer.welsh, written,
            activity, because,
        ]
    }
}

extension WorkshopNote.Fate {
    /// As it is kept: what became of the note, the activity's key, and why it was set aside.
    var values: (fate: String, activity: String, because: String) {
        switch self {
        case .open: ("open", "", "")
        case .activity(let key): ("activity", key, "")
        case .setAside(let because): ("set-aside", "", because)
        }
    }
}
