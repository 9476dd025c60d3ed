import Basics
import SSDA903

/// What happens to a looked-after child beside moving: reviews, social workers, going missing, becoming a mother.
struct CareDetails {
    /// The asked year; the one before is told of too.
    let year: MadeYear

    func add(to life: inout CareLife, using generator: inout SeededGenerator) {
        for stay in life.stays { life.reviews += reviews(of: stay, using: &generator) }
        life.workers = workers(of: life, using: &generator)
        life.absences = absences(of: life, using: &generator)
        life.orders = orders(of: life, using: &generator)
        life.child.firstChildBorn = firstChildBorn(of: life, using: &generator)
        life.earlier = earlier(of: life, using: &generator)
    }

    /// After twenty working days, three months later, and then every six months.
    private func reviews(of stay: CareStay, using generator: inout SeededGenerator) -> [Day] {
        let over = stay.end ?? year.last
        var day = stay.start.adding(days: generator.whole(18...28))
        var wait = 90
        var found: [Day] = []
        while day < over {
            if day >= year.previous.first { found.append(day) }
            day = day.adding(days: wait + generator.whole(-12...3))
            wait = 180
        }
        return found
    }

    /// One after another without a gap, from the first stay on. Nobody takes over in the last days of a year.
    private func workers(of life: CareLife, using generator: inout SeededGenerator) -> [CareLife.Worker] {
        guard let first = life.stays.first,
            life.stays.last?.end == nil || life.stays.last?.end ?? first.start > year.previous.last
        else { return [] }
        var found: [CareLife.Worker] = []
        var day = first.start
        var reason = "FCONTA"
        while true {
            var next = day.adding(days: 12 + Int(generator.waiting(mean: 420)))
            if [year, year.previous].contains(where: { (-9...2).contains($0.last.days(to: next)) }) {
                next = next.adding(days: 14)
            }
            let id =
                generator.chance(0.04) ? "XX\(generator.whole(1000...9999))" : "SW\(generator.whole(100_000...999_999))"
            let isLast = next > year.last
            found.append(.init(id: id, start: day, end: isLast ? nil : next, reason: reason))
            if isLast { return found }
            day = next
            reason = generator.pick(Self.reasons)
        }
    }

    private static let reasons = [
        ("MANAGE", 12.0), ("LEFTRL", 34), ("ORGRST", 10), ("TSPROC", 32), ("ABSENC", 6), ("CHCHAN", 2),
        ("PCCHAN", 2), ("OTHERS", 2),
    ]
}

extension CareDetails {
    /// Within one episode each, none on its first or last day.
    private func absences(of life: CareLife, using generator: inout SeededGenerator) -> [CareLife.Absence] {
        var found: [CareLife.Absence] = []
        for episode in life.child.episodes where episode.placement.place != "R5" {
            let over = episode.end ?? year.last
            guard over > year.previous.first, life.child.age(on: over) >= 12, generator.chance(0.16) else { continue }
            var day = max(max(episode.start, year.previous.first), life.child.born.adding(years: 11))
            for _ in 0..<generator.pick([(1, 4), (2, 3), (5, 3), (12, 1)]) {
                day = day.adding(days: generator.whole(2...70))
                let end = day.adding(days: generator.pick([(0, 50), (1, 25), (2, 10), (5, 8), (20, 4)]))
                let isMissing = generator.chance(0.75)
                guard end < over.adding(days: -1) else {
                    if episode.end == nil, day < over, generator.chance(0.5) {
                        found.append(.init(sort: isMissing ? "M" : "A", start: day))
                    }
                    break
                }
                found.append(.init(sort: isMissing ? "M" : "A", start: day, end: end))
                day = end.adding(days: 1)
            }
        }
        return found
    }

    /// In a children's home alone (rule 709), within one episode.
    private func orders(of life: CareLife, using generator: inout SeededGenerator) -> [(start: Day, end: Day?)] {
        guard year.ending >= 2027 else { return [] }
        return life.child.episodes.compactMap { episode in
            let over = episode.end ?? year.last
            guard ["K2", "Z12", "Z13"].contains(episode.placement.place), over > year.first.adding(days: 40),
                life.child.age(on: episode.start) >= 11, generator.chance(0.08)
            else { return nil }
            let start = max(episode.start, year.first).adding(days: generator.whole(1...20))
            guard start < over.adding(days: -9) else { return nil }
            let end = start.adding(days: generator.whole(7...90))
            if end < over { return (start, end) }
            return episode.end == nil ? (start, nil) : (start, over.adding(days: -2))
        }
    }

    /// Now and then a girl of fifteen to seventeen who is looked after in the year. Not one who is told of as a care
    /// leaver alone: what her return would say of it, rules 612 and 624 contradict each other on.
    private func firstChildBorn(of life: CareLife, using generator: inout SeededGenerator) -> Day? {
        let child = life.child
        guard !child.isMale, let last = child.episodes.last, last.end ?? year.last > year.first.adding(days: 1),
            generator.chance(0.06)
        else { return nil }
        let day = min(last.end ?? year.last, year.last).adding(days: -generator.whole(5...400))
        let ended = [year, year.previous].allSatisfy { isKnown(day, of: life, in: $0) }
        return child.born.adding(years: 15) < day && ended ? day : nil
    }

    /// Rule 625 holds the birth against the last episode that ended, even of a girl still in care.
    private func isKnown(_ day: Day, of life: CareLife, in year: MadeYear) -> Bool {
        let ends = life.child.episodes.compactMap(\.end).filter { year.contains($0) }
        return day > year.last || day <= ends.max() ?? day
    }

    /// One in fourteen of those who come had been adopted, or had a guardian.
    private func earlier(of life: CareLife, using generator: inout SeededGenerator) -> CareLife.EarlierPermanence? {
        guard let first = life.stays.first, generator.chance(0.07), life.child.age(on: first.start) >= 3 else {
            return nil
        }
        let born = life.child.born
        let day = born.adding(days: generator.whole(300, born.days(to: first.start) - 60))
        let (year, month, _) = day.parts
        let text = generator.pick([
            (day.asReturned, 8), ("zz/\(padded(month, 2))/\(year)", 1), ("zz/zz/\(year - 1)", 1),
        ])
        let authority = generator.pick([("893", 6), ("894", 2), ("884", 1), ("330", 1), ("WAL", 0.5), ("999", 0.3)])
        return .init(
            sort: generator.pick([("P1", 2), ("P2", 5), ("P3", 2), ("P4", 0.5)]), authority: authority, day: text)
    }
}
