import Testing

@testable import Promise

/// What is shown of ages and what is shown of answers, put together, tells nobody how few of an age gave an answer.
struct SafeTableTests {
    /// Every way in which this many can be counted in so many places.
    private static func ways(_ total: Int, _ places: Int) -> [[Int]] {
        guard places > 1 else { return [[total]] }
        return (0...total).flatMap { first in ways(total - first, places - 1).map { [first] + $0 } }
    }

    private static func tables(of total: Int, _ rows: Int, _ columns: Int) -> [[[Int]]] {
        ways(total, rows * columns).map { cells in
            (0..<rows).map { Array(cells[($0 * columns)..<(($0 + 1) * columns)]) }
        }
    }

    private static func sees(_ alike: [[[Int]]], _ count: ([[Int]]) -> Int) -> Int { Set(alike.map(count)).count }

    /// How many rows and columns, and with how many young people.
    @Test(arguments: [(2, 2, 6...30), (2, 3, 9...13), (3, 2, 9...13)])
    func `who sees both sums can tell no hidden count to fewer than three values`(
        rows: Int, columns: Int, totals: ClosedRange<Int>
    ) {
        for total in totals {
            let all = Dictionary(grouping: Self.tables(of: total, rows, columns)) { SafeTable($0) }
            for (seen, alike) in all where !seen.isWhole && seen.columns != .tooFew {
                for row in 0..<rows {
                    for column in 0..<columns {
                        let known = [seen.columns.count(column), seen.rows.count(row)].compactMap(\.self)
                        let isForced = known.contains(0) || known.contains(total)
                        #expect(isForced || Self.sees(alike) { $0[row][column] } >= 3, "\(seen) tells too much")
                    }
                }
            }
        }
    }

    @Test(arguments: [(2, 2, 10...30), (2, 3, 10...13), (3, 2, 10...13)])
    func `who sees both sums can tell no hidden sum to fewer than three values`(
        rows: Int, columns: Int, totals: ClosedRange<Int>
    ) {
        for total in totals {
            let all = Dictionary(grouping: Self.tables(of: total, rows, columns)) { SafeTable($0) }
            for (seen, alike) in all where !seen.isWhole {
                for row in 0..<rows where seen.rows.count(row) == nil {
                    #expect(Self.sees(alike) { $0[row].reduce(0, +) } >= 3, "\(seen) tells too much")
                }
                for column in 0..<columns where seen.columns.count(column) == nil {
                    #expect(Self.sees(alike) { $0.reduce(0) { $0 + $1[column] } } >= 3, "\(seen) tells too much")
                }
            }
        }
    }

    @Test func `how many of each age answered is shown by the rule for small counts`() {
        let safe = SafeVerdict([.from12: Answers(kept: 7, partly: 4), .from16: Answers(kept: 6, not: 2)])
        #expect(safe.ages == .shown(total: 19, counts: [0, 11, 8, 0]) && safe.byAge.isEmpty)
        let few = SafeVerdict([.from12: Answers(kept: 11), .from16: Answers(kept: 4)])
        #expect(few.ages.count(1) == 11 && few.ages.count(2) == nil && few.ages.count(0) == nil)
        #expect(SafeVerdict([.from12: Answers(kept: 4, partly: 4)]).ages == .tooFew)
    }
}
