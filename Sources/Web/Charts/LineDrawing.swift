import Basics

/// A line chart laid out on one sheet.
struct LineDrawing {
    let chart: LineChart
    let sheet: ChartSheet
    let scale: ChartScale
    let tickDecimals: Int
    let ticksStandInside: Bool
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let ends: [EndLabel]

    /// What stands at a line's end: its last value and, of several lines, its name.
    struct EndLabel {
        let series: Int
        let point: Int
        let value: Double
        let figure: String
        let name: [String]
        /// On a wide sheet the name stands behind the figure, on a narrow one below it.
        let nameAt: (x: Double, line: Int)

        var lineCount: Int { max(name.count + nameAt.line, 1) }

        func width(on sheet: ChartSheet) -> Double {
            max(sheet.width(of: figure, isBold: true), (name.map { sheet.width(of: $0) }.max() ?? 0) + nameAt.x)
        }
    }

    init(_ chart: LineChart, on sheet: ChartSheet) {
        self.chart = chart
        self.sheet = sheet
        let values = chart.series.flatMap { $0.points.compactMap(\.shown) }
        let band = chart.band.map { [$0.low, $0.high] } ?? []
        scale = ChartScale(
            holding: values + band, floor: chart.floor, decimals: chart.decimals, steps: sheet.isWide ? 5 : 4)
        ends = chart.series.indices.compactMap { Self.end(of: $0, in: chart, on: sheet) }
        let decimals = scale.tickDecimals(chart.decimals)
        tickDecimals = decimals
        let tickWidth = [scale.bottom, scale.top].map { sheet.width(of: chartValue($0, decimals: decimals)) }.max()
        let endWidth = ends.map { $0.width(on: sheet) }.max() ?? 0
        // Long numbers would leave a narrow sheet no room for the line: they then stand on their grid lines.
        ticksStandInside = !sheet.isWide && (tickWidth ?? 0) > 60
        left = ticksStandInside ? 14 : (tickWidth ?? 0) + 10
        right = sheet.width - endWidth - 12
        // Room for what is measured and, where a floor needs saying and the sheet is narrow, a second line.
        let heads = sheet.isWide ? 1 : Self.heads(chart, scale).count
        top = sheet.lineHeight * Double(heads) + 18
        bottom = top + (sheet.isWide ? 240 : 190)
    }

    var height: Double { bottom + sheet.lineHeight + 10 }

    func x(_ index: Int) -> Double {
        let steps = (chart.series.map(\.points.count).max() ?? 1) - 1
        // A single value stands at the end, where its label is.
        return steps < 1 ? right - 6 : left + 6 + (right - left - 12) * Double(index) / Double(steps)
    }

    func y(_ value: Double) -> Double { bottom - (bottom - top) * scale.share(value) }

    func colour(_ index: Int) -> ChartColour {
        if let colour = chart.series[index].colour { return colour }
        // Two lines are the council and its comparison; more are told apart by the colours' order.
        return index == 1 && chart.series.count == 2 ? .slate : .inOrder(index)
    }

    private static func end(of index: Int, in chart: LineChart, on sheet: ChartSheet) -> EndLabel? {
        let series = chart.series[index]
        guard let point = series.points.lastIndex(where: { $0.shown != nil }), let value = series.points[point].shown
        else { return nil }
        let figure = chartValue(value, decimals: chart.decimals)
        let name = chart.series.count > 1 ? sheet.wrapped(series.name, to: sheet.isWide ? 170 : 84) : []
        return EndLabel(
            series: index, point: point, value: value, figure: figure, name: name,
            nameAt: sheet.isWide ? (sheet.width(of: figure, isBold: true) + 5, 0) : (0, 1))
    }

    static func heads(_ chart: LineChart, _ scale: ChartScale) -> [String] {
        guard scale.bottom > 0 else { return [chart.unit] }
        let floor = chartValue(scale.bottom, decimals: scale.tickDecimals(chart.decimals))
        return [chart.unit, ComponentWords.scaleStarts(at: floor)[chart.language]]
    }
}

extension LineDrawing {
    @HTMLBuilder var picture: HTML {
        grid
        band
        dates
        chart.series.indices.reversed().map { line($0) }
        notes
        marks
        names
    }

    @HTMLBuilder private var grid: HTML {
        let heads = Self.heads(chart, scale)
        if sheet.isWide {
            sheet.words(heads.joined(separator: " · "), 0, sheet.fontSize, isQuiet: true)
        } else {
            heads.enumerated().map { index, words in
                sheet.words(words, 0, sheet.fontSize + sheet.lineHeight * Double(index), isQuiet: true)
            }
        }
        scale.ticks.map { tick in
            chartLine((left, y(tick)), (right, y(tick)), tick == scale.bottom ? "axis" : "grid")
                + sheet.words(
                    chartValue(tick, decimals: tickDecimals), ticksStandInside ? 0 : left - 8,
                    y(tick) + (ticksStandInside ? -4 : sheet.fontSize * 0.35), ticksStandInside ? .start : .end,
                    isQuiet: true)
        }
    }

    @HTMLBuilder private var band: HTML {
        if let band = chart.band {
            chartBox(left, y(band.high), right - left, y(band.low) - y(band.high), className: "band", fill: "#dbe7e6")
            let middle = left + 8 + sheet.width(of: band.word) / 2
            let places = [y(band.low) - 6, y(band.high) + sheet.fontSize + 2, y(band.low) + sheet.fontSize + 4]
            let place = places.first { isClear(of: band.word, around: middle, baseline: $0) } ?? places[0]
            sheet.words(band.word, left + 8, place, isQuiet: true)
        }
    }

    /// As many dates as there is room for, counted back from the last.
    private var dates: HTML {
        let labels = chart.series.max { $0.points.count < $1.points.count }?.points.map(\.label) ?? []
        let widest = (labels.map { sheet.width(of: $0) }.max() ?? 0) + 14
        let steps = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120]
        let step = steps.first { Double($0) * (x(1) - x(0)) >= widest } ?? max(labels.count - 1, 1)
        let baseline = bottom + sheet.lineHeight + 4
        return HTMLBuilder.buildArray(
            stride(from: labels.count - 1, through: 0, by: -step).map { index in
                let half = sheet.width(of: labels[index]) / 2
                let middle = min(max(x(index), half), sheet.width - half)
                return chartLine((x(index), bottom), (x(index), bottom + 5), "axis")
                    + sheet.words(labels[index], middle, baseline, .middle, isQuiet: true)
            })
    }
}
