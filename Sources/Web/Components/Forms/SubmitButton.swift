/// How weighty a button is: the one thing to do, another thing, or something that cannot be taken back.
package enum ButtonKind: String, Sendable { case primary, secondary, warning }

/// The button that sends a form; it says what happens ("Publish the pack").
///
/// - Parameter subject: what it is about, where the page has several buttons with the same words: whoever hears the
///   page without its layout is told "Remove: Cabinet" (WCAG 2.4.6; the visible words come first, as 2.5.3 asks).
package func submitButton(_ words: String, _ kind: ButtonKind = .primary, about subject: String? = nil) -> HTML {
    button(
        .type("submit"), .class(kind == .primary ? "button" : "button button-\(kind.rawValue)"),
        subject.map { .aria("label", "\(words): \($0)") }
    ) { words }
}
