import Basics

extension String {
    /// The letters and digits alone, small and without accents: two texts that differ in nothing else say the same.
    var compared: String {
        let kept = folded.filter { $0.isLetter || $0.isNumber }
        return kept.isEmpty ? folded : kept
    }

    /// A key made of the words that nothing has yet.
    func freeKey(taken: Set<String>) -> String {
        let base = slug
        guard taken.contains(base) else { return base }
        return (2...taken.count + 2).map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
    }
}

extension StringProtocol {
    /// Without the spaces around it.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension Wording {
    /// Whether both say the same in a language in which both are written.
    func saysSame(as other: Wording) -> Bool {
        Language.allCases.contains { language in
            !own(language).isEmpty && own(language).compared == other.own(language).compared
        }
    }

    var longest: Int { max(english.count, welsh.count) }
}

extension [Problem] {
    /// What is wrong with the field.
    func sentence(_ field: String, _ language: Language) -> String? {
        first { $0.place == field }?.sentence[language]
    }
}
