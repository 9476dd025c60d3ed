import Basics

/// The days on which a stay's placements and legal statuses begin, counted from its first.
struct CareTimeline {
    /// A placement from this day on.
    struct Step {
        var at: Int
        var placement: InventedPlacement
        /// Whether it is in the household that the child was in already.
        var isSameCarer = false
    }

    var steps: [Step] = []
    var statuses: [(at: Int, status: String)] = []

    /// In order, each from a day of its own.
    var days: [Int] {
        (steps.map(\.at) + statuses.map(\.at)).sorted().reduce(into: []) { days, day in
            if days.last != day { days.append(day) }
        }
    }

    func step(on day: Int) -> Step { steps.last { $0.at <= day } ?? steps[0] }
    func status(on day: Int) -> String { statuses.last { $0.at <= day }?.status ?? statuses[0].status }
}

extension CareTimeline {
    /// The episodes of a stay that began on the day and, where it is over, ended so.
    func episodes(
        from start: Day, to end: Day?, reason: String, using generator: inout SeededGenerator
    ) -> [InventedEpisode] {
        var told: [InventedEpisode] = []
        for day in days {
            let step = step(on: day)
            let status = status(on: day)
            var reasonForNew = "S"
            if let last = told.last {
                let moved = step.at == day
                reasonForNew = Self.reasonForNew(
                    moved: moved, sameCarer: step.isSameCarer, changed: status != last.legalStatus)
                told[told.count - 1].end = start.adding(days: day)
                told[told.count - 1].reasonEnded = "X1"
                told[told.count - 1].reasonChanged =
                    moved ? Self.why(last.placement, step, using: &generator) : ""
            }
            told.append(
                InventedEpisode(
                    start: start.adding(days: day), reasonForNew: reasonForNew, legalStatus: status,
                    placement: step.placement))
        }
        told[told.count - 1].end = end
        told[told.count - 1].reasonEnded = reason
        return told
    }

    private static func reasonForNew(moved: Bool, sameCarer: Bool, changed: Bool) -> String {
        if !moved { return "L" }
        return sameCarer ? changed ? "U" : "T" : changed ? "B" : "P"
    }

    /// A few days elsewhere have no reason, neither going nor coming back (rule 226).
    private static func why(
        _ last: InventedPlacement, _ next: Step, using generator: inout SeededGenerator
    ) -> String {
        if last.place.hasPrefix("T") || next.placement.place.hasPrefix("T") { return "" }
        if next.isSameCarer { return "PLACE" }
        switch next.placement.place {
        case "A4", "A6", "P1", "K3": return "CARPL"
        case "R5": return "CUSTOD"
        default: return generator.pick(reasons)
        }
    }

    private static let reasons = [
        ("CARPL", 46.0), ("CREQB", 16), ("CREQO", 10), ("LAREQ", 10), ("CHILD", 6), ("CLOSE", 4), ("STAND", 3),
        ("ALLEG", 2), ("APPRR", 1), ("OTHER", 2),
    ]
}
