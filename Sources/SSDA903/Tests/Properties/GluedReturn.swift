import Basics
import Testing

@testable import SSDA903

/// Every example of every rule of one year, glued together as one return: each of its children under an id of its own.
/// Where a rule can go wrong, there is a row here that it looks at.
struct GluedReturn {
    struct Row: Hashable {
        /// The same wherever the row is put.
        let number: Int
        var cells: [String]
        let child: String
    }

    typealias Tables = [Table: [Row]]

    let year: ReturnYear
    var now: Tables = [:]
    var last: Tables = [:]
    private(set) var providers: [Code: KnownProvider] = [:]

    init(ending: Int) {
        year = ReturnYear(ending: ending)
        var turn = 0
        for rule in Rule.all {
            for text in [rule.fires, rule.passes] where !text.isEmpty {
                let example = Example(text, of: rule)
                guard example.year == year else { continue }
                turn += 1
                now = now.merging(GluedReturn.rows(example.now, turn)) { $0 + $1 }
                last = last.merging(GluedReturn.rows(example.last, turn)) { $0 + $1 }
                providers.merge(example.providers.providers) { first, _ in first }
            }
        }
        now = now.mapValues(GluedReturn.numbered)
        last = last.mapValues(GluedReturn.numbered)
    }

    /// One return with these rows, written as examples are.
    init(ending: Int, life: String, before: String) {
        year = ReturnYear(ending: ending)
        let earlier = before.split(separator: "\n").map { "last.\($0)" }.joined(separator: "\n")
        let example = Example("year \(ending)\n\(life)\n\(earlier)", of: Rule.all[0])
        now = GluedReturn.rows(example.now, 0).mapValues(GluedReturn.numbered)
        last = GluedReturn.rows(example.last, 0).mapValues(GluedReturn.numbered)
    }

    private static func rows(_ text: ReturnText?, _ turn: Int) -> Tables {
        (text?.tables ?? [:]).mapValues { table in
            (0..<table.count).map { row in
                var cells = table.texts(row)
                // A row without an id is nobody's, here as in its example.
                let child = cells[0].isEmpty ? "" : "\(turn)\(cells[0])"
                cells[0] = child
                return Row(number: 0, cells: cells, child: child.uppercased())
            }
        }
    }

    private static func numbered(_ rows: [Row]) -> [Row] {
        rows.enumerated().map { Row(number: $0, cells: $1.cells, child: $1.child) }
    }
}

extension GluedReturn {
    /// A finding by what it says, not by where its row stands.
    struct Named: Hashable, CustomStringConvertible {
        let code: String
        let table: Table
        let number: Int

        var description: String { "\(code) \(table.rawValue) \(number)" }
    }

    struct Found {
        let check: Check
        let findings: Set<Named>
        let untold: Set<Named>

        init(_ check: Check) {
            self.check = check
            findings = Set(check.findings.map { Found.named($0, check) })
            untold = Set(check.untold.map { Found.named($0, check) })
            #expect(findings.count == check.findings.count, "a row is flagged twice by one rule")
        }

        private static func named(_ finding: Finding, _ check: Check) -> Named {
            Named(code: check.rule(of: finding).code, table: finding.table, number: check.number(of: finding))
        }
    }

    static func text(_ tables: Tables) -> ReturnText {
        ReturnText(
            Table.allCases.map { table in
                var text = TableText(table, name: table.rawValue, present: Set(table.keptColumns))
                for row in tables[table] ?? [] {
                    for cell in row.cells { text.add(cell.utf8) }
                    text.endRow(number: row.number)
                }
                return text
            })
    }

    func checked(rules: [Rule] = Rule.all) async -> Found {
        await checked(GluedReturn.text(now), GluedReturn.text(last), rules: rules)
    }

    func checked(_ now: ReturnText, _ last: ReturnText, rules: [Rule] = Rule.all) async -> Found {
        Found(
            await Check(
                now, last: last, year: year, authority: Example.authority, providers: KnownProviders(providers),
                postcodes: ExamplePostcodes(), rules: rules))
    }

    /// The child of a finding's row; of a return whose rows stand where they were put.
    func child(of finding: Named) -> String? {
        guard let rows = now[finding.table], rows.indices.contains(finding.number) else { return nil }
        return rows[finding.number].child
    }

    mutating func shuffle(using random: inout SeededBytes) {
        for table in Table.allCases {
            now[table]?.shuffle(using: &random)
            last[table]?.shuffle(using: &random)
        }
    }
}

extension GluedReturn {
    /// A cell that holds a day.
    struct DateCellPlace: Hashable {
        let isLast: Bool
        let table: Table
        let row: Int
        let column: Column
    }

    /// The cells with days in them, by child.
    var dates: [String: [DateCellPlace]] {
        var dates: [String: [DateCellPlace]] = [:]
        for (tables, isLast) in [(now, false), (last, true)] {
            for table in Table.allCases {
                for (row, line) in (tables[table] ?? []).enumerated() {
                    for (column, cell) in zip(table.keptColumns, line.cells) where column.isDate && !cell.isEmpty {
                        dates[line.child, default: []].append(
                            DateCellPlace(isLast: isLast, table: table, row: row, column: column))
                    }
                }
            }
        }
        return dates
    }

    mutating func write(_ cell: String, in place: DateCellPlace) {
        guard let column = place.table.keptColumns.firstIndex(of: place.column) else { return }
        if place.isLast {
            last[place.table]?[place.row].cells[column] = cell
        } else {
            now[place.table]?[place.row].cells[column] = cell
        }
    }
}
