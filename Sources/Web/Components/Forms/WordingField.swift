import Basics

/// The council's own words in English and in Welsh, side by side. Sent as `NAME-english` and `NAME-welsh`.
package struct WordingField: Sendable {
    package var name: String
    package var label: String
    package var hint: String?
    package var value: Wording
    package var problem: String?
    /// 1 gives a field of one line, more a text area.
    package var rows: Int
    package var language: Language

    package init(
        _ name: String, _ label: String, hint: String? = nil, value: Wording = .empty, problem: String? = nil,
        rows: Int = 1, language: Language
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
        div(.class("both-languages")) {
            field("english", label + ComponentWords.inEnglish[language], value.english, hint: hint, problem: problem)
            field("welsh", label + ComponentWords.inWelsh[language], value.welsh, hint: nil, problem: nil)
        }
    }

    private func field(_ end: String, _ label: String, _ text: String, hint: String?, problem: String?) -> HTML {
        rows == 1
            ? TextField("\(name)-\(end)", label, hint: hint, value: text, problem: problem, language: language).html
            : TextArea(
                "\(name)-\(end)", label, hint: hint, value: text, problem: problem, rows: rows, language: language
            ).html
    }
}

extension Query {
    /// What was typed into a `WordingField`, without the spaces around it.
    package func wording(_ name: String) -> Wording {
        Wording(trimmed("\(name)-english"), cy: trimmed("\(name)-welsh"))
    }
}
