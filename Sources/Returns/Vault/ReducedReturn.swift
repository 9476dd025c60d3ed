import Basics
import SSDA903

/// A return as it goes into the vault: nothing in it finds a child without the key that made the hashes.
package struct ReducedReturn: Sendable {
    /// Every child of the Header, in the order of their hashes.
    package var children: [(hash: [UInt8], child: ReducedChild)]
    /// How many of what.
    package var counts: Counts

    /// What is told to the officer before loading.
    package struct Counts: Hashable, Sendable {
        /// Children in the vault.
        package var children = 0
        /// Their episodes.
        package var episodes = 0
        /// Of the episodes, those of short breaks (LS V3 and V4).
        package var shortBreakEpisodes = 0
        /// Of the episodes that are no short breaks, those whose placement is neither inside nor outside for certain.
        package var unknownLocations = 0
        /// Of the children, those without an episode in the year (care leavers). Loads of a version that left them out
        /// of the vault do not count them among the children.
        package var withoutEpisodes = 0
    }
}
