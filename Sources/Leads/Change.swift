import Basics

/// What became of a change that somebody wanted to make.
enum Change<Thing: Sendable>: Sendable {
    /// Kept, as it now is.
    case kept(Thing)
    /// Not kept: somebody else changed it meanwhile, to this.
    case stale(Thing)
    /// Not kept: it would not fit the others as they now are.
    case refused([Problem])
    /// Not kept: it is no more.
    case gone
}

extension String {
    /// The key itself, or with a number behind it where it is taken.
    func apart(from taken: Set<String>) -> String {
        guard taken.contains(self) else { return self }
        return (2...taken.count + 2).lazy.map { "\(self)-\($0)" }.first { !taken.contains($0) } ?? self
    }
}

extension [Problem] {
    /// What is wrong with the field.
    func sentence(_ field: String, _ language: Language) -> String? {
        first { $0.place == field }?.sentence[language]
    }
}
