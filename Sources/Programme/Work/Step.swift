import Basics
import Store

/// A step of an activity, with the letter it was given. Letters are kept as they came, gaps and all.
package struct Step: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Step>

    package let id: ID
    package var activity: Activity.ID
    /// Its place in the activity, from 0.
    package var position: Int
    /// `a` for the step written `a)`; nil for one without.
    package var letter: String?
    package var words: Wording
    /// Which decision it waits for, where it does.
    package var gate: Gate?
    package var work: Work
    /// As an activity has it.
    package var madeOn: Day?
    package var version: Int

    package init(
        id: ID, activity: Activity.ID, position: Int = 0, letter: String? = nil, words: Wording, gate: Gate? = nil,
        work: Work = Work(), madeOn: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.activity = activity
        self.position = position
        self.letter = letter
        self.words = words
        self.gate = gate
        self.work = work
        self.madeOn = madeOn ?? id.day
        self.version = version
    }

    /// The decisions that work passes on its way, in their order.
    package enum Gate: String, Sendable, Hashable, CaseIterable, Codable {
        case options, management, scrutiny, cabinet
    }
}

extension Step {
    package static let table = SealedTable(
        "step", "id", "activity_id", "position", "letter", "words_english", "words_welsh", "gate", "lead_id",
        "deputy_id", "partners_english", "partners_welsh", "starts", "due", "pounds", "source_english", "source_welsh",
        "state", "state_on", "because_english", "because_welsh", "made_on", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        activity = try row.identifier("activity_id")
        position = try row.integer("position")
        letter = try row.optionalText("letter")
        words = try row.wording("words")
        gate = try row.optionalText("gate").flatMap(Gate.init(rawValue:))
        work = try Work(row)
        madeOn = try row.optionalDay("made_on")
        version = try row.integer("version")
    }

    var values: [any Bindable] {
        let own: [any Bindable] = [
            id, activity, position, letter, words.english, words.welsh, gate?.rawValue,
        ]
        return own + work.values + [madeOn, version]
    }
}
