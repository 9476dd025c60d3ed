import Basics

/// One answer out of a few, all of them in sight.
package struct Radios: Sendable {
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

    /// A round box cannot itself be wrong: the problem belongs to the group, which names it.
    package var html: HTML {
        FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
            .group(choices.boxes("radio", name: name, invalid: nil) { $0.value == chosen })
    }
}
