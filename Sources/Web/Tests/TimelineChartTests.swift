import Basics
import Foundation
import Testing

@testable import Web

/// Work drawn along its days.
struct TimelineChartTests {
    private let year = TimelineChart.Bar("A <year>", start: day("2026-01-01"), end: day("2026-12-31"))
    private let spring = TimelineChart.Bar(
        "Spring", start: day("2026-03-01"), end: day("2026-05-31"), pattern: 1,
        marks: [.init(day("2026-04-01"), isDone: true), .init(day("2026-05-01"), isDone: false)])

    @Test func `a bar begins on its first day and ends on its last, in days of the months drawn`() throws {
        let bars = boxes(chart([year, spring]))
        #expect(bars.count == 2)
        // 365 days lie over what is left beside the names; 59 of them lie before March.
        let day = bars[0].width / 364
        #expect(abs(bars[1].x - bars[0].x - 59 * day) < 0.1)
        #expect(abs(bars[1].width - 91 * day) < 0.1)
    }

    @Test func `it is well-formed, in both sizes, with its words escaped and each mark once a size`() {
        let drawn = chart([year, spring])
        #expect(isWellFormed(drawn) && drawn.source.contains("A &lt;year&gt;"))
        #expect(drawn.source.components(separatedBy: "<svg").count == 3)
        #expect(drawn.source.components(separatedBy: "class=\"point").count == 3)
        #expect(drawn.source.components(separatedBy: "class=\"hollow").count == 3)
        #expect(!drawn.source.contains("style="))
    }

    @Test func `what nobody has spoken of is an outline of dashes, and a step that is done has a shape of its own`() {
        var unsaid = year
        unsaid.isUnsaid = true
        let drawn = chart([unsaid, spring])
        #expect(drawn.source.components(separatedBy: "stroke-dasharray").count == 3 && boxes(drawn).count == 1)
        #expect(!chart([year, spring]).source.contains("stroke-dasharray"))
        #expect(drawn.source.components(separatedBy: "<path class=\"point").count == 3)
    }

    @Test func `today is drawn where it lies within the days, and nowhere else`() {
        #expect(chart([year]).source.contains(">Today<"))
        #expect(!chart([spring]).source.contains(">Today<"))
        let shared = Month(2026, 1)...Month(2026, 12)
        #expect(chart([spring], span: shared).source.contains(">Today<"))
    }

    @Test func `work with one day is drawn as a mark that can be seen, without any nothing is drawn`() {
        let due = boxes(chart([year, TimelineChart.Bar("Due", start: nil, end: day("2026-12-31"))]))
        #expect(due[1].width >= 6 && due[1].x + due[1].width <= due[0].x + due[0].width + 6)
        #expect(!chart([TimelineChart.Bar("Never", start: nil, end: nil)]).source.contains("<svg"))
    }

    private func chart(_ bars: [TimelineChart.Bar], span: ClosedRange<Month>? = nil) -> HTML {
        TimelineChart(
            id: "t", title: "T", description: "D", groups: [.init("Group", bars)], today: day("2026-11-20"),
            span: span, language: .english
        ).html
    }

    /// The bars of the wide drawing.
    private func boxes(_ chart: HTML) -> [(x: Double, width: Double)] {
        let wide = chart.source.components(separatedBy: "</svg>")[0]
        return wide.matches(of: /class="part" x="([0-9.]+)" y="[0-9.]+" width="([0-9.]+)"/).map {
            (Double($0.1) ?? 0, Double($0.2) ?? 0)
        }
    }
}

private func day(_ text: String) -> Day { Day(iso: text)! }
