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
    package var version: Int

    package init(
        rule: String, amount: Int?, words: Wording, reason: String = "", allowedBy: String = "", madeAt: Instant,
        version: Int = 1
    ) {
        self.rule = rule
        self.amount = amount
        self.words = words
        self.reason = reason
        self.allowedBy = allowedBy
        self.madeAt = madeAt
        self.version = version
    }

    /// Whether it allows more time than the limit does.
    package func isWeaker(than limit: LawRule.Limit?) -> Bool {
        guard let limit, let amount else { return false }
        return amount > limit.amount
    }

    /// What has to be put right before it can be kept.
    ///
    /// - Parameter limit: the strictest that holds: a council that put a rule right to a longer time has still to say
    ///   why it allows more than the rule did.
    package func problems(beside limit: LawRule.Limit?) -> [Problem] {
        var problems: [Problem] = []
        if amount == nil, words.isEmpty { problems.append(Problem("words-english", LawWords.sayStandard)) }
        if let amount, !LocalStandard.amounts.contains(amount) {
            problems.append(Problem("amount", LawWords.amountWrong))
        }
        if isWeaker(than: limit), let limit {
            if reason.isEmpty { problems.append(Problem("reason", LawWords.weakerNeedsReason(limit))) }
            if allowedBy.isEmpty { problems.append(Problem("allowed-by", LawWords.weakerNeedsWho)) }
        }
        return problems
    }

    /// What can be meant by a time, whatever its unit.
    static let amounts = 1...1000
}

extension LocalStandard {
    static let table = SealedTable(
        "law_standard", "rule_id", "amount", "words_english", "words_welsh", "reason", "allowed_by", "made_at",
        "version")

    init(_ row: Row) throws {
        self.init(
            rule: try row.text("rule_id"), amount: try row.optionalInteger("amount"), words: try row.wording("words"),
            reason: try row.text("reason"), allowedBy: try row.text("allowed_by"), madeAt: try row.moment("made_at"),
            version: try row.integer("version"))
    }

    var values: [any Bindable] {
        [rule, amount, words.english, words.welsh, reason, allowedBy, madeAt, version]
    }
}
