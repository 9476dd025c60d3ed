/// A language that Hearth speaks. Every sentence exists in both.
package enum Language: String, Hashable, Sendable, CaseIterable, Codable {
    case english = "en"
    case welsh = "cy"

    package var other: Language { self == .english ? .welsh : .english }
}

/// One sentence, heading or label in English and in Welsh, written side by side so that the compiler sees both.
///
/// The Welsh of every `Bilingual("…", cy: "…")` is collected in `docs/welsh-for-review.csv` for a translator.
package struct Bilingual: Hashable, Sendable {
    package let english: String
    package let welsh: String

    package init(_ english: String, cy welsh: String) {
        self.english = english
        self.welsh = welsh
    }

    /// A name or a number that is the same in both languages.
    package static func same(_ text: String) -> Bilingual { Bilingual(text, cy: text) }

    package subscript(language: Language) -> String { language == .english ? english : welsh }

    /// The two sentences one after the other, in each language.
    package static func + (left: Bilingual, right: Bilingual) -> Bilingual {
        Bilingual(left.english + right.english, cy: left.welsh + right.welsh)
    }
}

extension Sequence<Bilingual> {
    package func joined(_ separator: String = " ") -> Bilingual {
        Bilingual(
            map(\.english).joined(separator: separator), cy: map(\.welsh).joined(separator: separator))
    }
}
