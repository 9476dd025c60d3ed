import Basics
import SSDA903
import Web

/// A rule as its own page shows it: what it says, what to do, when it holds, what it needs, and an example.
struct RuleView {
    private let rule: Rule
    private let check: Check
    private let example: Example
    private let language: Language
    private let isAlone: Bool

    /// - Parameter check: the rule's own example, checked by it.
    /// - Parameter isAlone: whether the code flags rows of this table alone, so that its headings are the page's.
    init(_ rule: Rule, _ check: Check, _ example: Example, language: Language, isAlone: Bool = true) {
        self.rule = rule
        self.check = check
        self.example = example
        self.language = language
        self.isAlone = isAlone
    }

    @HTMLBuilder var html: HTML {
        if let first = check.findings.first {
            p(.class("lede")) { check.sentence(first)[language] }
        } else {
            p(.class("lede")) { rule.saysInGeneral[language] }
        }
        p { rule.todo[language] }
        SummaryList(
            [
                .init(CheckPageWords.severity[language], CheckWords.severity(rule.severity)[language]),
                .init(CheckPageWords.file[language], rule.table.rawValue),
                .init(CheckPageWords.columns[language], rule.columns.map(\.rawValue).joined(separator: ", ")),
                .init(RulePageWords.holds[language], RulePageWords.years(rule.years)[language]),
            ]
                + (rule.needs.isEmpty
                    ? []
                    : [
                        .init(
                            RulePageWords.needs[language],
                            rule.needs.map { CheckWords.name(of: $0)[language] }.joined(separator: ", "))
                    ])
        ).html
        if let departs = rule.departs {
            heading(RulePageWords.departs)
            p { departs[language] }
        }
        if !rule.fires.isEmpty {
            heading(RulePageWords.example)
            p { RulePageWords.exampleLede(example.year)[language] }
            exampleTables(example.now, isLast: false)
            if let last = example.last { exampleTables(last, isLast: true) }
        } else {
            heading(RulePageWords.example)
            p { RulePageWords.noExample[language] }
        }
    }

    /// The tables of the example that say something: those with a flagged row, and those the rule needs.
    @HTMLBuilder private func exampleTables(_ text: ReturnText, isLast: Bool) -> HTML {
        let wanted =
            [rule.table]
            + Table.allCases.filter { table in
                table != rule.table && (table == .header ? reads(.header) : (text[table]?.count ?? 0) > 0)
            }
        wanted.map { table -> HTML in
            guard let rows = text[table], rows.count > 0 else { return .nothing }
            let columns = self.columns(of: rows, isLast: isLast)
            return DataTable(
                id: "example-\(rule.table.rawValue)-\(isLast ? "last-" : "")\(table.rawValue)",
                caption: caption(table, isLast: isLast),
                columns: columns.map { .init($0.rawValue) },
                rows: (0..<rows.count).map { row in self.row(rows, row, columns, isLast: isLast) }
            ).html
        }
    }

    /// The table's name, told apart from that in the example of another table on the same page.
    private func caption(_ table: Table, isLast: Bool) -> String {
        let name = isLast ? CheckPageWords.ofLastYear(table.rawValue)[language] : table.rawValue
        guard !isAlone, table != rule.table else { return name }
        return RulePageWords.beside(name, rule.table.rawValue)[language]
    }

    private func heading(_ words: Bilingual) -> HTML { isAlone ? h2 { words[language] } : h3 { words[language] } }

    private func reads(_ table: Table) -> Bool { rule.reads.contains { $0.table == table } }

    /// Those in which something stands, those that the rule is about, the derived ones last, and the child's id.
    private func columns(of text: TableText, isLast: Bool) -> [Column] {
        let told = !isLast && text.table == rule.table ? rule.columns : []
        return text.table.keptColumns.filter { column in
            column == .child || told.contains(column) || (0..<text.count).contains { !text.isBlank($0, column) }
        } + told.filter(\.isDerived)
    }

    private func row(_ text: TableText, _ row: Int, _ columns: [Column], isLast: Bool) -> DataTable.Row {
        let finding = check.findings.first { !isLast && $0.table == text.table && $0.row == Int32(row) }
        let cells = columns.map { column -> HTML in
            guard let finding, rule.columns.contains(column) else { return .text(text.text(row, column)) }
            let cell = check.cell(column, finding)
            return mark { cell.isEmpty ? CheckPageWords.blank[language] : cell }
        }
        return .init(head: cells[0], cells: Array(cells.dropFirst()))
    }
}
