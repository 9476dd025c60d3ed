import Basics
import SSDA903

/// One episode of being looked after, reduced: the postcodes have become inside or outside and a distance.
package struct ReducedEpisode: Hashable, Sendable {
    /// DECOM.
    package var start: Day
    /// DEC: the child is not in this episode at the end of this day. Nil while it goes on.
    package var end: Day?
    /// RNE, LS, CIN, PLACE, PLACE_PROVIDER, REC and REASON_PLACE_CHANGE as returned, in capitals.
    package var reasonForNew: Code
    package var legalStatus: Code
    package var need: Code
    package var placement: Code
    package var provider: Code
    package var reasonEnded: Code
    package var reasonChanged: Code
    package var location: Location
    /// From home to placement in a straight line, in tenths of a mile; nil where it is not known.
    package var tenthsOfMile: UInt16?
    /// The same number for the same home (URN and postcode) of the same child; another child in that home has another.
    /// Nil where neither was given, and in short breaks.
    package var home: UInt32?

    package init(
        start: Day, end: Day?, reasonForNew: Code, legalStatus: Code, need: Code, placement: Code, provider: Code,
        reasonEnded: Code, reasonChanged: Code, location: Location, tenthsOfMile: UInt16?, home: UInt32? = nil
    ) {
        self.start = start
        self.end = end
        self.reasonForNew = reasonForNew
        self.legalStatus = legalStatus
        self.need = need
        self.placement = placement
        self.provider = provider
        self.reasonEnded = reasonEnded
        self.reasonChanged = reasonChanged
        self.location = location
        self.tenthsOfMile = tenthsOfMile
        self.home = home
    }

    /// Short breaks: the child goes home between them and is not counted among those looked after (LS V3 and V4).
    package var isShortBreak: Bool { legalStatus == "V3" || legalStatus == "V4" }

    /// Whether the child was in this episode at the end of the day.
    package func isOpen(atTheEndOf day: Day) -> Bool {
        guard start <= day else { return false }
        guard let end else { return true }
        return end > day
    }
}

/// Where a placement is, seen from the council.
package enum Location: UInt8, Sendable, CaseIterable {
    case unknown, inside, outside
}
