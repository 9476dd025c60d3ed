import Basics
import Store
import Web

/// A length of time as a person typed it.
struct TypedLength {
    let amount: String
    let unit: String

    init(_ form: Query) {
        amount = form.trimmed("amount")
        unit = form.trimmed("unit")
    }

    var length: Length? {
        guard let count = Int(amount), (1...999).contains(count), let unit = Length.Unit(rawValue: unit) else {
            return nil
        }
        return Length(count, unit)
    }
}

/// A correction as a person typed it, and what is wrong with it.
struct TypedCorrection {
    /// `from`, `until`, `words`, or `clock-` and the clock's key.
    let part: String
    let day: DateField.Typed
    let length: TypedLength
    let words: Wording
    let source: String

    init(_ form: Query) {
        part = form.trimmed("part")
        day = form.typedDay("day")
        length = TypedLength(form)
        words = form.wording("words")
        source = form.trimmed("source")
    }

    private var clock: String? { part.hasPrefix("clock-") ? String(part.dropFirst(6)) : nil }

    private var kind: Correction.Part? { clock == nil ? Correction.Part(rawValue: part) : .clock }

    var problems: [Problem] {
        var problems: [Problem] = []
        switch kind {
        case nil: problems.append(Problem("part", LawFormWords.choosePart))
        case .from, .until: if day.date == nil { problems.append(Problem("day", LawFormWords.enterDay)) }
        case .clock: if length.length == nil { problems.append(Problem("amount", LawFormWords.enterAmount)) }
        case .words:
            if words.isEmpty { problems.append(Problem("words-english", LawFormWords.enterWords)) }
            if words.english.count > 2000 || words.welsh.count > 2000 {
                problems.append(Problem("words-english", LawFormWords.tooLong))
            }
        }
        if source.isEmpty { problems.append(Problem("source", LawFormWords.enterSource)) }
        if source.count > 2000 { problems.append(Problem("source", LawFormWords.tooLong)) }
        return problems
    }

    /// What was meant; nil where it is not of this rule, or cannot be read.
    func correction(of rule: Rule, on today: Day, at now: Instant, by person: Person?) -> Correction? {
        guard let kind, let person else { return nil }
        if let clock, rule.clock(clock) == nil { return nil }
        let isDay = kind == .from || kind == .until
        return Correction(
            id: .make(at: now), rule: rule.id, part: kind, clock: clock, day: isDay ? day.date : nil,
            length: kind == .clock ? length.length : nil, words: kind == .words ? words : .empty, source: source,
            enteredOn: today, enteredBy: Actor.person(person.id).written)
    }
}
