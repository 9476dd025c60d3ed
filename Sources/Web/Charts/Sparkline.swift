import Basics

/// A word-sized picture of how a value went, with its last value beside it: for a table's cell.
package struct Sparkline: Sendable {
    package var id: String
    package var title: String
    package var values: [Double?]
    package var decimals: Int
    package var language: Language

    /// The title says what is shown ("Children looked after, 12 months: 143 to 139").
    package init(id: String, title: String, values: [Double?], decimals: Int = 0, language: Language) {
        self.id = id
        self.title = title
        self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        self.decimals = decimals
        self.language = language
    }

    package var html: HTML {
        if let last = values.lastIndex(where: { $0 != nil }), let value = values[last] {
            span(.class("sparkline")) {
                svg(.role("img"), Attribute("viewBox", "0 0 96 24"), .aria("labelledby", "\(id)-title")) {
                    Web.title(.id("\(id)-title")) { title }
                    picture(last)
                }
                " "
                span { chartValue(value, decimals: decimals) }
            }
        } else {
            span(.class("sparkline quiet")) { ComponentWords.notShown[language] }
        }
    }

    @HTMLBuilder private func picture(_ last: Int) -> HTML {
        let path = points
        if !path.isEmpty { chartPath(path, .teal, width: 1.5) }
        chartPoint((x(last), y(values[last] ?? 0)), .teal, radius: 3)
    }

    private var points: String {
        var pieces: [String] = []
        for (from, to) in zip(values.indices, values.indices.dropFirst()) {
            guard let start = values[from], let end = values[to] else { continue }
            if from == 0 || values[from - 1] == nil { pieces.append("M\(coordinate(x(from))) \(coordinate(y(start)))") }
            pieces.append("L\(coordinate(x(to))) \(coordinate(y(end)))")
        }
        return pieces.joined()
    }

    private func x(_ index: Int) -> Double { 2 + 88 * Double(index) / Double(max(values.count - 1, 1)) }

    private func y(_ value: Double) -> Double {
        let shown = values.compactMap(\.self)
        guard let low = shown.min(), let high = shown.max(), high > low else { return 12 }
        return 20 - 16 * (value - low) / (high - low)
    }
}
