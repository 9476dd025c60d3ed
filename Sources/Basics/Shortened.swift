extension String {
    /// Cut behind a word where it is longer than that many characters, with what stands for the rest.
    package func shortened(to most: Int) -> String {
        guard count > most else { return self }
        let cut = prefix(most - 1)
        var end = cut.lastIndex { $0.isWhitespace } ?? cut.endIndex
        while end > cut.startIndex, cut[cut.index(before: end)].isWhitespace { end = cut.index(before: end) }
        return cut[..<end] + "…"
    }
}

extension Wording {
    /// Each language cut behind a word where it is longer than that many characters.
    package func shortened(to most: Int) -> Wording {
        Wording(english.shortened(to: most), cy: welsh.shortened(to: most))
    }
}

extension Wording {
    /// How many characters the longer of its two languages has.
    package var longest: Int { max(english.count, welsh.count) }
}
