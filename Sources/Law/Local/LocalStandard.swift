import Basics
import Store

/// A council's own standard beside a rule. It may ask for more than the law; what asks for less is kept only with the
/// reason and who allowed it, and is shown as weaker wherever it stands.
package struct LocalStandard: Sendable, Hashable {
    package let rule: String
    /// The time that the council allows, in the rule's own unit; nil where it adds words alone.
    package let amount: Int?
    package let words: Wording
    /// Why it is weaker than the rule, where it is.
    package let reason: String
    /// Who allowed that, by their job.
    package let allowedBy: String
    package let madeAt: Instant

    package init(
        rule: String, amount: Int?, words: Wording, reason: String = "", allowedBy: String = "", madeAt: Instant
    ) {
        self.rule = rule
        self.amount = amount
        self.words = words
        self.reason = reason
        self.allowedBy = allowedBy
        self.madeAt = madeAt
    }

    /// Whether it allows more time than the rule does.
    package func isWeaker(than limit: LawRule.Limit?) -> Bool {
        guard let limit, let amount else { return false }
        return amount > limit.amount
    }

    /// What has to be put right before it can be kept.
    package func problems(beside limit: LawRule.Limit?) -> [Problem] {
        var problems: [Problem] = []
        if amount == nil, words.isEmpty { problems.append(Problem("words-english", LawWords.sayStandard)) }
        if let amount, !(1...1000).contains(amount) { problems.append(Problem("amount", LawWords.amountWrong)) }
        if isWeaker(than: limit), let limit {
            if reason.isEmpty { problems.append(Problem("reason", LawWords.weakerNeedsReason(limit))) }
            if allowedBy.isEmpty { problems.append(Problem("allowed-by", LawWords.weakerNeedsWho)) }
        }
        return problems
    }
}

/// What a council found to be otherwise than Hearth says, with where it read so.
package struct Correction: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Correction>

    package let id: ID
    package let rule: String
    /// The right time, in the rule's unit; nil where that is not what was wrong.
    package let amount: Int?
    /// Since when it is in force; for a rule that was not, this begins it.
    package let from: Day?
    package let source: String
    package let madeAt: Instant

    package init(id: ID, rule: String, amount: Int?, from: Day?, source: String, madeAt: Instant) {
        self.id = id
        self.rule = rule
        self.amount = amount
        self.from = from
        self.source = source
        self.madeAt = madeAt
    }

    package var problems: [Problem] {
        var problems: [Problem] = []
        if amount == nil, from == nil { problems.append(Problem("amount", LawWords.sayWhatIsWrong)) }
        if let amount, !(1...1000).contains(amount) { problems.append(Problem("amount", LawWords.amountWrong)) }
        if source.isEmpty { problems.append(Problem("source", LawWords.sayWhere)) }
        return problems
    }
}

extension LocalStandard {
    static let table = SealedTable(
        "law_standard", "rule_id", "amount", "words_english", "words_welsh", "reason", "allowed_by", "made_at")

    init(_ row: Row) throws {
        self.init(
            rule: try row.text("rule_id"), amount: try row.optionalInteger("amount"), words: try row.wording("words"),
            reason: try row.text("reason"), allowedBy: try row.text("allowed_by"), madeAt: try row.moment("made_at"))
    }

    var values: [any Bindable] { [rule, amount, words.english, words.welsh, reason, allowedBy, madeAt] }
}

extension Correction {
    static let table = SealedTable("law_correction", "id", "rule_id", "amount", "from_day", "source", "made_at")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), rule: try row.text("rule_id"), amount: try row.optionalInteger("amount"),
            from: try row.optionalDay("from_day"), source: try row.text("source"), madeAt: try row.moment("made_at"))
    }

    var values: [any Bindable] { [id, rule, amount, from, source, madeAt] }
}
