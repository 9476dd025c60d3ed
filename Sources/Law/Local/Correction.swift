import Basics
import Store

/// What a council found to be otherwise than Hearth says, with where it read so. One that makes the rule ask for less
/// than it does as Hearth brings it is kept only with the reason and who decided so.
package struct Correction: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Correction>

    package let id: ID
    package let rule: String
    /// The right time, in the rule's unit; nil where that is not what was wrong.
    package let amount: Int?
    /// Since when it is in force; for a rule that was not, this begins it.
    package let from: Day?
    package let source: String
    /// Why the rule asks for less than Hearth says, where it does.
    package let reason: String
    /// Who decided that, by their job or the decision.
    package let allowedBy: String
    package let madeAt: Instant

    package init(
        id: ID, rule: String, amount: Int?, from: Day?, source: String, reason: String = "", allowedBy: String = "",
        madeAt: Instant
    ) {
        self.id = id
        self.rule = rule
        self.amount = amount
        self.from = from
        self.source = source
        self.reason = reason
        self.allowedBy = allowedBy
        self.madeAt = madeAt
    }

    /// Whether it makes the rule, as Hearth brings it, ask for less: more time, or from a later day on.
    package func loosens(_ shipped: LawRule, on today: Day) -> Bool {
        allowsMore(than: shipped) || beginsLater(than: shipped, on: today)
    }

    func allowsMore(than shipped: LawRule) -> Bool {
        guard let limit = shipped.limit, let amount else { return false }
        return amount > limit.amount
    }

    /// A rule whose first day is not known here binds today.
    private func beginsLater(than shipped: LawRule, on today: Day) -> Bool {
        guard let from, case .inForce(let begins, _) = shipped.standing else { return false }
        return from > begins ?? today
    }

    /// What has to be put right before it can be kept.
    package func problems(beside shipped: LawRule, on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if amount == nil, from == nil { problems.append(Problem("right-amount", LawWords.sayWhatIsWrong)) }
        if let amount, !LocalStandard.amounts.contains(amount) {
            problems.append(Problem("right-amount", LawWords.amountWrong))
        }
        if source.isEmpty { problems.append(Problem("source", LawWords.sayWhere)) }
        if loosens(shipped, on: today) {
            if reason.isEmpty { problems.append(Problem("right-reason", LawWords.looserNeedsReason)) }
            if allowedBy.isEmpty { problems.append(Problem("right-allowed-by", LawWords.looserNeedsWho)) }
        }
        return problems
    }
}

extension Correction {
    static let table = SealedTable(
        "law_correction", "id", "rule_id", "amount", "from_day", "source", "reason", "allowed_by", "made_at")

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), rule: try row.text("rule_id"), amount: try row.optionalInteger("amount"),
            from: try row.optionalDay("from_day"), source: try row.text("source"), reason: try row.text("reason"),
            allowedBy: try row.text("allowed_by"), madeAt: try row.moment("made_at"))
    }

    var values: [any Bindable] { [id, rule, amount, from, source, reason, allowedBy, madeAt] }
}
