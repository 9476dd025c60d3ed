import Basics

/// How the council shows itself on every page.
package struct Face: Sendable, Hashable {
    package var name: Bilingual
    /// The accent colour, `#rrggbb`, its contrast checked when it was set; nil for Hearth's own.
    package var accent: String?
    /// A demonstration council says on every page that no child in it is real.
    package var isDemonstration: Bool
    /// What the council calls what the navigation leads to, where it has a word of its own, by the name of the term:
    /// "Pledge" for `promise`.
    package var names: [String: Bilingual]

    package init(
        name: Bilingual, accent: String? = nil, isDemonstration: Bool = false, names: [String: Bilingual] = [:]
    ) {
        self.name = name
        self.accent = accent
        self.isDemonstration = isDemonstration
        self.names = names
    }

    /// What the entry is called in this council.
    package func words(of item: NavigationItem) -> Bilingual { item.term.flatMap { names[$0] } ?? item.words }
}

/// An entry of the navigation across the top. Shown to those whom its allowance admits.
package struct NavigationItem: Sendable {
    package let words: Bilingual
    package let path: String
    package let allowance: Allowance
    /// Smaller comes first. What does not fit into the bar stands on the page of everything.
    package let place: Int
    /// What is found there, in a sentence, for the page of everything.
    package let purpose: Bilingual?
    /// The term that the council may have a word of its own for, which is then shown in place of `words`.
    package let term: String?

    package init(
        _ words: Bilingual, path: String, allow allowance: Allowance, place: Int = 50, purpose: Bilingual? = nil,
        term: String? = nil
    ) {
        self.words = words
        self.path = path
        self.allowance = allowance
        self.place = place
        self.purpose = purpose
        self.term = term
    }

    /// In their places; those that came first stay first among equals.
    package static func sorted(_ items: [NavigationItem]) -> [NavigationItem] {
        items.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    /// At most this many stand in the bar; with more, the last place leads to everything.
    package static let mostInBar = 7
    package static let everythingPath = "/everything"
}
