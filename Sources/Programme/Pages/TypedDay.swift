import Basics
import Web

extension DateField.Typed {
    /// What stands in the boxes of the field as a form sent them.
    package init(_ query: Query, _ name: String) {
        self.init(
            day: query.trimmed("\(name)-day"), month: query.trimmed("\(name)-month"),
            year: query.trimmed("\(name)-year"))
    }

    package var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

    /// As a sentence gives it back: `31/4/2027`.
    package var written: String { [day, month, year].filter { !$0.isEmpty }.joined(separator: "/") }
}
