import Basics
import Testing

@testable import SSDA903

/// Cells that are wrong while the file is whole: the return is checked, and each is reported where it stands.
struct HostileCellTests {
    private static let dates = Table.allCases.flatMap { table in
        table.columns.filter { $0.isDate }.map { (table, $0) }
    }

    private static let impossible = [
        "31/11/2025", "29/02/2025", "00/00/0000", "12/31/2025", "2025-11-30", "30/11/25", "30.11.2025", "45991", "soon",
        "30/11/2025 00:00", "ŵ", "30/11/20255", "=TODAY()",
    ]

    private func checked(_ example: String, of rule: Rule = Rule.all[0]) async -> Check {
        await Example("year 2027\n" + example, of: rule).checked(by: Rule.all)
    }

    /// By a finding; or, in the day of birth that other files say again, where no rule is about the cell, by itself.
    @Test(arguments: dates)
    func `a day that the calendar does not have is reported at its cell, however it is written`(
        _ table: Table, _ column: Column
    ) async {
        for day in Self.impossible {
            let row = "\(table.rawValue) \(column.rawValue)=\(day.replacing(" ", with: "_"))"
            let check = await checked("Episodes\n" + row)
            let isFlagged = check.findings.contains {
                $0.table == table && check.rule(of: $0).columns.contains(column)
            }
            let isKnown = check.unreadable.contains { $0.table == table && $0.column == column && $0.row == 0 }
            #expect(isKnown == (column == .dob && table != .header) && isFlagged != isKnown, "\(row)")
            #expect(!check.isClean)
        }
    }

    @Test func `an id that is there twice is reported in both rows`() async {
        let check = await checked("Header\nHeader CHILD=c1\nHeader CHILD=C2\nEpisodes\nEpisodes CHILD=C2")
        let rows = check.findings.filter { check.rule(of: $0).code == "INT32" }.map(\.row)
        #expect(rows.sorted() == [0, 1])
    }

    @Test func `ids that differ in one letter, or are very long, are children of their own`() async {
        let long = String(repeating: "7", count: 5000)
        let check = await checked("Header CHILD=\(long)1\nHeader CHILD=\(long)2\nHeader CHILD=C1\nHeader CHILD=C11")
        #expect(check.childCount == 4)
        #expect(!check.findings.contains { check.rule(of: $0).code == "INT32" })
    }

    @Test func `a cell of a megabyte is no code and is shown as it is`() async {
        let long = String(repeating: "U", count: 1 << 20)
        let check = await checked("Episodes PLACE=\(long)")
        #expect(check.findings.contains { check.rule(of: $0).columns.contains(.place) })
    }

    @Test func `days at the ends of the calendar stop nothing`() async {
        for day in ["01/01/0001", "31/12/9999", "29/02/2000"] {
            for (table, column) in Self.dates {
                let check = await checked("Episodes\n\(table.rawValue) \(column.rawValue)=\(day)")
                for finding in check.findings { #expect(!check.sentence(finding).english.isEmpty) }
            }
        }
    }
}
