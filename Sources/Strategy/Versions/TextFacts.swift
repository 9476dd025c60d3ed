import Basics

/// What a reader of differences wants to see beside the words: the years, who leads, and the order.
extension StrategyDocument {
    /// The years and the leads, as lines.
    ///
    /// - Parameter leads: what each lead is called, by key.
    func facts(_ leads: [String: Wording]) -> [TextBlock] {
        func line(_ words: Bilingual) -> Wording { Wording(words.english, cy: words.welsh) }
        let years = TextBlock(part: "about", place: EditWords.about, words: line(StrategyWords.years(from, until)))
        return [years]
            + priorities.compactMap { priority in
                guard let key = priority.lead else { return nil }
                let name = leads[key]?.bilingual ?? .same(key)
                return TextBlock(
                    part: "priority-\(priority.key)", place: priority.title.bilingual,
                    words: line(StrategyWords.lead + .same(": ") + name))
            }
    }

    /// The order of what both texts have, each under the name that the newer gives it: equal unless something moved.
    ///
    /// - Parameters:
    ///   - newer: whose names are used.
    ///   - other: the text that it is compared with; the newer one where nothing is said.
    func order(beside newer: StrategyDocument, of other: StrategyDocument? = nil) -> [TextBlock] {
        let other = other ?? newer
        let names = Dictionary(newer.named.map { ($0.key, $0.title) }) { first, _ in first }
        let both = Set(other.named.map(\.key)).intersection(named.map(\.key))
        return named.filter { both.contains($0.key) }.compactMap { item in
            names[item.key].map { TextBlock(part: "order", place: VersionWords.order, words: $0) }
        }
    }

    /// Everything that can be moved, in its order.
    private var named: [(key: String, title: Wording)] {
        (forewords ?? []).map { ("foreword-\($0.key ?? "")", $0.by) }
            + priorities.map { ("priority-\($0.key)", $0.title) }
            + (sections ?? []).map { ("section-\($0.key)", $0.heading) }
            + (framework ?? []).map { ("instrument-\($0.key ?? "")", $0.instrument) }
    }

    /// The headings of the parts that differ from the text before, in the order of the text.
    func changedParts(since before: StrategyDocument) -> [Bilingual] {
        let difference = Language.allCases.map { TextDifference(from: before, to: self, in: $0) }
        var headings: [Bilingual] = []
        for part in difference.flatMap(\.parts) where !headings.contains(part.heading) { headings.append(part.heading) }
        return headings
    }
}
