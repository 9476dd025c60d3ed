import Basics

/// How the council shows itself on every page.
package struct Face: Sendable, Hashable {
    package var name: Bilingual
    /// The accent colour, `#rrggbb`, its contrast checked when it was set; nil for Hearth's own.
    package var accent: String?
    /// A demonstration council says on every page that no child in it is real.
    package var isDemonstration: Bool

    package init(name: Bilingual, accent: String? = nil, isDemonstration: Bool = false) {
        self.name = name
        self.accent = accent
        self.isDemonstration = isDemonstration
    }
}

/// An entry of the navigation across the top. Shown to those whom its allowance admits.
package struct NavigationItem: Sendable {
    package let words: Bilingual
    package let path: String
    package let allowance: Allowance

    package init(_ words: Bilingual, path: String, allow allowance: Allowance) {
        self.words = words
        self.path = path
        self.allowance = allowance
    }
}
