import Basics

/// A few rows of a return, written in a line each, that show what a rule flags and what it lets pass.
///
///     Header DOB=01/06/2010
///     Episodes LS=V3 PLACE=U1 !
///     last.Episodes LS=V3
///     provider URN=SC1234567 PLACE=K2 PROVIDER=PR4 POST=AA1_1AB
///
/// Each line is a row: the table's name, then cells; `_` stands for a space, nothing after `=` for a blank. What is not
/// said is as in `ExampleDefaults`; the child is `C1` unless said. `last.` is a row of last year's return. `!` marks a
/// row that the rule must flag. Every child gets a Header row unless `no Header` is said. `year 2024` sets the
/// collection year; else it is the latest that the rule holds in, and not after 2025/26 where it holds then.
package struct Example: Sendable {
    package let now: ReturnText
    package let last: ReturnText?
    package let year: ReturnYear
    package let providers: KnownProviders
    /// The rows that must be flagged, by their place.
    package let marked: [Table: Set<Int32>]

    /// The council whose return it is; its postcodes are those of `ExamplePostcodes`.
    package static let authority = ExamplePostcodes.own

    package init(_ text: String, of rule: Rule) {
        let lines = text.split(separator: "\n").map { ExampleLine(String($0)) }
        let ending = lines.lazy.compactMap(\.year).first ?? Example.year(of: rule)
        let defaults = ExampleDefaults(ending: ending)
        let needsLast = rule.needs.contains { if case .lastYear = $0 { true } else { false } }
        let current = lines.filter { !$0.isLast }
        let earlier = lines.filter(\.isLast)
        let hasHeaders = !lines.contains(where: \.saysNoHeader)
        now = Example.written(current, defaults, hasHeaders: hasHeaders)
        last =
            needsLast || !earlier.isEmpty
            ? Example.written(earlier, defaults.oneYearBefore, hasHeaders: hasHeaders) : nil
        year = ReturnYear(ending: ending)
        providers = KnownProviders(
            Dictionary(lines.compactMap(\.provider), uniquingKeysWith: { first, _ in first }))
        marked = Example.marked(current)
    }

    /// The return checked by the rules given, as a return of the example's council.
    package func checked(by rules: [Rule]) async -> Check {
        await Check(
            now, last: last, year: year, authority: Example.authority, providers: providers,
            postcodes: ExamplePostcodes(), rules: rules)
    }

    private static func year(of rule: Rule) -> Int {
        min(max(2026, rule.years.endings.lowerBound), rule.years.endings.upperBound)
    }

    private static func marked(_ lines: [ExampleLine]) -> [Table: Set<Int32>] {
        var marked: [Table: Set<Int32>] = [:]
        var counts: [Table: Int32] = [:]
        for line in lines {
            guard let table = line.table else { continue }
            if line.isMarked { marked[table, default: []].insert(counts[table] ?? 0) }
            counts[table, default: 0] += 1
        }
        return marked
    }

    /// All tables of the year, with the rows of these lines.
    private static func written(_ lines: [ExampleLine], _ defaults: ExampleDefaults, hasHeaders: Bool) -> ReturnText {
        let births = Dictionary(
            lines.filter { $0.table == .header }.map { ($0.child, $0.cells[.dob] ?? defaults.cell(.header, .dob)) },
            uniquingKeysWith: { first, _ in first })
        var lines = lines
        if hasHeaders {
            var seen = Set(lines.filter { $0.table == .header }.map(\.child))
            for line in lines where line.table != nil && !line.child.isEmpty && seen.insert(line.child).inserted {
                lines.append(ExampleLine(headerOf: line.child))
            }
        }
        return ReturnText(
            Table.allCases.map { table in
                var text = TableText(table, name: table.rawValue, present: Set(table.keptColumns))
                for (number, line) in lines.filter({ $0.table == table }).enumerated() {
                    for column in table.keptColumns {
                        let cell = line.cell(column, table, defaults, born: births[line.child])
                        text.add(cell.utf8)
                    }
                    text.endRow(number: number)
                }
                return text
            })
    }
}
