import Basics

extension String {
    /// Cut behind a word where it is longer than that many characters.
    func shortened(to most: Int) -> String {
        guard count > most else { return self }
        let cut = prefix(most - 1)
        let end = cut.lastIndex { $0.isWhitespace } ?? cut.endIndex
        return cut[..<end].trimmed + "…"
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
    /// Each language cut behind a word.
    func shortened(to most: Int) -> Wording {
        Wording(english.shortened(to: most), cy: welsh.shortened(to: most))
    }

    var longest: Int { max(english.count, welsh.count) }
}

extension [Problem] {
    /// What is wrong with the field.
    func sentence(_ field: String, _ language: Language) -> String? {
        first { $0.place == field }?.sentence[language]
    }
}
