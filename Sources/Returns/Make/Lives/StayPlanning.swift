import Basics

/// Draws the days of a stay that put a child among those of one sort.
struct StayPlanning {
    let year: MadeYear
    private var before: MadeYear { year.previous }

    init(year: MadeYear) { self.year = year }

    func plan(_ sort: LifeSort, using generator: inout SeededGenerator) -> StayPlan {
        switch sort {
        case .stayed, .came: open(since: sort, using: &generator)
        case .careLeaver: careLeaver(using: &generator)
        case .olderLeaver: olderLeaver(using: &generator)
        case .left, .cameAndLeft, .gone, .shortBreaks: over(sort, using: &generator)
        }
    }

    private func open(since sort: LifeSort, using generator: inout SeededGenerator) -> StayPlan {
        let isAlone = generator.chance(0.07)
        var plan = StayPlan(stay: CareStay(start: year.first, path: .agreed), born: year.first, isAlone: isAlone)
        let ages = isAlone ? 15.6...17.9 : generator.pick(sort == .stayed ? Self.agesStayed : Self.agesCame)
        let age = ages.lowerBound + (ages.upperBound - ages.lowerBound) * generator.share()
        plan.born = Self.birthday(year.last.adding(days: -Int(age * 365.25)))
        let earliest = plan.born.adding(days: isAlone ? 5300 : generator.whole(1...4))
        let start =
            sort == .stayed
            ? year.first.adding(days: -2 - Int(365 * generator.waiting(mean: isAlone ? 0.7 : 2.3)))
            : year.first.adding(days: generator.whole(2...360))
        plan.stay.start = MadeYear.plain(max(earliest, start))
        let length = plan.stay.start.days(to: year.last)
        plan.stay.path = isAlone ? .alone : path(of: plan, length: length, using: &generator)
        return plan
    }

    /// Years of age at the end of March.
    private static let agesStayed: [(ClosedRange<Double>, Double)] = [
        (1.1...5, 14), (5...10, 19), (10...16, 43), (16...17.95, 24),
    ]
    private static let agesCame: [(ClosedRange<Double>, Double)] = [
        (0.03...1, 19), (1...5, 15), (5...10, 16), (10...16, 30), (16...17.95, 20),
    ]

    private func path(of plan: StayPlan, length: Int, using generator: inout SeededGenerator) -> CareStay.Path {
        let age = plan.born.age(on: plan.stay.start)
        if age < 5, length > 150, length < 1000, generator.chance(0.3) {
            return .adoption(isOrdered: generator.chance(0.94))
        }
        if age >= 13, length < 160, generator.chance(0.06) { return .remand }
        return generator.chance(age < 11 ? 0.78 : 0.5) ? .court : .agreed
    }

    /// Nobody invented has a birthday on 29 February, or on the first or last day of a return's year.
    static func birthday(_ day: Day) -> Day {
        let day = day.neverLeap
        let (_, month, date) = day.parts
        return (month == 3 && date >= 30) || (month == 4 && date == 1) ? day.adding(days: -4) : day
    }
}

extension StayPlanning {
    private func over(_ sort: LifeSort, using generator: inout SeededGenerator) -> StayPlan {
        let window = sort == .gone ? before : year
        var end = MadeYear.plain(window.first.adding(days: generator.whole(12...360)))
        var length = 4 + Int(365 * generator.waiting(mean: 1.7))
        if sort == .cameAndLeft { length = generator.whole(4, window.first.days(to: end) - 3) }
        let way = generator.pick(sort == .cameAndLeft ? Self.briefWays : Self.ways)
        if way == .grownUp || way == .alone {
            return grownUp(end, length: max(length, 30), isAlone: way == .alone, using: &generator)
        }
        if way == .remand { length = min(length, generator.whole(10...150)) }
        let ages = way.ages(length: length)
        var born = Self.birthday(end.adding(days: -ages.lowerBound - generator.whole(0, ages.count - 1)))
        if way == .adopted { length = max(length, 460) }
        length = min(length, born.days(to: end) - 2)
        if way == .adopted { born = min(born, Self.birthday(end.adding(days: -length - 3))) }
        if end >= born.adding(years: 18) { end = MadeYear.plain(born.adding(years: 18).adding(days: -3)) }
        let start = MadeYear.plain(end.adding(days: -length))
        var plan = StayPlan(
            stay: CareStay(start: start, end: end, reason: way.reason(using: &generator), path: .agreed),
            born: born)
        plan.stay.path = way.path(age: born.age(on: start), using: &generator)
        if way == .adopted, plan.stay.path == .adoption(isOrdered: false) { plan.stay.reason = "E11" }
        return plan
    }

    /// On the eighteenth birthday.
    private func grownUp(
        _ day: Day, length: Int, isAlone: Bool, using generator: inout SeededGenerator
    ) -> StayPlan {
        let born = Self.birthday(day.adding(years: -18))
        let end = born.adding(years: 18)
        let most = isAlone ? 1200 : 17 * 365
        let reason = generator.pick([("E5", 0.3), ("E6", 0.2), ("E17", 0.28), ("E8", 0.16), ("E7", 0.06)])
        let start = MadeYear.plain(end.adding(days: -min(length, most)))
        let path: CareStay.Path = isAlone ? .alone : generator.chance(0.55) ? .court : .agreed
        return StayPlan(
            stay: CareStay(start: start, end: end, reason: reason, path: path), born: born, isAlone: isAlone)
    }

    /// Left the year before, and turns 19 in this one, or left early and turns 17 or 18.
    private func careLeaver(using generator: inout SeededGenerator) -> StayPlan {
        let length = 140 + Int(365 * generator.waiting(mean: 2.5))
        let day = MadeYear.plain(before.first.adding(days: generator.whole(130...355)))
        if generator.chance(0.85) {
            return grownUp(day, length: length, isAlone: generator.chance(0.1), using: &generator)
        }
        let turns = generator.pick([17, 18])
        let birthday = year.first.adding(days: generator.whole(5...355))
        let born = Self.birthday(birthday.adding(years: -turns))
        let earliest = max(born.adding(years: 16).adding(days: 20), before.first.adding(days: 120))
        let latest = before.last.adding(days: -4)
        guard earliest < latest else {
            return grownUp(day, length: length, isAlone: false, using: &generator)
        }
        let end = MadeYear.plain(earliest.adding(days: generator.whole(0, earliest.days(to: latest))))
        let start = MadeYear.plain(end.adding(days: -min(length, 15 * 365)))
        let reason = generator.pick([("E5", 0.3), ("E6", 0.3), ("E4A", 0.2), ("E4B", 0.1), ("E8", 0.1)])
        return StayPlan(stay: CareStay(start: start, end: end, reason: reason, path: .agreed), born: born)
    }

    /// No episode of theirs is in either return.
    private func olderLeaver(using generator: inout SeededGenerator) -> StayPlan {
        let turns = generator.pick([(19, 0.1), (20, 0.5), (21, 0.4)])
        let born = Self.birthday(year.first.adding(days: generator.whole(5...355)).adding(years: -turns))
        let latest = min(born.adding(years: 18), before.first.adding(days: -5))
        let isEarly = turns == 19 || generator.chance(0.2)
        let early = born.adding(years: 16).adding(days: generator.whole(30...500))
        let end = MadeYear.plain(isEarly ? min(early, latest) : latest)
        let length = 120 + Int(365 * generator.waiting(mean: 3))
        let start = MadeYear.plain(end.adding(days: -min(length, 15 * 365)))
        return StayPlan(stay: CareStay(start: start, end: end, reason: "E8", path: .agreed), born: born)
    }

    private static let ways: [(WayOut, Double)] = [
        (.grownUp, 25), (.alone, 4), (.adopted, 10), (.home, 30), (.guardian, 12), (.order, 4), (.early, 5),
        (.elsewhere, 8), (.died, 0.4), (.remand, 1.5),
    ]
    private static let briefWays: [(WayOut, Double)] = [
        (.grownUp, 8), (.alone, 3), (.home, 55), (.order, 5), (.early, 4), (.elsewhere, 15), (.remand, 8),
    ]
}
