/// Views of one subject, each a page with its own address: links, so that they work without a script.
package struct Tabs: Sendable {
    package var name: String
    package var tabs: [Tab]

    /// The name is what a screen reader calls the row of tabs.
    package init(_ name: String, _ tabs: [Tab]) {
        self.name = name
        self.tabs = tabs
    }

    /// One view; the current one is the page that is open.
    package struct Tab: Sendable {
        package var link: PageLink
        package var isCurrent: Bool

        package init(_ words: String, href: String, isCurrent: Bool = false) {
            link = PageLink(words, href: href)
            self.isCurrent = isCurrent
        }
    }

    package var html: HTML {
        nav(.class("tabs"), .aria("label", name)) {
            ul {
                tabs.map { tab in
                    li {
                        a(.href(tab.link.href), tab.isCurrent ? .aria("current", "page") : nil) { tab.link.words }
                    }
                }
            }
        }
    }
}
