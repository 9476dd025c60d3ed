import Basics
import SSDA903
import Web

/// A check as one page of its own that needs nothing else: for a file, or for paper.
struct CheckReport {
    /// So many rows of a rule are named; the rest are a number.
    private static let mostRows = 200
    private let check: Check
    private let language: Language

    init(_ check: Check, language: Language) {
        self.check = check
        self.language = language
    }

    var document: String {
        let title = CheckPageWords.checkOf(check.setting.year)[language]
        let byRule = check.byRule
        return LoneDocument(title: title, language: language) {
            h1 { title }
            p(.class("lede")) { headline(byRule) }
            if !check.notices.isEmpty {
                h2 { CheckWords.alsoNoticed[language] }
                ul { check.notices.map { notice in li { notice[language] } } }
            }
            if !byRule.isEmpty { p { CheckWords.rowsAsShown[language] } }
            byRule.map(section)
        }.text
    }

    private func headline(_ byRule: [RuleFindings]) -> String {
        TextReport(check, language: language).headline(byRule)
    }

    private func section(_ one: RuleFindings) -> HTML {
        Web.section {
            h2 { "\(one.code): \(CheckWords.severity(one.severity)[language]), \(one.findings.count.written)" }
            p { one.rules.first?.todo[language] ?? "" }
            DataTable(
                id: "rule-\(one.code)", caption: CheckPageWords.captionOfRule(one.code)[language],
                columns: [
                    .init(CheckPageWords.child[language]), .init(CheckPageWords.file[language]),
                    .init(CheckPageWords.row[language], .number), .init(CheckPageWords.whatIsWrong[language]),
                ],
                rows: one.findings.prefix(Self.mostRows).map { finding in
                    .init(
                        head: .text(check.id(of: finding.child)),
                        cells: [
                            .text(finding.table.rawValue), .text("\(check.shownRow(of: finding))"),
                            .text(check.sentence(finding)[language]),
                        ])
                },
                footnote: one.findings.count > Self.mostRows
                    ? .text(CheckWords.andMore(one.findings.count - Self.mostRows)[language]) : nil
            ).html
        }
    }
}
