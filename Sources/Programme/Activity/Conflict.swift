import Basics
import Web

/// What two people changed at once, part by part: what is kept now beside what was typed. Nothing is overwritten.
package struct Conflict: Sendable {
    private let differing: [(part: Bilingual, stored: String, typed: String)]
    private let language: Language

    /// - Parameters:
    ///   - stored: each part of what is kept now, in the order in which `typed` gives them.
    package init(stored: [(Bilingual, String)], typed: [(Bilingual, String)], language: Language) {
        differing = zip(stored, typed).filter { $0.0.1 != $0.1.1 }.map { ($0.0.0, $0.0.1, $0.1.1) }
        self.language = language
    }

    @HTMLBuilder package var html: HTML {
        NotificationBanner(
            .problem,
            p { strong { FormWords.conflictTitle[language] } } + p { FormWords.conflictLede[language] },
            language: language
        ).html
        if differing.isEmpty {
            p { FormWords.conflictSame[language] }
        } else {
            DataTable(
                id: "conflict", caption: FormWords.conflictCaption[language],
                columns: [
                    .init(FormWords.field[language]), .init(FormWords.stored[language]),
                    .init(FormWords.typed[language]),
                ],
                rows: differing.map { part, stored, typed in
                    DataTable.Row(head: .text(part[language]), cells: [shown(stored), shown(typed)])
                }
            ).html
        }
    }

    private func shown(_ text: String) -> HTML {
        guard !text.isEmpty else { return span(.class("quiet")) { FormWords.empty[language] } }
        let lines = text.split(separator: "\n")
        return lines.enumerated().map { index, line in
            HTML.text(String(line)) + (index + 1 < lines.count ? br() : .nothing)
        }.reduce(.nothing, +)
    }

    /// A wording's two languages as two parts.
    package static func both(_ label: Bilingual, _ wording: Wording, _ language: Language) -> [(Bilingual, String)] {
        [(label + ComponentWords.inEnglish, wording.english), (label + ComponentWords.inWelsh, wording.welsh)]
    }
}
