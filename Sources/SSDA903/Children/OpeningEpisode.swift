extension Child {
    /// Whether the episode is the earliest of this year's return; the first in the file of those on one day.
    func opens(with episode: Episode) -> Bool { episode.decom.isDay && episodes.first?.row == episode.row }
}
