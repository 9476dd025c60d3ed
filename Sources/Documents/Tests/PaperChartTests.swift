import Basics
import Foundation
import Testing
import Web

@testable import Documents

/// The charts of pages, put into a paper as they are.
@Suite struct PaperChartTests {
    private static let charts: [Paper.Block] = {
        let points = zip(2020...2026, [151.0, 158, 166, 171, 190, 203, 209]).map {
            LineChart.Point("\($0)", $1, isProvisional: $0 == 2026)
        }
        let others = zip(2020...2026, [70.0, 71, 73, 74, 74, 76, 75]).map { LineChart.Point("\($0)", $1) }
        let drawn = [
            LineChart(
                id: "l", title: "Lines", description: "words", unit: "children",
                series: [.init("Here", points), .init("Wales", others)], marks: [.init(at: "2024", "more than usual")],
                language: .english
            ).html,
            BarChart(
                id: "b", title: "Bars", description: "words",
                bars: [.init("Foster care", 131), .init("Kin", 48, isComparison: true), .init("Elsewhere", nil)],
                language: .english
            ).html,
            StackedBar(
                id: "s", title: "Parts", description: "words",
                parts: [.init("Foster care", 131), .init("Kin", 48), .init("Homes", 30)], language: .english
            ).html,
        ]
        return drawn.map { .chart(.init(title: "A chart of a page", description: "words", svg: $0.source)) }
    }()

    @Test func `the charts of pages may stand in a paper`() throws {
        let paper = Paper(title: "T", council: "C", language: .english, body: Self.charts)
        let ready = try PaperReady.made(paper)
        for case .chart(let chart) in ready.body {
            #expect(chart.svg.hasPrefix("<svg xmlns="))
            #expect(chart.svg.contains("chart-wide") && !chart.svg.contains("chart-narrow"))
        }
    }

    @Test(.enabled(if: Readers.python != nil, "script/test installs typst and python-docx in .tools/documents"))
    func `their words can be read in the PDF, and Word carries their pictures`() async throws {
        let maker = PaperMaker(python: Readers.python)
        let paper = Paper(title: "T", council: "C", language: .english, body: Self.charts)
        let bytes = try await maker.pdf(paper)
        let word = try ZipFile(await maker.word(paper), place: "paper.docx")
        #expect(word.names.count { $0.hasPrefix("word/media/") } == 3)
        guard Readers.has("pdftotext") else { return }
        let text = try Readers.say("/usr/bin/pdftotext", ["-raw"], about: bytes, ["-"]).text
        for words in ["Wales", "more than usual", "Foster care", "131"] { #expect(text.contains(words), "\(words)") }
    }
}
