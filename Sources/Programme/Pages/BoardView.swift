import Basics
import Council
import Leads
import Web

/// The programme for a meeting: what was said since the last one, what is late, where there was no word, what was
/// stopped, and what waits for a decision. It prints on A4.
struct BoardView: Sendable {
    let sheet: ProgrammeSheet
    /// Since the day, the latest first.
    let updates: [Update]
    let since: Day
    let problem: Problem?
    let surroundings: Surroundings
    let visit: Visit

    private var language: Language { visit.language }
    private var terms: Terms { surroundings.terms }
    private var today: Day { surroundings.today }

    /// The day that the address asks for; three months back where it asks for none.
    static func asked(_ query: Query, today: Day) -> (day: Day, problem: Problem?) {
        let usual = today.adding(months: -3)
        let text = query.trimmed("since")
        if !text.isEmpty, let day = Day(iso: text) { return (day, nil) }
        let typed = DateField.Typed(query, "since")
        guard !typed.isEmpty || !text.isEmpty else { return (usual, nil) }
        if let day = typed.date { return (day, nil) }
        return (usual, Problem("since", BoardWords.notADay(typed.isEmpty ? text : typed.written)))
    }

    private var open: [ProgrammeSheet.Entry] { sheet.entries.filter { $0.activity.work.state?.isClosed != true } }
    private var late: [ProgrammeSheet.Entry] { open.filter { $0.isAnyOverdue(on: today) } }
    private var silent: [ProgrammeSheet.Entry] { open.filter { $0.lastWord.map { $0.on < since } ?? true } }

    var page: Page {
        let spoken = Set(updates.map(\.activity)).count
        return Page(title: ProgrammeWords.forMeeting(terms)[language], trail: ProgrammePages.trail(terms, language)) {
            ErrorSummary([problem].compactMap(\.self), language: language).html
            h1 { ProgrammeWords.forMeeting(terms)[language] }
            p(.class("answer")) {
                BoardWords.boardAnswer(
                    spoken, of: sheet.entries.count, since: since,
                    late: ProgrammeWords.late(ProgrammeCounts(sheet.entries, on: today), terms), terms)[language]
            }
            p(.class("quiet")) { BoardWords.asOn(today)[language] }
            choice
            section {
                h2 { BoardWords.changed(since)[language] }
                changed
            }
            section {
                h2 { BoardWords.late[language] }
                list(late, id: "late", head: ProgrammeWords.due[language]) { lateDays($0) }
            }
            section {
                h2 { BoardWords.gates[language] }
                list(open.filter { $0.nextGate != nil }, id: "gates", head: BoardWords.decision[language]) {
                    gate($0)
                }
            }
            section {
                h2 { BoardWords.stopped[language] }
                list(
                    sheet.entries.filter { $0.activity.work.state == .stopped }, id: "stopped",
                    head: BoardWords.because[language]
                ) { words($0.activity.work.because, in: language) }
            }
            section {
                h2 { BoardWords.silent(since)[language] }
                list(silent, id: "silent", head: ProgrammeWords.sinceHead[language]) {
                    .text(ProgrammeWords.sinceWord(sheet.sinceWord($0, on: today))[language])
                }
            }
        }
    }

    private var choice: HTML {
        form(.class("filters"), Attribute("method", "get"), Attribute("action", visit.link("/programme/board"))) {
            DateField(
                "since", BoardWords.since[language], hint: BoardWords.sinceHint[language],
                value: problem == nil ? DateField.Typed(since) : DateField.Typed(visit.query, "since"),
                problem: problem?.sentence[language], language: language
            ).html
            submitButton(BoardWords.show[language], .secondary)
        }
    }

    @HTMLBuilder private var changed: HTML {
        let byActivity = Dictionary(grouping: updates, by: \.activity)
        let spoken = sheet.entries.filter { byActivity[$0.activity.id] != nil }
        if spoken.isEmpty {
            p { BoardWords.nothing[language] }
        } else {
            DataTable(
                id: "changed", caption: ProgrammeWords.counted(spoken.count, terms, .activity)[language],
                columns: columns(BoardWords.word[language]),
                rows: spoken.map { entry in
                    row(entry, UpdateList(surroundings, entry.steps, visit).brief(byActivity[entry.activity.id] ?? []))
                }
            ).html
        }
    }

    @HTMLBuilder private func list(
        _ entries: [ProgrammeSheet.Entry], id: String, head: String, _ cell: (ProgrammeSheet.Entry) -> HTML
    ) -> HTML {
        if entries.isEmpty {
            p { BoardWords.nothing[language] }
        } else {
            DataTable(
                id: id, caption: ProgrammeWords.counted(entries.count, terms, .activity)[language],
                columns: columns(head), rows: entries.map { row($0, cell($0)) }
            ).html
        }
    }

    private func columns(_ last: String) -> [DataTable.Column] {
        [
            .init(terms.oneHeading(.activity)[language]), .init(terms.oneHeading(.lead)[language]),
            .init(ProgrammeWords.stateHead[language]), .init(last),
        ]
    }

    private func row(_ entry: ProgrammeSheet.Entry, _ last: HTML) -> DataTable.Row {
        let activity = entry.activity
        return DataTable.Row(
            head: a(.href(visit.link("/programme/\(activity.key)"))) { words(activity.title, in: language) },
            cells: [
                .text(surroundings.calledLead(of: activity.work)[language]),
                .text(ProgrammeWords.stateCell(activity.work.state, hasWord: entry.lastWord != nil)[language]), last,
            ])
    }

    private func lateDays(_ entry: ProgrammeSheet.Entry) -> HTML {
        let own = entry.activity.work
        var lines: [HTML] = []
        if own.isOverdue(on: today), let due = own.due { lines.append(.text(day(due))) }
        for step in entry.steps where step.work.isOverdue(on: today) {
            guard let due = step.work.due else { continue }
            lines.append(StepLine.html(step, language) + .text(": \(day(due))"))
        }
        return ul { lines.map { line in li { line } } }
    }

    private func day(_ due: Day) -> String {
        "\(due.written[language]), \(ProgrammeWords.overdueBy(due.days(to: today))[language])"
    }

    private func gate(_ entry: ProgrammeSheet.Entry) -> HTML {
        guard let step = entry.nextGate, let gate = step.gate else { return .nothing }
        return span {
            "\(step.mark)) \(ProgrammeWords.gate(gate)[language]): "
            words(step.words, in: language)
        }
    }
}

extension ProgrammeSheet.Entry {
    /// The step that waits for a decision: everything before it is done.
    var nextGate: Step? {
        guard let next = steps.first(where: { $0.work.state?.isClosed != true }) else { return nil }
        return next.gate == nil ? nil : next
    }
}
