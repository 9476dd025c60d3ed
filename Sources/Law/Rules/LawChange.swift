import Basics

/// Something that changed in the law, or in how this council keeps it.
package struct LawChange: Sendable, Hashable {
    package enum What: Sendable, Hashable {
        case began
        case ended
        case corrected(Correction)
        case standardSet(LocalStandard)
        case standardEnded(LocalStandard)
    }

    package let day: Day
    package let rule: KeptRule
    package let what: What

    /// What changed after one day, up to and with another; the latest first.
    package static func changes(in rules: [KeptRule], after since: Day, until today: Day) -> [LawChange] {
        let all = rules.flatMap { rule -> [LawChange] in
            var changes: [LawChange] = []
            if let from = rule.from { changes.append(LawChange(day: from, rule: rule, what: .began)) }
            if let until = rule.until { changes.append(LawChange(day: until, rule: rule, what: .ended)) }
            changes += rule.corrections.map { LawChange(day: $0.enteredOn, rule: rule, what: .corrected($0)) }
            changes += rule.standards.map { LawChange(day: $0.from, rule: rule, what: .standardSet($0)) }
            changes += rule.standards.compactMap { standard in
                standard.until.map { LawChange(day: $0, rule: rule, what: .standardEnded(standard)) }
            }
            return changes
        }
        return all.filter { since < $0.day && $0.day <= today }
            .enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
    }
}
