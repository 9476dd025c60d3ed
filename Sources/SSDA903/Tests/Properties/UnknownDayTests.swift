import Basics
import Testing

@testable import SSDA903

/// A day that cannot be read may be any day: it makes nothing wrong elsewhere, and hides nothing unsaid.
struct UnknownDayTests {
    static let spoilt = ["31/11/2025", "2025-11-30", "soon"]

    @Test(arguments: RulePropertyTests.years, spoilt)
    func `a day that cannot be read is wrong at its own cell alone`(_ ending: Int, _ spoilt: String) async {
        let glued = GluedReturn(ending: ending)
        let expected = await glued.checked()
        let dates = glued.daysByChild
        // Children know nothing of one another: one cell of each is spoilt at a time.
        for turn in 0..<(dates.values.map(\.count).max() ?? 0) {
            let cells = dates.compactMapValues { turn < $0.count ? $0[turn] : nil }
            var changed = glued
            for cell in cells.values { changed.write(spoilt, in: cell) }
            let found = await changed.checked()
            for more in found.findings.subtracting(expected.findings) {
                let cell = glued.child(of: more).flatMap { cells[$0] }
                #expect(cell.map { glued.isIts(more, $0, expected.check) } ?? false, "\(more) is new by \(cell as Any)")
            }
            for lost in expected.findings.subtracting(found.findings).subtracting(found.untold) {
                let cell = glued.child(of: lost).flatMap { cells[$0] }
                #expect(cell.map { glued.isIts(lost, $0, expected.check) } ?? false, "\(lost) is lost by \(cell as Any)")
            }
        }
    }

    /// A system writes every day of a column in a form of its own, or something that tells nothing.
    @Test(arguments: spoilt)
    func `a column of days that cannot be read is wrong at its own cells alone`(_ spoilt: String) async {
        let glued = GluedReturn(ending: 2026)
        let expected = await glued.checked()
        let cells = Dictionary(grouping: glued.daysByChild.values.joined()) { "\($0.isLast) \($0.table) \($0.column)" }
        for (name, column) in cells {
            var changed = glued
            for cell in column { changed.write(spoilt, in: cell) }
            let found = await changed.checked()
            let byRow = Dictionary(grouping: column) { "\($0.table) \($0.row)" }
            for other in found.findings.symmetricDifference(expected.findings).subtracting(found.untold) {
                let isIts = byRow["\(other.table) \(other.number)"]?.contains { glued.isIts(other, $0, expected.check) }
                #expect(isIts ?? false, "\(other) differs by \(name)")
            }
        }
    }
}

extension GluedReturn {
    /// The cells with days in them, DATE_PERM among them, by child.
    fileprivate var daysByChild: [String: [DateCellPlace]] {
        var days = dates
        for (row, line) in (now[.prevPerm] ?? []).enumerated() where !line.cells[4].isEmpty {
            days[line.child, default: []].append(
                DateCellPlace(isLast: false, table: .prevPerm, row: row, column: .datePerm))
        }
        return days
    }

    /// Whether the finding is about that very cell.
    fileprivate func isIts(_ finding: Named, _ cell: DateCellPlace, _ check: Check) -> Bool {
        !cell.isLast && cell.table == finding.table && now[cell.table]?[cell.row].number == finding.number
            && check.rules.contains {
                $0.code == finding.code && $0.table == finding.table && $0.columns.contains(cell.column)
            }
    }
}
