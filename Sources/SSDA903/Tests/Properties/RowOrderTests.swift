import Testing

@testable import SSDA903

/// Where a child has two rows that begin on one day, or that have no day, what they say puts them in order.
struct RowOrderTests {
    private func text(_ table: Table, _ rows: [String]) -> TableText {
        var text = TableText(table, name: "", present: Set(table.keptColumns))
        for (number, row) in rows.enumerated() {
            var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            while cells.count < table.keptColumns.count { cells.append("") }
            for cell in cells { text.add(cell.utf8) }
            text.endRow(number: number)
        }
        return text
    }

    @Test func `of two rows that differ, the same one comes first wherever it stands`() {
        let rows = ["C1,M,01/06/2010,WBRI,UN1", "c1,F,01/06/2010,WBRI,UN1"]
        #expect(!text(.header, rows).isBefore(0, 1) && text(.header, rows).isBefore(1, 0))
        #expect(text(.header, rows.reversed()).isBefore(0, 1) && !text(.header, rows.reversed()).isBefore(1, 0))
    }

    @Test func `small letters are as capitals, a blank comes last, and rows that are alike keep their places`() {
        let spells = text(
            .swEpisodes,
            [
                "C1,,SW2,01/06/2025", "C1,,sw1,01/06/2025", "C1,,,01/06/2025", "C1,,SW1,01/06/2025",
                "C1,x,SW1,01/06/2025",
            ])
        #expect([0, 1, 2, 3, 4].sorted { spells.isBefore($0, $1) } == [4, 1, 3, 0, 2])
    }

    @Test func `a day that is spoilt leaves rows in the order that their codes give them`() {
        for day in ["01/02/2024", "31/11/2025", ""] {
            let headers = text(.header, ["C1,M,01/06/2010,WBRI,UN2,,\(day)", "C1,M,01/06/2011,WBRI,UN1,,01/02/2025"])
            #expect(headers.isBefore(1, 0) && !headers.isBefore(0, 1))
        }
    }

    @Test func `two Header rows of one child, one unaccompanied, say the same in either order`() async {
        let child = "CHILD=C1 SEX=M"
        let episode = "Episodes PL_POST="
        let one = Example("Header \(child) UASC=1\nHeader \(child) UASC=0\n\(episode)", of: rule)
        let other = Example("Header \(child) UASC=0\nHeader \(child) UASC=1\n\(episode)", of: rule)
        let (found, otherFound) = (await one.checked(by: [rule]), await other.checked(by: [rule]))
        #expect(found.findings.map(\.row) == otherFound.findings.map(\.row))
    }

    private let rule = Rule.all.first { $0.code == "392b" } ?? Rule.all[0]
}
