import Basics
import Testing

@testable import Documents

@Suite struct WordTableTests {
    private func read(_ body: String, styles: String = "") throws -> [SheetTable] {
        try TableFile.read(WrittenFiles.document(body, styles: styles), name: "plan.docx")
    }

    @Test func `each table is called by the heading above it`() throws {
        let styles = "<w:style w:styleId=\"Pennawd1\"><w:name w:val=\"heading 1\"/></w:style>"
        let table = WrittenFiles.table([["Action", "Owner"], ["Ask", "Nurse"]])
        let tables = try read(
            table + WrittenFiles.paragraph("Home", style: "Pennawd1") + WrittenFiles.paragraph("Some words.") + table
                + WrittenFiles.paragraph("Health", style: "Heading2") + table, styles: styles)
        #expect(tables.map(\.name) == ["", "Home", "Health"])
        #expect(tables.map(\.number) == [1, 2, 3])
        #expect(tables[1].rows == [["Action", "Owner"], ["Ask", "Nurse"]])
        #expect(tables[0].title.welsh == "Tabl 1")
    }

    @Test
    func `a cell of several paragraphs keeps its lines, its tabs and what was inserted, and drops what was deleted`()
        throws
    {
        let cell =
            "<w:tc>" + WrittenFiles.paragraph("a) Ask") + "<w:p><w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr>"
            + "<w:r><w:t>b)</w:t><w:tab/><w:t>Do</w:t><w:br/><w:t>now</w:t></w:r></w:p>"
            + "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p><w:p/></w:tc>"
        let table = try read("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>")[0]
        #expect(table.rows == [["a) Ask\nb)\tDo\nnow\nnew"]])
        #expect(table.notices.map(\.kind) == [.unacceptedChanges])
    }

    @Test func `cells joined over columns and rows repeat their value, and it is said`() throws {
        let starts = "<w:vMerge w:val=\"restart\"/>"
        let body =
            "<w:tbl><w:tr>" + WrittenFiles.cell("Both", "<w:gridSpan w:val=\"2\"/>") + WrittenFiles.cell("c")
            + "</w:tr>"
            + "<w:tr>" + WrittenFiles.cell("Home", starts) + WrittenFiles.cell("1") + WrittenFiles.cell("x") + "</w:tr>"
            + "<w:tr>" + WrittenFiles.cell("", "<w:vMerge/>") + WrittenFiles.cell("2") + WrittenFiles.cell("y")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + WrittenFiles.cell("3") + "</w:tr></w:tbl>"
        let table = try read(body)[0]
        #expect(table.rows == [["Both", "Both", "c"], ["Home", "1", "x"], ["Home", "2", "y"], ["", "3"]])
        #expect(table.notices == [TableNotice(.merged, ["A1:B1", "A2:A3"])])
    }

    @Test func `a table in a cell becomes lines of that cell, and it is said which`() throws {
        let inner = WrittenFiles.table([["i", "ii"], ["iii", "iv"]])
        let cell = "<w:tc>" + WrittenFiles.paragraph("Steps:") + inner + "<w:p/></w:tc>"
        let tables = try read("<w:tbl><w:tr>" + WrittenFiles.cell("1") + cell + "</w:tr></w:tbl>")
        #expect(tables.count == 1)
        #expect(tables[0].rows == [["1", "Steps:\ni\tii\niii\tiv"]])
        #expect(tables[0].notices == [TableNotice(.tableInTable, ["B1"])])
    }

    @Test func `what is shown twice for older programs is read once`() throws {
        let twice =
            "<mc:AlternateContent><mc:Choice><w:r><w:t>once</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>once</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        #expect(try read("<w:tbl><w:tr><w:tc><w:p>\(twice)</w:p></w:tc></w:tr></w:tbl>")[0].rows == [["once"]])
    }

    @Test func `a document without tables has none`() throws {
        #expect(try read(WrittenFiles.paragraph("Words only.")).isEmpty)
    }
}
