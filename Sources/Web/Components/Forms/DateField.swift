import Basics

/// A date as day, month and year. What was typed is kept as it was typed, right or wrong.
package struct DateField: Sendable {
    /// The three boxes as a person filled them in.
    package struct Typed: Sendable, Hashable {
        package var day: String
        package var month: String
        package var year: String

        package init(day: String = "", month: String = "", year: String = "") {
            self.day = day
            self.month = month
            self.year = year
        }

        package init(_ date: Day) {
            let (year, month, day) = date.parts
            self.init(day: "\(day)", month: "\(month)", year: "\(year)")
        }

        /// The day that was meant, or nil where the calendar has none.
        package var date: Day? {
            guard let year = number(year), let month = number(month), let day = number(day) else { return nil }
            return Day(year, month, day)
        }

        private func number(_ text: String) -> Int? { Int(text.filter { $0 != " " }) }
    }

    package var name: String
    package var label: String
    package var hint: String?
    package var value: Typed
    package var problem: String?
    package var language: Language

    /// The boxes are sent as `name-day`, `name-month` and `name-year`.
    package init(
        _ name: String, _ label: String, hint: String? = nil, value: Typed = Typed(), problem: String? = nil,
        language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.problem = problem
        self.language = language
    }

    package var html: HTML {
        FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language).group(
            div(.class("date-boxes")) {
                box("day", ComponentWords.day, value.day, id: name, width: .number)
                box("month", ComponentWords.month, value.month, id: "\(name)-month", width: .number)
                box("year", ComponentWords.year, value.year, id: "\(name)-year", width: .year)
            })
    }

    private func box(_ part: String, _ words: Bilingual, _ typed: String, id: String, width: FieldWidth) -> HTML {
        div {
            Web.label(.for(id)) { words[language] }
            input(
                .id(id), .name("\(name)-\(part)"), .type("text"), .value(typed), .class("width-\(width.rawValue)"),
                Attribute("inputmode", "numeric"), problem == nil ? nil : .aria("invalid", "true"))
        }
    }
}
