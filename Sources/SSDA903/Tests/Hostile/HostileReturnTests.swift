import Basics
import Foundation
import Testing

@testable import SSDA903

/// Files that are broken, something else than they say, or made to do harm: each is refused in plain words that say
/// where, and nothing of the return is read. What XML can do has its own tests.
struct HostileReturnTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let says: String
        let bytes: @Sendable () -> [UInt8]
        var testDescription: String { name }

        init(_ name: String, says: String, bytes: @escaping @Sendable () -> [UInt8]) {
            (self.name, self.says, self.bytes) = (name, says, bytes)
        }

        init(_ name: String, says: String, _ text: @escaping @autoclosure @Sendable () -> String) {
            self.init(name, says: says) { Array(text().utf8) }
        }
    }

    static let heading = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
    static let row = "C1,01/06/2010,01/09/2025,PN1\n"

    static let cases = [
        Case("a row of a megabyte", says: "row 3 (line 3): the row is longer than 1 MB") {
            Array((heading + row + "C1," + String(repeating: "x", count: 1 << 20) + ",,\n").utf8)
        },
        Case("a heading of a megabyte", says: "row 1 (line 1): the row is longer than 1 MB") {
            Array(("CHILD," + String(repeating: "x", count: 1 << 20) + "\n").utf8)
        },
        Case("a million columns", says: "more than 1,000 columns") {
            Array((String(repeating: "CHILD,", count: 1_000_000) + "\n").utf8)
        },
        Case("a row of a million cells", says: "row 2 (line 2): there are more than 1,000 columns") {
            Array((heading + String(repeating: ",", count: 1_000_000) + "\n").utf8)
        },
        Case("a million quotation marks", says: "more than 1,000 columns") {
            Array((heading + String(repeating: "\"\",", count: 300_000)).utf8)
        },
        Case("a NUL in a cell", says: "line 3: there is an empty (NUL) byte", heading + row + "C1,\0,,PN1\n"),
        Case("a NUL in the heading", says: "line 1: there is an empty (NUL) byte", "CH\0ILD,DOB,REVIEW,REVIEW_CODE\n"),
        Case("nothing but NULs", says: "UTF-16") { [UInt8](repeating: 0, count: 100_000) },
        Case("UTF-16, low byte first", says: "UTF-16") {
            [0xFF, 0xFE] + utf16(heading + row) { [$0 & 0xFF, $0 >> 8] }
        },
        Case("UTF-16, high byte first", says: "UTF-16") {
            [0xFE, 0xFF] + utf16(heading + row) { [$0 >> 8, $0 & 0xFF] }
        },
        Case("UTF-16 without its mark", says: "UTF-16") { utf16(heading + row) { [$0 & 0xFF, $0 >> 8] } },
        Case("a quotation mark never closed", says: "row 2 (line 2): cell 1 opens a quotation mark") {
            Array((heading + "\"C1,01/06/2010,01/09/2025,PN1\n" + String(repeating: row, count: 1000)).utf8)
        },
        Case("a quotation mark never closed in a large file", says: "row 2 (line 2): cell 1 opens a quotation mark") {
            Array((heading + "\"" + String(repeating: row, count: 60_000)).utf8)
        },
        Case(
            "a quotation mark in the heading", says: "row 1 (line 1): cell 2 opens", "CHILD,\"DOB,REVIEW,REVIEW_CODE\n"),
        Case("text behind a quoted cell", says: "row 2 (line 2): cell 1 opens", heading + "\"C1\"x,,,\n"),
        Case("too few cells", says: "row 2 (line 2), column REVIEW_CODE", heading + "C1,,\n" + row),
        Case("too many cells", says: "row 2 (line 2): the row has 5 cells", heading + "C1,,,PN1,\n"),
        Case("a file cut off", says: "the file is cut off", heading + row + "C1,01/06"),
        Case("a column that is there twice", says: "column child: the column is there twice") {
            Array("CHILD,DOB,REVIEW,REVIEW_CODE,child\nC1,,,,C2\n".utf8)
        },
        Case("a column that is missing", says: "REVIEW_CODE", "CHILD,DOB,REVIEW\nC1,,\n"),
        Case("a ZIP file under this name", says: "UTF-16") {
            [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0] + [UInt8](repeating: 0, count: 90)
        },
        Case("a child on every row", says: "column CHILD: more than 500 rows have the id of row 3") {
            Array((heading + row + String(repeating: "C2,01/06/2010,01/09/2025,PN1\n", count: 501)).utf8)
        },
        Case("blanks alone", says: "is empty", "  \n\t\r\n\n"),
    ]

    private static func utf16(_ text: String, _ bytes: (UInt16) -> [UInt16]) -> [UInt8] {
        text.utf16.flatMap { bytes($0).map { UInt8($0) } }
    }

    private func refused(_ files: [(String, [UInt8])], limit: Int = CSVFile.usualLimit) async throws -> [String] {
        let scratch = try Scratch()
        for (name, bytes) in files { try scratch.write(name, bytes) }
        do {
            _ = try await ReturnReading.folder(scratch.folder, limit: limit)
            return []
        } catch let refusal as Refusal {
            for problem in refusal.problems {
                #expect(!problem.sentence.welsh.isEmpty && problem.sentence.welsh != problem.sentence.english)
                #expect(problem.sentence.english.count < 400 && !problem.place.contains("/"))
            }
            return refusal.problems.map(\.sentence.english)
        }
    }

    @Test(arguments: cases)
    func `it is refused in one sentence, and the whole return with it`(_ hostile: Case) async throws {
        let good = ("Header.csv", Array("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,01/06/2010,WBRI,UN1,,\n".utf8))
        let said = try await refused([good, ("Reviews.csv", hostile.bytes())])
        #expect(said.count == 1 && said[0].contains(hostile.says) && said[0].hasPrefix("Reviews.csv"), "\(said)")
    }

    @Test func `rows without an id, and as many as a child may have, are not too many`() async throws {
        let rows = String(repeating: Self.row, count: 500) + String(repeating: ",,01/09/2025,PN1\n", count: 5_000)
        #expect(try await refused([("Reviews.csv", Array((Self.heading + rows).utf8))]).isEmpty)
    }

    @Test func `a file over the limit is refused by its size`() async throws {
        let bytes = Array((Self.heading + String(repeating: Self.row, count: 1000)).utf8)
        let said = try await refused([("Reviews.csv", bytes)], limit: 20_000)
        #expect(said.count == 1 && said[0].contains("no more than 19 KB is read"), "\(said)")
    }

    @Test func `two files of one table are refused, each by its name`() async throws {
        let bytes = Array((Self.heading + Self.row).utf8)
        let said = try await refused([("a.csv", bytes), ("b.csv", bytes)])
        #expect(said.count == 1 && said[0].contains("a.csv") && said[0].contains("b.csv"), "\(said)")
    }

    @Test func `what is wrong with several files is said at once`() async throws {
        let wrong = Self.cases.filter { $0.name.contains("heading") || $0.name.contains("UTF-16") }
        let said = try await refused(wrong.enumerated().map { ("\($0).csv", $1.bytes()) })
        #expect(wrong.count > 4 && said.count == wrong.count, "\(said)")
    }

    @Test func `a folder with nothing of the return in it is refused`() async throws {
        let said = try await refused([("notes.docx", Array("PK".utf8)), ("other.csv", Array("A,B\n1,2\n".utf8))])
        #expect(said.count == 1, "\(said)")
    }
}
