import Basics
import Foundation
import Testing

@testable import Documents

/// Files made to do harm: each is refused with one sentence, and quickly, which the other tests' patience measures.
@Suite struct HostileFileTests {
    private func workbook(_ xml: String) -> [UInt8] { WrittenFiles.workbook([("P", "<sheetData>\(xml)</sheetData>")]) }

    private func refusal(_ bytes: [UInt8], _ name: String = "plan.xlsx") -> String {
        refused { try TableFile.read(bytes, name: name) } ?? "not refused"
    }

    @Test func `a workbook of 100,000 rows is refused without being unpacked`() {
        let rows = (1...100_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
        #expect(refusal(workbook(rows)).contains("more than 20,000 rows"))
        let table = WrittenFiles.table((1...100_000).map { ["\($0)"] })
        #expect(refusal(WrittenFiles.document(table), "plan.docx").contains("more than 20,000 rows"))
    }

    @Test func `one cell in the last row of all is refused`() {
        #expect(refusal(workbook(WrittenFiles.row(1_048_576, ["x"]))).contains("more than 20,000 rows"))
    }

    @Test func `one cell in the last column of all is refused`() {
        #expect(refusal(workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).contains("columns"))
    }

    @Test func `a part that unpacks to a thousand times its size is refused by what it says of itself`() {
        let bomb = WrittenFiles.workbook(
            [("P", "")], more: [("xl/media/a.bin", String(repeating: "\0", count: 300 * 1024 * 1024))])
        #expect(bomb.count < 400_000)
        #expect(refusal(bomb).contains("would unpack to far more"))
    }

    @Test func `a sheet that is nothing but blanks is refused by how small it is packed`() {
        let bomb = workbook(WrittenFiles.row(1, ["a"]) + String(repeating: " ", count: 17 * 1024 * 1024))
        #expect(bomb.count < 50_000)
        #expect(refusal(bomb).contains("would unpack to far more"))
    }

    @Test func `a part that lies about its size is refused when it grows beyond it`() throws {
        let padding = String(repeating: " ", count: 8 * 1024 * 1024)
        var bytes = workbook(WrittenFiles.row(1, ["a"]) + padding)
        let name = try #require(bytes.lastPlace(of: "xl/worksheets/s0.xml"))
        // The size in the directory's entry, 22 bytes before the name.
        bytes.replaceSubrange((name - 22)..<(name - 18), with: [0, 1, 0, 0])
        #expect(refusal(bytes).contains("would unpack to far more"))
    }

    @Test func `more parts than any paper has are refused`() {
        let parts = (0..<5000).map { (name: "xl/p\($0).xml", text: "") }
        #expect(refusal(WrittenFiles.workbook([("P", "")], more: parts)).contains("would unpack to far more"))
    }

    @Test func `names that climb out of the file, or stand twice, are refused`() {
        for name in ["../../etc/passwd", "/etc/passwd", "xl\\..\\a", "xl/workbook.xml"] {
            let bytes = WrittenFiles.workbook([("P", "")], more: [(name, "x")])
            #expect(refusal(bytes).contains("damaged"), "\(name)")
        }
    }

    @Test func `definitions of its own are refused wherever they stand`() {
        let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        let outside = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        for wicked in [laughs, outside, "<!ENTITY a \"b\">", "<!doctype x>", "<!ELEMENT a ANY>"] {
            #expect(refusal(workbook(wicked)).contains("definitions of its own"), "\(wicked)")
            let document = WrittenFiles.document(wicked + WrittenFiles.table([["a"]]))
            #expect(refusal(document, "plan.docx").contains("definitions of its own"), "\(wicked)")
        }
        #expect(refusal(workbook("<row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>")).contains("damaged"))
    }

    @Test func `tags a hundred thousand deep, and tags that do not close, are refused`() {
        #expect(refusal(workbook(String(repeating: "<a>", count: 100_000))).contains("damaged"))
        #expect(refusal(workbook("<row><c></row></c>")).contains("damaged"))
        #expect(refusal(workbook("<row r=\"1")).contains("damaged"))
        #expect(refusal(workbook("<row r=\"-5\"><c><v>1</v></c></row>")).contains("damaged"))
        #expect(refusal(workbook("<row r=\"1\"><c t=\"s\"><v>99</v></c></row>")).contains("damaged"))
    }

    @Test func `a cell without a place and without a row around it is refused`() {
        #expect(refusal(workbook("<c><v>1</v></c>")).contains("damaged"))
        #expect(refusal(workbook("<c r=\"?\" t=\"str\"><v>a</v></c>")).contains("damaged"))
    }

    @Test func `a file cut short anywhere is refused, and never read as half a table`() {
        let whole = workbook((1...40).map { WrittenFiles.row($0, ["a", "b"]) }.joined())
        for length in stride(from: 0, to: whole.count, by: 97) {
            #expect(refused { try TableFile.read(Array(whole[..<length]), name: "plan.xlsx") } != nil, "\(length)")
        }
    }

    @Test func `a byte changed anywhere is refused or changes nothing that is read`() throws {
        let whole = workbook((1...40).map { WrittenFiles.row($0, ["a", "b"]) }.joined())
        let tables = try TableFile.read(whole, name: "plan.xlsx")
        for index in stride(from: 0, to: whole.count, by: 13) {
            var bytes = whole
            bytes[index] ^= 0x55
            do {
                let read = try TableFile.read(bytes, name: "plan.xlsx")
                #expect(read == tables, "\(index)")
            } catch {
                #expect(error is Refusal, "\(index)")
            }
        }
    }

    @Test func `a workbook with macros is refused, under whichever name`() {
        let bytes = WrittenFiles.workbook([("P", "")], more: [("xl/vbaProject.bin", "x")])
        for name in ["plan.xlsx", "plan.xlsm"] { #expect(refusal(bytes, name).contains("macros"), "\(name)") }
    }

    @Test func `a locked file and one of Office 97 are refused with what to do`() {
        let older: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(refusal(older, "plan.xls").contains("before 2007"))
        let locked = older + "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
        #expect(refusal(locked).contains("locked with a password"))
    }

    @Test func `a file that is something else than its name says is refused`() {
        #expect(refusal(Array("%PDF-1.7\n".utf8)).contains("not what its name says"))
        #expect(refusal(Array("a,b\n".utf8)).contains("not what its name says"))
        #expect(refusal(WrittenFiles.document("")).contains("not what its name says"))
        #expect(refusal(workbook(""), "plan.docx").contains("not what its name says"))
        #expect(refusal(workbook(""), "plan.csv").contains("not what its name says"))
        var zip = ZipWriter()
        zip.add("readme.txt", "x")
        #expect(refusal(zip.finished()).contains("not what its name says"))
    }
}

extension [UInt8] {
    /// Where the word stands last.
    func lastPlace(of word: String) -> Int? {
        var found: Int?
        while let next = place(of: word, from: found.map { $0 + 1 } ?? 0) { found = next }
        return found
    }
}
