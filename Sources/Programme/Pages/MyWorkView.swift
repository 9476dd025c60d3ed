import Basics
import Council
import Leads
import Web

/// What one lead answers for, step by step, with the way to say how it goes.
struct MyWorkView: Sendable {
    let lead: Lead?
    let sheet: ProgrammeSheet?
    let surroundings: Surroundings
    let visit: Visit

    private var language: Language { visit.language }
    private var terms: Terms { surroundings.terms }

    /// An activity or one of its steps that the lead answers for.
    private struct Line {
        let entry: ProgrammeSheet.Entry
        let step: Step?
        /// A step without people of its own is the activity's people's.
        var work: Work {
            guard var work = step?.work else { return entry.activity.work }
            work.lead = work.lead ?? entry.activity.work.lead
            work.deputy = work.deputy ?? entry.activity.work.deputy
            return work
        }
        /// Where the activity is over, so are its steps.
        var isOver: Bool { work.state?.isClosed == true || entry.activity.work.state?.isClosed == true }
    }

    var page: Page {
        Page(title: BoardWords.mineTitle[language], trail: ProgrammePages.trail(terms, language)) {
            h1 { BoardWords.mineTitle[language] }
            if let lead {
                lists(of: lead)
            } else {
                EmptyState(what: BoardWords.notLinked[language], why: BoardWords.notLinkedWhy[language]).html
            }
        }
    }

    @HTMLBuilder private func lists(of lead: Lead) -> HTML {
        let own = lines.filter { $0.work.lead == lead.id }
        let open = own.filter { !$0.isOver }
        let done = own.filter(\.isOver)
        let minded = lines.filter {
            $0.work.lead != lead.id && !$0.isOver && surroundings.charge.asked(for: $0.work)?.id == lead.id
        }
        if own.isEmpty, minded.isEmpty {
            EmptyState(what: BoardWords.nothingMine[language], why: BoardWords.nothingMineWhy[language]).html
        } else {
            p(.class("answer")) {
                BoardWords.mineAnswer(
                    open.count + minded.count,
                    late: (open + minded).count { $0.work.isOverdue(on: surroundings.today) })[language]
            }
            part(open, BoardWords.mineOpen, id: "open")
            part(minded, BoardWords.mineDeputy, id: "deputy")
            part(done, BoardWords.mineDone, id: "done")
        }
    }

    private var lines: [Line] {
        (sheet?.entries ?? []).flatMap { entry in
            [Line(entry: entry, step: nil)] + entry.steps.map { Line(entry: entry, step: $0) }
        }
    }

    @HTMLBuilder private func part(_ lines: [Line], _ heading: Bilingual, id: String) -> HTML {
        if !lines.isEmpty {
            section {
                h2 { heading[language] }
                DataTable(
                    id: id, caption: BoardWords.pieces(lines.count)[language],
                    columns: [
                        .init(terms.oneHeading(.activity)[language]), .init(terms.oneHeading(.step)[language]),
                        .init(ProgrammeWords.stateHead[language]), .init(ProgrammeWords.due[language]),
                        .init(ProgrammeWords.sinceHead[language], .number),
                    ],
                    rows: lines.map(row)
                ).html
            }
        }
    }

    private func row(_ line: Line) -> DataTable.Row {
        let activity = line.entry.activity
        let address = visit.link("/programme/\(activity.key)")
        let since =
            sheet?.sinceOwnWord(line.entry, step: line.step, on: surroundings.today)
            ?? DaysSinceWord(last: nil, planned: nil, on: surroundings.today)
        let hasWord = since.last != nil
        let isLate = line.work.isOverdue(on: surroundings.today)
        let due = line.work.due.map { day in
            isLate
                ? "\(day.written[language]), \(ProgrammeWords.overdueBy(day.days(to: surroundings.today))[language])"
                : day.written[language]
        }
        return DataTable.Row(
            head: a(.href(address)) { words(activity.title, in: language) }
                + p(.class("row-actions")) {
                    a(.href("\(address)/update" + (line.step.map { "?step=\($0.id)" } ?? ""))) {
                        ActivityWords.giveWord[language]
                        span(.class("unseen")) { ": \((line.step?.words ?? activity.title)[language])" }
                    }
                },
            cells: [
                line.step.map { step in span { StepLine.html(step, language) } } ?? .text(BoardWords.whole[language]),
                .text(ProgrammeWords.stateCell(line.work.state, hasWord: hasWord)[language]),
                .text(due ?? ProgrammeWords.noDay[language]), .text(ProgrammeWords.sinceWord(since)[language]),
            ])
    }
}

/// A step as a table shows it: its letter as it was given, and its words.
enum StepLine {
    @HTMLBuilder static func html(_ step: Step, _ language: Language) -> HTML {
        if let letter = step.letter { strong { "\(letter)) " } }
        words(step.words, in: language)
    }
}
