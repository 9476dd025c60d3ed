import Basics

/// Ways to narrow what a page shows: a form whose answers are in the address, so that a view can be sent on.
package struct Filters: Sendable {
    package var name: String
    package var action: String
    package var groups: [HTML]
    package var clear: String?
    package var language: Language

    /// Each group is a field or fieldset; `clear` is the address of the page with no filter, nil where none is set.
    package init(_ name: String, action: String, groups: [HTML], clear: String? = nil, language: Language) {
        self.name = name
        self.action = action
        self.groups = groups
        self.clear = clear
        self.language = language
    }

    package var html: HTML {
        form(.class("filters"), Attribute("method", "get"), Attribute("action", action), .aria("label", name)) {
            div(.class("filter-groups")) { groups }
            div(.class("buttons")) {
                submitButton(ComponentWords.showThese[language], .secondary)
                if let clear { a(.href(clear)) { ComponentWords.clearFilters[language] } }
            }
        }
    }
}
