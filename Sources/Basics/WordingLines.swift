extension [Wording] {
    /// One wording a line, English and Welsh side by side, as a text area holds them.
    package init(lines: Wording) {
        guard !lines.isEmpty else {
            self = []
            return
        }
        let english = Self.lines(lines.english)
        let welsh = Self.lines(lines.welsh)
        self = (0..<Swift.max(english.count, welsh.count)).map { index in
            Wording(
                index < english.count ? english[index] : "", cy: index < welsh.count ? welsh[index] : "")
        }.filter { !$0.isEmpty }
    }

    /// The same written out; a line break inside one becomes a space.
    package var lines: Wording {
        Wording(Self.written(map(\.english)), cy: Self.written(map(\.welsh)))
    }

    private static func lines(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            $0.description.trimmed(of: " \r\t")
        }
    }

    private static func written(_ items: [String]) -> String {
        guard items.contains(where: { !$0.isEmpty }) else { return "" }
        // Empty lines keep each translation beside its item; behind the last they would say nothing.
        let last = items.lastIndex { !$0.isEmpty } ?? 0
        return items[...last].map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
            .joined(separator: "\n")
    }
}
