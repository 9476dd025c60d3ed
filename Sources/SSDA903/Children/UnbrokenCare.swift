import Basics

extension Child {
    /// The times of being looked after without a gap, by days alone: an episode that begins after the one before it
    /// ended begins a new one. One whose end cannot be told runs on into the next; one whose beginning cannot be told
    /// says nothing.
    package var unbrokenCare: [PeriodOfCare] {
        var periods: [PeriodOfCare] = []
        for episode in now.episodes where episode.decom.isDay {
            if let open = periods.last, !(open.end < episode.decom) {
                periods[periods.count - 1] = PeriodOfCare(start: open.start, end: episode.dec)
            } else {
                periods.append(PeriodOfCare(start: episode.decom, end: episode.dec))
            }
        }
        return periods
    }

    /// Whether something with these days fits none of the child's periods of care: it ended outside it, or has no end
    /// and either care has ended or it began before care did. A child without episodes is not asked.
    package func isOutsideCare(from start: DateCell, to end: DateCell) -> Bool {
        let periods = unbrokenCare
        guard start.isDay, !periods.isEmpty else { return false }
        return periods.allSatisfy { care in
            end.isDay ? end > care.end || end < care.start : care.end.isDay || start < care.start
        }
    }
}

/// A row with a first and a last day: a missing period, an order.
package protocol TimedRow: ReturnRow {
    var start: DateCell { get }
    /// Blank while it goes on.
    var end: DateCell { get }
}

extension Missing: TimedRow {
    package var start: DateCell { misStart }
    package var end: DateCell { misEnd }
}

extension DoLo: TimedRow {
    package var start: DateCell { doloStart }
    package var end: DateCell { doloEnd }
}

extension TimedRow {
    /// Whether the one before it in order of ending (of beginning, where it goes on) had not ended when it began.
    package func overlapsOneBefore(in rows: ArraySlice<Self>) -> Bool {
        let before = rows.before(self) { (($0.end.isDay ? $0.end : $0.start).order, $0.start.order) }
        guard let before else { return false }
        return !before.end.isDay || before.end > start
    }
}
