import Basics
import Foundation
import Testing

@testable import Returns

/// The returns are read back here with no reader of the product's, so that neither can hide the other's faults.
struct MakeTests {
    @Test func `on 30 April 2009 the invented children are the 139 of the strategy's table`() throws {
        try expectTable(seed: 2009)
    }

    @Test(arguments: [1, 2, 77, 903, 123_456_789] as [UInt64])
    func `another seed makes other lives and the same table`(seed: UInt64) throws {
        try expectTable(seed: seed)
    }

    @Test func `another seed makes other lives`() throws {
        let one = try WrittenLives(seed: 1)
        let two = try WrittenLives(seed: 2)
        #expect(one.bytes("2008-09/episodes.csv") != two.bytes("2008-09/episodes.csv"))
        #expect(Set(one.children.values.map(\.born)) != Set(two.children.values.map(\.born)))
    }

    @Test func `the same seed makes the same bytes`() throws {
        let one = try WrittenLives(seed: 5)
        let two = try WrittenLives(seed: 5)
        for file in WrittenLives.files { #expect(one.bytes(file) == two.bytes(file), "\(file)") }
    }

    @Test func `there are six returns, and the last ends on the day of the extract`() throws {
        let made = try WrittenLives(seed: 2009).made
        #expect(made.folders.map(\.yearEnding) == [2005, 2006, 2007, 2008, 2009, 2010])
        #expect(made.folders.map(\.folder.lastPathComponent).first == "2004-05")
        #expect(made.folders.map(\.coveredTo.iso).suffix(2) == ["2009-03-31", "2009-04-30"])
    }

    @Test(arguments: [2009, 3] as [UInt64])
    func `145 at the end of March 2005, 139 four years on, and above and below it between`(seed: UInt64) throws {
        let written = try WrittenLives(seed: seed)
        let series = (0...61).map { written.lookedAfter(on: Month(2004, 3).adding($0).lastDay).count }
        #expect(series[0] == 141)
        #expect(series[12] == 145)
        #expect(series[60] == 139)
        #expect(series[61] == 139)
        #expect(series.allSatisfy { (132...152).contains($0) })
        #expect(series[12...60].contains { $0 < 137 } && series[12...60].contains { $0 > 145 })
    }

    @Test func `twelve children have short breaks alone, with no postcodes, and are not counted`() throws {
        let written = try WrittenLives(seed: 2009)
        let breaks = written.told.filter { $0.isShortBreak }
        #expect(Set(breaks.map(\.child)).count == 12)
        #expect(breaks.allSatisfy { $0["HOME_POST"].isEmpty && $0["PL_POST"].isEmpty && $0["CIN"] == "N2" })
        #expect(Set(breaks.map(\.child)).isDisjoint(with: written.told.filter { !$0.isShortBreak }.map(\.child)))
    }

    @Test func `four to six boys came alone, with their own file and no home here`() throws {
        let written = try WrittenLives(seed: 2009)
        #expect((4...6).contains(written.alone.count))
        for (child, ceases) in written.alone {
            let boy = try #require(written.children[child])
            let came = try #require(written.told.filter { $0.child == child }.map(\.start).min())
            #expect(boy.sex == "1" && (15...17).contains(age(boy.born, on: came)))
            #expect(ceases == boy.born.adding(years: 18))
            #expect(written.told.filter { $0.child == child }.allSatisfy { $0["HOME_POST"].isEmpty })
        }
    }

    @Test func `no two children have had the same life`() throws {
        let written = try WrittenLives(seed: 2009)
        let lives = Dictionary(grouping: written.told, by: \.child).map { child, rows in
            "\(written.children[child]?.born.iso ?? "")\(written.children[child]?.sex ?? "")"
                + rows.map { $0.cells.dropFirst().joined(separator: ",") }.joined()
        }
        #expect(Set(lives).count == written.children.count)
    }

    private func expectTable(seed: UInt64) throws {
        let written = try WrittenLives(seed: seed)
        let day = try #require(Day(2009, 4, 30))
        let rows = written.lookedAfter(on: day)
        let children = try rows.map { try #require(written.children[$0.child]) }
        let months = children.map { $0.born.month.months(to: day.month) / 12 }
        #expect(rows.count == 139 && Set(rows.map(\.child)).count == 139)
        #expect(children.count { $0.sex == "1" } == 88 && children.count { $0.sex == "2" } == 51)
        for ages in [children.map { age($0.born, on: day) }, months] {
            #expect(ages.count { $0 < 5 } == 34)
            #expect(ages.count { (5...11).contains($0) } == 41)
            #expect(ages.count { (12...15).contains($0) } == 36)
            #expect(ages.count { $0 >= 16 } == 28)
        }
        let foster = rows.filter { $0.place.hasPrefix("U") }
        let residential = rows.filter { ["K1", "K2", "R1", "S1"].contains($0.place) }
        #expect(foster.count { written.isInside($0) } == 64 && foster.count { !written.isInside($0) } == 19)
        #expect(residential.count { written.isInside($0) } == 10 && residential.count { !written.isInside($0) } == 11)
        #expect(rows.count { $0.place == "P1" } == 26)
        #expect(rows.count { ["A3", "A4", "A5", "A6"].contains($0.place) } == 4)
        #expect(rows.count { ["P2", "R3", "R5"].contains($0.place) } == 5)
    }
}

/// What every invented return keeps to.
struct MadeReturnTests {
    @Test(arguments: [2009, 8] as [UInt64])
    func `each stay is unbroken, and each begins and ends as the codes say`(seed: UInt64) throws {
        try expectUnbroken(try WrittenLives(seed: seed).told)
    }

    @Test(arguments: [2009, 8] as [UInt64])
    func `nobody is looked after past eighteen or before birth`(seed: UInt64) throws {
        let written = try WrittenLives(seed: seed)
        for row in written.told {
            let child = try #require(written.children[row.child])
            #expect(row.start >= child.born)
            #expect((row.end ?? written.made.folders[5].coveredTo) <= child.born.adding(years: 18))
            #expect(row.end.map { $0 > row.start } ?? true)
        }
    }

    @Test(arguments: [2009, 8] as [UInt64])
    func `each return agrees with the one before on the children they share`(seed: UInt64) throws {
        let years = try WrittenLives(seed: seed).years
        for (before, after) in zip(years, years.dropFirst()) {
            for (child, header) in after.children {
                guard let last = before.children[child] else { continue }
                #expect(header.sex == last.sex && header.born == last.born && header.ethnicity == last.ethnicity)
                #expect(header.pupilNumber == last.pupilNumber || last.pupilNumber == "UN1")
            }
            let later = Dictionary(uniqueKeysWithValues: after.rows.map { ("\($0.child) \($0.start)", $0) })
            for row in before.rows where row.end == nil {
                let now = try #require(later["\(row.child) \(row.start)"])
                #expect(now.uptoClosure == row.uptoClosure)
            }
            let earlier = Set(before.rows.map { "\($0.child) \($0.start)" })
            for row in after.rows where row.start < after.first {
                #expect(earlier.contains("\(row.child) \(row.start)"))
            }
        }
    }

    @Test(arguments: [2009, 8] as [UInt64])
    func `a return holds the episodes of its year and knows nothing of what came after`(seed: UInt64) throws {
        for year in try WrittenLives(seed: seed).years {
            #expect(Set(year.rows.map(\.child)) == Set(year.children.keys))
            for row in year.rows {
                #expect(row.start <= year.coveredTo)
                #expect(row.end.map { (year.first...year.coveredTo).contains($0) } ?? true)
                #expect((row.end == nil) == row["REC"].isEmpty)
                if row.end == nil { #expect(row["REASON_PLACE_CHANGE"].isEmpty) }
            }
        }
    }

    @Test func `every postcode used is in the list, and none of them can be real`() throws {
        let written = try WrittenLives(seed: 2009)
        let used = Set(written.told.flatMap { [$0["HOME_POST"], $0["PL_POST"]] }).subtracting([""])
        #expect(used.allSatisfy { written.authorities[$0] != nil })
        #expect(written.authorities.keys.allSatisfy { $0.hasPrefix("ZZ") })
        #expect(written.told.allSatisfy { $0.isShortBreak || !$0["PL_POST"].isEmpty })
        #expect(
            Set(written.authorities.values)
                == ["W06000003", "W06000004", "W06000005", "W06000006", "W06000023", "E08000012"])
    }

    @Test(arguments: [2009, 2019, 2024, 2026])
    func `a year of many lives keeps to the same rules`(yearEnding: Int) throws {
        let folder = WrittenLives.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try ManyLives.write(to: folder, children: 1500, yearEnding: yearEnding)
        let year = try WrittenYear(made.folders[0])
        #expect(year.children.count == 1500)
        #expect(Set(year.rows.map(\.child)) == Set(year.children.keys))
        #expect(Set(year.children.values.map(\.sex)) == (yearEnding >= 2025 ? ["M", "F"] : ["1", "2"]))
        try expectUnbroken(year.rows)
        for row in year.rows {
            let child = try #require(year.children[row.child])
            #expect(row.start >= child.born && (row.end ?? year.coveredTo) <= child.born.adding(years: 18))
            #expect(row.end.map { $0 >= year.first && $0 <= year.coveredTo } ?? true)
        }
    }

    private func expectUnbroken(_ rows: [WrittenRow]) throws {
        for (child, rows) in Dictionary(grouping: rows, by: \.child) {
            let rows = rows.sorted { $0.start < $1.start }
            for (before, after) in zip(rows, rows.dropFirst()) {
                let end = try #require(before.end)
                #expect((before["REC"] == "X1") == (end == after.start), "\(child)")
                #expect((before["REC"] == "X1") == (after["RNE"] != "S"), "\(child)")
                #expect(end <= after.start, "\(child)")
                let isMove = before["REC"] == "X1" && after["RNE"] != "L"
                #expect(isMove != before["REASON_PLACE_CHANGE"].isEmpty, "\(child)")
            }
            #expect(rows.last?["REC"] != "X1", "\(child)")
        }
    }
}

private func age(_ born: Day, on day: Day) -> Int {
    var years = 0
    while born.adding(years: years + 1) <= day { years += 1 }
    return years
}
