import Basics

/// The findings of a check as lines for other programs.
package struct FindingList: Sendable {
    let check: Check

    package init(_ check: Check) { self.check = check }

    /// `RULE,TABLE,ROW` a line, sorted as text by rule, then table, then by row; no heading. ROW counts from 0 in the
    /// file. With `hasColumns` there is a heading, and CHILD, SEVERITY, the columns and the sentence follow.
    package func csv(hasColumns: Bool, language: Language = .english) -> String {
        var text = hasColumns ? "RULE,TABLE,ROW,CHILD,SEVERITY,COLUMNS,MESSAGE\n" : ""
        for one in inOrder {
            text += "\(one.code),\(one.table),\(one.row)"
            if hasColumns {
                let rule = check.rule(of: one.finding)
                let cells = [
                    check.id(of: one.finding.child), rule.severity.rawValue,
                    rule.columns.map(\.rawValue).joined(separator: " "), check.sentence(one.finding)[language],
                ]
                text += cells.map { "," + CSVCell.written($0) }.joined()
            }
            text += "\n"
        }
        return text
    }

    /// A finding with what it is sorted by.
    struct Line: Comparable {
        let code: String
        let table: String
        let row: Int
        let finding: Finding

        static func < (left: Line, right: Line) -> Bool {
            (left.code, left.table, left.row) < (right.code, right.table, right.row)
        }
        static func == (left: Line, right: Line) -> Bool { left.finding == right.finding }
    }

    /// Each rule, table and row once.
    var inOrder: [Line] {
        let groups = Dictionary(grouping: check.findings) { check.rule(of: $0).code + "," + $0.table.rawValue }
        return groups.sorted { $0.key < $1.key }.flatMap { _, findings in
            findings.map { finding in
                Line(
                    code: check.rule(of: finding).code, table: finding.table.rawValue,
                    row: check.number(of: finding), finding: finding)
            }.sorted { $0.row < $1.row }.reduce(into: []) { lines, line in
                if lines.last?.row != line.row { lines.append(line) }
            }
        }
    }
}
