import Basics

/// Work on a line of days: a bar from the first day to the day it is due, small marks for its steps, and today. Bars
/// are told apart by pattern as well as by colour.
package struct TimelineChart: Sendable {
    /// A piece of work; at least one of its days is known.
    package struct Bar: Sendable, Hashable {
        package var name: String
        package var start: Day?
        package var end: Day?
        /// Which of the six patterns fills it, from 0.
        package var pattern: Int
        /// Nobody has said how it stands: an outline of dashes in place of a fill.
        package var isUnsaid: Bool
        package var marks: [Mark]

        package init(
            _ name: String, start: Day?, end: Day?, pattern: Int = 0, isUnsaid: Bool = false, marks: [Mark] = []
        ) {
            self.name = name
            self.start = start
            self.end = end
            self.pattern = pattern
            self.isUnsaid = isUnsaid
            self.marks = marks
        }
    }

    /// A day of its own on a bar's line: a ring, and a filled diamond once it is done.
    package struct Mark: Sendable, Hashable {
        package var day: Day
        package var isDone: Bool

        package init(_ day: Day, isDone: Bool) {
            self.day = day
            self.isDone = isDone
        }
    }

    /// Bars under a heading; an empty one is not drawn.
    package struct Group: Sendable, Hashable {
        package var name: String
        package var bars: [Bar]

        package init(_ name: String, _ bars: [Bar]) {
            self.name = name
            self.bars = bars
        }
    }

    package var id: String
    package var title: String
    package var description: String
    package var groups: [Group]
    /// Drawn as a line where it lies within the days shown.
    package var today: Day
    /// The months to draw, so that several charts below one another can be compared; its own where nil.
    package var span: ClosedRange<Month>?
    package var language: Language

    package init(
        id: String, title: String, description: String, groups: [Group], today: Day, span: ClosedRange<Month>? = nil,
        language: Language
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.groups = groups
        self.today = today
        self.span = span
        self.language = language
    }

    /// The whole months that hold every bar and mark; nil where there is none.
    package static func months(holding bars: [Bar]) -> ClosedRange<Month>? {
        let days = bars.flatMap { [$0.start, $0.end].compactMap(\.self) + $0.marks.map(\.day) }
        guard let first = days.min(), let last = days.max() else { return nil }
        return first.month...last.month
    }

    package var html: HTML {
        if let months = Self.months(holding: groups.flatMap(\.bars)) {
            let span = span ?? months
            return chartFigure(id: id, title: title, description: description) { sheet in
                TimelineDrawing(chart: self, sheet: sheet, first: span.lowerBound, last: span.upperBound).drawn
            }
        } else {
            return emptyChart(id: id, title: title, language: language)
        }
    }
}

/// One drawing of a timeline: names beside the bars on a wide sheet, above them on a narrow one.
private struct TimelineDrawing {
    let chart: TimelineChart
    let sheet: ChartSheet
    let first: Month
    let last: Month

    private static let thickness = 14.0
    private var left: Double { sheet.isWide ? 300 : 6 }
    private var right: Double { sheet.width - 10 }

    var drawn: (height: Double, picture: HTML) {
        var y = sheet.lineHeight * 2 + 6
        let top = y
        var pieces: [HTML] = []
        for group in chart.groups where !group.bars.isEmpty {
            if !group.name.isEmpty {
                let heading = heading(group.name, top: y)
                pieces.append(heading.picture)
                y += heading.height
            }
            for bar in group.bars {
                let (height, picture) = row(bar, top: y)
                pieces.append(picture)
                y += height
            }
        }
        let line = today(from: top, to: y)
        let bars = HTMLBuilder.buildArray(pieces)
        // Where names stand on the line, their rim must cut it and not it them.
        return (y + 8, patterns + axis(from: top, to: y) + (sheet.isWide ? bars + line : line + bars))
    }

    private func heading(_ name: String, top: Double) -> (height: Double, picture: HTML) {
        let lines = sheet.wrapped(name, to: (sheet.width - 8) / 1.1)
        let words = lines.enumerated().map { index, line in
            sheet.words(line, 0, top + 3 + Double(index + 1) * sheet.lineHeight, isBold: true)
        }
        return (12 + Double(lines.count) * sheet.lineHeight, HTMLBuilder.buildArray(words))
    }

    private func row(_ bar: TimelineChart.Bar, top: Double) -> (height: Double, picture: HTML) {
        let lines = sheet.wrapped(bar.name, to: sheet.isWide ? left - 20 : sheet.width - 8)
        let namesHeight = Double(lines.count) * sheet.lineHeight
        let names = HTMLBuilder.buildArray(
            lines.enumerated().map { index, line in
                sheet.words(line, 0, top + sheet.fontSize + Double(index) * sheet.lineHeight)
            })
        let barTop = sheet.isWide ? top + 2 : top + namesHeight + 2
        let height = sheet.isWide ? max(namesHeight, Self.thickness + 4) + 8 : namesHeight + Self.thickness + 16
        return (height, names + box(bar, top: barTop) + marks(bar, top: barTop))
    }

    private func box(_ bar: TimelineChart.Bar, top: Double) -> HTML {
        guard let from = bar.start ?? bar.end, let to = bar.end ?? bar.start else { return .nothing }
        let start = x(from)
        let width = max(x(to) - start, 6)
        if bar.isUnsaid {
            return chartOutline(min(start, right - width), top, width, Self.thickness, .slate)
        }
        return chartBox(
            min(start, right - width), top, width, Self.thickness, className: "part",
            fill: "url(#\(patternName(bar.pattern)))")
    }

    private func marks(_ bar: TimelineChart.Bar, top: Double) -> HTML {
        HTMLBuilder.buildArray(
            bar.marks.map { mark in
                let at = (x(mark.day), top + Self.thickness / 2)
                return mark.isDone
                    ? chartDiamond(at, .slate, radius: 7) : chartPoint(at, .slate, radius: 4.5, isHollow: true)
            })
    }

    private func axis(from top: Double, to bottom: Double) -> HTML {
        let ticks = self.ticks
        return HTMLBuilder.buildArray(
            ticks.map { month in
                let at = x(month.firstDay)
                let label = label(month)
                let isLast = at + sheet.width(of: label) > sheet.width
                // A last label that stands to the left of its line would run into the one before.
                let gap = ticks.count > 1 ? at - x(ticks[ticks.count - 2].firstDay) : at
                let fits = !isLast || gap > sheet.width(of: label) * 2
                return chartLine((at, top - 4), (at, bottom), "grid")
                    + (fits ? sheet.words(label, at, top - 8, isLast ? .end : .start, isQuiet: true) : .nothing)
            })
    }

    private func today(from top: Double, to bottom: Double) -> HTML {
        guard chart.today.month >= first, chart.today.month <= last else { return .nothing }
        let at = x(chart.today)
        let words = ComponentWords.today[chart.language]
        let half = sheet.width(of: words, isBold: true) / 2
        return chartLine((at, top - sheet.lineHeight - 2), (at, bottom), "axis")
            + sheet.words(
                words, min(max(at, half), sheet.width - half), top - sheet.lineHeight - 6, .middle, isBold: true)
    }

    /// Every month, quarter, year or several years: no more than the sheet has room for.
    private var ticks: [Month] {
        let room = max(2, Int((right - left) / (sheet.fontSize * 5)))
        let span = first.months(to: last) + 1
        let step = [1, 3, 6, 12, 24, 60, 120].first { span / $0 < room } ?? 240
        return (0..<span).map { first.adding($0) }.filter {
            step < 12 ? ($0.ofYear - 1) % step == 0 : $0.ofYear == 1 && $0.year % (step / 12) == 0
        }
    }

    private func label(_ month: Month) -> String {
        let isYears = ticks.allSatisfy { $0.ofYear == 1 }
        return isYears ? "\(month.year)" : ComponentWords.shortMonth(month)[chart.language]
    }

    private func x(_ day: Day) -> Double {
        let start = first.firstDay
        let whole = Double(start.days(to: last.lastDay) + 1)
        return left + (right - left) * Double(start.days(to: day)) / whole
    }

    private func patternName(_ index: Int) -> String { "\(sheet.id)-pattern-\(index + 1)" }

    private var patterns: HTML {
        let used = Set(chart.groups.flatMap(\.bars).filter { !$0.isUnsaid }.map(\.pattern)).sorted()
        return element("defs", []) { used.map { chartPattern($0, id: patternName($0)) } }
    }
}
