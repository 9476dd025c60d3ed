import Basics
import Returns

/// Everything the picture is counted from: the joined histories of the children, in memory, and the days that the
/// loaded returns cover.
package struct Population: Sendable {
    let children: [ReducedChild]
    /// Without overlaps, in order.
    let covered: [ClosedRange<Day>]
    /// How many repairs joining the years took.
    package let repairs: Int

    /// Of which state of the vault this is.
    package let generation: Int

    package init(_ opened: OpenedVault) {
        self.init(
            children: opened.children, covered: opened.covered, repairs: opened.repairs.ofEpisodes,
            generation: opened.generation)
    }

    package init(children: [ReducedChild], covered: [ClosedRange<Day>], repairs: Int = 0, generation: Int = 0) {
        self.children = children
        self.generation = generation
        self.covered = Self.merged(covered)
        self.repairs = repairs
    }

    /// Whether the returns say who was looked after at the end of this day. The day before the first covered day
    /// counts: whoever was in care at its end is in the return.
    func covers(_ day: Day) -> Bool {
        covered.contains { $0.lowerBound.adding(days: -1) <= day && day <= $0.upperBound }
    }

    package var firstDay: Day? { covered.first?.lowerBound.adding(days: -1) }
    package var lastDay: Day? { covered.last?.upperBound }

    /// The children looked after at the end of the day, short breaks left out, each with the episode they were in.
    func lookedAfter(on day: Day) -> [LookedAfter] {
        children.compactMap { child in
            child.careEpisode(on: day).map { LookedAfter(child: child, episode: $0, day: day) }
        }
    }

    /// How many children were looked after at the end of the day.
    func count(on day: Day) -> Int {
        children.count { $0.careEpisode(on: day) != nil }
    }

    /// How many children were, at the end of the day, only in short breaks.
    func shortBreaks(on day: Day) -> Int {
        children.count { child in
            child.careEpisode(on: day) == nil && child.episodes.contains { $0.isOpen(atTheEndOf: day) }
        }
    }

    /// Whether the returns tell of every one of these days.
    func coversAll(_ days: ClosedRange<Day>) -> Bool {
        covered.contains { $0.lowerBound <= days.lowerBound && days.upperBound <= $0.upperBound }
    }

    private static func merged(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        var merged: [ClosedRange<Day>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound.adding(days: 1) {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

extension ReducedChild {
    /// The episode by which the child was looked after at the end of the day, short breaks left out.
    func careEpisode(on day: Day) -> ReducedEpisode? {
        episodes.last { $0.isOpen(atTheEndOf: day) && !$0.isShortBreak }
    }
}

/// A child who was looked after at the end of a day, with the episode that made it so.
struct LookedAfter: Sendable {
    let child: ReducedChild
    let episode: ReducedEpisode
    let day: Day

    /// Whole years. Exact at month ends, because only the month of birth is kept.
    var age: Int { child.born.months(to: day.month) / 12 }

    /// The first day of the time in care that the child was in: back over episodes that each begin where the one
    /// before ended.
    var since: Day {
        var since = episode.start
        for earlier in child.episodes.reversed() where earlier.start < since {
            guard earlier.end == since, !earlier.isShortBreak else { break }
            since = earlier.start
        }
        return since
    }

    /// Whether the start is one the child came into care by (RNE S); otherwise it is the earliest that the loaded
    /// returns show, and the true one lies before it.
    var isStartKnown: Bool {
        child.episodes.contains { $0.start == since && $0.reasonForNew == "S" }
    }
}
