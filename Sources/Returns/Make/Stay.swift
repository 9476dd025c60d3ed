import Basics

/// One unbroken time of being looked after, before it is told in episodes.
struct Stay: Hashable, Sendable {
    var start: Day
    /// The day it ended, and REC; nil and blank while it goes on.
    var end: Day?
    var reasonEnded = ""
    /// The last day that is known of, where it goes on.
    var horizon: Day
    /// Where it ends, or has got to.
    var last: PlacementKind
    /// Whether a court placed the child in the council's care, or parents agreed (section 20).
    var isCareOrder: Bool

    /// Days that the telling may use.
    var span: Int { start.days(to: end ?? horizon) }

    /// Whether the child is in it at the end of the day.
    func holds(atTheEndOf day: Day) -> Bool {
        guard start <= day else { return false }
        guard let end else { return true }
        return end > day
    }
}

extension Stay {
    /// The legal statuses, by days after the start.
    func statuses(lastPlacedAt: Int, using generator: inout SeededGenerator) -> [(at: Int, status: String)] {
        if last == .adoption { return statusesOfAdoption(placedAt: lastPlacedAt, using: &generator) }
        guard isCareOrder else { return [(0, "V2")] }
        var list = firstStatuses(before: last == .parents ? lastPlacedAt : span, using: &generator)
        list.append((list[list.count - 1].at + generator.whole(170...420), "C2"))
        return list.filter { $0.at == 0 || $0.at < span - 2 }
    }

    /// An interim order at once, after an emergency protection order (21 days at most), or after a time by agreement.
    private func firstStatuses(
        before limit: Int, using generator: inout SeededGenerator
    ) -> [(at: Int, status: String)] {
        let way = generator.pick([("C1", 0.6), ("L2", 0.12), ("V2", 0.28)])
        if way == "L2", limit > 30 { return [(0, "L2"), (generator.whole(4...14), "C1")] }
        if way == "V2", limit > 180 { return [(0, "V2"), (generator.whole(30...150), "C1")] }
        return [(0, "C1")]
    }

    /// Placement orders (E1) came on 1 December 2005 with the Adoption and Children Act 2002 (rule 446). Before, a
    /// child in care was placed with the parents' consent.
    private func statusesOfAdoption(
        placedAt: Int, using generator: inout SeededGenerator
    ) -> [(at: Int, status: String)] {
        let order = max(1, placedAt - (generator.chance(0.2) ? 0 : generator.whole(20, min(120, placedAt - 30))))
        let isOrdered = start.adding(days: order).year >= 2006
        return [(0, "C1"), isOrdered ? (order, "E1") : (max(1, placedAt / 2), "C2")]
    }
}

extension Stay {
    /// Days after the start on which the last placement began, and on which there were moves before it.
    func moves(of child: InventedChild, pace: Int, using generator: inout SeededGenerator) -> [Int] {
        let count = min(60, Int(Double(span) / Double(pace) * (0.2 + 1.3 * generator.share())))
        switch last {
        case .foster:
            return spaced((0..<count).map { _ in generator.whole(5, span - 5) })
        case .parents:
            if span < 40 { return [] }
            return spaced(till: generator.whole(span / 5, span * 4 / 5), count: count, using: &generator)
        case .adoption:
            let placed = max(40, span - generator.whole(40...260))
            return spaced(till: placed, count: min(count, 2), using: &generator)
        case .residential, .independent, .motherAndBaby, .custody:
            let oldEnough = start.days(to: child.born.adding(years: last.fromAge)) + 1
            let earliest = max(oldEnough, span - last.lastsAtMost)
            if earliest <= 1 { return spaced((0..<count).map { _ in generator.whole(5, span - 5) }) }
            return spaced(till: generator.whole(max(6, earliest), span - 15), count: count, using: &generator)
        }
    }

    private func spaced(
        till last: Int, count: Int, using generator: inout SeededGenerator
    ) -> [Int] {
        let before = (0..<count).map { _ in generator.whole(5, last - 8) }
        return spaced(before.filter { $0 < last - 7 }) + [last]
    }

    /// In order, a week apart at least, none on the first days and none on the last.
    private func spaced(_ days: [Int]) -> [Int] {
        days.sorted().reduce(into: []) { kept, day in
            if day >= 5, day < span - 2, day - (kept.last ?? -2) >= 7 { kept.append(day) }
        }
    }
}
