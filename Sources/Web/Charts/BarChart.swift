import Basics

/// Things of one kind beside each other: horizontal bars from zero, each with its name and its value.
package struct BarChart: Sendable {
    /// One bar. `written` stands in place of the number ("12 of 139"); with no value, it says why ("not shown").
    package struct Bar: Sendable, Hashable {
        package var label: String
        package var value: Double?
        package var written: String?
        package var isComparison: Bool

        package init(_ label: String, _ value: Double?, written: String? = nil, isComparison: Bool = false) {
            self.label = label
            self.value = value
            self.written = written
            self.isComparison = isComparison
        }
    }

    package var id: String
    package var title: String
    package var description: String
    package var bars: [Bar]
    package var decimals: Int
    package var language: Language

    package init(
        id: String, title: String, description: String, bars: [Bar], decimals: Int = 0, language: Language
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.bars = bars
        self.decimals = decimals
        self.language = language
    }

    package var html: HTML {
        if bars.isEmpty {
            emptyChart(id: id, title: title, language: language)
        } else {
            chartFigure(id: id, title: title, description: description, draw: picture)
        }
    }

    /// Names to the left where there is room for them, above their bars where there is not.
    private func picture(on sheet: ChartSheet) -> (height: Double, picture: HTML) {
        let namesWidth = sheet.isWide ? min(bars.map { sheet.width(of: $0.label) }.max() ?? 0, 260) + 14 : 0
        let valuesWidth = (bars.map { sheet.width(of: words(for: $0), isBold: true) }.max() ?? 0) + 10
        let longest = max(bars.map(length).max() ?? 0, .leastNonzeroMagnitude)
        let room = max(sheet.width - namesWidth - valuesWidth, 40)
        var y = 4.0
        var pieces: [HTML] = []
        for bar in bars {
            let names = sheet.wrapped(bar.label, to: sheet.isWide ? 260 : sheet.width)
            let block = Double(names.count) * sheet.lineHeight
            let thickness = sheet.isWide ? 24.0 : 18.0
            let barTop = sheet.isWide ? y + max(block - thickness, 0) / 2 : y + block + 4
            let namesTop = sheet.isWide ? y + max(thickness - block, 0) / 2 : y
            let end = namesWidth + room * (length(bar) / longest)
            pieces += names.enumerated().map { index, name in
                sheet.words(name, 0, namesTop + sheet.fontSize * 1.05 + sheet.lineHeight * Double(index))
            }
            pieces.append(shape(bar, namesWidth, barTop, end - namesWidth, thickness))
            let after = bar.value == nil ? namesWidth + 8 : end + 8
            pieces.append(
                sheet.words(
                    words(for: bar), after, barTop + thickness / 2 + sheet.fontSize * 0.36,
                    isQuiet: bar.value == nil, isBold: bar.value != nil))
            y = (sheet.isWide ? max(y + block, barTop + thickness) : barTop + thickness) + 12
        }
        if sheet.isWide { pieces.append(chartLine((namesWidth, 0), (namesWidth, y - 8), "axis")) }
        return (y, HTMLBuilder.buildArray(pieces))
    }

    private func shape(_ bar: Bar, _ x: Double, _ y: Double, _ width: Double, _ thickness: Double) -> HTML {
        let colour: ChartColour = bar.isComparison ? .slate : .teal
        return chartBox(x, y, width, thickness, className: "fill-\(colour.rawValue)", fill: colour.plain)
    }

    private func length(_ bar: Bar) -> Double { bar.value.map { $0.isFinite ? max($0, 0) : 0 } ?? 0 }

    private func words(for bar: Bar) -> String {
        bar.written ?? bar.value.map { chartValue($0, decimals: decimals) } ?? ComponentWords.notShown[language]
    }
}
