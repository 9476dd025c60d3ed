import Basics

extension RuleFindings {
    /// What is wrong, so that it is true of every row: the sentence that all of them give, or else the one without
    /// values. A rule that flags rows of several tables has one for each, one after the other.
    package func sentence(in check: Check) -> Bilingual {
        var told: [Bilingual] = []
        for part in byTable(in: check) {
            let sentence = part.sentenceOfTable(in: check)
            if !told.contains(sentence) { told.append(sentence) }
        }
        return told.joined()
    }

    /// The same by the table flagged, in the return's order of tables, each with its own declaration of the rule.
    package func byTable(in check: Check) -> [RuleFindings] {
        let tables = Dictionary(grouping: findings, by: \.table)
        guard tables.count > 1 else { return [self].map { $0.declared(for: findings.first?.table) } }
        return Table.allCases.compactMap { table in
            tables[table].map { found in
                RuleFindings(code: code, severity: severity, rules: rules, findings: found).declared(for: table)
            }
        }
    }

    /// The same with the declarations for this table alone.
    private func declared(for table: Table?) -> RuleFindings {
        RuleFindings(
            code: code, severity: severity, rules: rules.filter { $0.table == table }, findings: findings)
    }

    private func sentenceOfTable(in check: Check) -> Bilingual {
        guard let first = findings.first else { return rules.first?.saysInGeneral ?? .same("") }
        let rule = check.rule(of: first)
        guard rule.says.english.contains("{") else { return rule.says }
        let sentence = check.sentence(first)
        return findings.dropFirst().allSatisfy { check.sentence($0) == sentence } ? sentence : rule.saysInGeneral
    }
}

extension Check {
    /// What stands in the row’s cells that the rule is about: `PLACE K3, URN blank`. Empty where that is the child’s
    /// id alone.
    package func values(of finding: Finding) -> Bilingual {
        rule(of: finding).columns.filter { $0 != .child }.map { column in
            let cell = cell(column, finding)
            return cell.isEmpty ? CheckWords.blankCell(column) : .same("\(column.rawValue) \(cell)")
        }.joined(", ")
    }
}
