/// Answers under their heads, each with what can be done about it: what a person checks before they send.
package struct SummaryList: Sendable {
    package var rows: [Row]

    package init(_ rows: [Row]) { self.rows = rows }

    /// A head, its answer, and a link to change it.
    package struct Row: Sendable {
        package var head: String
        package var answer: HTML
        package var action: PageLink?

        package init(_ head: String, _ answer: HTML, action: PageLink? = nil) {
            self.head = head
            self.answer = answer
            self.action = action
        }

        package init(_ head: String, _ answer: String, action: PageLink? = nil) {
            self.init(head, .text(answer), action: action)
        }
    }

    package var html: HTML { dl(.class("summary-list")) { rows.map(line) } }

    private func line(_ row: Row) -> HTML {
        div {
            dt { row.head }
            dd { row.answer }
            if let action = row.action {
                dd(.class("summary-action")) {
                    a(.href(action.href)) {
                        action.words
                        // "Change" alone says nothing in a list of links.
                        span(.class("unseen")) { " (\(row.head))" }
                    }
                }
            }
        }
    }
}
