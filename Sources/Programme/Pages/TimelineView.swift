import Basics
import Council
import Web

/// The programme drawn along its days, with the same in a table below.
struct TimelineView: Sendable {
    let sheet: ProgrammeSheet
    let surroundings: Surroundings
    let visit: Visit

    private var language: Language { visit.language }
    private var terms: Terms { surroundings.terms }

    var page: Page {
        let groups = ProgrammeGroup.groups(sheet.entries, by: .priority, surroundings)
        let dated = sheet.entries.count { $0.activity.work.due != nil }
        let span = span
        return Page(
            title: BoardWords.timelineTitle[language], trail: ProgrammePages.trail(terms, language)
        ) {
            h1 { BoardWords.timelineTitle[language] }
            p(.class("answer")) { BoardWords.timelineAnswer(dated, of: sheet.entries.count, terms)[language] }
            if let span {
                p(.class("quiet")) { BoardWords.timelineKey[language] }
                groups.enumerated().map { index, group in part(group, index + 1, span) }
            } else {
                p { BoardWords.noDays[language] }
                groups.enumerated().map { index, group in table(group, id: "days-\(index + 1)") }
            }
        }
    }

    /// The months that all of it takes, so that the drawings below one another share their days.
    private var span: ClosedRange<Month>? {
        TimelineChart.months(holding: sheet.entries.filter(\.isDated).map(bar))
    }

    private func part(_ group: ProgrammeGroup, _ number: Int, _ span: ClosedRange<Month>) -> HTML {
        let bars = group.parts.flatMap(\.entries).filter(\.isDated).map(bar)
        let description = BoardWords.timelineDescription(
            bars.count, from: span.lowerBound.firstDay, until: span.upperBound.lastDay)
        return section {
            if !bars.isEmpty {
                TimelineChart(
                    id: "timeline-\(number)", title: group.title[language], description: description[language],
                    groups: [TimelineChart.Group("", bars)], today: surroundings.today, span: span,
                    language: language
                ).html
            }
            // The title stands over the drawing.
            table(group, id: "days-\(number)", isTitled: bars.isEmpty)
        }
    }

    private func bar(_ entry: ProgrammeSheet.Entry) -> TimelineChart.Bar {
        let work = entry.activity.work
        let marks = entry.steps.compactMap { step in
            step.work.due.map { TimelineChart.Mark($0, isDone: step.work.state == .completed) }
        }
        return TimelineChart.Bar(
            entry.activity.title[language], start: work.starts, end: work.due, pattern: Self.pattern(work.state),
            isUnsaid: work.state == nil, marks: marks)
    }

    private static func pattern(_ state: WorkState?) -> Int {
        switch state {
        case nil, .notStarted, .onSchedule: 0
        case .delayed: 1
        case .completed: 2
        case .stopped: 5
        }
    }

    private func table(_ group: ProgrammeGroup, id: String, isTitled: Bool = true) -> HTML {
        DataTable(
            id: id,
            caption: isTitled
                ? group.title[language] : ProgrammeWords.counted(group.count, terms, .activity)[language],
            columns: [
                .init(terms.oneHeading(.activity)[language]), .init(BoardWords.starts[language]),
                .init(ProgrammeWords.due[language]), .init(ProgrammeWords.stateHead[language]),
                .init(terms.manyHeading(.step)[language], .number),
            ],
            rows: group.parts.flatMap(\.entries).map { entry in
                let work = entry.activity.work
                return DataTable.Row(
                    head: a(.href(visit.link("/programme/\(entry.activity.key)"))) {
                        words(entry.activity.title, in: language)
                    },
                    cells: [
                        .text((work.starts?.written ?? ProgrammeWords.noDay)[language]),
                        .text((work.due?.written ?? ProgrammeWords.noDay)[language]),
                        .text(ProgrammeWords.stateCell(work.state, hasWord: entry.lastWord != nil)[language]),
                        .text(
                            entry.steps.isEmpty
                                ? "" : ProgrammeWords.of(entry.stepsDone, entry.steps.count)[language]),
                    ])
            }
        ).html
    }
}

extension ProgrammeSheet.Entry {
    /// Whether there is anything to draw on a line of days.
    var isDated: Bool {
        activity.work.due != nil || activity.work.starts != nil || steps.contains { $0.work.due != nil }
    }
}
