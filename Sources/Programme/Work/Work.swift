import Basics
import Leads
import Store

/// What an activity and a step have alike: who answers for it, with whom, from when to when, for how much, and how it
/// stands.
package struct Work: Sendable, Hashable {
    package var lead: Lead.ID?
    /// Asked while the lead is away or once they have left.
    package var deputy: Lead.ID?
    package var partners: [Wording]
    package var starts: Day?
    package var due: Day?
    package var pounds: Int?
    /// Where the money comes from.
    package var source: Wording
    /// As the lead said; nil where nobody has said.
    package var state: WorkState?
    /// Since when it stands so.
    package var stateOn: Day?
    /// Why it stopped, or is late.
    package var because: Wording

    package init(
        lead: Lead.ID? = nil, deputy: Lead.ID? = nil, partners: [Wording] = [], starts: Day? = nil, due: Day? = nil,
        pounds: Int? = nil, source: Wording = .empty, state: WorkState? = nil, stateOn: Day? = nil,
        because: Wording = .empty
    ) {
        self.lead = lead
        self.deputy = deputy
        self.partners = partners
        self.starts = starts
        self.due = due
        self.pounds = pounds
        self.source = source
        self.state = state
        self.stateOn = stateOn
        self.because = because
    }

    /// As it stands after the update: word from an earlier day than the present state changes nothing.
    package func applying(_ update: Update) -> Work {
        guard let state = update.state, stateOn.map({ $0 <= update.on }) ?? true else { return self }
        var changed = self
        if self.state != state { changed.stateOn = update.on }
        changed.state = state
        let isExplained = state == .stopped || state == .delayed
        changed.because = isExplained ? (update.words.isEmpty ? because : update.words) : .empty
        return changed
    }

    /// Past its day and not done.
    package func isOverdue(on today: Day) -> Bool { due.map { $0 < today } ?? false && state?.isClosed != true }
}

extension Work {
    init(_ row: Row) throws {
        lead = try row.optionalIdentifier("lead_id")
        deputy = try row.optionalIdentifier("deputy_id")
        partners = [Wording](lines: try row.wording("partners"))
        starts = try row.optionalDay("starts")
        due = try row.optionalDay("due")
        pounds = try row.optionalInteger("pounds")
        source = try row.wording("source")
        state = try row.optionalText("state").flatMap(WorkState.init(rawValue:))
        stateOn = try row.optionalDay("state_on")
        because = try row.wording("because")
    }

    /// In the order of the columns from `lead_id` to `because_welsh`.
    var values: [any Bindable] {
        [
            lead, deputy, partners.lines.english, partners.lines.welsh, starts, due, pounds, source.english,
            source.welsh, state?.rawValue, stateOn, because.english, because.welsh,
        ]
    }
}
