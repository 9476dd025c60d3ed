import Basics
import Store

/// Something that the council does: what for, how one will see it, who answers for it, and how it stands.
package struct Activity: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Activity>

    package let id: ID
    package var programme: WorkProgramme.ID
    /// How files and addresses call it: `tracking`. No other activity of any programme has it.
    package var key: String
    /// Its place in the programme, from 0.
    package var position: Int
    /// The identifier of the priority it belongs to; nil where it serves none. Further priorities are links.
    package var priority: String?
    /// A heading inside the priority, such as Education.
    package var heading: Wording
    package var title: Wording
    package var outcomes: [Wording]
    /// What one will be able to see.
    package var outputs: [Wording]
    /// How one will know: what is counted.
    package var measures: [Wording]
    /// How one will know: what young people are asked.
    package var voice: [Wording]
    /// Why there is nothing to see or to count, where there is not.
    package var whyNone: Wording
    package var work: Work
    /// The day on which it was written down, or on which the file that it came in speaks.
    package var madeOn: Day?
    /// Counted up at each change, so that two people do not overwrite each other.
    package var version: Int

    package init(
        id: ID, programme: WorkProgramme.ID, key: String, position: Int = 0, priority: String? = nil,
        heading: Wording = .empty, title: Wording, outcomes: [Wording] = [], outputs: [Wording] = [],
        measures: [Wording] = [], voice: [Wording] = [], whyNone: Wording = .empty, work: Work = Work(),
        madeOn: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.programme = programme
        self.key = key
        self.position = position
        self.priority = priority
        self.heading = heading
        self.title = title
        self.outcomes = outcomes
        self.outputs = outputs
        self.measures = measures
        self.voice = voice
        self.whyNone = whyNone
        self.work = work
        self.madeOn = madeOn ?? id.day
        self.version = version
    }
}

extension Activity {
    package static let table = SealedTable(
        "activity", "id", "programme_id", "key", "position", "priority_id", "heading_english", "heading_welsh",
        "title_english", "title_welsh", "outcomes_english", "outcomes_welsh", "outputs_english", "outputs_welsh",
        "measures_english", "measures_welsh", "voice_english", "voice_welsh", "why_none_english", "why_none_welsh",
        "lead_id", "deputy_id", "partners_english", "partners_welsh", "starts", "due", "pounds", "source_english",
        "source_welsh", "state", "state_on", "because_english", "because_welsh", "made_on", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        programme = try row.identifier("programme_id")
        key = try row.text("key")
        position = try row.integer("position")
        priority = try row.optionalText("priority_id")
        heading = try row.wording("heading")
        title = try row.wording("title")
        outcomes = [Wording](lines: try row.wording("outcomes"))
        outputs = [Wording](lines: try row.wording("outputs"))
        measures = [Wording](lines: try row.wording("measures"))
        voice = [Wording](lines: try row.wording("voice"))
        whyNone = try row.wording("why_none")
        work = try Work(row)
        madeOn = try row.optionalDay("made_on")
        version = try row.integer("version")
    }

    var values: [any Bindable] {
        let own: [any Bindable] = [
            id, programme, key, position, priority, heading.english, heading.welsh, title.english, title.welsh,
            outcomes.lines.english, outcomes.lines.welsh, outputs.lines.english, outputs.lines.welsh,
            measures.lines.english, measures.lines.welsh, voice.lines.english, voice.lines.welsh, whyNone.english,
            whyNone.welsh,
        ]
        return own + work.values + [madeOn, version]
    }
}
