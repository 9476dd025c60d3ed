import Basics
import Foundation
import Testing

@testable import Web

/// Whether the markup is well-formed XML, which is how a stray quote or an open element shows.
func isWellFormed(_ html: HTML) -> Bool { XMLDocumentCheck().passes("<r>\(html.source)</r>") }

@Suite struct ChartTests {
    func line(_ values: [Double?], floor: Double? = nil, decimals: Int = 0, marks: [LineChart.Mark] = []) -> HTML {
        LineChart(
            id: "c", title: "Title", description: "What it shows", unit: "Children",
            series: [.init("Hearthshire", values.enumerated().map { .init("M\($0)", $1) })], decimals: decimals,
            floor: floor, marks: marks, language: .english
        ).html
    }

    func paths(_ html: HTML) -> [String] {
        html.source.components(separatedBy: " d=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func `a missing value leaves a gap and is never joined over`() {
        let drawn = paths(line([5, 6, nil, 7, 8]))
        #expect(drawn.count == 2)
        #expect(drawn.allSatisfy { path in path.count { $0 == "M" } == 2 && path.count { $0 == "L" } == 2 })
    }

    @Test func `a value alone between gaps is still seen`() {
        let chart = line([5, 6, nil, 7, nil, 8, 9]).source
        #expect(chart.components(separatedBy: "r=\"4\"").count == 3)
    }

    @Test func `a hidden value says so where it would stand, once`() {
        let points: [LineChart.Point] = [
            .init("a", 5), .init("b", nil, note: "not shown"), .init("c", nil, note: "not shown"), .init("d", 6),
        ]
        let chart = LineChart(
            id: "c", title: "T", description: "D", unit: "U", series: [.init("S", points)], language: .english)
        #expect(chart.html.source.components(separatedBy: ">not shown<").count == 3)
    }

    @Test func `a step to a provisional value is dashed`() {
        let points: [LineChart.Point] = [.init("a", 5), .init("b", 6), .init("c", 7, isProvisional: true)]
        let chart = LineChart(
            id: "c", title: "T", description: "D", unit: "U", series: [.init("S", points)], language: .english
        ).html
        #expect(chart.source.contains("stroke-dasharray"))
        #expect(paths(chart).count == 4)
        #expect(!line([1, 2]).source.contains("stroke-dasharray"))
    }

    @Test func `a chart with nothing in it says so and draws nothing`() {
        for values in [[], [nil, nil], [.nan], [.infinity]] as [[Double?]] {
            let chart = line(values).source
            #expect(chart.contains("There are no figures to show yet."))
            #expect(!chart.contains("<svg"))
        }
    }

    @Test(
        arguments: [
            [139], [0, 0, 0], [nil, 0], [1e15, 2e15], [-5, 5], [0.001, 0.002], [1e300], [81_770, 83_630], [-3],
        ] as [[Double?]])
    func `whatever the values, the picture holds and is well-formed`(values: [Double?]) {
        for decimals in 0...2 {
            let chart = line(values, decimals: decimals)
            #expect(isWellFormed(chart))
            #expect(!chart.source.contains("nan") && !chart.source.contains("inf"))
        }
    }

    @Test func `counts start at zero, and a scale that does not says so`() {
        #expect(!line([139, 150]).source.contains("Scale starts"))
        #expect(line([139, 150]).source.contains(">0</text>"))
        let floored = line([139, 150], floor: 130).source
        #expect(floored.contains("Scale starts at 130, not 0"))
        #expect(!floored.contains(">0</text>"))
    }

    @Test func `a value under the floor pulls the scale down to it`() {
        #expect(ChartScale(holding: [90, 150], floor: 130, decimals: 0, steps: 5).bottom <= 90)
    }

    @Test func `counts are never marked in halves`() {
        let scale = ChartScale(holding: [0, 1, 2], floor: nil, decimals: 0, steps: 5)
        #expect(scale.ticks == [0, 1, 2])
    }

    @Test func `both pictures are named and described to whoever listens`() {
        let chart = line([1, 2]).source
        for sheet in ["wide", "narrow"] {
            #expect(chart.contains("aria-labelledby=\"c-\(sheet)-title c-\(sheet)-description\""))
            #expect(chart.contains("<title id=\"c-\(sheet)-title\">Title</title>"))
            #expect(chart.contains("<desc id=\"c-\(sheet)-description\">What it shows</desc>"))
        }
    }

    @Test func `words in a chart cannot become markup, and no style is written inline`() {
        let evil = "\"><script>alert('1')</script>"
        let charts = [
            LineChart(
                id: "a", title: evil, description: evil, unit: evil,
                series: [.init(evil, [.init(evil, 1), .init("b", nil, note: evil)]), .init(evil, [.init(evil, 2)])],
                marks: [.init(at: evil, evil)], band: .init(from: 0, to: 1, evil), language: .english
            ).html,
            BarChart(
                id: "b", title: evil, description: evil, bars: [.init(evil, 1, written: evil)], language: .english
            ).html,
            StackedBar(
                id: "c", title: evil, description: evil, parts: [.init(evil, 1, written: evil)], language: .english
            ).html,
            Sparkline(id: "d", title: evil, values: [1, 2], language: .english).html,
        ]
        for chart in charts {
            #expect(isWellFormed(chart))
            #expect(!chart.source.contains("<script"))
            #expect(!chart.source.contains("style="))
        }
    }

    @Test func `lines that end together are named apart`() {
        let middles = spread([100, 100, 101], heights: [20, 20, 20], within: 0...200).sorted()
        #expect(zip(middles, middles.dropFirst()).allSatisfy { $1 - $0 > 19.5 })
        #expect(abs(middles[1] - 100.3) < 2)
    }

    @Test func `a bar with no value says why, and all zeros draw no length`() {
        let bars: [BarChart.Bar] = [.init("Homes", nil), .init("Family", 0)]
        let chart = BarChart(id: "b", title: "T", description: "D", bars: bars, language: .welsh).html
        #expect(chart.source.contains("heb ei ddangos"))
        #expect(chart.source.contains("width=\"0\""))
        #expect(isWellFormed(chart))
    }

    @Test func `the parts of a whole differ in pattern, found by the chart's own id`() {
        let chart = StackedBar(
            id: "where", title: "T", description: "D", parts: [.init("inside", 97), .init("outside", 42)],
            language: .english
        ).html.source
        #expect(chart.contains("<pattern id=\"where-wide-pattern-2\""))
        #expect(chart.contains("fill=\"url(#where-narrow-pattern-2)\""))
    }

    @Test func `a whole of nothing is an empty chart`() {
        let chart = StackedBar(
            id: "where", title: "T", description: "D", parts: [.init("inside", 0)], language: .english)
        #expect(chart.html.source.contains("There are no figures to show yet."))
    }

    @Test func `a sparkline stands with its last value`() {
        let spark = Sparkline(id: "s", title: "T", values: [1, nil, 1234, nil], language: .english).html.source
        #expect(spark.contains("<span>1,234</span>"))
        #expect(Sparkline(id: "s", title: "T", values: [nil], language: .english).html.source.contains("not shown"))
    }

    @Test func `values are written as people read them`() {
        #expect(chartValue(81_770, decimals: 0) == "81,770")
        #expect(chartValue(-0.4, decimals: 0) == "0")
        #expect(chartValue(-1234.56, decimals: 1) == "\u{2212}1,234.6")
        #expect(coordinate(-0.004) == "0")
        #expect(coordinate(12.30) == "12.3")
        #expect(coordinate(-0.05) == "-0.05")
    }
}
