import Basics

/// How a stay that is over ended: on which day, why, and for a child of what age.
struct Leaving: Sendable {
    var day: Day
    /// REC.
    var reason: String
    var born: Day
    /// Where the child lived last; nil for the usual.
    var last: PlacementKind?
    /// How many days the stay lasted.
    var lasted: Int
}

extension Leaving {
    /// A leaving in the month, of a kind that is as likely as such leavings are.
    static func inMonth(
        _ month: Month, codes: CodesOfTheYear, using generator: inout SeededGenerator
    ) -> Leaving {
        let way = generator.pick([
            (Way.grownUp, 26.0), (.adopted, 10), (.home, 40), (.guardian, 9), (.early, 7), (.elsewhere, 8),
        ])
        if way == .grownUp { return grownUp(in: month, using: &generator) }
        let day = month.firstDay.adding(days: generator.whole(0...month.length - 1))
        return switch way {
        case .adopted: adopted(on: day, using: &generator)
        case .guardian: guardian(on: day, codes: codes, using: &generator)
        case .early: early(on: day, using: &generator)
        case .elsewhere: elsewhere(on: day, using: &generator)
        case .home, .grownUp: home(on: day, using: &generator)
        }
    }

    private enum Way { case grownUp, adopted, home, guardian, early, elsewhere }

    /// On the eighteenth birthday.
    static func grownUp(in month: Month, using generator: inout SeededGenerator) -> Leaving {
        let day = month.firstDay.adding(days: generator.whole(0...27))
        let reason = generator.pick([("E5", 0.45), ("E6", 0.3), ("E8", 0.18), ("E7", 0.07)])
        let years = generator.chance(0.35) ? 0.2 + 1.8 * generator.share() : 2 + 11 * generator.share()
        let last = generator.pick([
            (PlacementKind?.some(.independent), 0.2), (.residential(.inside), 0.14), (.residential(.outside), 0.14),
            (.parents, 0.1), (nil, 0.42),
        ])
        return Leaving(
            day: day, reason: reason, born: day.adding(years: -18), last: last, lasted: Int(years * 365))
    }

    private static func adopted(on day: Day, using generator: inout SeededGenerator) -> Leaving {
        let age = generator.whole(430...2500)
        return Leaving(
            day: day, reason: "E12", born: day.adding(days: -age), last: .adoption,
            lasted: min(age - 3, generator.whole(420...1100)))
    }

    private static func home(on day: Day, using generator: inout SeededGenerator) -> Leaving {
        let lasted = generator.pick([
            (generator.whole(5...120), 0.3), (generator.whole(120...500), 0.35), (generator.whole(500...2200), 0.35),
        ])
        let isPlanned = generator.chance(0.75)
        return Leaving(
            day: day, reason: isPlanned ? "E4A" : "E4B",
            born: day.adding(days: -generator.whole(min(lasted + 20, 6000)...6300)),
            last: isPlanned && lasted > 120 && generator.chance(0.85) ? .parents : nil, lasted: lasted)
    }

    /// Special guardianship came on 30 December 2005; before it there was the residence order.
    private static func guardian(
        on day: Day, codes: CodesOfTheYear, using generator: inout SeededGenerator
    ) -> Leaving {
        let isSpecial = day.year >= 2006 && generator.chance(0.6)
        let special = generator.pick([(codes.guardianCarer, 0.7), (codes.guardianOther, 0.3)])
        let lasted = generator.whole(200...1200)
        return Leaving(
            day: day, reason: isSpecial ? special : "E41",
            born: day.adding(days: -generator.whole(lasted + 20...5000)), last: .foster(.inside), lasted: lasted)
    }

    /// At sixteen or seventeen, to a place of one's own.
    private static func early(on day: Day, using generator: inout SeededGenerator) -> Leaving {
        Leaving(
            day: day, reason: generator.pick([("E5", 0.4), ("E6", 0.6)]),
            born: day.adding(days: -generator.whole(5900...6540)),
            last: generator.pick([
                (PlacementKind?.some(.residential(.inside)), 0.25), (.residential(.outside), 0.2), (nil, 0.55),
            ]),
            lasted: generator.whole(40...2500))
    }

    /// To another authority, to custody, or otherwise.
    private static func elsewhere(on day: Day, using generator: inout SeededGenerator) -> Leaving {
        let reason = generator.pick([("E3", 0.35), ("E8", 0.4), ("E9", 0.25)])
        let age = reason == "E9" ? generator.whole(5300...6500) : generator.whole(700...6300)
        return Leaving(
            day: day, reason: reason, born: day.adding(days: -age), last: nil,
            lasted: min(age - 10, generator.whole(20...900)))
    }
}
