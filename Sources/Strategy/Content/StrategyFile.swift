import Basics

/// `strategy.json`: a strategy as a file.
struct StrategyFile: Codable {
    var key: String
    var title: Wording
    var from: Day
    var until: Day
    var level: Level
    var statement: Wording?
    var purpose: Wording?
    var forewords: [StrategyContent.Foreword]?
    var signatories: [StrategyContent.Signatory]?
    var principles: [Wording]?
    var aims: [Wording]?
    var governance: [Wording]?
    var sections: [StrategyContent.Section]?
    var framework: [StrategyContent.Instrument]?
    var approvals: [StrategyContent.Approval]?
    var adoptions: [StrategyContent.Adoption]?
    var ends: [StrategyContent.End]?
    var counts: [StrategyContent.Count]?
    var priorities: [FiledPriority]

    struct Level: Codable {
        var one: Wording
        var many: Wording
    }

    struct FiledPriority: Codable {
        var key: String
        var parent: String?
        var title: Wording
        var aim: Wording?
        var voice: [Wording]?
        var requirements: [Wording]?
        var achievements: [PriorityContent.Achievement]?
        var challenges: [Wording]?
        var lead: String?

        var content: PriorityContent {
            PriorityContent(
                aim: aim, voice: voice, requirements: requirements, achievements: achievements, challenges: challenges)
        }
    }

    var content: StrategyContent {
        StrategyContent(
            statement: statement, purpose: purpose, forewords: forewords, signatories: signatories,
            principles: principles, aims: aims, governance: governance, sections: sections, framework: framework,
            approvals: approvals, adoptions: adoptions, ends: ends, counts: counts)
    }
}
