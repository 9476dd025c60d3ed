import Basics

/// One child's history, joined from the returns of several years, and how often it had to be repaired: yearly returns
/// do not join cleanly (as liia-tools' fix_episodes found, `903.md` section 6).
package struct History: Hashable, Sendable {
    /// The child with the episodes of all returns, in order, none overlapping the next.
    package let child: ReducedChild
    /// What had to be repaired on the way.
    package let repairs: Repairs

    /// How many episodes were repaired, by what was wrong.
    package struct Repairs: Hashable, Sendable {
        /// Left open in an older return and not in the return of the days right after.
        package var leftOpen = 0
        /// Left open in an older return, and no return of the days right after is loaded.
        package var gaps = 0
        /// Still going on when the next episode started.
        package var overlaps = 0
        /// In an older return only, starting within an episode of a newer one: its start was corrected, it is gone.
        package var replaced = 0

        /// No repairs.
        package init() {}

        /// All of them.
        package var total: Int { leftOpen + gaps + overlaps + replaced }

        /// The repairs of two histories together.
        package static func + (left: Repairs, right: Repairs) -> Repairs {
            var sum = left
            sum.leftOpen += right.leftOpen
            sum.gaps += right.gaps
            sum.overlaps += right.overlaps
            sum.replaced += right.replaced
            return sum
        }
    }

    /// Joins the records of one child, in any order, one for each return that has the child; nil where there are
    /// none. `loaded` are the days that each loaded return covers, those without the child too: a child who is
    /// missing from the next return has left.
    package init?(
        joining records: [(covered: ClosedRange<Day>, child: ReducedChild)], loaded: [ClosedRange<Day>]
    ) {
        let records = records.sorted { History.isOlder($0.covered, $1.covered) }
        guard let newest = records.last?.child else { return nil }
        var joining = Joining(records, loaded: loaded)
        joining.repair()
        var child = newest
        // What a later return does not know it does not take back.
        let older = records.reversed().map(\.child)
        child.unaccompanied = History.unaccompanied(records)
        child.sex = older.first { $0.sex != .unknown }?.sex ?? .unknown
        child.ethnicity = older.first { !$0.ethnicity.isBlank }?.ethnicity ?? .blank
        child.episodes = joining.episodes.map(\.episode)
        self.child = child
        repairs = joining.repairs
    }

    /// A child who was unaccompanied was so until the day given, though a later return, after that day, has them no
    /// longer. Where no day was given, the status ended when the first later return without them begins.
    private static func unaccompanied(
        _ records: [(covered: ClosedRange<Day>, child: ReducedChild)]
    ) -> Unaccompanied {
        guard
            let place = records.lastIndex(where: {
                if case .yes = $0.child.unaccompanied { true } else { false }
            }), case .yes(let until) = records[place].child.unaccompanied
        else { return records.contains { $0.child.unaccompanied == .no } ? .no : .notKnown }
        let without = records[(place + 1)...].first { $0.child.unaccompanied == .no }
        return .yes(until: until ?? without?.covered.lowerBound)
    }

    fileprivate static func isOlder(_ one: ClosedRange<Day>, _ other: ClosedRange<Day>) -> Bool {
        (one.upperBound, one.lowerBound) < (other.upperBound, other.lowerBound)
    }
}

/// The episodes of all returns in one line, each with the days covered by the newest return that has it.
private struct Joining {
    var episodes: [(episode: ReducedEpisode, covered: ClosedRange<Day>)]
    var repairs = History.Repairs()
    let loaded: [ClosedRange<Day>]

    /// The same start is the same episode; the newest return has the last word on it.
    init(_ records: [(covered: ClosedRange<Day>, child: ReducedChild)], loaded: [ClosedRange<Day>]) {
        var byStart: [Day: (episode: ReducedEpisode, covered: ClosedRange<Day>)] = [:]
        for record in records {
            for episode in record.child.episodes { byStart[episode.start] = (episode, record.covered) }
        }
        episodes = byStart.values.sorted { $0.episode.start < $1.episode.start }
        self.loaded = loaded + records.map(\.covered)
    }

    mutating func repair() {
        dropReplaced()
        for place in episodes.indices {
            let next = place + 1 < episodes.count ? episodes[place + 1].episode : nil
            if episodes[place].episode.end == nil {
                close(place, next)
            } else {
                cut(place, next)
            }
        }
    }

    private mutating func dropReplaced() {
        let all = episodes
        episodes.removeAll { one in
            all.contains { other in
                other.covered.upperBound > one.covered.upperBound && other.episode.start < one.episode.start
                    && (other.episode.end ?? .distant) > one.episode.start
            }
        }
        repairs.replaced = all.count - episodes.count
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
        if let next, let following, next.start <= following, next.reasonForNew != "S" { return cut(place, next) }
        episodes[place].episode.end = following == nil ? covered.upperBound.adding(days: 1) : covered.upperBound
        episodes[place].episode.reasonEnded = .blank
        if following == nil { repairs.gaps += 1 } else { repairs.leftOpen += 1 }
    }

    /// The last day of the return that goes on where these days end, if one is loaded.
    private func following(_ covered: ClosedRange<Day>) -> Day? {
        let dayAfter = covered.upperBound.adding(days: 1)
        return loaded.filter { $0.lowerBound <= dayAfter && $0.upperBound >= dayAfter }.map(\.upperBound).max()
    }

    /// An episode that is still going on when the next starts ends there; by the return's own words, "another begins
    /// the same day" (REC X1).
    private mutating func cut(_ place: Int, _ next: ReducedEpisode?) {
        guard let next, (episodes[place].episode.end ?? .distant) > next.start else { return }
        // Somebody looked after may have short breaks with others at the same time; neither ends the other.
        guard episodes[place].episode.isShortBreak == next.isShortBreak else { return }
        episodes[place].episode.end = next.start
        episodes[place].episode.reasonEnded = "X1"
        repairs.overlaps += 1
    }
}

extension Day {
    /// Later than any day a return can name.
    fileprivate static let distant = Day(number: .max)
}
