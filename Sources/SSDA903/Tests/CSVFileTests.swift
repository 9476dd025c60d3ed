import Basics
import Foundation
import Testing

@testable import SSDA903

struct CSVFileTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func rows(_ url: URL) throws -> [[String]] {
        let file = try CSVFile(opening: url)
        var rows: [[String]] = []
        try file.forEachRow { row in rows.append(file.columns.indices.map { row.text($0) }) }
        return rows
    }

    private func refused(_ bytes: [UInt8], limit: Int = CSVFile.usualLimit) throws -> [String] {
        let url = try scratch.write("a.csv", bytes)
        return sentences { try CSVFile(opening: url, limit: limit).forEachRow { _ in } }
    }

    private func refused(_ text: String) throws -> [String] { try refused(Array(text.utf8)) }

    @Test func `quotes, doubled quotes, line breaks in cells and every line ending are read`() throws {
        let url = try scratch.write("a.csv", "A,B\r\n\"1,5\",\"say \"\"yes\"\"\"\n\"two\nlines\", x \r\"\",last")
        #expect(try rows(url) == [["1,5", "say \"yes\""], ["two\nlines", "x"], ["", "last"]])
    }

    @Test func `rows and lines are counted as a spreadsheet and an editor count them`() throws {
        let file = try CSVFile(opening: scratch.write("a.csv", "A,B\n\"1\n1\",2\n\n3,4\n,\n"))
        var counted: [[Int]] = []
        try file.forEachRow { counted.append([$0.number, $0.line]) }
        #expect(counted == [[2, 2], [4, 5]])
    }

    @Test func `trailing empty lines are passed over`() throws {
        #expect(try rows(scratch.write("a.csv", "A,B\n1,2\n\r\n\n,,\n".replacing(",,", with: ","))) == [["1", "2"]])
    }

    @Test func `UTF-8 with and without a mark and Windows-1252 are read`() throws {
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("A,B\nŵy,é\n".utf8)
        #expect(try rows(scratch.write("a.csv", marked)) == [["ŵy", "é"]])
        #expect(try CSVFile(opening: scratch.write("a.csv", marked)).columns == ["A", "B"])
        let old: [UInt8] = Array("A,B\n".utf8) + [0xE9, 0x2C, 0x80, 0x99, 0x0A]
        #expect(try rows(scratch.write("b.csv", old)) == [["é", "€™"]])
        #expect(try rows(scratch.write("c.csv", Array("A\n".utf8) + [0xC3])) == [["Ã"]])
    }

    @Test func `a missing file, a folder and an empty file are refused`() throws {
        let nowhere = scratch.folder.appendingPathComponent("no.csv")
        #expect(
            sentences { try CSVFile(opening: nowhere) } == [
                "no.csv was not found. Check where it is kept and choose it again."
            ])
        #expect(
            welshSentences { try CSVFile(opening: nowhere) } == [
                "Ni chafwyd hyd i no.csv. Gwiriwch ble mae’n cael ei gadw a dewiswch ef eto."
            ])
        #expect(sentences { try CSVFile(opening: scratch.folder) }.first?.contains("is a folder, not a file") == true)
        for nothing in ["", "\u{FEFF}", "\n\n", "  \r\n"] {
            #expect(try refused(nothing) == ["a.csv is empty. Export it again from the case system."])
        }
    }

    @Test func `a file over the limit is refused before it is opened`() throws {
        let said = try refused(Array(repeating: 65, count: 5000), limit: 2048)
        #expect(said == ["a.csv has 5 KB and no more than 2 KB is read. Check that it is the right file."])
    }

    @Test func `UTF-16 is refused with and without its mark`() throws {
        let said = ["a.csv is in the encoding UTF-16. Save it again as CSV UTF-8."]
        let plain = Array("A,B\n1,2\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try refused([0xFF, 0xFE] + plain) == said)
        #expect(try refused([0xFE, 0xFF, 0, 65]) == said)
        #expect(try refused(plain) == said)
    }

    @Test func `an empty byte is refused by its line`() throws {
        let text = "A,B\n" + String(repeating: "1,2\n", count: 400) + "3,\0\n"
        #expect(try refused(text).first?.hasPrefix("a.csv, line 402: there is an empty (NUL) byte") == true)
        #expect(try refused("A,\0B,CDEF,GHIJ\n1,2,3,4\n").first?.hasPrefix("a.csv, line 1: there is an empty") == true)
    }

    @Test func `a quotation mark without its pair is refused by its row`() throws {
        let cutOff = try refused("A,B\n1,2\n3,\"four\n5,6\n")
        #expect(cutOff.first?.hasPrefix("a.csv, row 3 (line 3): cell 2 opens a quotation mark") == true)
        #expect(try refused("A,B\n\"1\"x,2\n").first?.hasPrefix("a.csv, row 2 (line 2): cell 1 opens") == true)
    }

    @Test func `rows with too few and too many cells are refused`() throws {
        #expect(
            try refused("A,B,C\n1,2,3\n4,5") == [
                "a.csv, row 3 (line 3), column C: the last row stops before this column, so the file is cut off. "
                    + "Export the file again."
            ])
        #expect(
            try refused("A,B,C\n4,5\n1,2,3\n").first?.contains("row 2 (line 2), column C: the row has 2 cells") == true)
        #expect(try refused("A,B\n1,2,3\n").first?.contains("the row has 3 cells and there are 2 columns") == true)
    }

    @Test func `more than a thousand columns and a row of more than a megabyte are refused`() throws {
        let wide = Array(repeating: "A", count: 1001).joined(separator: ",")
        #expect(try refused(wide + "\n").first?.contains("there are more than 1,000 columns") == true)
        let whole = (1...1000).map { "A\($0)" }.joined(separator: ",")
        #expect(try refused(whole + "\n") == [])
        let long = "A,B\n1," + String(repeating: "x", count: 1 << 20) + "\n"
        #expect(try refused(long).first?.contains("row 2 (line 2): the row is longer than 1 MB") == true)
    }

    @Test func `a column that is there twice is refused`() throws {
        let said = try refused("CHILD,DOB,child \n1,2,3\n")
        #expect(said.first?.hasPrefix("a.csv, row 1 (line 1), column child: the column is there twice") == true)
    }

    @Test func `no bytes whatever stop the reader`() throws {
        var random = SeededBytes(seed: 1)
        for turn in 0..<300 {
            let alphabet = Array("A,B\"\r\n 1\u{FEFF}é".utf8) + (turn % 3 == 0 ? [0, 0xFF] : [])
            let bytes = (0..<60).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            _ = try refused(bytes)
        }
    }
}

/// Numbers that only look random (SplitMix64), so that a failing test fails again.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
