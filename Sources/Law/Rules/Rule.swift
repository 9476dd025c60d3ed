import Basics

/// A principle, a duty or a clock that the law or national guidance sets, as dated data: never code, because it
/// changes and differs by nation.
package struct Rule: Sendable, Hashable, Identifiable {
    /// As addresses call it: `england-reg-44`.
    package let id: String
    package let nation: Nation
    package let kind: Kind
    package let title: Bilingual
    /// What it requires, in a plain sentence of our own.
    package let says: Bilingual
    /// Where it stands: an act, regulations, guidance.
    package let source: Bilingual
    package let certainty: Certainty
    package let standing: Standing
    /// The times that it sets, each on its own.
    package let clocks: [Clock]
    /// What people may type who look for it, such as a number from earlier regulations.
    package let aliases: [String]
    /// Whether only its name or number is held here, because its words could not be confirmed.
    package let awaitsWords: Bool

    init(
        _ id: String, _ nation: Nation, _ kind: Kind, _ title: Bilingual, _ says: Bilingual, source: Bilingual,
        certainty: Certainty = .confirmed, standing: Standing = .inForce(), clocks: [Clock] = [],
        aliases: [String] = [], awaitsWords: Bool = false
    ) {
        self.id = id
        self.nation = nation
        self.kind = kind
        self.title = title
        self.says = says
        self.source = source
        self.certainty = certainty
        self.standing = standing
        self.clocks = clocks
        self.aliases = aliases
        self.awaitsWords = awaitsWords
    }

    package func clock(_ key: String) -> Clock? { clocks.first { $0.key == key } }

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case principle, promise, duty, clock, definition, practice
    }

    /// How far what stands here was checked.
    package enum Certainty: String, Sendable, Hashable {
        /// Read in the source that it names.
        case confirmed
        /// From memory or at second hand: to be checked before anybody relies on it.
        case unconfirmed
    }

    /// Whether it is law yet.
    package enum Standing: Sendable, Hashable {
        /// In force; where a day is nil, it is not noted here.
        case inForce(from: Day? = nil, until: Day? = nil)
        /// Made, and not begun: it waits for regulations, or for somebody to note the day here.
        case enactedNotCommenced(enacted: Day?)
    }
}

/// A nation whose law this is.
package enum Nation: String, Sendable, Hashable, CaseIterable {
    case england, wales, scotland
    case northernIreland = "northern-ireland"

    /// The nation of a council, from its code (E06…, W06…, S12…, N09…); nil before the council has one.
    package init?(authority: String) {
        switch authority.first {
        case "E": self = .england
        case "W": self = .wales
        case "S": self = .scotland
        case "N": self = .northernIreland
        default: return nil
        }
    }
}
