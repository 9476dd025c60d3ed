import Basics
import Web

/// A difference to read: added words underlined, taken out ones struck through, and both said to those who listen.
struct DifferenceView: Sendable {
    let difference: TextDifference
    let language: Language

    @HTMLBuilder var html: HTML {
        difference.parts.map { part in
            section(.class("difference")) {
                h2 { part.heading[language] }
                part.lines.map { line in p(.class(style(line))) { shown(line) } }
            }
        }
    }

    private func style(_ line: TextDifference.Line) -> String {
        if case .same = line { return "quiet" }
        return "difference-line"
    }

    @HTMLBuilder private func shown(_ line: TextDifference.Line) -> HTML {
        switch line {
        case .same(let count): VersionWords.same(count)[language]
        case .added(let text): added(text)
        case .takenOut(let text): takenOut(text)
        case .changed(let pieces):
            pieces.map { piece in
                switch piece {
                case .same(let text): .text(text + " ")
                case .added(let text): added(text) + .text(" ")
                case .takenOut(let text): takenOut(text) + .text(" ")
                }
            }
        }
    }

    private func added(_ text: String) -> HTML {
        ins { span(.class("unseen")) { VersionWords.added[language] + " " } + .text(text) }
    }

    private func takenOut(_ text: String) -> HTML {
        del { span(.class("unseen")) { VersionWords.takenOut[language] + " " } + .text(text) }
    }
}
