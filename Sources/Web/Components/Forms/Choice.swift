/// One answer to choose: what is sent, what is read, and a word of help.
package struct Choice: Sendable, Hashable {
    package var value: String
    package var words: String
    package var hint: String?

    package init(_ value: String, _ words: String, hint: String? = nil) {
        self.value = value
        self.words = words
        self.hint = hint
    }

    /// A round or square box with its words; the id is made by the group.
    func box(_ kind: String, id: String, name: String, isChosen: Bool, invalid: Attribute?) -> HTML {
        div(.class("choice")) {
            input(
                .id(id), .name(name), .type(kind), .value(value), isChosen ? .flag("checked") : nil,
                hint == nil ? nil : .aria("describedby", "\(id)-choice-hint"), invalid)
            label(.for(id)) { words }
            if let hint { p(.class("hint"), .id("\(id)-choice-hint")) { hint } }
        }
    }
}

extension [Choice] {
    func boxes(_ kind: String, name: String, invalid: Attribute?, isChosen: (Choice) -> Bool) -> HTML {
        div(.class("choices")) {
            enumerated().map { index, choice in
                choice.box(
                    kind, id: index == 0 ? name : "\(name)-\(index + 1)", name: name, isChosen: isChosen(choice),
                    invalid: invalid)
            }
        }
    }
}
