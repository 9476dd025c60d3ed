import Basics

/// Every rule that ships with Hearth, with what the council has put right or added laid over it.
package struct LawBook: Sendable {
    package let entries: [Entry]

    package init(corrections: [Correction] = [], standards: [LocalStandard] = [], rules: [LawRule] = LawBook.national) {
        let corrected = Dictionary(grouping: corrections, by: \.rule)
        let local = Dictionary(standards.map { ($0.rule, $0) }) { _, last in last }
        entries = rules.map { rule in
            Entry(
                rule: rule, corrections: (corrected[rule.id] ?? []).sorted { $0.madeAt > $1.madeAt },
                local: local[rule.id])
        }
    }

    package static let national =
        England.all + Wales.all + Wales.earlier + Scotland.all + NorthernIreland.all

    package func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

    /// Those of a nation and kind that the words are found in. Old numbers find what took their place: "Reg 33" finds
    /// regulation 44.
    ///
    /// - Parameter day: what was not made by then is left out; nothing is where it is nil.
    package func entries(
        nation: LawRule.Nation? = nil, kind: LawRule.Kind? = nil, finding text: String = "", knownOn day: Day? = nil
    ) -> [Entry] {
        let wanted = Self.words(text)
        return entries.filter { entry in
            guard nation.map({ $0 == entry.rule.nation }) ?? true, kind.map({ $0 == entry.rule.kind }) ?? true,
                day.map(entry.isKnown) ?? true
            else { return false }
            let rule = entry.rule
            let cited = LawWords.cited(rule.source)
            let said = [rule.sentence.english, rule.sentence.welsh, cited.english, cited.welsh] + rule.aliases
            let held = Self.words(said.joined(separator: " "))
            return wanted.allSatisfy { word in
                // A number is meant whole: 4 is not 44.
                word.allSatisfy(\.isNumber) ? held.contains(word) : held.contains { $0.hasPrefix(word) }
            }
        }
    }

    /// "Reg 33", "reg. 33" and "regulation 33" are one search.
    private static func words(_ text: String) -> [String] {
        text.folded.split { !$0.isLetter && !$0.isNumber }
            .map { ["regulation", "regulations", "regs"].contains($0) ? "reg" : String($0) }
    }
}
