import Basics

/// The council's own rules on when letters may go to a person who did not ask for them.
package struct PostRules: Sendable, Hashable {
    /// Minutes since midnight, London time. The same as `quietUntil`: no hours are quiet.
    package var quietFrom: Int
    package var quietUntil: Int
    /// Whether Saturday and Sunday are quiet from midnight to midnight.
    package var quietWeekends: Bool
    /// The most letters to one person on one day, and in one week from Monday to Sunday.
    package var perDay: Int
    package var perWeek: Int
    /// Counts how often they were changed, so that two people who change them at once notice.
    package var version: Int

    package init(
        quietFrom: Int, quietUntil: Int, quietWeekends: Bool, perDay: Int, perWeek: Int, version: Int = 0
    ) {
        self.quietFrom = quietFrom
        self.quietUntil = quietUntil
        self.quietWeekends = quietWeekends
        self.perDay = perDay
        self.perWeek = perWeek
        self.version = version
    }

    /// Nobody's evening or weekend, one letter a day, three a week.
    package static let standard = PostRules(
        quietFrom: 18 * 60, quietUntil: 8 * 60, quietWeekends: true, perDay: 1, perWeek: 3)

    /// Whether a letter may go.
    package enum Turn: Sendable, Hashable {
        case now
        /// Not before this moment; then to be asked again.
        case at(Instant)
    }

    /// Whether a letter may go to somebody at this moment, given the moments at which others went to them.
    package func mayGo(at moment: Instant, sent: [Instant]) -> Turn {
        let days = sent.map(\.inLondon.day)
        var earliest = opening(from: moment)
        while let next = afterLimit(earliest.inLondon.day, days) {
            earliest = opening(from: Instant.inLondon(next, minutes: 0).first ?? earliest)
        }
        return earliest == moment ? .now : .at(earliest)
    }

    /// The first day on which another may go, where none may go on this one.
    private func afterLimit(_ day: Day, _ sent: [Day]) -> Day? {
        if sent.count(where: { $0.monday == day.monday }) >= perWeek { return day.monday.adding(days: 7) }
        return sent.count(where: { $0 == day }) >= perDay ? day.adding(days: 1) : nil
    }

    /// The first moment from this one on that is not quiet.
    private func opening(from moment: Instant) -> Instant {
        var moment = moment
        while let end = endOfQuiet(at: moment) { moment = end }
        return moment
    }

    /// When the quiet that holds at this moment ends; nil where none holds.
    private func endOfQuiet(at moment: Instant) -> Instant? {
        let (day, minutes) = moment.londonMinutes
        if quietWeekends, day.weekday > 5 { return Instant.inLondon(day.adding(days: 1), minutes: 0).first }
        guard isQuiet(minutes) else { return nil }
        let endsToday = Instant.inLondon(day, minutes: quietUntil).first { $0 > moment }
        if minutes < quietUntil, let endsToday { return endsToday }
        return Instant.inLondon(day.adding(days: 1), minutes: quietUntil).first
    }

    private func isQuiet(_ minutes: Int) -> Bool {
        quietFrom <= quietUntil
            ? minutes >= quietFrom && minutes < quietUntil : minutes >= quietFrom || minutes < quietUntil
    }
}

extension Instant {
    /// The day in London, and how many minutes of it have passed on the clock.
    fileprivate var londonMinutes: (day: Day, minutes: Int) {
        let (day, time) = inLondon
        let parts = time.split(separator: ":").compactMap { Int($0) }
        return (day, (parts.first ?? 0) * 60 + (parts.last ?? 0))
    }
}

/// A time of day as it is typed and shown: `18:00`.
enum ClockTime {
    static func minutes(_ text: String) -> Int? {
        guard let match = text.wholeMatch(of: /([0-9]{1,2})[:.]([0-9]{2})/), let hours = Int(match.1),
            let minutes = Int(match.2), hours < 24, minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }

    static func written(_ minutes: Int) -> String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
}

/// How long a letter that could not be handed over waits for its next try.
enum Retry {
    /// Nine tries, the last a little more than 21 hours after the first: a mail server that is down overnight, or
    /// that asks a stranger to come back later, is waited for.
    static let mostTries = 9

    /// After so many tries: five minutes after the first, and twice as long each time.
    static func seconds(after tries: Int) -> Int { 300 << min(max(tries, 1) - 1, 8) }
}
