import Basics
import Returns

/// A child coming into care or leaving it.
struct Movement: Sendable {
    let child: ReducedChild
    let episode: ReducedEpisode
}

extension Population {
    /// Those who started to be looked after in the days: episodes that begin a time in care (RNE S), short breaks
    /// left out.
    func starts(in days: ClosedRange<Day>) -> [Movement] {
        children.flatMap { child in
            child.episodes.filter { days.contains($0.start) && $0.reasonForNew == "S" && !$0.isShortBreak }
                .map { Movement(child: child, episode: $0) }
        }
    }

    /// Those who ceased to be looked after in the days: episodes that end with no other beginning the same day,
    /// short breaks left out.
    func ceases(in days: ClosedRange<Day>) -> [Movement] {
        children.flatMap { child in
            child.episodes.filter { episode in
                guard let end = episode.end, days.contains(end), !episode.isShortBreak else { return false }
                return !child.episodes.contains { $0.start == end && !$0.isShortBreak }
            }
            .map { Movement(child: child, episode: $0) }
        }
    }
}
