import Basics

/// Tells a stay in episodes: each change of placement or of legal status ends one and begins the next on the same day.
struct StayTelling {
    let stay: Stay
    let child: InventedChild
    let choice: PlacementChoice
    /// Days in a placement on average.
    let pace: Int

    func episodes(using generator: inout SeededGenerator) -> [InventedEpisode] {
        let moves = [0] + stay.moves(of: child, pace: pace, using: &generator)
        let statuses = stay.statuses(lastPlacedAt: moves[moves.count - 1], using: &generator)
        var told: [InventedEpisode] = []
        for day in days(moves, statuses.map(\.at)) {
            let status = statuses.last { snapped($0.at, to: moves) <= day }?.status ?? "V2"
            let placement = placement(day, moves, after: told.last?.placement, status: status, using: &generator)
            tell(day, placement, status, in: &told, using: &generator)
        }
        settle(&told, using: &generator)
        told[told.count - 1].end = stay.end
        told[told.count - 1].reasonEnded = told[told.count - 1].reasonOfLeaving(stay.reasonEnded)
        return told
    }

    private func days(_ moves: [Int], _ statuses: [Int]) -> [Int] {
        (moves + statuses.map { snapped($0, to: moves) }).sorted().reduce(into: []) { days, day in
            if days.last != day { days.append(day) }
        }
    }

    /// A court's order and the move it leads to fall on one day where they fall within a week.
    private func snapped(_ day: Int, to moves: [Int]) -> Int {
        day == 0 ? 0 : moves.first { $0 > 0 && abs($0 - day) <= 6 } ?? day
    }

    private func placement(
        _ day: Int, _ moves: [Int], after last: InventedPlacement?, status: String,
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        if let last, !moves.contains(day) { return last }
        let age = child.age(on: stay.start.adding(days: day))
        var kind = stay.last
        if day != moves[moves.count - 1] { kind = .usual(age: age, using: &generator) }
        return choice.placement(kind, for: child, after: last, status: status, using: &generator)
    }

    private func tell(
        _ day: Int, _ placement: InventedPlacement, _ status: String, in told: inout [InventedEpisode],
        using generator: inout SeededGenerator
    ) {
        let start = stay.start.adding(days: day)
        let reason = told.last.map { Self.reasonForNew(from: $0, to: placement, status) } ?? "S"
        if !told.isEmpty {
            told[told.count - 1].end = start
            told[told.count - 1].reasonEnded = "X1"
            told[told.count - 1].reasonChanged = reason == "L" ? "" : Self.why(placement, reason, using: &generator)
        }
        told.append(InventedEpisode(start: start, reasonForNew: reason, legalStatus: status, placement: placement))
    }

    /// RNE of an episode that follows another.
    private static func reasonForNew(
        from last: InventedEpisode, to placement: InventedPlacement, _ status: String
    ) -> String {
        if placement == last.placement { return "L" }
        let isSameCarer = placement.postcode == last.placement.postcode
        if status == last.legalStatus { return isSameCarer ? "T" : "P" }
        return isSameCarer ? "U" : "B"
    }

    private static func why(
        _ placement: InventedPlacement, _ reason: String, using generator: inout SeededGenerator
    ) -> String {
        if reason == "T" || reason == "U" { return "PLACE" }
        if ["A4", "A6", "P1"].contains(placement.place) { return "CARPL" }
        return generator.pick(reasons)
    }

    private static let reasons = [
        ("CARPL", 46.0), ("CREQB", 16), ("CREQO", 10), ("LAREQ", 10), ("CHILD", 6), ("CLOSE", 4), ("STAND", 3),
        ("ALLEG", 2), ("APPRR", 1), ("OTHER", 2),
    ]
}

extension StayTelling {
    /// Foster carers who were to look after a child for a time may be matched for good: the same home, now U4.
    private func settle(_ told: inout [InventedEpisode], using generator: inout SeededGenerator) {
        guard let last = told.last, last.placement.place == "U6", generator.chance(0.4) else { return }
        let length = last.start.days(to: stay.end ?? stay.horizon)
        guard length > 400 else { return }
        var matched = last
        matched.start = last.start.adding(days: generator.whole(200, length - 60))
        matched.reasonForNew = "T"
        matched.placement.place = "U4"
        told[told.count - 1].end = matched.start
        told[told.count - 1].reasonEnded = "X1"
        told[told.count - 1].reasonChanged = "PLACE"
        told.append(matched)
    }
}

extension InventedEpisode {
    /// Adoption with the parents' consent (A3, A4) is E11, and with their consent dispensed with E12.
    fileprivate func reasonOfLeaving(_ reason: String) -> String {
        reason == "E12" && ["A3", "A4"].contains(placement.place) ? "E11" : reason
    }
}
