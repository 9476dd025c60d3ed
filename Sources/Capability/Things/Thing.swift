import Basics

/// Which thing is meant: its kind and its key, as `commitment:siblings-together` is written.
package struct ThingName: Hashable, Sendable, CustomStringConvertible {
    /// The kind's name: `commitment`, `activity`, `measure`.
    package let kind: String
    /// The thing's identifier within its kind.
    package let id: String

    package init(_ kind: String, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// Reads `kind:id`.
    package init?(_ text: String) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return nil }
        self.init(halves[0], halves[1])
    }

    package var description: String { "\(kind):\(id)" }
}

/// A thing as others see it: what a link shows at its other end.
package struct Thing: Sendable, Hashable {
    package let name: ThingName
    package let title: Wording
    /// Where it is read, without its language.
    package let path: String
    /// What it has to say on the thread: an activity's state and last word, a commitment's latest verdict. Each is a
    /// finished sentence.
    package let lines: [Bilingual]
    /// The words are a young person's own and are set apart as such.
    package let isQuoted: Bool
    /// Kept as history: shown, and no longer counted as something that needs work.
    package let isClosed: Bool

    package init(
        _ name: ThingName, title: Wording, path: String, lines: [Bilingual] = [], isQuoted: Bool = false,
        isClosed: Bool = false
    ) {
        self.name = name
        self.title = title
        self.path = path
        self.lines = lines
        self.isQuoted = isQuoted
        self.isClosed = isClosed
    }
}
