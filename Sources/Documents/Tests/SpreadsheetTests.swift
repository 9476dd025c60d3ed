import Basics
import Foundation
import Testing

@testable import Documents

@Suite struct SpreadsheetTests {
    private static let day = Day(2027, 3, 31) ?? Day(number: 0)

    private static let plan = Spreadsheet(
        title: "Plan & promise", language: .welsh,
        sheets: [
            Spreadsheet.Sheet(
                "Plan", columns: [.init("No."), .init("What"), .init("By"), .init("Share")],
                rows: [
                    [1, "=HYPERLINK(\"http://example.org\")", .day(day), .number(0.5, decimals: 2)],
                    [2, "tŷ & <gardd>\n\"ail\" linell\u{1}", .blank, .number(-3)],
                ]),
            Spreadsheet.Sheet("Plan", columns: [.init("Only", width: 12)], rows: []),
            Spreadsheet.Sheet("Children: a very long name [of a sheet]/", columns: [], rows: []),
        ])

    @Test func `what is written is read again, text as text and days as days`() throws {
        let tables = try TableFile.read(Self.plan.xlsx(), name: "plan.xlsx")
        #expect(tables.map(\.name) == ["Plan", "Plan (2)", "Children  a very long name  of"])
        #expect(
            tables[0].rows == [
                ["No.", "What", "By", "Share"], ["1", "=HYPERLINK(\"http://example.org\")", "2027-03-31", "0.5"],
                ["2", "tŷ & <gardd>\n\"ail\" linell", "", "-3"],
            ])
        #expect(tables[0].notices.isEmpty)
        #expect(tables[1].rows == [["Only"]])
    }

    @Test func `the same plan gives the same bytes, and evidence would take it`() {
        #expect(Self.plan.xlsx() == Self.plan.xlsx())
        #expect(EvidenceFile.check(Self.plan.xlsx(), name: "plan.xlsx") == .fine(.xlsx))
    }

    @Test(.enabled(if: Readers.python != nil, "script/test installs openpyxl in .tools/documents"))
    func `another program finds no formula, a real day, bold heads that stay in sight`() throws {
        let script = """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.worksheets[0]
            print(sheet["B2"].data_type, sheet["B2"].value, sheet["C2"].value.isoformat(), sheet["C2"].number_format)
            print(sheet["A1"].font.b, sheet["A2"].font.b, sheet.freeze_panes, sheet["D2"].number_format, sheet["D2"].value)
            print(repr(sheet["B3"].value), book.properties.title, book.properties.language, book.sheetnames)
            """
        let python = try #require(Readers.python)
        let (status, text) = try Readers.say(python, ["-c", script], about: Self.plan.xlsx(), as: "xlsx")
        #expect(status == 0, "\(text)")
        #expect(
            text == """
                s =HYPERLINK("http://example.org") 2027-03-31T00:00:00 dd/mm/yyyy
                True False A2 0.00 0.5
                'tŷ & <gardd>\\n"ail" linell' Plan & promise cy-GB ['Plan', 'Plan (2)', 'Children  a very long name  of']

                """)
    }
}
