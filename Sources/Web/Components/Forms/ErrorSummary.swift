import Basics

/// Every problem of a form at once, at the top of the page, each a link to its field.
package struct ErrorSummary: Sendable {
    /// What is wrong, and the id of the field where it can be put right.
    package struct Entry: Sendable, Hashable {
        package var field: String
        package var sentence: String

        package init(_ field: String, _ sentence: String) {
            self.field = field
            self.sentence = sentence
        }
    }

    package var heading: String
    package var entries: [Entry]

    package init(_ entries: [Entry], title: String? = nil, language: Language) {
        heading = title ?? ComponentWords.thereIsAProblem[language]
        self.entries = entries
    }

    /// A form's problems, whose places are the names of its fields.
    package init(_ problems: [Problem], language: Language) {
        self.init(problems.map { Entry($0.place, $0.sentence[language]) }, language: language)
    }

    package var html: HTML {
        if !entries.isEmpty {
            div(
                .class("error-summary"), .role("alert"), Attribute("tabindex", "-1"),
                .aria("labelledby", "error-summary-title")
            ) {
                h2(.id("error-summary-title")) { heading }
                ul { entries.map { entry in li { a(.href("#\(entry.field)")) { entry.sentence } } } }
            }
        } else {
            HTML.nothing
        }
    }
}

extension [Problem] {
    /// What is wrong with the field, in the language; nil where nothing is.
    package func sentence(_ field: String, _ language: Language) -> String? {
        first { $0.place == field }?.sentence[language]
    }
}
