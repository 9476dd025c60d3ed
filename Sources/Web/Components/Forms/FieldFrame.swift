import Basics

/// What stands round every field: its label above, the hint below the label, the problem beside the field.
/// The field's id is its name; of a group, the first control has it, so that the error summary's link lands there.
struct FieldFrame {
    let name: String
    let words: String
    let hint: String?
    let problem: String?
    let language: Language

    /// Names the hint and the problem to whoever cannot see that they stand beside the field.
    var describedBy: Attribute? {
        let ids = [hint.map { _ in "\(name)-hint" }, problem.map { _ in "\(name)-problem" }].compactMap(\.self)
        return ids.isEmpty ? nil : .aria("describedby", ids.joined(separator: " "))
    }

    var invalid: Attribute? { problem == nil ? nil : .aria("invalid", "true") }

    func around(_ control: HTML) -> HTML {
        div(.class(frameClass)) {
            label(.for(name)) { words }
            notes
            control
        }
    }

    func group(_ controls: HTML) -> HTML {
        fieldset(.class(frameClass), describedBy) {
            legend { words }
            notes
            controls
        }
    }

    private var frameClass: String { problem == nil ? "field" : "field field-wrong" }

    @HTMLBuilder private var notes: HTML {
        if let hint { p(.class("hint"), .id("\(name)-hint")) { hint } }
        if let problem {
            p(.class("field-problem"), .id("\(name)-problem")) {
                span(.class("unseen")) { ComponentWords.error[language] + " " }
                problem
            }
        }
    }
}
