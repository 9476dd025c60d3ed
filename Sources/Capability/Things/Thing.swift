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
    /// What it has to say on the thread: an activity's state and the day of its last word, a commitment's latest
    /// verdict. Each is a finished sentence.
    package let lines: [Bilingual]
    /// The last thing that somebody said about it, in their own words. Only for those who may see the thing: whoever
    /// said it did not write it for everyone.
    package let said: Wording
    /// The words are a young person's own and are set apart as such.
    package let isQuoted: Bool
    /// Kept as history: shown, and no longer counted as something that needs work.
    package private(set) var isClosed: Bool
    /// Finished: it still counts for what it is joined to, and nothing is missed on it any more.
    package let isDone: Bool
    /// The places of the thread that its own lines speak of already, so that an empty one need not be told: a
    /// commitment with a verdict has something that young people said.
    package private(set) var answers: Set<ThreadPlace>
    /// Shown by title and lines alone, to somebody who may not open it.
    package let isOutline: Bool

    package init(
        _ name: ThingName, title: Wording, path: String, lines: [Bilingual] = [], said: Wording = .empty,
        isQuoted: Bool = false, isClosed: Bool = false, isDone: Bool = false, answers: Set<ThreadPlace> = [],
        isOutline: Bool = false
    ) {
        self.name = name
        self.title = title
        self.path = path
        self.lines = lines
        self.said = said
        self.isQuoted = isQuoted
        self.isClosed = isClosed
        self.isDone = isDone
        self.answers = answers
        self.isOutline = isOutline
    }

    /// What is left of it for those who may read its title and its lines and nothing else.
    package var outline: Thing {
        Thing(
            name, title: title, path: path, lines: lines, isQuoted: isQuoted, isClosed: isClosed, isDone: isDone,
            answers: answers, isOutline: true)
    }

    /// The same, kept as history or not.
    package func closed(_ isClosed: Bool) -> Thing {
        var thing = self
        thing.isClosed = isClosed
        return thing
    }

    /// The same, where its own lines speak of this place of the thread.
    package func answering(_ place: ThreadPlace) -> Thing {
        var thing = self
        thing.answers.insert(place)
        return thing
    }
}
