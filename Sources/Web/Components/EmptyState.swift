/// What stands where nothing is yet: what will be here, why it matters, and the first step.
package struct EmptyState: Sendable {
    package var what: String
    package var why: String
    package var firstStep: PageLink?

    /// The first step is left out for people who may not take it.
    package init(what: String, why: String, firstStep: PageLink? = nil) {
        self.what = what
        self.why = why
        self.firstStep = firstStep
    }

    package var html: HTML {
        section(.class("empty-state")) {
            h2 { what }
            p { why }
            if let firstStep {
                p(.class("empty-step")) { a(.href(firstStep.href), .class("button")) { firstStep.words } }
            }
        }
    }
}
