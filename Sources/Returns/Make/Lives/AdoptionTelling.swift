import Basics

/// Tells a stay that leads towards adoption: the decision, the placement order, the match, the new family, the court.
struct AdoptionTelling {
    let telling: CareTelling
    let isOrdered: Bool

    struct Told {
        var line: CareTimeline
        var decision: CareLife.PlacedDecision?
        var adoption: CareLife.Adoption?
    }

    private struct Days {
        /// Of the decision, the order, the placement for adoption, and the order's end if it was reversed.
        var decided: Int
        var ordered: Int
        var placed: Int
        var reversed: Int?
    }

    func told(using generator: inout SeededGenerator) -> Told {
        let span = telling.span
        let days = days(using: &generator)
        let isAdopted = telling.stay.reason == "E11" || telling.stay.reason == "E12"
        var told = Told(line: CareTimeline())
        told.line.statuses = [(0, isOrdered ? "C1" : "V2")]
        let foster = telling.homes.placement(.foster, for: telling.child, after: nil, using: &generator)
        told.line.steps = [.init(at: 0, placement: foster)]
        guard days.decided < span - 2 else { return told }
        if isOrdered, days.ordered < span - 2 { told.line.statuses.append((days.ordered, "E1")) }
        told.decision = .init(day: telling.day(days.decided))
        if let reversed = days.reversed, reversed < span - 2, !isAdopted {
            told.line.statuses.append((reversed, "C2"))
            told.decision?.reversed = telling.day(reversed)
            told.decision?.reason = generator.pick([("RD1", 4), ("RD2", 2), ("RD3", 3), ("RD4", 1)])
            return told
        }
        guard days.placed < span - 2 else { return told }
        told.line.steps.append(adopters(at: days.placed, after: foster, using: &generator))
        if isAdopted {
            let isByCarer = told.line.steps[1].isSameCarer
            told.adoption = adoption(days, isByCarer: isByCarer, using: &generator)
        }
        return told
    }

    private func days(using generator: inout SeededGenerator) -> Days {
        let span = telling.span
        guard telling.stay.end == nil else {
            let placed = span - generator.whole(75, min(300, span - 330))
            let ordered = generator.chance(0.08) ? placed : generator.whole(150, placed - 20)
            return Days(decided: ordered - generator.whole(0...40), ordered: ordered, placed: placed)
        }
        let ordered = generator.whole(120...330)
        let reversed = generator.chance(0.12) ? ordered + generator.whole(60...400) : nil
        return Days(
            decided: ordered - generator.whole(0...40), ordered: ordered,
            placed: ordered + (generator.chance(0.08) ? 0 : generator.whole(60...400)),
            reversed: isOrdered ? reversed : nil)
    }

    /// With the foster carers who want to adopt (A3, A5: the same household), or with a new family.
    private func adopters(
        at day: Int, after last: InventedPlacement, using generator: inout SeededGenerator
    ) -> CareTimeline.Step {
        if generator.chance(0.18) {
            var carers = last
            carers.place = isOrdered ? "A5" : "A3"
            return .init(at: day, placement: carers, isSameCarer: true)
        }
        let family = telling.homes.adopters(
            for: telling.child, after: last, isOrdered: isOrdered, using: &generator)
        return .init(at: day, placement: family)
    }

    private func adoption(
        _ days: Days, isByCarer: Bool, using generator: inout SeededGenerator
    ) -> CareLife.Adoption {
        let matched = max(days.decided, days.placed - generator.whole(7...60))
        let (sexes, status) = generator.pick([
            (("MF", "L11"), 62), (("MF", "L3"), 10), (("F1", "L0"), 9), (("M1", "L0"), 2), (("MM", "L12"), 6),
            (("FF", "L12"), 4), (("MM", "L2"), 2), (("FF", "L2"), 2), (("MM", "L4"), 2), (("FF", "L4"), 1),
        ])
        return CareLife.Adoption(
            matched: telling.day(matched), adopted: telling.day(telling.span), isByCarer: isByCarer, sexes: sexes,
            status: status)
    }
}
