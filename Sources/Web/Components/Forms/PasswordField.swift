import Basics

/// A password: never sent back to the page, open to pasting and to password managers.
package struct PasswordField: Sendable {
    package enum Purpose: String, Sendable {
        case current = "current-password"
        case new = "new-password"
    }

    package var name: String
    package var label: String
    package var hint: String?
    package var problem: String?
    package var purpose: Purpose
    package var language: Language

    package init(
        _ name: String, _ label: String, hint: String? = nil, problem: String? = nil, purpose: Purpose = .current,
        language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.problem = problem
        self.purpose = purpose
        self.language = language
    }

    package var html: HTML {
        let frame = FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
        return frame.around(
            input(
                .id(name), .name(name), .type("password"), .class("width-half"),
                Attribute("autocomplete", purpose.rawValue), Attribute("spellcheck", "false"),
                Attribute("autocapitalize", "none"), frame.describedBy, frame.invalid))
    }
}
