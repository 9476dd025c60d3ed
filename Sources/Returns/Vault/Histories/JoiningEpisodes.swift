import Basics
import SSDA903

/// The episodes of all returns in one line, each with the days covered by the newest return that has it.
struct JoiningEpisodes {
    private(set) var episodes: [(episode: ReducedEpisode, covered: ClosedRange<Day>)] = []
    private(set) var repairs: [Repair] = []
    private let loaded: [ClosedRange<Day>]

    /// The same start is the same episode; the newest return has the last word on it.
    init(_ records: [History.Record], loaded: [ClosedRange<Day>]) {
        self.loaded = loaded + records.map(\.covered)
        var byStart: [Day: (episode: ReducedEpisode, covered: ClosedRange<Day>)] = [:]
        for record in records {
            for episode in record.child.episodes {
                if let older = byStart[episode.start] { note(amended: older, by: episode) }
                byStart[episode.start] = (episode, record.covered)
            }
        }
        episodes = byStart.values.sorted { $0.episode.start < $1.episode.start }
    }

    mutating func repair() {
        dropReplaced()
        for place in episodes.indices {
            let next = next(after: place)
            if episodes[place].episode.end == nil {
                close(place, next)
            } else {
                cut(place, next)
                bridge(place, next)
            }
        }
    }

    /// An episode that was open and has ended since is no repair; one that ended on another day is.
    private mutating func note(
        amended older: (episode: ReducedEpisode, covered: ClosedRange<Day>), by newer: ReducedEpisode
    ) {
        guard let end = older.episode.end, end != newer.end else { return }
        note(.amended, older.covered, older.episode.start, end, newer.end)
    }

    /// The next episode. Somebody looked after may have short breaks with others at the same time; neither ends the
    /// other.
    private func next(after place: Int) -> ReducedEpisode? {
        let isShortBreak = episodes[place].episode.isShortBreak
        return episodes[(place + 1)...].first { $0.episode.isShortBreak == isShortBreak }?.episode
    }

    private mutating func dropReplaced() {
        let all = episodes
        for one in all {
            let isReplaced = all.contains { other in
                other.covered.upperBound > one.covered.upperBound && other.episode.start < one.episode.start
                    && (other.episode.end ?? .distant) > one.episode.start
                    && other.episode.isShortBreak == one.episode.isShortBreak
            }
            if isReplaced { note(.replaced, one.covered, one.episode.start, one.episode.end, nil) }
        }
        let gone = Set(repairs.filter { $0.kind == .replaced }.map(\.start))
        episodes.removeAll { gone.contains($0.episode.start) }
    }

    /// An open episode of an older return. It went on to the next start where the child is in the return right after
    /// and did not start to be looked after anew (RNE S). Else all that is known is the last day covered: where the
    /// next return does not have the child, they had left by its end (DEC before that return's first day); where no
    /// next return is loaded, they were still there at its end, and nothing is known of the day after.
    private mutating func close(_ place: Int, _ next: ReducedEpisode?) {
        let covered = episodes[place].covered
        guard loaded.contains(where: { $0.upperBound > covered.upperBound }) else { return cut(place, next) }
        let following = following(covered)
        if let next, next.start <= covered.upperBound { return cut(place, next) }
        if let next, let following, next.start <= following, next.reasonForNew != "S" {
            return end(place, on: next.start, "X1", .wentOn)
        }
        let last = following == nil ? covered.upperBound.adding(days: 1) : covered.upperBound
        end(place, on: last, .blank, following == nil ? .yearMissing : .left)
    }

    /// The last day of the return that goes on where these days end, if one is loaded.
    private func following(_ covered: ClosedRange<Day>) -> Day? {
        let dayAfter = covered.upperBound.adding(days: 1)
        return loaded.filter { $0.lowerBound <= dayAfter && $0.upperBound >= dayAfter }.map(\.upperBound).max()
    }

    /// An episode that is still going on when the next starts ends there; by the return's own words, "another begins
    /// the same day" (REC X1). Where the next starts care anew (RNE S), the child had left by the day before; why is
    /// only known where the return said.
    private mutating func cut(_ place: Int, _ next: ReducedEpisode?) {
        let episode = episodes[place].episode
        guard let next, (episode.end ?? .distant) > next.start else { return }
        guard next.reasonForNew == "S" else { return end(place, on: next.start, "X1", .overlap) }
        let reason: Code = episode.reasonEnded == "X1" ? .blank : episode.reasonEnded
        end(place, on: next.start.adding(days: -1), reason, .overlap)
    }

    /// An episode that ended because another began the same day (X1), where the next begins later and is no new start
    /// of care: it went on until then. Only where the returns tell of every day between: else an episode may be missing.
    private mutating func bridge(_ place: Int, _ next: ReducedEpisode?) {
        let episode = episodes[place].episode
        guard episode.reasonEnded == "X1", let last = episode.end, let next, last < next.start,
            next.reasonForNew != "S", isCovered(last...next.start)
        else { return }
        end(place, on: next.start, "X1", .gap)
    }

    private func isCovered(_ days: ClosedRange<Day>) -> Bool {
        var day = days.lowerBound
        while day <= days.upperBound {
            guard let last = loaded.filter({ $0.contains(day) }).map(\.upperBound).max() else { return false }
            day = last.adding(days: 1)
        }
        return true
    }

    private mutating func end(_ place: Int, on day: Day, _ reason: Code, _ kind: Repair.Kind) {
        let episode = episodes[place].episode
        note(kind, episodes[place].covered, episode.start, episode.end, day)
        episodes[place].episode.end = day
        episodes[place].episode.reasonEnded = reason
    }

    private mutating func note(
        _ kind: Repair.Kind, _ covered: ClosedRange<Day>, _ start: Day, _ before: Day?, _ after: Day?
    ) {
        repairs.append(
            Repair(
                kind: kind, year: ReturnYear(containing: covered.lowerBound), start: start, before: before,
                after: after))
    }
}

extension Day {
    /// Later than any day a return can name.
    fileprivate static let distant = Day(number: .max)
}
