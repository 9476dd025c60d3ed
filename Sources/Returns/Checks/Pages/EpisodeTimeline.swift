import Basics
import SSDA903
import Web

/// A child's episodes on a line of days, from the year before the collection year to its end, with the findings on
/// them.
struct EpisodeTimeline {
    private let child: Child
    private let findings: [(finding: Finding, rule: Rule)]
    private let language: Language

    init(_ child: Child, findings: [(finding: Finding, rule: Rule)], language: Language) {
        self.child = child
        self.findings = findings
        self.language = language
    }

    var html: HTML {
        let span = child.yearStart.adding(years: -1).month...child.yearEnd.month
        return TimelineChart(
            id: "episodes-timeline", title: CheckPageWords.timeline[language],
            description: CheckPageWords.timelineDescription(child.episodes.count, findings.count)[language],
            groups: [.init("", child.episodes.compactMap { bar($0, in: span) })], today: child.yearEnd.adding(days: 1),
            span: span, language: language
        ).html + p(.class("hint")) { CheckPageWords.timelineKey[language] }
    }

    private func bar(_ episode: Episode, in span: ClosedRange<Month>) -> TimelineChart.Bar? {
        guard let start = episode.decom.day else { return nil }
        let end = episode.dec.day ?? child.yearEnd
        let first = max(start, span.lowerBound.firstDay)
        let last = min(max(end, first), span.upperBound.lastDay)
        guard first <= span.upperBound.lastDay else { return nil }
        let mine = findings.filter { $0.finding.table == .episodes && $0.finding.row == episode.row }
        let marks =
            mine.isEmpty ? [] : [TimelineChart.Mark(first, isDone: mine.contains { $0.rule.severity == .error })]
        let codes = mine.isEmpty ? "" : ": " + mine.map(\.rule.code).joined(separator: ", ")
        return TimelineChart.Bar(
            "\(start.asReturned) \(episode.place.description) \(episode.ls.description)" + codes, start: first,
            end: last, pattern: pattern(episode), marks: marks)
    }

    /// Foster care, homes, adoption, parents, temporary, and all else.
    private func pattern(_ episode: Episode) -> Int {
        if episode.isFostered { return 0 }
        if episode.place.isOne(of: "K1", "K2", "K3", "R1", "S1", "H5") { return 1 }
        if episode.isPlacedForAdoption { return 2 }
        if episode.place.begins(with: "P") { return 3 }
        return episode.isTemporary ? 4 : 5
    }
}
