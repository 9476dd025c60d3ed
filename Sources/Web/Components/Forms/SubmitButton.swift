/// How weighty a button is: the one thing to do, another thing, or something that cannot be taken back.
package enum ButtonKind: String, Sendable { case primary, secondary, warning }

/// The button that sends a form; it says what happens ("Publish the pack").
package func submitButton(_ words: String, _ kind: ButtonKind = .primary) -> HTML {
    button(.type("submit"), .class(kind == .primary ? "button" : "button button-\(kind.rawValue)")) { words }
}
