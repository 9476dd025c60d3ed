import Basics

/// A return as it goes into the vault: nothing in it finds a child without the key that made the hashes.
package struct ReducedReturn: Sendable {
    /// Every child with at least one episode, in the order of their hashes.
    package var children: [(hash: [UInt8], child: ReducedChild)]
    /// How many of what.
    package var counts: Counts
    /// The files that were read.
    package var files: [ReadFile]
    /// The first and the last day among DECOM and DEC; nil where there is no episode.
    package var firstDay: Day?
    /// The last of them; DECOM counts where there is no DEC.
    package var lastDay: Day?
    /// What the officer should know of the files and their codes.
    package var notices: [Bilingual]

    /// What is told to the officer before loading.
    package struct Counts: Hashable, Sendable {
        /// Children with at least one episode.
        package var children = 0
        /// Their episodes.
        package var episodes = 0
        /// Of the episodes, those of short breaks (LS V3 and V4).
        package var shortBreakEpisodes = 0
        /// Of the episodes that are no short breaks, those whose placement is neither inside nor outside for certain.
        package var unknownLocations = 0
        /// Children of the Header without an episode (care leavers): there is nothing to count yet, they are dropped.
        package var withoutEpisodes = 0
    }

    /// A file of the return, to be named in the load.
    package struct ReadFile: Hashable, Sendable {
        /// Which table it is.
        package let table: ReturnTable
        /// The last part of its path.
        package let name: String
        /// In bytes.
        package let size: Int
    }
}
