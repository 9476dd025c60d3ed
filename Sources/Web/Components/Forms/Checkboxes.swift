import Basics

/// Any number of answers out of a few.
package struct Checkboxes: Sendable {
    package var name: String
    package var label: String
    package var choices: [Choice]
    package var hint: String?
    package var chosen: Set<String>
    package var problem: String?
    package var language: Language

    package init(
        _ name: String, _ label: String, _ choices: [Choice], hint: String? = nil, chosen: Set<String> = [],
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
        return frame.group(
            choices.boxes("checkbox", name: name, invalid: frame.invalid) { chosen.contains($0.value) })
    }
}
