import Basics

/// What a link means, read from either end: an activity *helps to keep* a commitment, which *is kept by* it. Kinds are
/// named before they exist, so that one that comes later joins by registering itself.
package struct LinkMeaning: Sendable, Hashable {
    package let name: String
    /// The kinds that may stand at its beginning and at its end; nil where any may.
    package let from: Set<String>?
    package let to: Set<String>?
    /// Read from the beginning, as a heading over what stands at the end: "Helps to keep".
    package let forwards: Bilingual
    /// Read from the end, as a heading over what stands at the beginning: "Kept by".
    package let backwards: Bilingual
    /// Whether following it must never lead back to where one began.
    package let isOneWay: Bool

    package init(
        _ name: String, from: Set<String>? = nil, to: Set<String>? = nil, forwards: Bilingual, backwards: Bilingual,
        isOneWay: Bool = false
    ) {
        self.name = name
        self.from = from
        self.to = to
        self.forwards = forwards
        self.backwards = backwards
        self.isOneWay = isOneWay
    }

    /// Whether it may join these kinds in this direction.
    package func allows(_ from: String, _ to: String) -> Bool {
        (self.from?.contains(from) ?? true) && (self.to?.contains(to) ?? true)
    }

    /// Whether it reads the same from both ends.
    package var isMutual: Bool { forwards == backwards }
}
