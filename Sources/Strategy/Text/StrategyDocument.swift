import Basics

/// A strategy's whole text, as it is kept, as each version of it is kept, and as `strategy.json` gives it.
package struct StrategyDocument: Codable, Hashable, Sendable {
    package var key: String
    package var title: Wording
    package var from: Day
    /// The last day of its life.
    package var until: Day
    package var level: Level
    package var statement: Wording?
    package var purpose: Wording?
    package var forewords: [Foreword]?
    package var principles: [Wording]?
    package var aims: [Wording]?
    package var governance: [Wording]?
    package var sections: [Section]?
    package var framework: [Instrument]?
    /// Every end day that its own texts give.
    package var ends: [End]?
    /// The end that the council chose where its texts give several.
    package var chosenEnd: ChosenEnd?
    package var counts: [Count]?
    package var priorities: [FiledPriority]
    // Only in files: once kept they stand in the trail, for they say of a version who agreed to it.
    var signatories: [Signatory]?
    var approvals: [Approval]?
    var adoptions: [Adoption]?

    private enum CodingKeys: String, CodingKey {
        case key, title, from, until, level, statement, purpose, forewords, principles, aims, governance, sections
        case framework, ends, counts, priorities, signatories, approvals, adoptions
        case chosenEnd = "chosen_end"
    }
}

extension StrategyDocument {
    /// What the council calls its priorities, in small letters.
    package struct Level: Codable, Hashable, Sendable {
        package var one: Wording
        package var many: Wording
    }

    /// Words before the strategy, by somebody in a role or by young people.
    package struct Foreword: Codable, Hashable, Sendable {
        /// Its own, whatever its place; files need not give it.
        package var key: String?
        package var by: Wording
        package var text: Wording
    }

    package struct Section: Codable, Hashable, Sendable {
        package var key: String
        package var heading: Wording
        package var text: Wording
    }

    /// A law or policy, and what it requires.
    package struct Instrument: Codable, Hashable, Sendable {
        /// Its own, whatever its place; files need not give it.
        package var key: String?
        package var instrument: Wording
        package var requires: Wording
    }

    /// A day on which it ends, as one source says.
    package struct End: Codable, Hashable, Sendable {
        package var day: Day
        package var source: Wording
    }

    package struct ChosenEnd: Codable, Hashable, Sendable {
        package var day: Day
        package var because: Wording
    }

    /// A number that the prose states about one of its lists.
    package struct Count: Codable, Hashable, Sendable {
        package var says: Int
        package var of: String
        package var `where`: Wording
    }

    struct Signatory: Codable, Hashable, Sendable {
        var role: Wording
        var on: Day?
    }

    /// A body's decision.
    struct Approval: Codable, Hashable, Sendable {
        var body: Wording
        var on: Day
        var decision: Wording
    }

    struct Adoption: Codable, Hashable, Sendable {
        var partner: Wording
        var on: Day?
    }

    package struct FiledPriority: Codable, Hashable, Sendable {
        package var key: String
        package var parent: String?
        package var title: Wording
        package var aim: Wording?
        /// Young people's words that open it, verbatim.
        package var voice: [Wording]?
        package var requirements: [Wording]?
        package var achievements: [PriorityContent.Achievement]?
        package var challenges: [Wording]?
        /// The lead's key.
        package var lead: String?

        var content: PriorityContent {
            PriorityContent(
                aim: aim, voice: voice, requirements: requirements, achievements: achievements, challenges: challenges)
        }
    }

    /// The text alone, without what only files hold, every part with a key.
    var text: StrategyDocument {
        var text = self
        (text.signatories, text.approvals, text.adoptions) = (nil, nil, nil)
        text.nameParts()
        return text
    }
}
