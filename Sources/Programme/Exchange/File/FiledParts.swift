import Basics

package struct FiledStep: Codable, Sendable, Hashable {
    package var letter: String?
    package var text: Wording
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
    package var gate: Step.Gate?
    package var updates: [FiledUpdate]?
    package var evidence: [FiledEvidence]?

    package init(letter: String? = nil, text: Wording) {
        self.letter = letter
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case letter, text, lead, deputy, partners, starts, due, pounds, state, because, gate, updates, evidence
        case budgetSource = "budget_source"
        case stateOn = "state_on"
    }
}

/// Word on an activity or a step, in the order in which it was given.
package struct FiledUpdate: Codable, Sendable, Hashable {
    package var on: Day
    /// The lead's key.
    package var by: String?
    /// Who gave it, as they were called then, where that is more than the lead's role.
    package var byName: String?
    package var state: WorkState?
    package var text: Wording?
    package var noChange: Bool?

    package init(on: Day, by: String? = nil, state: WorkState? = nil, text: Wording? = nil) {
        self.on = on
        self.by = by
        self.state = state
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case on, by, state, text
        case byName = "by_name"
        case noChange = "no_change"
    }
}

/// What shows that it happened. A file that was kept as evidence does not travel; its words do.
package struct FiledEvidence: Codable, Sendable, Hashable {
    package var on: Day
    package var words: Wording
    package var link: String?
    package var byName: String?

    package init(on: Day, words: Wording, link: String? = nil, byName: String? = nil) {
        self.on = on
        self.words = words
        self.link = link
        self.byName = byName
    }

    private enum CodingKeys: String, CodingKey {
        case on, words, link
        case byName = "by_name"
    }
}

/// A measure, a meeting or an offer that is only spoken of.
package struct FiledWords: Codable, Sendable, Hashable {
    package var kind: String
    package var words: Wording

    package init(kind: String, words: Wording) {
        self.kind = kind
        self.words = words
    }
}

/// A link with its meaning.
package struct FiledLink: Codable, Sendable, Hashable {
    package var meaning: String
    /// `kind:key`.
    package var to: String?
    /// In place of a thing, the words that stand for it.
    package var words: FiledWords?

    package init(meaning: String, to: String? = nil, words: FiledWords? = nil) {
        self.meaning = meaning
        self.to = to
        self.words = words
    }
}
