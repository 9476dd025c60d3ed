import Basics
import Foundation
import Testing

@testable import SSDA903

/// What holds of all rules together, on returns in which each of them has something to find.
struct RulePropertyTests {
    /// 2023/24 has the first social workers, 2026/27 the first orders; most examples are of 2025/26.
    static let years = [2024, 2026, 2027]

    @Test(arguments: years)
    func `the order of rows changes no finding`(_ ending: Int) async {
        let glued = GluedReturn(ending: ending)
        let expected = await glued.checked()
        #expect(!expected.findings.isEmpty)
        for seed in 1...4 {
            var random = SeededBytes(seed: UInt64(seed))
            var shuffled = glued
            shuffled.shuffle(using: &random)
            let found = await shuffled.checked()
            #expect(found.findings == expected.findings, "\(differences(found.findings, expected.findings))")
            #expect(found.untold == expected.untold, "\(differences(found.untold, expected.untold))")
        }
    }

    @Test(arguments: years)
    func `the order of rules changes no finding`(_ ending: Int) async {
        let glued = GluedReturn(ending: ending)
        let expected = await glued.checked()
        var random = SeededBytes(seed: 7)
        for rules in [Rule.all.reversed(), Rule.all.shuffled(using: &random)] {
            let found = await glued.checked(rules: rules)
            #expect(found.findings == expected.findings, "\(differences(found.findings, expected.findings))")
        }
    }

    @Test
    func `a few rules by themselves find what they find among all others`() async {
        let glued = GluedReturn(ending: 2026)
        let together = await glued.checked()
        let rules = Rule.all.filter { $0.years.contains(glued.year) }
        for first in 0..<12 {
            let few = stride(from: first, to: rules.count, by: 12).map { rules[$0] }
            let names = Set(few.map(\.description))
            let expected = together.findings.filter { names.contains("\($0.code) of \($0.table.rawValue)") }
            let found = await glued.checked(rules: few).findings
            #expect(found == expected, "\(differences(found, expected))")
        }
    }

    @Test
    func `the order of files and their names change no finding`() async throws {
        let glued = GluedReturn(ending: 2026)
        let expected = await glued.checked()
        let (now, last) = (try Scratch(), try Scratch())
        let urls = try GluedReturn.text(glued.now).tables.values.map { try now.write("\($0.table.rawValue).csv", $0) }
        let lastURLs = try GluedReturn.text(glued.last).tables.values.map { try last.write("a\($0.table).txt", $0) }
        var random = SeededBytes(seed: 3)
        for _ in 0..<3 {
            let text = try await ReturnReading.files(urls.shuffled(using: &random), in: "now").text
            let lastText = try await ReturnReading.files(lastURLs.shuffled(using: &random), in: "last").text
            let found = await glued.checked(text, lastText)
            #expect(found.findings == expected.findings, "\(differences(found.findings, expected.findings))")
        }
    }

    @Test
    func `small letters and stray spaces change no finding`() async throws {
        let glued = GluedReturn(ending: 2026)
        let expected = await glued.checked()
        let (now, last) = (try Scratch(), try Scratch())
        try now.writeCarelessly(glued.now)
        try last.writeCarelessly(glued.last)
        let text = try await ReturnReading.folder(now.folder).text
        let found = await glued.checked(text, try await ReturnReading.folder(last.folder).text)
        #expect(found.findings == expected.findings, "\(differences(found.findings, expected.findings))")
    }

    @Test(arguments: [2026, 2027])
    func `a row without its CHILD changes that child's findings alone`(_ ending: Int) async {
        let glued = GluedReturn(ending: ending)
        let expected = await glued.checked()
        let children = Set(glued.now.values.joined().map(\.child)).sorted()
        for seed in 1...4 {
            var random = SeededBytes(seed: UInt64(seed))
            let chosen = Set(children.filter { _ in Bool.random(using: &random) })
            var changed = glued
            var done: Set<String> = []
            for table in Table.allCases.shuffled(using: &random) {
                for (row, line) in (glued.now[table] ?? []).enumerated() where chosen.contains(line.child) {
                    if done.insert(line.child).inserted { changed.now[table]?[row].cells[0] = "" }
                }
            }
            let found = await changed.checked()
            let others = { (finding: GluedReturn.Named) in
                glued.child(of: finding).map { !chosen.contains($0) } ?? false
            }
            let (now, then) = (found.findings.filter(others), expected.findings.filter(others))
            #expect(!then.isEmpty && now == then, "\(differences(now, then))")
        }
    }

    private func differences(_ found: Set<GluedReturn.Named>, _ expected: Set<GluedReturn.Named>) -> String {
        let more = found.subtracting(expected).map { "+\($0)" }.sorted()
        return (more + expected.subtracting(found).map { "-\($0)" }.sorted()).prefix(12).joined(separator: ", ")
    }
}

extension Scratch {
    fileprivate func write(_ name: String, _ text: TableText) throws -> URL { try write(name, ReturnCSV(text).bytes) }

    /// In small letters, headings and all, with spaces around every cell, as a person's hand leaves them.
    fileprivate func writeCarelessly(_ tables: GluedReturn.Tables) throws {
        for table in Table.allCases {
            let heading = table.keptColumns.map { " \($0.rawValue.lowercased())" }.joined(separator: " ,")
            let rows = (tables[table] ?? []).map { row in
                row.cells.map { "  \($0.lowercased()) \t" }.joined(separator: ",")
            }
            try write("\(table.rawValue.lowercased()).CSV", ([heading] + rows).joined(separator: "\r\n") + "\r\n")
        }
    }
}
