import Basics

/// A check as a person reads it in a terminal: by rule, the worst first. Rows are numbered as a spreadsheet shows them.
package struct TextReport: Sendable {
    /// So many rows of a rule are named; the rest are a number.
    static let mostRows = 5
    let check: Check
    let language: Language

    package init(_ check: Check, language: Language = .english) {
        self.check = check
        self.language = language
    }

    package var text: String {
        let byRule = check.byRule
        var lines = [headline(byRule)] + (byRule.isEmpty ? [] : [CheckWords.rowsAsShown[language]]) + [""]
        for one in byRule { lines += told(one) + [""] }
        let notices = check.notices
        if !notices.isEmpty {
            lines += [CheckWords.alsoNoticed[language] + ":"] + notices.map { "  - " + $0[language] } + [""]
        }
        return lines.joined(separator: "\n")
    }

    /// How much was checked and found, in one sentence.
    package func headline(_ byRule: [RuleFindings]) -> String {
        let rules = Set(check.rules.map(\.code)).count
        let what = CheckWords.checked(
            check.setting.year, children: check.headerCount, rows: check.now.rowCount, rules: rules)[language]
        let counts = Severity.allCases.compactMap { severity -> String? in
            let count = byRule.filter { $0.severity == severity }.reduce(0) { $0 + $1.findings.count }
            return count == 0 ? nil : CheckWords.severities(severity, count)[language]
        }
        guard counts.isEmpty else { return what + " " + counts.joined(separator: ", ") + "." }
        return what + " " + (check.isClean ? CheckWords.nothingFound : CheckWords.datesAlone)[language]
    }

    /// The rule, and for each file that it flags what is wrong, what to do and the rows.
    private func told(_ one: RuleFindings) -> [String] {
        let severity = CheckWords.severity(one.severity)[language]
        return ["\(one.code)  \(severity)  \(one.findings.count.written)"]
            + one.byTable(in: check).flatMap { part -> [String] in
                let todo = part.rules.first.map { ["  " + $0.todo[language]] } ?? []
                let rows = part.findings.prefix(Self.mostRows).map { "    " + row($0) }
                let rest = part.findings.count - rows.count
                return ["  " + part.sentence(in: check)[language]] + todo + ["  \(CheckWords.rows[language]):"] + rows
                    + (rest > 0 ? ["    " + CheckWords.andMore(rest)[language]] : [])
            }
    }

    /// `Episodes 27 (D00035): PLACE K3, URN 9810000`.
    private func row(_ finding: Finding) -> String {
        let values = check.values(of: finding)[language]
        return "\(finding.table.rawValue) \(check.shownRow(of: finding)) (\(check.id(of: finding.child)))"
            + (values.isEmpty ? "" : ": " + values)
    }
}

extension Check {
    /// How many rows the Header has: children and care leavers.
    package var headerCount: Int { now[.header]?.count ?? 0 }
}
