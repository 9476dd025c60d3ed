import Basics
import Testing

@testable import Documents

@Suite struct WorkbookTests {
    private func read(_ bytes: [UInt8]) throws -> [SheetTable] { try TableFile.read(bytes, name: "plan.xlsx") }

    private func sheet(_ xml: String) throws -> SheetTable {
        try read(WrittenFiles.workbook([("Plan", "<sheetData>\(xml)</sheetData>")]))[0]
    }

    @Test func `texts that cells share are put where they belong, their runs joined, reading aids left out`() throws {
        let bytes = WrittenFiles.workbook(
            [
                (
                    "Cynllun",
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c></row></sheetData>"
                )
            ],
            shared: [
                "<t>Tŷ &amp; gardd</t>",
                "<r><t>a) Ask</t></r><r><t xml:space=\"preserve\">\nb) Do</t></r><rPh><t>x</t></rPh>",
            ])
        let table = try read(bytes)[0]
        #expect(table.name == "Cynllun")
        #expect(table.rows == [["a) Ask\nb) Do", "", "Tŷ & gardd"]])
        #expect(table.cell(0, 2) == "Tŷ & gardd")
        #expect(table.cell(7, 7).isEmpty)
    }

    @Test func `numbers come as they were typed, days as days, per cents as per cents`() throws {
        let styles = """
            <numFmts><numFmt numFmtId="170" formatCode="[$-809]d mmm yyyy;@"/><numFmt numFmtId="171" formatCode="0.0%"/>\
            <numFmt numFmtId="172" formatCode="&quot;Day &quot;0"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>\
            <xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>
            """
        let values = [
            ("0", "85"), ("0", "0.10000000000000001"), ("0", "1.0000000000000001E-5"), ("1", "46477"), ("2", "46477"),
            ("3", "0.85499999999999998"), ("4", "12"), ("5", "46477.604166666664"), ("6", "0.75"), ("1", "1"),
            ("7", "1.25"),
        ]
        let cells = values.map { "<c s=\"\($0)\"><v>\($1)</v></c>" }.joined()
        let bytes = WrittenFiles.workbook([("P", "<sheetData><row r=\"1\">\(cells)</row></sheetData>")], styles: styles)
        #expect(
            try read(bytes)[0].rows == [
                [
                    "85", "0.1", "0.00001", "2027-03-31", "2027-03-31", "85.5%", "12", "2027-03-31 14:30", "18:00",
                    "1900-01-01", "30:00",
                ]
            ])
    }

    @Test func `a workbook that counts its days from 1904 gives the same days`() throws {
        let bytes = WrittenFiles.workbook(
            [("P", "<sheetData><row r=\"1\"><c s=\"0\"><v>45015</v></c></row></sheetData>")],
            properties: "<workbookPr date1904=\"1\"/>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
        #expect(try read(bytes)[0].rows == [["2027-03-31"]])
    }

    @Test func `merged cells each get the value, and it is said which they were`() throws {
        let rows =
            WrittenFiles.row(1, ["Theme", "Action"]) + WrittenFiles.row(2, ["Home", "One"])
            + WrittenFiles.row(3, ["", "Two"]) + WrittenFiles.row(4, ["", "Three"])
        let merges = "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>"
        let table = try read(WrittenFiles.workbook([("P", "<sheetData>\(rows)</sheetData>\(merges)")]))[0]
        #expect(table.rows == [["Theme", "Action"], ["Home", "One"], ["Home", "Two"], ["Home", "Three"]])
        #expect(table.notices == [TableNotice(.merged, ["A2:A4"])])
        #expect(
            table.notices[0].sentence.english
                == "Cells were merged (A2:A4): each of them was given the merged value.")
    }

    @Test func `a range merged over the whole sheet reaches no further than the table does`() throws {
        let xml =
            "<sheetData>\(WrittenFiles.row(1, ["a", "b"]))\(WrittenFiles.row(2, ["c"]))</sheetData>"
            + "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"
        #expect(try read(WrittenFiles.workbook([("P", xml)]))[0].rows == [["a", "b"], ["c", "c"]])
    }

    @Test func `of a formula the value last saved is taken, and one without a value is named`() throws {
        let table = try sheet(
            "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f><v>12</v></c><c r=\"B1\"><f>NOW()</f></c>"
                + "<c r=\"C1\" t=\"str\"><f>A1&amp;\"x\"</f><v>12x</v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r=\"E1\" t=\"b\"><v>1</v></c></row>")
        #expect(table.rows == [["12", "", "12x", "#DIV/0!", "TRUE"]])
        #expect(
            table.notices == [
                TableNotice(.formulas, ["A1", "C1", "D1"]), TableNotice(.formulaWithoutValue, ["B1"]),
                TableNotice(.errorValue, ["D1"]),
            ])
    }

    @Test func `what is hidden is read and said`() throws {
        let rows =
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>\(WrittenFiles.row(1, ["a", "b"]))"
            + WrittenFiles.row(2, ["c"], "hidden=\"1\"") + "</sheetData>"
        let tables = try read(
            WrittenFiles.workbook([("Seen", rows), ("Unseen", rows)], attributes: ["", "state=\"veryHidden\""]))
        #expect(tables.map(\.isHidden) == [false, true])
        #expect(tables[0].rows == [["a", "b"], ["c"]])
        #expect(tables[0].notices == [TableNotice(.hiddenRows, ["2"]), TableNotice(.hiddenColumns, ["B:C"])])
        #expect(tables[1].notices.map(\.kind) == [.hiddenSheet, .hiddenRows, .hiddenColumns])
        #expect(tables.map(\.number) == [1, 2])
    }

    @Test func `a cell's place, kind and style are read however long they are written`() throws {
        let style = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        let row =
            "<c s=\"00000000000000000001\" r=\"$A$000000000000000001\"><v>46477</v></c>"
            + "<c t='inl&#105;neStr' r='&#66;1'><is><t>b</t></is></c><c r=\"C1\" t=\"\" s=\"\"><v>3</v></c>"
            + "<c x:r=\"D1\" cm=\"1\" x:s=\"1\" x:t=\"n\"><v>46478</v></c><c t=\"s\" t=\"str\" r=\"E1\"><v>0</v></c>"
        let bytes = WrittenFiles.workbook(
            [("P", "<sheetData><row r=\"1\">\(row)</row></sheetData>")], shared: ["<t>e</t>"], styles: style)
        #expect(try read(bytes)[0].rows == [["2027-03-31", "b", "3", "2027-04-01", "e"]])
    }

    @Test func `tags with another program's prefixes are the same tags`() throws {
        let xml =
            "<x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is><x:t>yes</x:t></x:is></x:c></x:row></x:sheetData>"
        #expect(try read(WrittenFiles.workbook([("P", xml)]))[0].rows == [[], ["", "yes"]])
    }

    @Test func `rows that only have a colour, down to the end of the sheet, are no rows`() throws {
        let coloured = (2...30_000).map { "<row r=\"\($0)\" s=\"4\"><c r=\"A\($0)\" s=\"4\"/></row>" }.joined()
        #expect(try sheet(WrittenFiles.row(1, ["a"]) + coloured).rows == [["a"]])
    }

    @Test func `a sentence names six places and counts the rest`() {
        let notice = TableNotice(.formulas, (1...9).map { "A\($0)" })
        #expect(notice.sentence.english.contains("(A1, A2, A3, A4, A5, A6 and 3 more)"))
        #expect(notice.sentence.welsh.contains("(A1, A2, A3, A4, A5, A6 a 3 arall)"))
    }

    @Test func `a table without a name is called by its number`() {
        #expect(SheetTable(name: "", number: 2, rows: []).title == Bilingual("Table 2", cy: "Tabl 2"))
    }

    @Test func `columns are named as spreadsheets name them`() {
        #expect([0, 25, 26, 701, 702].map(CellAddress.name) == ["A", "Z", "AA", "ZZ", "AAA"])
        #expect(CellAddress("AA10") == CellAddress(column: 26, row: 9))
        #expect(CellAddress("$B$4") == CellAddress(column: 1, row: 3))
        for wrong in ["", "A", "4", "A4B", "A99999999", "AAAAAAAAA1", "A-1"] { #expect(CellAddress(wrong) == nil) }
    }
}
