import Basics

extension Child {
    /// The first episode under this legal status; nil where none has a day.
    package func firstEpisode(under status: Code) -> Episode? {
        episodes.first { $0.ls == status && $0.decom.isDay }
    }

    /// The first episode placed for adoption (PLACE A3 to A6) that has a day.
    package var firstPlacementForAdoption: Episode? {
        episodes.first { $0.isPlacedForAdoption && $0.decom.isDay }
    }

    /// The latest decision to place for adoption; the first in the file of several on one day, or of several without.
    package var decisionLastMade: PlacedAdoption? {
        let latest = placedAdoption.last { $0.datePlaced.isDay }
        guard let latest else { return placedAdoption.first }
        return placedAdoption.first { $0.datePlaced == latest.datePlaced }
    }

    /// The decision before this one in the order of DATE_PLACED.
    package func decision(before decision: PlacedAdoption) -> PlacedAdoption? {
        guard let place = placedAdoption.firstIndex(where: { $0.row == decision.row }),
            place > placedAdoption.startIndex
        else { return nil }
        return placedAdoption[place - 1]
    }

    /// Whether the child was adopted in the year (REC E11 or E12).
    package var isAdoptedInYear: Bool { episodes.contains { isAdoption($0) } }

    /// Whether the episode ended in adoption in the year.
    package func isAdoption(_ episode: Episode) -> Bool { episode.endsInAdoption && episode.dec.isWithin(year) }
}

extension PlacedAdoption {
    /// Whether the decision is said to have been reversed: it has DATE_PLACED_CEASED or REASON_PLACED_CEASED.
    package var isCeased: Bool { datePlacedCeased.isPresent || reasonPlacedCeased.isPresent }

    /// Whether both of them are there.
    package var isWhollyCeased: Bool { datePlacedCeased.isPresent && reasonPlacedCeased.isPresent }
}

extension DateCell {
    /// Whether two cells say the same, be it the same unreadable day.
    package func isWrittenAs(_ other: DateCell) -> Bool { isSame(as: other) || isUnreadable && other.isUnreadable }
}
