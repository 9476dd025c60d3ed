import Basics
import Returns
import Statistics

/// The population looked after on a day: what a view shows, before it is put into words.
package struct Picture: Sendable {
    package struct Point: Sendable, Hashable {
        package let day: Day
        /// Nil where no loaded return covers the day.
        package let figure: Figure?
    }

    /// How the count came from what it was a year before.
    package struct Flow: Sendable, Hashable {
        package let days: ClosedRange<Day>
        package let before: Int
        package let started: Int
        package let ceased: Int
        package let now: Int
        /// What starts and ceases do not explain, such as children who went from short breaks to being looked after.
        package var unexplained: Int { now - (before + started - ceased) }
    }

    package let question: PictureQuestion
    package let total: Figure
    package let shortBreaks: Figure
    package let tallies: [Tally]
    /// The same tables on the day compared with, in the same order; empty where there is none.
    package let compared: [Tally]
    package let change: CountChange?
    /// The number on the day compared with.
    package let comparedTotal: Figure?
    /// Whether the returns tell of the whole year that ends on the day, so that who came and left can be counted.
    package let isYearKnown: Bool
    /// Month ends over five years, and the day itself where it is none.
    package let series: [Point]
    package let flow: Flow?
    /// Of those looked after, how many came into care before the first return loaded.
    package let startsUnknown: Int
}

extension Picture {
    /// The same table on the day compared with, where there is one.
    func compared(_ breakdown: Breakdown) -> Tally? { compared.first { $0.breakdown == breakdown } }

    /// Counts the picture. Nil where no loaded return covers the day, or the day compared with.
    package init?(_ population: Population, _ question: PictureQuestion) {
        guard population.covers(question.asAt), question.compare.map(population.covers) ?? true else { return nil }
        self.question = question
        let children = population.lookedAfter(on: question.asAt)
        total = Figure(children.count)
        shortBreaks = Figure(population.shortBreaks(on: question.asAt))
        let breakdowns = question.view.breakdowns
        tallies = Self.tallies(population, breakdowns, question.asAt, question.bands, children)
        if let day = question.compare {
            let before = population.lookedAfter(on: day)
            compared = Self.tallies(population, breakdowns, day, question.bands, before)
            comparedTotal = Figure(before.count)
            change =
                day <= question.asAt
                ? CountChange(from: before.count, to: children.count)
                : CountChange(from: children.count, to: before.count)
        } else {
            compared = []
            comparedTotal = nil
            change = nil
        }
        series = Self.series(population, to: question.asAt)
        isYearKnown = population.coversAll(Self.yearTo(question.asAt))
        flow = Self.flow(population, to: question.asAt, now: children.count)
        startsUnknown = children.count { !$0.isStartKnown }
    }

    private static func tallies(
        _ population: Population, _ breakdowns: [Breakdown], _ day: Day, _ bands: Bands, _ children: [LookedAfter]
    ) -> [Tally] {
        let year = Self.yearTo(day)
        // Who came and left in a year is only known where every day of it is.
        let isYearKnown = population.coversAll(year)
        return breakdowns.filter { isYearKnown || ($0 != .starts && $0 != .ceases) }.map { breakdown in
            switch breakdown {
            case .sex: .count(breakdown, children, in: Slots.sex)
            case .age: .count(breakdown, children, in: Slots.age(bands))
            case .placement:
                .count(
                    breakdown, children, in: PlacementSlots.rows(bands), keepsEmpty: bands == .council,
                    leftOut: PlacementSlots.leftOut)
            case .legalStatus: .count(breakdown, children, in: Slots.legalStatus, keepsEmpty: false)
            case .need: .count(breakdown, children, in: Slots.need, keepsEmpty: false)
            case .ethnicity: .count(breakdown, children, in: Slots.ethnicity, keepsEmpty: false)
            case .unaccompanied:
                .count(breakdown, children, in: Slots.unaccompanied, leftOut: { _ in PictureWords.noUnaccompaniedFile })
            case .yearsInCare: .count(breakdown, children, in: Slots.yearsInCare)
            case .starts: .count(breakdown, population.starts(in: year), in: Slots.startNeed, keepsEmpty: false)
            case .ceases:
                .count(breakdown, population.ceases(in: year), in: Slots.ceases, keepsEmpty: false)
            }
        }
    }

    /// The twelve months that end on the day.
    static func yearTo(_ day: Day) -> ClosedRange<Day> {
        let isMonthEnd = day == day.month.lastDay
        let before = isMonthEnd ? day.month.adding(-12).lastDay : day.adding(years: -1)
        return before.adding(days: 1)...day
    }

    private static func series(_ population: Population, to day: Day) -> [Point] {
        var days = (0...60).reversed().map { day.month.adding(-$0).lastDay }.filter { $0 <= day }
        if days.last != day { days.append(day) }
        return days.map { day in
            Point(day: day, figure: population.covers(day) ? Figure(population.count(on: day)) : nil)
        }
        // A line that begins before the first return would only be empty.
        .drop { $0.figure == nil }.map { $0 }
    }

    private static func flow(_ population: Population, to day: Day, now: Int) -> Flow? {
        let days = yearTo(day)
        let before = days.lowerBound.adding(days: -1)
        guard population.covers(before), population.coversAll(days) else { return nil }
        return Flow(
            days: days, before: population.count(on: before), started: population.starts(in: days).count,
            ceased: population.ceases(in: days).count, now: now)
    }
}
