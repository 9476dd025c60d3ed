extension String {
    /// The letters and digits alone, small and without accents: two texts that differ in nothing else say the same.
    package var compared: String {
        let kept = folded.filter { $0.isLetter || $0.isNumber }
        return kept.isEmpty ? folded : kept
    }

    /// A key made of the words that nothing has yet.
    package func freeKey(taken: Set<String>) -> String {
        let base = slug
        guard taken.contains(base) else { return base }
        return (2...taken.count + 2).map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
    }
}

extension Wording {
    /// Whether both say the same in a language in which both are written.
    package func saysSame(as other: Wording) -> Bool {
        Language.allCases.contains { language in
            !own(language).isEmpty && own(language).compared == other.own(language).compared
        }
    }
}
