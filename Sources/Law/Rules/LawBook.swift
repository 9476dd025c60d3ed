import Basics

/// Every rule that comes with Hearth. A council corrects and adds in its own records; the book itself changes with a
/// new version of Hearth.
package enum LawBook {
    package static let rules: [Rule] =
        englandPrinciples + englandDuties + englandClocks + englandPractice + wales + walesCharter + scotland
        + northernIreland

    package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

extension Rule {
    /// Whether somebody who typed this means the rule: every word stands in its title, sentence, source or among its
    /// other names. `Regulation` and `reg.` are the same word, and a number counts only as a whole.
    package func answers(_ looked: String) -> Bool {
        let wanted = looked.lawWords
        guard !wanted.isEmpty else { return true }
        let texts =
            [title, says, source].flatMap { [$0.english, $0.welsh] } + aliases + [id.replacing("-", with: " ")]
        let found = Set(texts.flatMap(\.lawWords))
        return wanted.allSatisfy { word in
            word.allSatisfy(\.isNumber) ? found.contains(word) : found.contains { $0.hasPrefix(word) }
        }
    }
}

extension String {
    /// Its words as a search compares them: small, without accents, numbers apart, one spelling of "regulation".
    var lawWords: [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.map { word in
            ["regulation", "regulations", "regs", "rheoliad", "rheoliadau", "rhe"].contains(word) ? "reg" : String(word)
        }
    }
}
