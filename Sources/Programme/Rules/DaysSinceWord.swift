import Basics

/// How long it is since anybody said anything about a piece of work. "No change" is word; silence is silence, and
/// never a colour.
package struct DaysSinceWord: Sendable, Hashable {
    /// The day of the last word; nil where there has been none.
    package let last: Day?
    /// Since when there could have been word.
    package let planned: Day?
    package let today: Day

    package init(last: Day?, planned: Day?, on today: Day) {
        self.last = last
        self.planned = planned
        self.today = today
    }

    /// Whole days since the last word, or nil where there has been none.
    package var days: Int? { last.map { max(0, $0.days(to: today)) } }

    /// Whole days without word: since the last one, else since the work was planned; nil where that lies ahead or
    /// nobody knows.
    package var silence: Int? {
        if let days { return days }
        guard let planned, planned <= today else { return nil }
        return planned.days(to: today)
    }

    /// Whether there has been no word for at least so many days.
    package func isSilent(for days: Int) -> Bool { silence.map { $0 >= days } ?? false }
}

extension ProgrammeSheet {
    /// Since when there could have been word on an activity, or on a step of it: its first day, else the programme's;
    /// but not before it was written down. Nil where nobody knows.
    package func begun(_ activity: Activity, step: Step? = nil) -> Day? {
        let first = step?.work.starts ?? activity.work.starts ?? programme.from
        return [first, activity.madeOn, step?.madeOn].compactMap(\.self).max()
    }

    /// The same of an activity as a whole, never later than today.
    package func planned(_ activity: Activity, on today: Day) -> Day {
        let first = [activity.work.starts, programme.from].compactMap(\.self).first { $0 <= today }
        return min([first, activity.madeOn].compactMap(\.self).max() ?? today, today)
    }

    package func sinceWord(_ entry: Entry, on today: Day) -> DaysSinceWord {
        DaysSinceWord(last: entry.lastWord?.on, planned: planned(entry.activity, on: today), on: today)
    }

    /// The same of one step, or of what was said of the activity itself.
    package func sinceOwnWord(_ entry: Entry, step: Step?, on today: Day) -> DaysSinceWord {
        let last = step.map { entry.ofSteps[$0.id] } ?? entry.own
        return DaysSinceWord(last: last?.on, planned: begun(entry.activity, step: step), on: today)
    }
}

extension Identifier {
    /// The day on which it was made, which it holds (UUID version 7); nil for one that was made otherwise.
    var day: Day? {
        guard text.utf8.count == 36,
            let milliseconds = Int64(text.filter { $0 != "-" }.prefix(12), radix: 16)
        else { return nil }
        return Instant(milliseconds: milliseconds).inLondon.day
    }
}
