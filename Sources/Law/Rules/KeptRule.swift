import Basics

/// A rule as it stands for this council: the book's, with what the council corrected and what it set for itself.
package struct KeptRule: Sendable, Hashable, Identifiable {
    package let rule: Rule
    /// The council's corrections of it, the oldest first.
    package let corrections: [Correction]
    /// The council's own standards on it, the oldest first.
    package let standards: [LocalStandard]

    package init(_ rule: Rule, corrections: [Correction] = [], standards: [LocalStandard] = []) {
        self.rule = rule
        self.corrections = corrections
        self.standards = standards
    }

    package var id: String { rule.id }

    /// Since when it is in force: as the council noted, or else as the book says.
    package var from: Day? {
        if let corrected = corrections.last(where: { $0.part == .from }) { return corrected.day }
        if case .inForce(let from, _) = rule.standing { return from }
        return nil
    }

    /// The day from which it is no longer in force.
    package var until: Day? {
        if let corrected = corrections.last(where: { $0.part == .until }) { return corrected.day }
        if case .inForce(_, let until) = rule.standing { return until }
        return nil
    }

    /// Its words: as the council entered them, or else the book's.
    package var says: Wording {
        corrections.last { $0.part == .words }?.words ?? Wording(rule.says.english, cy: rule.says.welsh)
    }

    /// Its clocks, with the times that the council corrected.
    package var clocks: [Clock] {
        rule.clocks.map { clock in
            let corrected = corrections.last { $0.part == .clock && $0.clock == clock.key }?.length
            return corrected.map(clock.with) ?? clock
        }
    }

    package enum State: Sendable, Hashable {
        case inForce
        case notYet(Day)
        case ended(Day)
        /// Enacted, and nobody has noted since when it is in force.
        case notCommenced
        /// Not even enacted by then.
        case notEnacted(Day)
    }

    /// Whether it is law on a day.
    package func state(on day: Day) -> State {
        if let until, until <= day { return .ended(until) }
        if let from { return from <= day ? .inForce : .notYet(from) }
        if case .enactedNotCommenced(let enacted) = rule.standing {
            return enacted.map { day < $0 ? .notEnacted($0) : .notCommenced } ?? .notCommenced
        }
        return .inForce
    }

    /// The council's own standards that hold on a day.
    package func standards(on day: Day) -> [LocalStandard] { standards.filter { $0.holds(on: day) } }
}
