import Basics

/// Where the page stands: links from the first page down to its parent.
package struct Breadcrumbs: Sendable {
    package var parents: [PageLink]
    package var language: Language

    package init(_ parents: [PageLink], language: Language) {
        self.parents = parents
        self.language = language
    }

    package var html: HTML {
        if !parents.isEmpty {
            nav(.class("breadcrumbs"), .aria("label", ComponentWords.youAreHere[language])) {
                ol { parents.map { parent in li { parent.html } } }
            }
        } else {
            HTML.nothing
        }
    }
}
