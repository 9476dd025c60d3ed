import Basics

/// Something that councils call by different names: one says promise, another pledge; one priority, another theme.
package enum Term: String, Sendable, Hashable, CaseIterable, Codable {
    case promise, commitment, priority, programme, activity, step, panel, lead

    /// What Hearth calls it where the council says nothing.
    package var standard: TermWords { CouncilTermWords.standard[self] ?? TermWords(one: .empty, many: .empty) }
}

/// What a council calls something: one of it, many of it, and what else people may type when they look for it.
package struct TermWords: Sendable, Hashable, Codable {
    package var one: Wording
    package var many: Wording
    package var aliases: [String]?

    package init(one: Wording, many: Wording, aliases: [String]? = nil) {
        self.one = one
        self.many = many
        self.aliases = aliases
    }
}

/// The council's words, with Hearth's own wherever it has none.
package struct Terms: Sendable, Hashable {
    package let own: [Term: TermWords]

    package init(own: [Term: TermWords] = [:]) { self.own = own }

    /// In small letters, as in the middle of a sentence: "pledge", "areas of focus".
    package func one(_ term: Term) -> Bilingual { words(term).one.bilingual }
    package func many(_ term: Term) -> Bilingual { words(term).many.bilingual }

    /// With a capital, as a heading begins.
    package func oneHeading(_ term: Term) -> Bilingual { one(term).capitalised }
    package func manyHeading(_ term: Term) -> Bilingual { many(term).capitalised }

    /// Whether the council has a word of its own for one of it in that language.
    package func isOwn(_ term: Term, in language: Language) -> Bool { !(own[term]?.one.own(language).isEmpty ?? true) }

    /// What the navigation leads to, as the council calls it where it has a word of its own, by the term's name.
    var names: [String: Bilingual] {
        Dictionary(uniqueKeysWithValues: own.keys.map { ($0.rawValue, oneHeading($0)) })
    }

    /// The council's words; in a language in which it has none, Hearth's.
    package func words(_ term: Term) -> TermWords {
        guard let own = own[term] else { return term.standard }
        let standard = term.standard
        func chosen(_ own: Wording, _ standard: Wording) -> Wording {
            Wording(
                own.english.isEmpty ? standard.english : own.english, cy: own.welsh.isEmpty ? standard.welsh : own.welsh
            )
        }
        return TermWords(
            one: chosen(own.one, standard.one), many: chosen(own.many, standard.many), aliases: own.aliases)
    }
}

extension Bilingual {
    /// With its first letter large, in each language.
    package var capitalised: Bilingual {
        Bilingual(
            english.prefix(1).uppercased() + english.dropFirst(), cy: welsh.prefix(1).uppercased() + welsh.dropFirst())
    }
}
