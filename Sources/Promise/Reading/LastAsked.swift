import Basics

/// When young people were last asked, and about how much of what is promised: the answer of the first page.
struct LastAsked: Sendable, Hashable {
    let day: Day
    /// How many of the commitments in force were asked about on that day.
    let asked: Int
    let total: Int
    /// The latest day of which any answer may be shown, where that is an earlier one.
    let lastShown: Day?
}

extension PromiseReading {
    /// Nil where young people have not been asked about anything that is promised on that day.
    func lastAsked(on today: Day) -> LastAsked? {
        let promised = inForce(on: today)
        let sessions = promised.flatMap(verdicts)
        guard let day = sessions.map(\.session.day).max() else { return nil }
        let asked = promised.count { one in verdicts(on: one).contains { $0.session.day == day } }
        let shown = sessions.filter { $0.safe.counts != .tooFew }.map(\.session.day).max()
        return LastAsked(day: day, asked: asked, total: promised.count, lastShown: shown == day ? nil : shown)
    }
}
