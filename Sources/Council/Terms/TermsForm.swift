import Basics
import Web

/// The council's words as their form holds them; an empty field means Hearth's own word.
struct TermsForm: Sendable, Hashable {
    private var typed: [Term: Typed]
    /// What the words were when the form was made.
    var seen: String

    /// One thing's words.
    struct Typed: Sendable, Hashable {
        var one = Wording.empty
        var many = Wording.empty
        /// What else people may type, parted by commas.
        var aliases = ""

        var isEmpty: Bool { one.isEmpty && many.isEmpty && listed.isEmpty }

        var listed: [String] {
            aliases.split(separator: ",").map { Query([("it", String($0))]).trimmed("it") }.filter { !$0.isEmpty }
        }
    }

    init(_ terms: [Term: TermWords], seen: String) {
        typed = terms.mapValues { words in
            Typed(one: words.one, many: words.many, aliases: (words.aliases ?? []).joined(separator: ", "))
        }
        self.seen = seen
    }

    init(_ form: Query) {
        typed = [:]
        for term in Term.allCases {
            typed[term] = Typed(
                one: form.wording("\(term.rawValue)-one"), many: form.wording("\(term.rawValue)-many"),
                aliases: form.trimmed("\(term.rawValue)-aliases"))
        }
        seen = form.trimmed("seen")
    }

    subscript(term: Term) -> Typed { typed[term] ?? Typed() }

    /// The words to keep: only what the council chose.
    var terms: [Term: TermWords] {
        var terms: [Term: TermWords] = [:]
        for (term, words) in typed where !words.isEmpty {
            terms[term] = TermWords(one: words.one, many: words.many, aliases: words.listed)
        }
        return terms
    }

    var problems: [Problem] {
        Term.allCases.flatMap { lonely($0) + long($0) } + TermClash.all(in: Terms(own: terms)).map(\.problem)
    }

    /// A word for one of something needs the word for many in the same language, and the other way round.
    private func lonely(_ term: Term) -> [Problem] {
        let (one, many) = (self[term].one, self[term].many)
        return Language.allCases.compactMap { language in
            guard one.own(language).isEmpty != many.own(language).isEmpty else { return nil }
            let isOneMissing = one.own(language).isEmpty
            let end = language == .english ? "english" : "welsh"
            return Problem(
                "\(term.rawValue)-\(isOneMissing ? "one" : "many")-\(end)",
                isOneMissing
                    ? TermPageWords.needsOne(many.own(language)) : TermPageWords.needsMany(one.own(language)))
        }
    }

    private func long(_ term: Term) -> [Problem] {
        let words = self[term]
        let fields = [
            ("one-english", words.one.english), ("one-welsh", words.one.welsh), ("many-english", words.many.english),
            ("many-welsh", words.many.welsh), ("aliases", words.aliases),
        ]
        return fields.filter { $0.1.count > ($0.0 == "aliases" ? 400 : 60) }.map { field, _ in
            Problem("\(term.rawValue)-\(field)", TermPageWords.tooLong(field == "aliases" ? 400 : 60))
        }
    }
}

/// One word for two things: nobody could tell which is meant.
struct TermClash: Sendable, Hashable {
    let word: String
    /// What the word stands for first, in Hearth's order, and what it stands for again.
    let first: Term
    let second: Term
    /// The field in which it stands for the second.
    let field: String

    var problem: Problem { Problem(field, TermPageWords.clash(word, first)) }

    /// Every word that stands for two things, each named once for the later one.
    static func all(in terms: Terms) -> [TermClash] {
        var clashes: [TermClash] = []
        var taken: [Language: [String: Term]] = [:]
        for term in Term.allCases {
            for (field, language, word) in said(term, in: terms) where !word.isEmpty {
                for each in language.map({ [$0] }) ?? Language.allCases {
                    if let first = taken[each]?[word.folded], first != term {
                        let clash = TermClash(
                            word: word, first: first, second: term, field: "\(term.rawValue)-\(field)")
                        if !clashes.contains(where: { $0.field == clash.field }) { clashes.append(clash) }
                    } else {
                        taken[each, default: [:]][word.folded] = term
                    }
                }
            }
        }
        return clashes
    }

    /// A thing's words with the field and the language that they belong to; other words may be typed in either.
    private static func said(_ term: Term, in terms: Terms) -> [(String, Language?, String)] {
        let words = terms.words(term)
        return [
            ("one-english", .english, words.one.english), ("one-welsh", .welsh, words.one.welsh),
            ("many-english", .english, words.many.english), ("many-welsh", .welsh, words.many.welsh),
        ] + (words.aliases ?? []).map { ("aliases", nil, $0) }
    }
}
