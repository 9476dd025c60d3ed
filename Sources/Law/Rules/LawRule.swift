import Basics

/// A principle, a duty or a clock that binds a council as corporate parent, as dated data.
package struct LawRule: Sendable, Hashable, Identifiable {
    /// As in an address: `england-first-review`.
    package let id: String
    package let nation: Nation
    package let kind: Kind
    /// What it asks, in a sentence of our own.
    package let sentence: Bilingual
    /// The time that it allows, where it is a clock.
    package let limit: Limit?
    /// The law or guidance, as it is cited.
    package let source: String
    package let certainty: Certainty
    package let standing: Standing
    /// The day on which it was passed, made or published: before it nobody could know of it. Nil where that is not known
    /// here.
    package let made: Day?
    /// What else people look for it by, such as the number that it had before.
    package let aliases: [String]

    package init(
        _ id: String, _ nation: Nation, _ kind: Kind, _ sentence: Bilingual, limit: Limit? = nil, source: String,
        _ certainty: Certainty, _ standing: Standing, made: Day? = nil, aliases: [String] = []
    ) {
        self.id = id
        self.nation = nation
        self.kind = kind
        self.sentence = sentence
        self.limit = limit
        self.source = source
        self.certainty = certainty
        self.standing = standing
        if case .enactedNotCommenced(let passed) = standing { self.made = made ?? passed } else { self.made = made }
        self.aliases = aliases
    }

    /// A rule that stands in an act or in regulations, with their days.
    init(
        _ id: String, _ nation: Nation, _ kind: Kind, _ sentence: Bilingual, limit: Limit? = nil, source: String,
        _ certainty: Certainty = .confirmed, by instrument: Instrument, aliases: [String] = []
    ) {
        self.init(
            id, nation, kind, sentence, limit: limit, source: source, certainty, instrument.standing,
            made: instrument.made, aliases: aliases)
    }

    /// A rule that was read in its source.
    package init(
        _ id: String, _ nation: Nation, _ kind: Kind, _ sentence: Bilingual, limit: Limit? = nil, source: String,
        _ standing: Standing, aliases: [String] = []
    ) {
        self.init(id, nation, kind, sentence, limit: limit, source: source, .confirmed, standing, aliases: aliases)
    }

    package enum Kind: String, Sendable, CaseIterable { case principle, duty, clock }

    package enum Nation: String, Sendable, CaseIterable {
        case england, wales, scotland
        case northernIreland = "northern-ireland"

        /// The nation of an authority code from the Office for National Statistics, which begins with E, W, S or N.
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

    /// Whether the rule was read in its source, or is remembered and has to be looked up before anybody relies on it.
    package enum Certainty: String, Sendable { case confirmed, remembered }

    /// The longest time that a rule allows.
    package struct Limit: Sendable, Hashable {
        package let amount: Int
        package let unit: Unit

        package init(_ amount: Int, _ unit: Unit) {
            self.amount = amount
            self.unit = unit
        }

        package enum Unit: String, Sendable, CaseIterable {
            case hours, days, weeks, months
            case workingDays = "working-days"
        }
    }

    /// Since when it binds, or that it does not yet.
    package enum Standing: Sendable, Hashable {
        /// Nil where the day is not known here.
        case inForce(from: Day?, until: Day? = nil)
        /// Made law on that day; the day on which it begins to bind is not set, or not known here.
        case enactedNotCommenced(passed: Day?)

        package func binds(on day: Day) -> Bool { !isWaiting(on: day) && !hasEnded(on: day) }

        /// Whether it is made law on that day and does not bind yet.
        package func isWaiting(on day: Day) -> Bool {
            switch self {
            case .inForce(let from?, _): day < from
            case .inForce(nil, _): false
            case .enactedNotCommenced: true
            }
        }

        /// Whether its last day is past.
        package func hasEnded(on day: Day) -> Bool {
            if case .inForce(_, let until?) = self { until < day } else { false }
        }

        /// The first day on which it binds, where that is known.
        package var begins: Day? { if case .inForce(let from, _) = self { from } else { nil } }
    }
}
