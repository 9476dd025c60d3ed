import Basics

/// The step before something that cannot be taken back: the question, what happens, and both ways on.
/// It brings the page's `h1`.
package struct ConfirmStep: Sendable {
    package var question: String
    package var whatHappens: HTML
    package var action: String
    package var hidden: HTML
    package var confirm: String
    package var kind: ButtonKind
    package var cancel: String
    package var language: Language

    /// `hidden` is the form's token and whatever else it carries; `cancel` is the address to go back to.
    package init(
        question: String, whatHappens: HTML, action: String, hidden: HTML, confirm: String,
        kind: ButtonKind = .warning, cancel: String, language: Language
    ) {
        self.question = question
        self.whatHappens = whatHappens
        self.action = action
        self.hidden = hidden
        self.confirm = confirm
        self.kind = kind
        self.cancel = cancel
        self.language = language
    }

    @HTMLBuilder package var html: HTML {
        h1 { question }
        div(.class("what-happens")) { whatHappens }
        form(Attribute("method", "post"), Attribute("action", action), .class("confirm-step")) {
            hidden
            div(.class("buttons")) {
                submitButton(confirm, kind)
                a(.href(cancel)) { ComponentWords.goBack[language] }
            }
        }
    }
}
