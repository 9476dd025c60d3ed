import Basics

/// One answer out of many.
package struct Select: Sendable {
    package var name: String
    package var label: String
    package var choices: [Choice]
    package var hint: String?
    package var chosen: String?
    package var problem: String?
    package var language: Language

    package init(
        _ name: String, _ label: String, _ choices: [Choice], hint: String? = nil, chosen: String? = nil,
        problem: String? = nil, language: Language
    ) {
        self.name = name
        self.label = label
        self.choices = choices
        self.hint = hint
        self.chosen = chosen
        self.problem = problem
        self.language = language
    }

    package var html: HTML {
        let frame = FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
        return frame.around(
            select(.id(name), .name(name), frame.describedBy, frame.invalid) {
                choices.map { choice in
                    option(.value(choice.value), choice.value == chosen ? .flag("selected") : nil) { choice.words }
                }
            })
    }
}
