import Basics
import Documents
import SSDA903

/// A check as a workbook: a sheet of rules with their counts, and one of findings.
struct FindingSheets {
    static let contentType = Spreadsheet.contentType
    private let sight: CheckSight

    init(_ sight: CheckSight) { self.sight = sight }

    private var check: Check { sight.check }
    private var language: Language { sight.language }

    var spreadsheet: Spreadsheet {
        Spreadsheet(
            title: CheckPageWords.checkOf(check.setting.year)[language], language: language,
            sheets: [rules, findings])
    }

    private var rules: Spreadsheet.Sheet {
        .init(
            CheckPageWords.rules[language],
            columns: [
                .init(CheckPageWords.rule[language]), .init(CheckPageWords.severity[language]),
                .init(CheckPageWords.rows[language]), .init(CheckWords.todo[language]),
            ],
            rows: check.byRule.map { one in
                [
                    .text(one.code), .text(CheckWords.severity(one.severity)[language]),
                    .number(Double(one.findings.count)), .text(one.rules.first?.todo[language] ?? ""),
                ]
            })
    }

    private var findings: Spreadsheet.Sheet {
        .init(
            CheckPageWords.findings[language],
            columns: [
                CheckPageWords.rule, CheckPageWords.severity, CheckPageWords.child, CheckPageWords.file,
                CheckPageWords.row, CheckPageWords.columns, CheckPageWords.whatIsWrong, CheckPageWords.new,
                CheckPageWords.note,
            ].map { .init($0[language]) },
            rows: check.findings.indices.map(row))
    }

    private func row(_ place: Int) -> [Spreadsheet.Cell] {
        let finding = check.findings[place]
        let rule = check.rule(of: finding)
        return [
            .text(rule.code), .text(CheckWords.severity(rule.severity)[language]),
            .text(check.id(of: finding.child)), .text(finding.table.rawValue),
            .number(Double(check.shownRow(of: finding))),
            .text(rule.columns.map { "\($0.rawValue)=\(check.cell($0, finding))" }.joined(separator: " ")),
            .text(check.sentence(finding)[language]),
            .text(sight.kept.isNew(place) ? CheckPageWords.new[language] : ""),
            .text(sight.note(place)?.text ?? ""),
        ]
    }
}
