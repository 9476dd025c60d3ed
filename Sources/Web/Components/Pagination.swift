import Basics

/// The way through a long list: which page this is, the one before and the one after.
package struct Pagination: Sendable {
    package var page: Int
    package var pages: Int
    package var previous: String?
    package var next: String?
    package var language: Language

    /// Pages count from one; `previous` and `next` are addresses, nil where there is none.
    package init(page: Int, of pages: Int, previous: String?, next: String?, language: Language) {
        self.page = page
        self.pages = pages
        self.previous = previous
        self.next = next
        self.language = language
    }

    package var html: HTML {
        if pages > 1 {
            nav(.class("pagination"), .aria("label", ComponentWords.pages[language])) {
                if let previous {
                    a(.href(previous), Attribute("rel", "prev")) { ComponentWords.previousPage[language] }
                }
                span { ComponentWords.page(page, of: pages)[language] }
                if let next { a(.href(next), Attribute("rel", "next")) { ComponentWords.nextPage[language] } }
            }
        } else {
            HTML.nothing
        }
    }
}
