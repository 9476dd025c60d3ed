import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

struct WriteCommandTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func write(_ folder: URL, _ more: String...) async throws {
        let out = scratch.folder.appending(path: "out").path
        let command = try ReturnCommand.WriteReturn.parse([folder.path, "--output", out] + more)
        try await command.run()
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.appending(path: "out").path).sorted()
    }

    private func refused(_ work: () async throws -> Void) async -> String {
        do {
            try await work()
            return ""
        } catch {
            return (error as? Refusal)?.problems.first?.sentence.english ?? "\(error)"
        }
    }

    @Test func `a return is written as CSV files by the names of their tables, findings or not`() async throws {
        let made = try InventedReturn(children: 30, mistakes: 0.5)
        defer { made.remove() }
        try await write(made.folder, "--year", "2026")
        #expect(try names() == Table.allCases.filter { $0 != .doLo }.map { $0.rawValue + ".csv" }.sorted())
    }

    @Test func `or as one XML file by the name of its year`() async throws {
        let made = try InventedReturn(children: 30)
        defer { made.remove() }
        try await write(made.folder, "--format", "xml")
        #expect(try names() == ["SSDA903-2025-26.xml"])
        let back = try await ReturnReading.folder(scratch.folder.appending(path: "out"))
        #expect(back.text[.header]?.count == 30)
    }

    @Test func `files that are there stay, all of them, unless they may be replaced`() async throws {
        let made = try InventedReturn(children: 5)
        defer { made.remove() }
        let out = scratch.folder.appending(path: "out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: out.appending(path: "Header.csv"))
        let said = await refused { try await write(made.folder) }
        #expect(
            said == "out holds Header.csv already, so nothing was written. Choose another folder, or give --replace.")
        #expect(try names() == ["Header.csv"])
        try await write(made.folder, "--replace")
        #expect(try names().count == 11)
        #expect(try Data(contentsOf: out.appending(path: "Header.csv")).count > 100)
    }

    @Test func `what was in the folder before and is not of this return is named`() throws {
        let out = scratch.folder
        try scratch.write("DoLo.csv", "old")
        try scratch.write("notes.txt", "mine")
        let text = ReturnText([TableText(.header, name: "", present: Set(Table.header.columns))])
        let written = try ReturnToWrite(text, as: .csv, year: ReturnYear(ending: 2026))
        #expect(try written.write(to: out, replacing: true) == ["DoLo.csv"])
    }

    @Test func `the folder that is read is never written to`() async throws {
        let made = try InventedReturn(children: 5)
        defer { made.remove() }
        let command = try ReturnCommand.WriteReturn.parse([
            made.folder.path, "--output", made.folder.path + "/../" + made.folder.lastPathComponent, "--replace",
        ])
        #expect(await refused { try await command.run() }.contains("is the folder that the return is read from"))
    }

    @Test func `a folder without a return is refused and nothing is written`() async throws {
        try scratch.write("a.txt", "nothing")
        #expect(await refused { try await write(scratch.folder) }.contains("holds no file of the return"))
        #expect(!FileManager.default.fileExists(atPath: scratch.folder.appending(path: "out").path))
    }
}
