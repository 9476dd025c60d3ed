import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

/// The files are read back here as plain text.
struct WholeReturnTests {
    @Test(arguments: [2023, 2024, 2026, 2027])
    func `each file of the year is there with its columns, and no other`(year: Int) throws {
        let written = try InventedReturn(children: 40, year: year)
        defer { written.remove() }
        for (folder, ending) in [(written.folder, year), (written.previous, year - 1)] {
            var expected = InventedReturn.columns
            if ending < 2024 { expected["social_workers.csv"] = nil }
            if ending < 2027 { expected["dolo.csv"] = nil }
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(Set(names.filter { $0.hasSuffix(".csv") }) == Set(expected.keys))
            for (name, columns) in expected { #expect(try InventedReturn.table(folder, name).heading == columns) }
        }
    }

    @Test func `Header holds as many children as asked, each once`() throws {
        let written = try InventedReturn(children: 700)
        defer { written.remove() }
        let ids = try written.rows("header.csv").map { $0["CHILD"] ?? "" }
        #expect(ids.count == 700 && Set(ids).count == 700)
        let numbers = try written.rows("header.csv").compactMap { $0["UPN"] }.filter { $0.count == 13 }
        #expect(numbers.count > 300 && Set(numbers).count == numbers.count)
    }

    @Test func `the same seed makes the same bytes, another makes other children`() throws {
        let one = try InventedReturn(children: 120, seed: 4, mistakes: 0.5)
        let two = try InventedReturn(children: 120, seed: 4, mistakes: 0.5)
        let other = try InventedReturn(children: 120, seed: 5, mistakes: 0.5)
        defer { for written in [one, two, other] { written.remove() } }
        #expect(try one.contents() == two.contents())
        #expect(try one.rows("header.csv") != other.rows("header.csv"))
    }

    @Test(arguments: [2025, 2026])
    func `last year's return tells of the same lives`(year: Int) throws {
        let written = try InventedReturn(children: 800, year: year)
        defer { written.remove() }
        let now = Dictionary(grouping: try written.rows("episodes.csv"), by: { $0["CHILD"] ?? "" })
        let last = Dictionary(grouping: try written.rows("episodes.csv", last: true), by: { $0["CHILD"] ?? "" })
        let open = last.compactMapValues { rows in rows.first { $0["DEC"] == "" } }
        #expect(open.count > 300)
        for (child, row) in open {
            let same = try #require(now[child]?.first { $0["DECOM"] == row["DECOM"] })
            for column in ["RNE", "LS", "CIN", "PLACE_PROVIDER", "HOME_POST", "PL_POST", "URN"] {
                #expect(same[column] == row[column], "\(child) \(column)")
            }
        }
        let births = Dictionary(
            uniqueKeysWithValues: try written.rows("header.csv", last: true).map { ($0["CHILD"], $0["DOB"]) })
        for row in try written.rows("header.csv") {
            if let born = births[row["CHILD"]] { #expect(born == row["DOB"]) }
        }
    }

    @Test func `every number of a provider is on the list, with that code, sector and address`() throws {
        let written = try InventedReturn(children: 600)
        defer { written.remove() }
        let list = try InventedReturn.table(written.out, "providers.csv").rows
        let providers = Dictionary(uniqueKeysWithValues: list.map { ($0["URN"] ?? "", $0) })
        let placed = try written.rows("episodes.csv").filter { !["", "XXXXXXX"].contains($0["URN"]) }
        #expect(placed.count > 500)
        for row in placed {
            let provider = try #require(providers[row["URN"] ?? ""])
            #expect(provider["Placement provider code"] == row["PLACE_PROVIDER"])
            #expect(provider["Placement code"]?.split(separator: ",").contains { $0 == row["PLACE"] ?? "" } == true)
            #expect(provider["Deregistration date"] == "")
            if row["PLACE"] == "K2" { #expect(provider["Setting address postcode"] == row["PL_POST"]) }
        }
    }

    @Test func `every postcode is on the list, and none of them can be real`() throws {
        let written = try InventedReturn(children: 300)
        defer { written.remove() }
        let known = Set(try InventedReturn.table(written.out, "postcodes.csv").rows.map { $0["pcds"] ?? "" })
        #expect(known.allSatisfy { $0.hasPrefix("ZZ") })
        let used = try written.rows("episodes.csv").flatMap { [$0["HOME_POST"] ?? "", $0["PL_POST"] ?? ""] }
        #expect(Set(used).subtracting([""]).isSubset(of: known))
    }

    @Test(arguments: [2023, 2024, 2025, 2026, 2027])
    func `no rule finds anything in a clean return`(year: Int) async throws {
        let written = try InventedReturn(children: 1500, year: year)
        defer { written.remove() }
        let check = try await written.check()
        let lines = FindingList(check).csv(hasColumns: false, language: .english)
        #expect(check.findings.isEmpty, "\(lines.prefix(2000))")
        #expect(check.untold.isEmpty)
    }

    @Test func `the XML form says the same, and no rule finds anything in it`() async throws {
        let written = try InventedReturn(children: 300, year: 2027)
        defer { written.remove() }
        let folder = try await WholeReturn.writeXML(of: written.made)
        let check = try await written.check(folder)
        #expect(check.findings.isEmpty)
        for (xml, csv) in [(folder, written.folder), (folder.appending(path: "prev"), written.previous)] {
            let (read, text) = (try await ReturnReading.folder(xml).text, try await ReturnReading.folder(csv).text)
            #expect(FormDifference(text, read).isNothing)
        }
    }

    @Test(arguments: [2024, 2026, 2027])
    func `each mistake on the list is in the files, and its rule finds it there`(year: Int) async throws {
        let written = try InventedReturn(children: 5000, year: year, mistakes: 0.3)
        defer { written.remove() }
        let list = try InventedReturn.table(written.out, "mistakes.csv").rows
        #expect(Set(list.compactMap { $0["RULE"] }).count > 280)
        let check = try await written.check()
        let text = FindingList(check).csv(hasColumns: false, language: .english)
        let found = Set(text.split(separator: "\n").map { String($0) })
        let rules = Set(check.rules.map(\.code))
        let missed = list.filter { rules.contains($0["RULE"] ?? "") }.map { mistake in
            ["RULE", "TABLE", "ROW"].map { mistake[$0] ?? "" }.joined(separator: ",")
        }.filter { !found.contains($0) }
        #expect(missed == [])
    }

    @Test func `a child without a mistake is told of as in the clean return`() throws {
        let clean = try InventedReturn(children: 400)
        let spoilt = try InventedReturn(children: 400, mistakes: 0.2)
        defer { for written in [clean, spoilt] { written.remove() } }
        let changed = Set(try InventedReturn.table(spoilt.out, "mistakes.csv").rows.map { $0["CHILD"] ?? "" })
        #expect((50...110).contains(changed.count))
        let last = try clean.rows("episodes.csv", last: true)
        #expect(try last == spoilt.rows("episodes.csv", last: true))
        for name in InventedReturn.columns.keys where name != "dolo.csv" {
            let ours = try clean.rows(name).filter { !changed.contains(String(($0["CHILD"] ?? "").prefix(6))) }
            let theirs = try spoilt.rows(name).filter { !changed.contains(String(($0["CHILD"] ?? "").prefix(6))) }
            let known = Set(theirs.map { $0["CHILD"] ?? "" })
            #expect(ours.filter { known.contains($0["CHILD"] ?? "") } == theirs, "\(name)")
        }
    }
}
