import Basics
import SSDA903
import Web

/// One child of a check: the episodes on a line of days with the findings on them, the findings with their notes, and
/// every row that the return has of the child.
struct CheckedChildView {
    private let sight: CheckSight
    private let number: Int32
    private let child: Child
    private let places: [Int]
    private let findings: [(finding: Finding, rule: Rule)]
    private let typed: (place: Int, text: String)?

    /// Throws `Denied.notFound` where the check has no such child.
    ///
    /// - Parameter typed: a note that was too long, and the finding it was written beside.
    init(_ sight: CheckSight, number: String, typed: (place: Int, text: String)? = nil) throws {
        guard let number = Int32(number), (0..<Int32(sight.check.childCount)).contains(number) else {
            throw Denied.notFound
        }
        self.sight = sight
        self.number = number
        self.typed = typed
        child = sight.check.child(number)
        let check = sight.check
        places = check.findings.indices.filter { check.findings[$0].child == number }
        findings = places.map { (check.findings[$0], check.rule(of: check.findings[$0])) }
    }

    private var check: Check { sight.check }
    private var language: Language { sight.language }

    var page: Page {
        let title = CheckPageWords.childTitle(sight.name(of: number))[language]
        return Page(title: title, trail: sight.trail) {
            if let typed {
                ErrorSummary(
                    [Problem("note-\(typed.place)", CheckPageWords.noteTooLong(typed.text.count))], language: language
                ).html
            }
            h1 { title }
            p(.class("lede")) { CheckPageWords.findingsOfChild(places.count)[language] }
            if !child.episodes.isEmpty { EpisodeTimeline(child, findings: findings, language: language).html }
            if !places.isEmpty { h2 { CheckPageWords.findings[language] } }
            places.map(finding)
            untold
            h2 { CheckPageWords.rowsOfChild[language] }
            p(.class("hint")) { CheckWords.rowsAsShown[language] }
            Table.allCases.map(rows)
        }
    }

    /// Rules that could not tell of a row of this child, row by row.
    @HTMLBuilder private var untold: HTML {
        let rows = Dictionary(grouping: check.untold.filter { $0.child == number }) {
            [$0.table.rawValue, "\($0.row)"]
        }
        if !rows.isEmpty {
            h2 { CheckPageWords.untold[language] }
            p { CheckPageWords.untoldWhy[language] }
            ul {
                rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, rows in
                    let codes = Set(rows.map { check.rule(of: $0).code }).sorted()
                    return li {
                        CheckWords.untoldOfRow(rows[0].table.rawValue, row: check.shownRow(of: rows[0]), codes)[
                            language]
                    }
                }
            }
        }
    }

    private func finding(_ place: Int) -> HTML {
        let finding = check.findings[place]
        let rule = check.rule(of: finding)
        let note = sight.note(place)
        return section(.class("finding"), .id("finding-\(place)")) {
            h3 {
                a(.href(sight.visit.link("/returns/rules/\(rule.code)"))) { rule.code }
                " "
                CheckWords.severity(rule.severity)[language]
                if sight.kept.isNew(place) {
                    " "
                    span(.class("tag")) { CheckPageWords.new[language] }
                }
            }
            p { check.sentence(finding)[language] }
            p { rule.todo[language] }
            p(.class("hint")) {
                CheckPageWords.at(finding.table.rawValue, row: check.shownRow(of: finding))[language]
                ": "
                rule.columns.map { "\($0.rawValue) \(shown(check.cell($0, finding)))" }.joined(separator: ", ")
            }
            details(note != nil || typed?.place == place ? .flag("open") : nil) {
                summary { CheckPageWords.note[language] }
                noteForm(place, note)
            }
        }
    }

    private func noteForm(_ place: Int, _ note: FindingNote?) -> HTML {
        let finding = check.findings[place]
        let at = CheckPageWords.at(finding.table.rawValue, row: check.shownRow(of: finding))[language]
        return Web.form(
            Attribute("method", "post"), Attribute("action", sight.visit.link(sight.path + "/note")),
            .flag("novalidate")
        ) {
            sight.visit.tokenField
            input(.type("hidden"), .name("finding"), .value("\(place)"))
            noteField(place, note)
            submitButton(
                CheckPageWords.keepNote[language], .secondary, about: "\(check.rule(of: finding).code), \(at)")
        }
    }

    private func noteField(_ place: Int, _ note: FindingNote?) -> HTML {
        let mine = typed.flatMap { $0.place == place ? $0.text : nil }
        return TextField(
            "note-\(place)", CheckPageWords.note[language],
            hint: note == nil ? CheckPageWords.noteHint[language] : written(note),
            value: mine ?? note?.text ?? "", problem: mine.map { CheckPageWords.noteTooLong($0.count)[language] },
            language: language
        ).html
    }

    private func written(_ note: FindingNote?) -> String {
        guard let note else { return "" }
        return CheckPageWords.writtenOn(note.writtenAt.inLondon.day)[language]
    }

    private func shown(_ cell: String) -> String { cell.isEmpty ? CheckPageWords.blank[language] : cell }

    /// The child's rows of one table; this year's, and last year's beside them.
    @HTMLBuilder private func rows(_ table: Table) -> HTML {
        let now = child.now.rows(of: table)
        let last = child.last.rows(of: table)
        if !now.isEmpty || !last.isEmpty {
            DataTable(
                id: "rows-\(table.rawValue)", caption: table.rawValue,
                columns: [.init(CheckPageWords.row[language])] + table.columns.dropFirst().map { .init($0.rawValue) },
                rows: now.map { row(check.now, table, $0, isLast: false) }
                    + last.map { row(check.last, table, $0, isLast: true) }
            ).html
        }
    }

    private func row(_ text: ReturnText?, _ table: Table, _ row: Int32, isLast: Bool) -> DataTable.Row {
        let rowText = text?[table]
        let number = rowText.map { "\($0.shownRow(Int(row)))" } ?? ""
        let flagged = Set(
            isLast ? [] : findings.filter { $0.finding.table == table && $0.finding.row == row }.flatMap(\.rule.columns)
        )
        return .init(
            head: .text(isLast ? CheckPageWords.ofLastYear(number)[language] : number),
            cells: table.columns.dropFirst().map { column in
                let cell = rowText?.text(Int(row), column) ?? ""
                return flagged.contains(column) ? mark { shown(cell) } : .text(cell)
            })
    }
}
