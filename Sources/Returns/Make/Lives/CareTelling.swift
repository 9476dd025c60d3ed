import Basics

/// Tells a stay of a child in an English council's care: where the child lived, under which status, from when.
struct CareTelling {
    let stay: CareStay
    let child: InventedChild
    let homes: Homes
    /// The last day of the asked year.
    let horizon: Day
    /// The first day that supported accommodation may begin on.
    let supportedFrom: Day

    var span: Int { stay.start.days(to: stay.end ?? horizon) }

    func timeline(using generator: inout SeededGenerator) -> CareTimeline {
        var line = CareTimeline()
        line.statuses = StatusCourse(path: stay.path, span: span).statuses(using: &generator)
        let days = [0] + moves(using: &generator)
        join(&line.statuses, to: days)
        for day in days {
            let isLast = day == days[days.count - 1]
            let kind = kind(on: day, isLast: isLast, line, using: &generator)
            let placement = homes.placement(kind, for: child, after: line.steps.last?.placement, using: &generator)
            line.steps.append(.init(at: day, placement: placement))
        }
        settle(&line, using: &generator)
        visit(&line, using: &generator)
        return line
    }

    /// A court's order and the move that it leads to may fall on one day; an emergency is over when it is over.
    private func join(_ statuses: inout [(at: Int, status: String)], to days: [Int]) {
        for index in statuses.indices.dropFirst() where !statuses[index - 1].status.hasPrefix("L") {
            let near = days.first { $0 > statuses[index - 1].at + 2 && abs($0 - statuses[index].at) < 15 }
            if let near { statuses[index].at = near }
        }
    }

    func day(_ at: Int) -> Day { stay.start.adding(days: at) }

    /// In order, a week apart; two years and a half apart on average, sooner for the older.
    private func moves(using generator: inout SeededGenerator) -> [Int] {
        let mean = child.age(on: stay.start) > 10 ? 400.0 : 700
        var found: [Int] = []
        var at = 6 + Int(generator.waiting(mean: mean * 0.6))
        while at < span - 4, found.count < 40 {
            found.append(at)
            at += 8 + Int(generator.waiting(mean: mean))
        }
        return found
    }

    private func kind(
        on day: Int, isLast: Bool, _ line: CareTimeline, using generator: inout SeededGenerator
    ) -> HomeKind {
        let age = child.age(on: self.day(day))
        // Special guardians who were the foster carers were relatives (E45) or not (E46); at 18 some stay on (E17).
        if isLast, ["E45", "E46", "E17"].contains(stay.reason) {
            return stay.reason == "E45" ? .relatives : .foster
        }
        if stay.path == .remand {
            return generator.pick([(.custody, 4), (.childrensHome, 3), (.foster, 2), (.secureHome, 1)])
        }
        let status = line.status(on: day)
        if day > 0, status == "C1" || status == "C2", child.home != nil, line.steps.last?.placement.place != "P1" {
            if generator.chance(isLast && stay.reason == "E4A" ? 0.7 : 0.05) { return .parents }
        }
        let maySupport = self.day(day) >= supportedFrom
        if child.isUnaccompanied {
            return age >= 16 && maySupport && generator.chance(0.6) ? .supported : .foster
        }
        return .usual(age: age, supported: maySupport, using: &generator)
    }

    /// Foster carers who were to look after a child for a time may be matched for good: the same home, now U4.
    private func settle(_ line: inout CareTimeline, using generator: inout SeededGenerator) {
        guard let last = line.steps.last, last.placement.place == "U6", span - last.at > 400, generator.chance(0.4)
        else { return }
        var step = last
        step.at = last.at + generator.whole(200, span - last.at - 60)
        step.placement.place = "U4"
        step.isSameCarer = true
        line.steps.append(step)
    }

    /// Some are in hospital for a while, or elsewhere while the carers are on holiday, and come back.
    private func visit(_ line: inout CareTimeline, using generator: inout SeededGenerator) {
        guard span > 60, generator.chance(0.07) else { return }
        let (place, most) = generator.pick([("T1", 35), ("T2", 14), ("T3", 18), ("T4", 6), ("T0", 20)])
        let length = generator.whole(2...most)
        let at = generator.whole(10, span - length - 6)
        let range = at - 2...at + length + 2
        guard !line.days.contains(where: range.contains),
            let index = line.steps.lastIndex(where: { $0.at < at })
        else { return }
        let around = line.steps[index].placement
        let away = homes.visit(place, for: child, after: around, using: &generator)
        line.steps.insert(.init(at: at, placement: away), at: index + 1)
        line.steps.insert(.init(at: at + length, placement: around), at: index + 2)
    }
}
