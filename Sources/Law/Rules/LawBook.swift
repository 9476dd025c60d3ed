import Basics

/// Every rule that ships with Hearth, with what the council has put right or added laid over it.
package struct LawBook: Sendable {
    /// A rule as it stands for this council.
    package struct Entry: Sendable, Hashable, Identifiable {
        package let rule: LawRule
        /// What the council corrected, the latest first.
        package let corrections: [Correction]
        /// The council's own standard beside it, where it has one.
        package let local: LocalStandard?

        package var id: String { rule.id }

        package var standing: LawRule.Standing {
            guard let from = corrections.first(where: { $0.from != nil })?.from else { return rule.standing }
            if case .inForce(_, let until) = rule.standing { return .inForce(from: from, until: until) }
            return .inForce(from: from)
        }

        package var limit: LawRule.Limit? {
            guard let limit = rule.limit, let amount = corrections.first(where: { $0.amount != nil })?.amount else {
                return rule.limit
            }
            return LawRule.Limit(amount, limit.unit)
        }

        /// A correction with its source takes the place of what was only remembered.
        package var isConfirmed: Bool { rule.certainty == .confirmed || !corrections.isEmpty }
    }

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
        England.principles + England.duties + England.clocks + Wales.all + Scotland.all
        + NorthernIreland.all

    package func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

    /// Those of a nation and kind that the words are found in. Old numbers find what took their place: "Reg 33" finds
    /// regulation 44.
    package func entries(
        nation: LawRule.Nation? = nil, kind: LawRule.Kind? = nil, finding text: String = ""
    ) -> [Entry] {
        let wanted = Self.words(text)
        return entries.filter { entry in
            guard nation.map({ $0 == entry.rule.nation }) ?? true, kind.map({ $0 == entry.rule.kind }) ?? true else {
                return false
            }
            let rule = entry.rule
            let held = Self.words(
                ([rule.sentence.english, rule.sentence.welsh, rule.source] + rule.aliases).joined(separator: " "))
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
