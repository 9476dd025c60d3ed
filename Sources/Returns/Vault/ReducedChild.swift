import Basics
import SSDA903

/// A child as the vault holds one: enough to count by, nothing to find the child by. No id, no name, no day of birth,
/// no postcode, no pupil number. What is kept and why: docs/decisions/0013-what-a-load-keeps.md.
package struct ReducedChild: Hashable, Sendable {
    /// The month of birth. Ages are exact at month ends.
    package var born: Month
    package var sex: Sex
    /// The ethnicity code as returned (`WBRI`), or blank.
    package var ethnicity: Code
    package var unaccompanied: Unaccompanied
    package var motherhood = Motherhood.notSaid
    /// In order of their first day. None of a care leaver whose time in care no loaded return tells of.
    package var episodes: [ReducedEpisode]
    /// In order of their days.
    package var reviews: [ReducedReview] = []
    /// OC2, one for each return that has the child in it, the oldest first.
    package var health: [ReducedHealth] = []
    /// OC3, one for each return that has the young person in it, the oldest first.
    package var leaving: [ReducedLeaving] = []
    /// AD1.
    package var adoptions: [ReducedAdoption] = []
    /// PlacedAdoption, in order of the decisions.
    package var decisions: [ReducedDecision] = []
    /// PrevPerm, one for each return that has the child in it.
    package var permanence: [ReducedPermanence] = []
    /// Missing, in order of their first days.
    package var absences: [ReducedAbsence] = []
    /// SWEpisodes, in order of their first days, those whose first day is not known in front.
    package var workers: [ReducedWorker] = []
    /// DoLo, in order of their first days.
    package var orders: [ReducedOrder] = []

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
    /// The status holds, up to and not including the day it ceased (DUC), where one is given. Where that was the 18th
    /// birthday it is the last day of its month, which tells the same at every month's end and no birthday.
    case yes(until: Day?)
    /// The return had no file of unaccompanied children.
    case notKnown
}

/// Whether the child is a mother (MOTHER), and since which month (of MC_DOB).
package enum Motherhood: Hashable, Sendable {
    case notSaid
    case no
    case yes(since: Month?)
}
