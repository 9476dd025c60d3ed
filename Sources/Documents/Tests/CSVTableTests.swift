import Basics
import Foundation
import Testing

@testable import Documents

@Suite struct CSVTableTests {
    private func rows(_ text: String) throws -> [[String]] {
        try TableFile.read(Array(text.utf8), name: "plan.csv")[0].rows
    }

    @Test func `a list saved by Excel is read with its mark, its line ends and its quotes`() throws {
        let text = "\u{FEFF}Action,Owner\r\n\"Say \"\"hello\"\", then\r\nlisten\",Siân\r\n"
        #expect(try rows(text) == [["Action", "Owner"], ["Say \"hello\", then\nlisten", "Siân"]])
    }

    @Test(arguments: [",", ";", "\t"])
    func `a list is read whichever sign parts its cells`(sign: String) throws {
        let text =
            ["Number", "What", "By"].joined(separator: sign) + "\n"
            + ["1", "\"a, b; c\td\"", ""].joined(separator: sign)
        #expect(try rows(text) == [["Number", "What", "By"], ["1", "a, b; c\td"]])
    }

    @Test func `a first line that names the sign is no row`() throws {
        #expect(try rows("sep=;\r\na,b;c\r\n") == [["a,b", "c"]])
    }

    @Test func `empty rows between others are kept, so that the third row is the third, and those at the end are not`()
        throws
    {
        #expect(try rows("a\n\nc\n\n,,\n") == [["a"], [], ["c"]])
    }

    @Test func `the letters of an older spreadsheet are understood, and said`() throws {
        let bytes: [UInt8] = Array("Owner\nSi".utf8) + [0xE2, 0x6E, 0x20, 0x80, 0x35, 0x0A]
        let table = try TableFile.read(bytes, name: "plan.csv")[0]
        #expect(table.rows == [["Owner"], ["Siân €5"]])
        #expect(table.notices.map(\.kind) == [.olderEncoding])
        #expect(table.name == "plan")
    }

    @Test func `a quotation mark that is never closed is named with its row`() {
        let sentence = refused { try rows("a,b\nc,\"d\ne,f\n") }
        #expect(sentence == "A quotation mark that opens a cell in row 2 of plan.csv is never closed.")
    }

    @Test func `a zero byte is named with its line`() {
        #expect(refused { try rows("a\nb\0\n") }?.hasPrefix("Line 2 of plan.csv holds a zero byte") == true)
    }

    @Test func `20,000 rows are read and 20,001 are not`() throws {
        let line = "1,Do something,31/03/2027\n"
        #expect(try rows(String(repeating: line, count: 20_000)).count == 20_000)
        #expect(refused { try rows(String(repeating: line, count: 20_001)) }?.contains("more than 20,000 rows") == true)
    }

    @Test func `a line of a million cells is refused`() {
        #expect(refused { try rows(String(repeating: ",x", count: 1_000_000)) }?.contains("columns") == true)
    }

    @Test func `an empty file, a picture, a page and UTF-16 are refused as what they are`() {
        #expect(refused { try TableFile.read([], name: "plan.csv") } == "The file plan.csv is empty.")
        let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
        #expect(refused { try TableFile.read(picture, name: "plan.csv") }?.contains("not what its name says") == true)
        #expect(refused { try rows("<html><body>a,b") }?.contains("not what its name says") == true)
        #expect(refused { try TableFile.read([0xFF, 0xFE, 0x61, 0], name: "plan.csv") }?.contains("UTF-16") == true)
        #expect(refused { try TableFile.read([0x61], name: "plan.numbers") }?.contains("none of them") == true)
    }

    @Test func `a file of more than 20 MB is refused before it is read`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("hearth-\(UUID().uuidString)")
        #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(truncate(file.path, 21 * 1024 * 1024) == 0)
        #expect(refused { try TableFile.read(file, name: "plan.csv") }?.contains("larger than 20 MB") == true)
        #expect(refused { try TableFile.read(file.deletingLastPathComponent(), name: "plan.csv") } != nil)
    }
}
