import Basics

/// A page before it is put into the frame.
package struct Page: Sendable {
    package var title: String
    /// From the first page to the one above this: finished words and the address without its language.
    package var trail: [(words: String, path: String)]
    package var content: HTML

    package init(title: String, trail: [(words: String, path: String)] = [], content: HTML) {
        self.title = title
        self.trail = trail
        self.content = content
    }

    package init(
        title: String, trail: [(words: String, path: String)] = [], @HTMLBuilder content: () -> HTML
    ) {
        self.init(title: title, trail: trail, content: content())
    }
}
