import Basics

/// What a strategy says beyond its title, years and priorities, as it is kept and as `strategy.json` gives it.
package struct StrategyContent: Sendable, Hashable, Codable {
    package var statement: Wording?
    package var purpose: Wording?
    package var forewords: [Foreword]?
    package var signatories: [Signatory]?
    package var principles: [Wording]?
    package var aims: [Wording]?
    package var governance: [Wording]?
    package var sections: [Section]?
    package var framework: [Instrument]?
    package var approvals: [Approval]?
    package var adoptions: [Adoption]?
    package var ends: [End]?
    package var counts: [Count]?

    /// Words before the strategy, by somebody in a role or by young people.
    package struct Foreword: Sendable, Hashable, Codable {
        package var by: Wording
        package var text: Wording
    }

    package struct Signatory: Sendable, Hashable, Codable {
        package var role: Wording
        package var on: Day?
    }

    package struct Section: Sendable, Hashable, Codable {
        package var key: String
        package var heading: Wording
        package var text: Wording
    }

    /// A law or policy, and what it requires.
    package struct Instrument: Sendable, Hashable, Codable {
        package var instrument: Wording
        package var requires: Wording
    }

    /// A body's decision.
    package struct Approval: Sendable, Hashable, Codable {
        package var body: Wording
        package var on: Day
        package var decision: Wording
    }

    package struct Adoption: Sendable, Hashable, Codable {
        package var partner: Wording
        package var on: Day?
    }

    /// A day on which it ends, as one source says.
    package struct End: Sendable, Hashable, Codable {
        package var day: Day
        package var source: Wording
    }

    /// A number that the prose states about one of its lists.
    package struct Count: Sendable, Hashable, Codable {
        package var says: Int
        package var of: String
        package var `where`: Wording
    }
}

/// What a priority says beyond its title.
package struct PriorityContent: Sendable, Hashable, Codable {
    package var aim: Wording?
    /// Young people's words that open it, verbatim.
    package var voice: [Wording]?
    package var requirements: [Wording]?
    package var achievements: [Achievement]?
    package var challenges: [Wording]?

    package struct Achievement: Sendable, Hashable, Codable {
        package var text: Wording
        /// `8 of 10`, where there is a number.
        package var count: String?
    }
}
