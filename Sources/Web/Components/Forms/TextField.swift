import Basics

/// How wide a field is drawn: as wide as its answer is long.
package enum FieldWidth: String, Sendable { case full, half, number, year }

/// A line of text.
package struct TextField: Sendable {
    package enum Kind: String, Sendable { case text, email, search, tel, url }

    package var name: String
    package var label: String
    package var hint: String?
    package var value: String
    package var problem: String?
    package var type: Kind
    package var autocomplete: String?
    package var inputmode: String?
    package var width: FieldWidth
    package var language: Language

    package init(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil,
        type: Kind = .text, autocomplete: String? = nil, inputmode: String? = nil, width: FieldWidth = .full,
        language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.problem = problem
        self.type = type
        self.autocomplete = autocomplete
        self.inputmode = inputmode
        self.width = width
        self.language = language
    }

    package var html: HTML {
        let frame = FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
        return frame.around(
            input(
                .id(name), .name(name), .type(type.rawValue), .value(value), .class("width-\(width.rawValue)"),
                autocomplete.map { Attribute("autocomplete", $0) }, inputmode.map { Attribute("inputmode", $0) },
                frame.describedBy, frame.invalid))
    }
}
