import Basics
import Store

/// What a council asks of itself beyond a rule. It may add to the law; a looser time is kept only as a variation that
/// somebody authorised, with the reason, and is never passed over in silence.
package struct LocalStandard: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<LocalStandard>

    package let id: ID
    package let rule: String
    /// Which clock it sets; nil where it is in words alone.
    package let clock: String?
    package let length: Length?
    package let words: Wording
    package let from: Day
    /// The day from which it no longer holds.
    package var until: Day?
    /// Where it is looser than the law: why that is lawful, and who authorised it.
    package let variation: Variation?
    package var version: Int

    package struct Variation: Sendable, Hashable {
        package let reason: Wording
        package let authorisedBy: String

        package init(reason: Wording, authorisedBy: String) {
            self.reason = reason
            self.authorisedBy = authorisedBy
        }
    }

    package init(
        id: ID, rule: String, clock: String? = nil, length: Length? = nil, words: Wording, from: Day,
        until: Day? = nil, variation: Variation? = nil, version: Int = 1
    ) {
        self.id = id
        self.rule = rule
        self.clock = clock
        self.length = length
        self.words = words
        self.from = from
        self.until = until
        self.variation = variation
        self.version = version
    }

    package func holds(on day: Day) -> Bool { from <= day && until.map { day < $0 } ?? true }

    /// How it stands beside the rule's own time; nil where it sets none.
    package func strictness(beside rule: KeptRule) -> Strictness? {
        guard let clock, let length, let national = rule.clocks.first(where: { $0.key == clock }) else { return nil }
        return Strictness(length, beside: national.length, national.bound)
    }
}

extension LocalStandard {
    static let table = SealedTable(
        "law_standard", "id", "rule_id", "clock", "amount", "unit", "words_english", "words_welsh", "from_day",
        "until_day", "reason_english", "reason_welsh", "authorised_by", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        rule = try row.text("rule_id")
        clock = try row.optionalText("clock")
        length = try row.length()
        words = try row.wording("words")
        from = try row.day("from_day")
        until = try row.optionalDay("until_day")
        let authorised = try row.optionalText("authorised_by")
        let reason = try row.wording("reason")
        variation = authorised.map { Variation(reason: reason, authorisedBy: $0) }
        version = try row.integer("version")
    }

    var values: [any Bindable] {
        [
            id, rule, clock, length?.count, length?.unit.rawValue, words.english, words.welsh, from, until,
            variation?.reason.english ?? "", variation?.reason.welsh ?? "", variation?.authorisedBy, version,
        ]
    }
}
