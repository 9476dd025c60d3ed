import Basics

/// An activity as a programme's file has it. What is missing was not said.
package struct FiledActivity: Codable, Sendable, Hashable {
    package var key: String
    package var priority: String?
    package var group: Wording?
    package var title: Wording
    package var outcomes: [Wording]?
    package var outputs: [Wording]?
    package var measures: [Wording]?
    package var voice: [Wording]?
    package var whyNone: Wording?
    package var lead: String?
    package var deputy: String?
    package var partners: [Wording]?
    package var starts: Day?
    package var due: Day?
    package var pounds: Int?
    package var budgetSource: Wording?
    package var state: WorkState?
    package var stateOn: Day?
    package var because: Wording?
    /// The day on which it was written down, where its programme had begun before.
    package var madeOn: Day?
    /// Words on how it stands, given without a state.
    package var progress: Wording?
    package var progressOn: Day?
    package var steps: [FiledStep]?
    package var updates: [FiledUpdate]?
    package var evidence: [FiledEvidence]?
    package var seeAlso: [String]?
    package var keeps: [String]?
    package var named: [FiledWords]?
    /// Every other link: what it means and the thing at its end, `serves priority:home`.
    package var links: [FiledLink]?

    package init(key: String, title: Wording) {
        self.key = key
        self.title = title
    }

    private enum CodingKeys: String, CodingKey {
        case key, priority, group, title, outcomes, outputs, measures, voice, lead, deputy, partners, starts, due
        case pounds, state, because, progress, steps, updates, evidence, keeps, named, links
        case whyNone = "why_none"
        case budgetSource = "budget_source"
        case stateOn = "state_on"
        case progressOn = "progress_on"
        case madeOn = "made_on"
        case seeAlso = "see_also"
    }
}

extension FiledActivity {
    /// Every lead that it names.
    var leadKeys: [String] {
        let own = [lead, deputy].compactMap(\.self) + (updates ?? []).compactMap(\.by)
        return own
            + (steps ?? []).flatMap { step in
                [step.lead, step.deputy].compactMap(\.self) + (step.updates ?? []).compactMap(\.by)
            }
    }
}
