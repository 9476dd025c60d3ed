import Basics
import Web

/// What a letter says, as it is kept sealed until it has gone.
struct LetterText: Sendable, Hashable, Codable {
    struct Part: Sendable, Hashable, Codable {
        let language: Language
        let lines: [Line]
    }

    struct Line: Sendable, Hashable, Codable {
        enum Kind: String, Codable { case words, item, link }

        let kind: Kind
        let words: String
        /// Where a link leads: the path with its language.
        let path: String?
    }

    let subject: String
    let parts: [Part]
}

extension LetterText.Line {
    init(_ line: Letter.Line, in language: Language) {
        switch line {
        case .words(let words): self.init(kind: .words, words: words[language], path: nil)
        case .item(let words): self.init(kind: .item, words: words[language], path: nil)
        case .link(let words, let path):
            self.init(kind: .link, words: words[language], path: Visit.link(path, in: language))
        }
    }

    /// The path without what makes it a key: pieces of 24 characters or more.
    var veiledPath: String? {
        path?.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.utf8.count >= 24 ? "••••••" : String($0) }.joined(separator: "/")
    }
}
