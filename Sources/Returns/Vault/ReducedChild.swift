import Basics
import SSDA903

/// A child as the vault holds one: enough to count by, nothing to find the child by. No id, no name, no day of birth,
/// no postcode, no pupil number.
package struct ReducedChild: Hashable, Sendable {
    /// The month of birth. Ages are exact at month ends.
    package var born: Month
    package var sex: Sex
    /// The ethnicity code as returned (`WBRI`), or blank.
    package var ethnicity: Code
    package var unaccompanied: Unaccompanied
    /// In order of their first day.
    package var episodes: [ReducedEpisode]

    package init(born: Month, sex: Sex, ethnicity: Code, unaccompanied: Unaccompanied, episodes: [ReducedEpisode]) {
        self.born = born
        self.sex = sex
        self.ethnicity = ethnicity
        self.unaccompanied = unaccompanied
        self.episodes = episodes
    }
}

/// Sex as the return codes it: 1 and 2 to 2023/24; M, F and U from 2024/25.
package enum Sex: UInt8, Sendable, CaseIterable {
    case unknown, male, female
}

/// Whether a child was returned as an unaccompanied asylum-seeking child.
package enum Unaccompanied: Hashable, Sendable {
    /// The return had a file of unaccompanied children and this child is not in it.
    case no
    /// The status holds, up to and not including the day it ceased (DUC), where one is given.
    case yes(until: Day?)
    /// The return had no file of unaccompanied children.
    case notKnown
}

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

    package init(
        start: Day, end: Day?, reasonForNew: Code, legalStatus: Code, need: Code, placement: Code, provider: Code,
        reasonEnded: Code, reasonChanged: Code, location: Location, tenthsOfMile: UInt16?
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
