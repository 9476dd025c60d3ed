import Basics
import Foundation

/// A check as JSON: the year, the counts, every finding with its sentence, and what was noticed.
package struct JSONReport: Sendable {
    let check: Check
    let language: Language

    package init(_ check: Check, language: Language = .english) {
        self.check = check
        self.language = language
    }

    /// Throws where Foundation's encoder does.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(written), as: UTF8.self)
    }

    private struct Written: Encodable {
        let year: String
        let children: Int
        let rows: Int
        let rules: Int
        let findings: [WrittenFinding]
        let untold: [Untold]
        /// What was not here, with the rules that were not asked for want of it.
        let notAsked: [String: [String]]
        let notices: [String]
    }

    /// A row of which a rule could not tell.
    private struct Untold: Encodable {
        let rule: String
        let table: String
        let row: Int
    }

    private struct WrittenFinding: Encodable {
        let rule: String
        let severity: String
        let table: String
        let row: Int
        let child: String
        let columns: [String: String]
        let message: String
        let todo: String
    }

    private var written: Written {
        Written(
            year: check.setting.year.label, children: check.headerCount, rows: check.now.rowCount,
            rules: Set(check.rules.map(\.code)).count,
            findings: FindingList(check).inOrder.map { line in
                let rule = check.rule(of: line.finding)
                return WrittenFinding(
                    rule: line.code, severity: rule.severity.rawValue, table: line.table, row: line.row,
                    child: check.id(of: line.finding.child),
                    columns: Dictionary(
                        rule.columns.map { ($0.rawValue, check.cell($0, line.finding)) },
                        uniquingKeysWith: { first, _ in first }),
                    message: check.sentence(line.finding)[language], todo: rule.todo[language])
            },
            untold: check.untold.map {
                Untold(rule: check.rule(of: $0).code, table: $0.table.rawValue, row: check.number(of: $0))
            },
            notAsked: Dictionary(
                check.codesNotAsked.map { (CheckWords.name(of: $0.need)[language], $0.codes) },
                uniquingKeysWith: { $0 + $1 }), notices: check.notices.map { $0[language] })
    }
}
