extension Child {
    /// Whether the episode is the first of this year's return, by a DECOM that can be read.
    package func isFirst(_ episode: Episode) -> Bool { episode.decom.isDay && before(episode) == nil }

    /// Last year's latest episode by DECOM, where last year's return left it open: this year's first goes on from it.
    package var episodeLeftOpen: Episode? {
        guard let latest = last.episodes.last(where: { $0.decom.isDay }),
            let first = last.episodes.first(where: { $0.decom.isSame(as: latest.decom) })
        else { return nil }
        return first.dec.isDay ? nil : first
    }
}
