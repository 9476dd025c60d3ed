import Basics

/// What a priority says beyond its title.
package struct PriorityContent: Sendable, Hashable, Codable {
    package var aim: Wording?
    /// Young people's words that open it, verbatim.
    package var voice: [Wording]?
    package var requirements: [Wording]?
    package var achievements: [Achievement]?
    package var challenges: [Wording]?

    package struct Achievement: Sendable, Hashable, Codable {
        package var text: Wording
        /// `8 of 10`, where there is a number.
        package var count: String?
    }
}
