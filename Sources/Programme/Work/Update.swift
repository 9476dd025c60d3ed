import Basics
import Leads
import Store

/// Word on an activity or one of its steps: what somebody said about it on a day. Kept for good; a mistake is followed
/// by another update.
package struct Update: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Update>

    package let id: ID
    package let activity: Activity.ID
    /// Nil where it is about the activity as a whole.
    package let step: Step.ID?
    /// The day it speaks of.
    package let on: Day
    /// When it came in.
    package let at: Instant
    package let by: Teller
    /// Nil where words were given without a state, and where nothing changed.
    package let state: WorkState?
    package let words: Wording
    /// Said to be as before: word all the same.
    package let isNoChange: Bool
    package let via: Via

    package init(
        id: ID, activity: Activity.ID, step: Step.ID? = nil, on: Day, at: Instant, by: Teller,
        state: WorkState? = nil, words: Wording = .empty, isNoChange: Bool = false, via: Via
    ) {
        self.id = id
        self.activity = activity
        self.step = step
        self.on = on
        self.at = at
        self.by = by
        self.state = state
        self.words = words
        self.isNoChange = isNoChange
        self.via = via
    }

    /// How the word came.
    package enum Via: String, Sendable, Hashable { case page, link, `import`, meeting }

    /// Who gave it: a lead, somebody with an account, both, or nobody that is known.
    package struct Teller: Sendable, Hashable {
        package let lead: Lead.ID?
        package let account: String?
        /// As they were called then; empty where a lead says it by their role.
        package let name: String

        package init(lead: Lead.ID? = nil, account: String? = nil, name: String = "") {
            self.lead = lead
            self.account = account
            self.name = name
        }

        package static let unknown = Teller()
    }
}

extension Update {
    package static let table = SealedTable(
        "activity_update", "id", "activity_id", "step_id", "on_day", "at", "lead_id", "account_id", "by_name", "state",
        "words_english", "words_welsh", "no_change", "via")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        activity = try row.identifier("activity_id")
        step = try row.optionalIdentifier("step_id")
        on = try row.day("on_day")
        at = try row.moment("at")
        by = Teller(
            lead: try row.optionalIdentifier("lead_id"), account: try row.optionalText("account_id"),
            name: try row.text("by_name"))
        state = try row.optionalText("state").flatMap(WorkState.init(rawValue:))
        words = try row.wording("words")
        isNoChange = try row.flag("no_change")
        via = Via(rawValue: try row.text("via")) ?? .page
    }

    var values: [any Bindable] {
        [
            id, activity, step, on, at, by.lead, by.account, by.name, state?.rawValue, words.english, words.welsh,
            isNoChange, via.rawValue,
        ]
    }
}
