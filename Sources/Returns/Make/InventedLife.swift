import Basics

/// An invented child with the stays that are still to be told in episodes.
struct InventedLife: Sendable {
    var child: InventedChild
    /// In order.
    var stays: [Stay]
}

extension InventedLife {
    /// The life of a child who came, and left as it says.
    init(
        _ leaving: Leaving, unaccompanied: Bool = false, isMale: Bool? = nil, in postcodes: InventedPostcodes,
        using generator: inout SeededGenerator
    ) {
        let isMale = isMale ?? generator.chance(0.56)
        child = InventedChild(
            born: leaving.born, isMale: isMale, unaccompanied: unaccompanied, in: postcodes, using: &generator)
        stays = []
        stays = [stay(leaving, using: &generator)]
    }

    /// The stay that ended with this leaving, for this child.
    func stay(_ leaving: Leaving, using generator: inout SeededGenerator) -> Stay {
        let day = min(leaving.day, child.eighteenth)
        let first = max(child.born.adding(days: 1), Self.firstDayOfReturns)
        let start = max(first, day.adding(days: -leaving.lasted))
        let last = leaving.last ?? .usual(age: child.age(on: day), using: &generator)
        let isOldEnough = child.born.adding(years: last.fromAge).adding(days: 45) < day
        return Stay(
            start: start, end: day, reasonEnded: leaving.reason, horizon: day,
            last: isOldEnough ? last : .foster(.inside),
            isCareOrder: isCareOrder(from: start, last: last, using: &generator))
    }

    /// Parents who keep their child after a court order (P1) are no party to an agreement: rule 378.
    func isCareOrder(from start: Day, last: PlacementKind, using generator: inout SeededGenerator) -> Bool {
        switch last {
        case .parents, .adoption, .custody: true
        default:
            !child.isUnaccompanied && generator.chance(child.age(on: start) < 11 ? 0.75 : 0.45)
        }
    }

    /// Children Act 1989 in force: no episode begins before it (rule 353).
    static let firstDayOfReturns = Day(number: 7956)

    /// The child with all the episodes. Nobody under ten is looked after for unacceptable behaviour (N6).
    func told(by choice: PlacementChoice, pace: Int, using generator: inout SeededGenerator) -> InventedChild {
        var child = child
        if child.need == "N6", child.age(on: stays[0].start) < 10 { child.need = "N1" }
        child.episodes = stays.flatMap { stay in
            StayTelling(stay: stay, child: child, choice: choice, pace: pace).episodes(using: &generator)
        }
        if !child.isMale { child.firstChildBorn = firstChildBorn(child.episodes, using: &generator) }
        return child
    }

    /// A girl in a mother and baby placement (R3) is a mother, and now and then a girl of seventeen is.
    private func firstChildBorn(_ episodes: [InventedEpisode], using generator: inout SeededGenerator) -> Day? {
        if let together = episodes.first(where: { $0.placement.place == "R3" }) {
            return together.start.adding(days: -generator.whole(2...9))
        }
        guard let end = stays.last?.end, child.age(on: end) >= 17, generator.chance(0.06) else { return nil }
        return end.adding(days: -generator.whole(20...300))
    }
}
