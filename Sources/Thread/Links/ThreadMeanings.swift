import Basics
import Capability

/// What links mean that any capability may use. A meaning is read from both ends.
package enum ThreadMeanings {
    /// Something the council does helps to keep a commitment.
    package static let keeps = LinkMeaning(
        "keeps", to: ["commitment"], forwards: ThreadWords.keeps, backwards: ThreadWords.keptBy)
    /// Work, or a commitment, serves a priority.
    package static let serves = LinkMeaning(
        "serves", to: ["priority"], forwards: ThreadWords.serves, backwards: ThreadWords.servedBy)
    /// A measure shows whether something works.
    package static let shownBy = LinkMeaning(
        "shown-by", to: ["measure"], forwards: ThreadWords.shownBy, backwards: ThreadWords.shows)
    /// What young people said about it.
    package static let saidAbout = LinkMeaning(
        "said-about", to: ["said"], forwards: ThreadWords.heard, backwards: ThreadWords.about)
    /// A meeting that looked at it, or a decision on it.
    package static let takenTo = LinkMeaning(
        "taken-to", to: ["meeting", "decision"], forwards: ThreadWords.takenTo, backwards: ThreadWords.lookedAt)
    /// An offer that came of it.
    package static let offers = LinkMeaning(
        "offers", to: ["offer"], forwards: ThreadWords.offers, backwards: ThreadWords.offeredThrough)
    /// What another council does, tried here.
    package static let tries = LinkMeaning(
        "tries", from: ["activity"], to: ["practice"], forwards: ThreadWords.tries, backwards: ThreadWords.triedIn)
    /// Work that cannot begin before other work is done.
    package static let waitsFor = LinkMeaning(
        "waits-for", from: ["activity"], to: ["activity"], forwards: ThreadWords.waitsFor,
        backwards: ThreadWords.holdsUp, isOneWay: true)
    /// Anything with anything.
    package static let seeAlso = LinkMeaning(
        "see-also", forwards: ThreadWords.seeAlso, backwards: ThreadWords.seeAlso)

    package static let all = [keeps, serves, shownBy, saidAbout, takenTo, offers, tries, waitsFor, seeAlso]
}
