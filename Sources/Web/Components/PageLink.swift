/// Words and where they lead.
package struct PageLink: Sendable, Hashable {
    package var words: String
    package var href: String

    package init(_ words: String, href: String) {
        self.words = words
        self.href = href
    }

    var html: HTML { a(.href(href)) { words } }
}
