/// Words that the council wrote: in English, in Welsh, or in both side by side. Unlike a `Bilingual` sentence of
/// Hearth's own, one of them may be missing; the reader is then shown the other, marked with its language.
package struct Wording: Hashable, Sendable {
    /// Empty where it is not written yet.
    package var english: String
    package var welsh: String

    package init(_ english: String, cy welsh: String = "") {
        self.english = english
        self.welsh = welsh
    }

    package static let empty = Wording("")

    package var isEmpty: Bool { english.isEmpty && welsh.isEmpty }

    /// Whether a reader of the language would be shown the other one.
    package func isMissing(_ language: Language) -> Bool { !isEmpty && own(language).isEmpty }

    /// In the language, or else in the other.
    package subscript(language: Language) -> String { own(language).isEmpty ? own(language.other) : own(language) }

    /// The language that the reader of `language` is shown.
    package func shown(to language: Language) -> Language { isMissing(language) ? language.other : language }

    /// In that language alone; empty where it is missing.
    package func own(_ language: Language) -> String { language == .english ? english : welsh }

    /// As a sentence that is put together with Hearth's own.
    package var bilingual: Bilingual { Bilingual(self[.english], cy: self[.welsh]) }
}

extension Wording: Codable {
    private enum CodingKeys: String, CodingKey {
        case english = "en"
        case welsh = "cy"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        english = try container.decodeIfPresent(String.self, forKey: .english) ?? ""
        welsh = try container.decodeIfPresent(String.self, forKey: .welsh) ?? ""
    }

    /// A language that is missing is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if !english.isEmpty { try container.encode(english, forKey: .english) }
        if !welsh.isEmpty { try container.encode(welsh, forKey: .welsh) }
    }
}
