import Basics
import Foundation
import Testing

@testable import SSDA903

/// Files that are none of the return's: what a person is told of each.
struct FilesNotTakenTests {
    private func refusal(_ files: [(String, String)]) async throws -> [Bilingual] {
        let folder = try Scratch()
        for (name, text) in files { try folder.write(name, text) }
        do {
            _ = try await ReturnReading.folder(folder.folder)
            return []
        } catch let refusal as Refusal {
            return refusal.problems.map(\.sentence)
        }
    }

    @Test(arguments: [
        ("CHILD;DOB;REVIEW;REVIEW_CODE\n1;01/01/2010;1/1/2026;PN1\n", "semicolons"),
        ("\"CHILD\";\"DOB\";\"REVIEW\";\"REVIEW_CODE\"\n\"1\";\"\";\"1/1/2026\";\"PN1\"\n", "semicolons"),
        ("\u{FEFF}child\tdob\treview\treview_code\n1\t\t1/1/2026\tPN1\n", "tabs"),
    ])
    func `a file with another separator is refused by name, alone or beside files that are fine`(
        _ text: String, _ separator: String
    ) async throws {
        let header = ("Header.csv", Scratch.headerColumns + "\n1,M,01/01/2010,WBRI,UN1,,\n")
        for files in [[("reviews.csv", text)], [("reviews.csv", text), header]] {
            let told = try await refusal(files)
            #expect(told.map(\.english) == ["reviews.csv is separated by \(separator): save it as CSV with commas."])
            #expect(told.allSatisfy { $0.welsh.contains("chomas") })
        }
    }

    @Test func `where nothing is of the return, each file is named with why it was not taken`() async throws {
        let told = try await refusal([
            ("notes.csv", "who,what\nK,x\n"), ("births.csv", "CHILD,DOB\n1,01/01/2010\n"), ("a.xml", "<other/>"),
            ("empty.csv", ""),
        ])
        let sentence = try #require(told.first?.english)
        #expect(told.count == 1 && sentence.contains("holds no file of the return."))
        #expect(sentence.contains("notes.csv has none of the return’s columns."))
        #expect(sentence.contains("births.csv has of the return’s columns only CHILD, DOB"))
        #expect(sentence.contains("a.xml is XML of another kind.") && sentence.contains("empty.csv is empty."))
        #expect(!sentence.contains("more."))
    }

    @Test func `no more than five are named`() async throws {
        let told = try await refusal((1...7).map { ("notes\($0).csv", "who,what\nK,x\n") })
        let sentence = try #require(told.first)
        #expect(sentence.english.contains("notes5.csv") && !sentence.english.contains("notes6.csv"))
        #expect(sentence.english.hasSuffix("And 2 more.") && sentence.welsh.hasSuffix("A 2 arall."))
    }

    @Test func `a heading with semicolons in it that is of something else is no fault`() async throws {
        let told = try await refusal([
            ("a.csv", "name;age;CHILD\nx;1;2\n"), ("Header.csv", Scratch.headerColumns + "\n1,M,,,,,\n"),
        ])
        #expect(told.isEmpty)
    }
}
