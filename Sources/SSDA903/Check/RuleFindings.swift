import Basics

/// What one rule found, over all tables that it flags.
package struct RuleFindings: Sendable {
    package let code: String
    package let severity: Severity
    /// The declarations under this code.
    package let rules: [Rule]
    package let findings: [Finding]
}

extension Check {
    /// The rules that found something, the worst first: errors before warnings before queries, then by how many.
    package var byRule: [RuleFindings] { byRule(findings) }

    /// The same of some of its findings.
    package func byRule(_ findings: [Finding]) -> [RuleFindings] {
        Dictionary(grouping: findings) { rule(of: $0).code }.map { code, findings in
            let rules = rules.filter { $0.code == code }
            return RuleFindings(
                code: code, severity: rules.map(\.severity).min() ?? .error, rules: rules, findings: findings)
        }.sorted {
            ($0.severity, -$0.findings.count, RuleOrder($0.code)) < (
                $1.severity, -$1.findings.count, RuleOrder($1.code)
            )
        }
    }

    /// What the officer should know besides the findings: of the files, of what was not at hand, of what could not be
    /// told.
    package var notices: [Bilingual] { noticesOfFiles + absent + untoldNotices }

    /// The same where `codesNotAsked` is told beside it.
    package var noticesBesideNotAsked: [Bilingual] { noticesOfFiles + untoldNotices }

    private var noticesOfFiles: [Bilingual] {
        unreadableNotices + now.notices + (last?.notices.map { CheckWords.ofLastYear($0) } ?? []) + withoutChild
    }

    /// The rules that were not asked, by what they need, each code once and in order.
    package var codesNotAsked: [(need: Need, codes: [String])] {
        var codes: [Need: Set<String>] = [:]
        for (number, needs) in notAsked {
            for need in needs { codes[need, default: []].insert(rules[number].code) }
        }
        return codes.sorted { CheckWords.name(of: $0.key).english < CheckWords.name(of: $1.key).english }
            .map { ($0.key, $0.value.sorted { RuleOrder($0) < RuleOrder($1) }) }
    }

    private var absent: [Bilingual] {
        codesNotAsked.map { CheckWords.notAsked(for: $0.need, count: $0.codes.count) }
    }

    /// One sentence: how many days cannot be read, and of how many rows the rules that most need them could not tell.
    private var untoldNotices: [Bilingual] {
        guard !untold.isEmpty else { return [] }
        // They may be as many as rows times rules: where a system writes the time behind every day, say.
        var counts = [Int](repeating: 0, count: rules.count)
        for one in untold { counts[Int(one.rule)] += 1 }
        let byCode = Dictionary(
            zip(rules, counts).filter { $0.1 > 0 }.map { ($0.code, $1) }, uniquingKeysWith: { $0 + $1 })
        let most = byCode.sorted { $0.value == $1.value ? RuleOrder($0.key) < RuleOrder($1.key) : $0.value > $1.value }
        return [
            UnreadableWords.untold(
                dates: unreadableCells.count, count: byCode.count,
                most.prefix(12).map { "\($0.key) (\($0.value.written))" })
        ]
    }

    private var withoutChild: [Bilingual] {
        Table.allCases.compactMap { table in
            guard let text = now[table] else { return nil }
            let rows = (0..<text.count).filter { text.isBlank($0, .child) }
            guard let first = rows.first else { return nil }
            return CheckWords.withoutChild(text.name, count: rows.count, row: text.shownRow(first))
        }
    }
}
