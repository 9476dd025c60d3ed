import Basics

/// A message about the whole page: what to know, what has been done, or what went wrong.
package struct NotificationBanner: Sendable {
    package enum Kind: String, Sendable { case notice, done, problem }

    package var kind: Kind
    package var message: HTML
    package var language: Language

    package init(_ kind: Kind, _ message: HTML, language: Language) {
        self.kind = kind
        self.message = message
        self.language = language
    }

    package init(_ kind: Kind, _ message: String, language: Language) {
        self.init(kind, p { message }, language: language)
    }

    package var html: HTML {
        section(.class("banner banner-\(kind.rawValue)"), .role(role), .aria("label", word)) {
            p(.class("banner-word")) { word }
            div(.class("banner-message")) { message }
        }
    }

    private var role: String {
        switch kind {
        case .notice: "region"
        case .done: "status"
        case .problem: "alert"
        }
    }

    private var word: String {
        switch kind {
        case .notice: ComponentWords.important[language]
        case .done: ComponentWords.done[language]
        case .problem: ComponentWords.problem[language]
        }
    }
}
