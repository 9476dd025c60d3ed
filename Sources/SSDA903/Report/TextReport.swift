import Basics

/// A check as a person reads it in a terminal: by rule, the worst first.
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
        var lines = [headline(byRule), ""]
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
        return what + " " + (counts.isEmpty ? CheckWords.nothingFound[language] : counts.joined(separator: ", ") + ".")
    }

    private func told(_ one: RuleFindings) -> [String] {
        let severity = CheckWords.severity(one.severity)[language]
        let first = one.findings.prefix(1).map { check.sentence($0)[language] }
        let rows = one.findings.prefix(Self.mostRows).map { finding in
            "\(finding.table.rawValue) \(check.number(of: finding)) (\(check.id(of: finding.child)))"
        }
        let rest = one.findings.count - rows.count
        let named = rows + (rest > 0 ? [CheckWords.andMore(rest)[language]] : [])
        return ["\(one.code)  \(severity)  \(one.findings.count.written)"] + first.map { "  " + $0 }
            + (one.rules.first.map { ["  " + $0.todo[language]] } ?? [])
            + ["  \(CheckWords.rows[language]): " + named.joined(separator: ", ")]
    }
}

extension Check {
    /// How many rows the Header has: children and care leavers.
    package var headerCount: Int { now[.header]?.count ?? 0 }
}
