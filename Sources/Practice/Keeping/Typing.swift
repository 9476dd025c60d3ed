import Basics

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
    var longest: Int { max(english.count, welsh.count) }
}

extension [Problem] {
    /// What is wrong with the field.
    func sentence(_ field: String, _ language: Language) -> String? {
        first { $0.place == field }?.sentence[language]
    }
}
