import Basics

/// What stands above a form whose thing somebody else changed meanwhile: what is kept now beside what was typed, part by
/// part. Nothing was overwritten; the form below still holds what was typed.
package struct ChangedMeanwhile: Sendable {
    /// A part of the thing, as it is kept now and as it was typed.
    package struct Part: Sendable, Hashable {
        package let name: Bilingual
        package let kept: String
        package let typed: String

        package init(_ name: Bilingual, kept: String, typed: String) {
            self.name = name
            self.kept = kept
            self.typed = typed
        }

        /// A wording is two parts, one for each language.
        package static func both(_ name: Bilingual, kept: Wording, typed: Wording) -> [Part] {
            [
                Part(name + ComponentWords.inEnglish, kept: kept.english, typed: typed.english),
                Part(name + ComponentWords.inWelsh, kept: kept.welsh, typed: typed.welsh),
            ]
        }
    }

    private let differing: [Part]
    private let language: Language

    package init(_ parts: [Part], language: Language) {
        differing = parts.filter { $0.kept != $0.typed }
        self.language = language
    }

    /// - Parameters:
    ///   - stored: each part of what is kept now, in the order in which `typed` gives them.
    package init(stored: [(Bilingual, String)], typed: [(Bilingual, String)], language: Language) {
        self.init(zip(stored, typed).map { Part($0.0, kept: $0.1, typed: $1.1) }, language: language)
    }

    /// A wording's two languages as two named texts, for `init(stored:typed:language:)`.
    package static func both(_ name: Bilingual, _ wording: Wording) -> [(Bilingual, String)] {
        [(name + ComponentWords.inEnglish, wording.english), (name + ComponentWords.inWelsh, wording.welsh)]
    }

    @HTMLBuilder package var html: HTML {
        NotificationBanner(
            .problem,
            p { strong { ComponentWords.changedMeanwhile[language] } } + p { ComponentWords.changedNext[language] },
            language: language
        ).html
        if differing.isEmpty {
            p { ComponentWords.changedToTheSame[language] }
        } else {
            DataTable(
                id: "changed", caption: ComponentWords.whereTheyDiffer[language],
                columns: [
                    .init(ComponentWords.part[language]), .init(ComponentWords.keptNow[language]),
                    .init(ComponentWords.whatYouTyped[language]),
                ],
                rows: differing.map { part in
                    DataTable.Row(head: .text(part.name[language]), cells: [shown(part.kept), shown(part.typed)])
                }
            ).html
        }
    }

    private func shown(_ text: String) -> HTML {
        guard !text.isEmpty else { return span(.class("quiet")) { ComponentWords.nothingThere[language] } }
        let lines = text.split(separator: "\n")
        return lines.enumerated().map { index, line in
            HTML.text(String(line)) + (index + 1 < lines.count ? br() : .nothing)
        }.reduce(.nothing, +)
    }
}
