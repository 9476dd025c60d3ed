import Basics

extension LawBook {
    /// A rule as it stands for this council.
    package struct Entry: Sendable, Hashable, Identifiable {
        package let rule: LawRule
        /// What the council corrected, the latest first.
        package let corrections: [Correction]
        /// The council's own standard beside it, where it has one.
        package let local: LocalStandard?

        package var id: String { rule.id }

        package var standing: LawRule.Standing {
            guard let from = corrections.first(where: { $0.from != nil })?.from else { return rule.standing }
            if case .inForce(_, let until) = rule.standing { return .inForce(from: from, until: until) }
            return .inForce(from: from)
        }

        package var limit: LawRule.Limit? {
            guard let limit = rule.limit, let amount = corrections.first(where: { $0.amount != nil })?.amount else {
                return rule.limit
            }
            return LawRule.Limit(amount, limit.unit)
        }

        /// The shorter of the time that Hearth brings and the time as put right: what asks for more than either is weak
        /// beside one of them.
        package var strictestLimit: LawRule.Limit? {
            guard let shipped = rule.limit, let limit else { return nil }
            return limit.amount < shipped.amount ? limit : shipped
        }

        /// A correction with its source takes the place of what was only remembered.
        package var isConfirmed: Bool { rule.certainty == .confirmed || !corrections.isEmpty }

        /// Whether anybody could know of it on a day: it was made by then, or binds since an earlier day.
        package func isKnown(on day: Day) -> Bool {
            let first = [rule.made, standing.begins].compactMap(\.self).min()
            return first.map { $0 <= day } ?? true
        }

        /// The times before and after a correction, where it put the time right.
        func amounts(of correction: Correction) -> (before: LawRule.Limit, after: LawRule.Limit)? {
            guard let limit = rule.limit, let after = correction.amount,
                let place = corrections.firstIndex(where: { $0.id == correction.id })
            else { return nil }
            let before = corrections[(place + 1)...].first { $0.amount != nil }?.amount ?? limit.amount
            return (LawRule.Limit(before, limit.unit), LawRule.Limit(after, limit.unit))
        }

        /// The time that Hearth brings and the one that this council put in its place, where they differ.
        var putRight: (before: LawRule.Limit, after: LawRule.Limit)? {
            guard let shipped = rule.limit, let limit, shipped != limit else { return nil }
            return (shipped, limit)
        }
    }
}
