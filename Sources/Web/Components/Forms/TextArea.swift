import Basics

/// Text of several lines.
package struct TextArea: Sendable {
    package var name: String
    package var label: String
    package var hint: String?
    package var value: String
    package var problem: String?
    package var rows: Int
    package var language: Language

    package init(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil,
        rows: Int = 5, language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.problem = problem
        self.rows = rows
        self.language = language
    }

    package var html: HTML {
        let frame = FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
        return frame.around(
            textarea(.id(name), .name(name), Attribute("rows", "\(rows)"), frame.describedBy, frame.invalid) {
                // HTML drops a text area's first line break: without this one a typed one would be lost.
                "\n" + value
            })
    }
}
