import Basics

/// What this year's and last year's returns together say of a child's time in care.
struct CareOfTwoYears {
    /// Each episode once, by the day it began: one that stands in both returns counts as the one that has ended.
    private let episodes: [Episode]
    private let yearEnd: Day
    /// Whether the first and last days of all episodes can be read, so that days can be counted.
    let isReadable: Bool

    init(_ child: Child) {
        let all = Array(child.last.episodes) + child.now.episodes
        isReadable = !all.contains { $0.decom.isUnreadable || $0.dec.isUnreadable }
        yearEnd = child.yearEnd
        var once: [Episode] = []
        let dated = all.enumerated().filter { $0.element.decom.isDay }
        let inOrder = dated.sorted {
            ($0.element.decom.order, $0.element.dec.order, $0.offset)
                < ($1.element.decom.order, $1.element.dec.order, $1.offset)
        }
        for (_, episode) in inOrder where once.last?.decom != episode.decom { once.append(episode) }
        episodes = once
    }

    /// The last episode ended in adoption.
    var endedInAdoption: Bool { episodes.last?.endsInAdoption ?? false }

    /// The child was looked after at some time, other than for short breaks.
    var hasCare: Bool { episodes.contains { !$0.isShortBreak } }

    /// Days looked after since the birthday, other than for short breaks. An episode without an end runs to the end of
    /// the year if it is the last, and counts for nothing otherwise.
    func days(since birthday: DateCell) -> Int {
        episodes.filter { !$0.isShortBreak }.reduce(0) { $0 + days(of: $1, since: birthday) }
    }

    private func days(of episode: Episode, since birthday: DateCell) -> Int {
        let isLast = episode.decom == episodes.last?.decom
        let end = episode.isOpen && isLast ? DateCell(yearEnd) : episode.dec
        let start = birthday > episode.decom ? birthday : episode.decom
        return max(0, start.days(to: end) ?? 0)
    }
}
