import Basics
import Store

/// What a council corrected in a rule of the book: a day, a time or its words, with the source that it read. Never
/// written over: a later correction stands in place of an earlier one, which stays.
package struct Correction: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Correction>

    package enum Part: String, Sendable, Hashable, CaseIterable { case from, until, clock, words }

    package let id: ID
    /// The rule's id in the book.
    package let rule: String
    package let part: Part
    /// Which clock, where a time is corrected.
    package let clock: String?
    package let day: Day?
    package let length: Length?
    package let words: Wording
    /// Where the council read it.
    package let source: String
    package let enteredOn: Day
    package let enteredBy: String

    package init(
        id: ID, rule: String, part: Part, clock: String? = nil, day: Day? = nil, length: Length? = nil,
        words: Wording = .empty, source: String, enteredOn: Day, enteredBy: String
    ) {
        self.id = id
        self.rule = rule
        self.part = part
        self.clock = clock
        self.day = day
        self.length = length
        self.words = words
        self.source = source
        self.enteredOn = enteredOn
        self.enteredBy = enteredBy
    }
}

extension Correction {
    static let table = SealedTable(
        "law_correction", "id", "rule_id", "part", "clock", "day", "amount", "unit", "words_english", "words_welsh",
        "source", "entered_on", "entered_by")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        rule = try row.text("rule_id")
        guard let part = Part(rawValue: try row.text("part")) else {
            throw StoreFault.unexpected("the column part does not say what was corrected")
        }
        self.part = part
        clock = try row.optionalText("clock")
        day = try row.optionalDay("day")
        length = try row.length()
        words = try row.wording("words")
        source = try row.text("source")
        enteredOn = try row.day("entered_on")
        enteredBy = try row.text("entered_by")
    }

    var values: [any Bindable] {
        [
            id, rule, part.rawValue, clock, day, length?.count, length?.unit.rawValue, words.english, words.welsh,
            source, enteredOn, enteredBy,
        ]
    }
}

extension Row {
    /// A length of time from the columns `amount` and `unit`.
    func length() throws -> Length? {
        guard let amount = try optionalInteger("amount"), let unit = try optionalText("unit") else { return nil }
        guard let known = Length.Unit(rawValue: unit) else {
            throw StoreFault.unexpected("the column unit does not hold a unit of time")
        }
        return Length(amount, known)
    }
}
