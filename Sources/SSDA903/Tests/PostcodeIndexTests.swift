import Basics
import Foundation
import Testing

@testable import SSDA903

struct PostcodeIndexTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private var url: URL { scratch.folder.appendingPathComponent("postcodes.index") }

    private func index(_ list: String) throws -> PostcodeIndex {
        _ = try PostcodeIndexWriter.write(from: scratch.write("onspd.csv", list), to: url)
        return try PostcodeIndex(opening: url)
    }

    @Test func `a hundred thousand invented postcodes are found, absent ones are not`() throws {
        var random = SeededBytes(seed: 5)
        var places: [String: PostcodePlace] = [:]
        while places.count < 100_000 {
            places[invented(&random)] = PostcodePlace(
                grid: GridReference(
                    easting: Int.random(in: 0...700_000, using: &random),
                    northing: Int.random(in: 0...1_300_000, using: &random)),
                authority: "E060000\(Int.random(in: 10...99, using: &random))")
        }
        let rows = places.map { "\($0),\($1.grid?.easting ?? 0),\($1.grid?.northing ?? 0),\($1.authority)" }
        let index = try index("pcds,oseast1m,osnrth1m,oslaua\n" + rows.joined(separator: "\n"))
        #expect(index.count == 100_000)
        #expect(places.allSatisfy { index.place(of: $0.utf8) == $1 })
        var absent = 0
        while absent < 10_000 {
            let postcode = invented(&random)
            guard places[postcode] == nil else { continue }
            absent += 1
            if index.place(of: postcode.utf8) != nil { Issue.record("found \(postcode)") }
        }
    }

    private func invented(_ random: inout SeededBytes) -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUWXYZ")
        func letter(_ random: inout SeededBytes) -> Character { letters.randomElement(using: &random) ?? "A" }
        let area = String((0..<Int.random(in: 1...2, using: &random)).map { _ in letter(&random) })
        let district = Int.random(in: 1...99, using: &random)
        return "\(area)\(district) \(Int.random(in: 0...9, using: &random))\(letter(&random))\(letter(&random))"
    }

    @Test func `spaces and small letters make no difference`() throws {
        let index = try index("PCD,OSEAST1M,OSNRTH1M,LAD23CD\nSW1A1AA,529090,179645,E09000033\nM1  1AA,1,2,E08000003\n")
        let place = PostcodePlace(grid: .init(easting: 529_090, northing: 179_645), authority: "E09000033")
        for written in ["SW1A1AA", "SW1A 1AA", "sw1a 1aa", " Sw 1A1 aA "] {
            #expect(index.place(of: written.utf8) == place)
        }
        #expect(index.place(of: "M11AA".utf8)?.authority == "E08000003")
        for absent in ["", "SW1A1A", "SW1A1AAA", "SW1A1AB", "SW1A-1AA", "ŵ"] {
            #expect(index.place(of: absent.utf8) == nil)
        }
        #expect(index.has(authority: "E09000033"))
        #expect(!index.has(authority: "E09000034") && !index.has(authority: ""))
    }

    @Test func `blank grid references and authorities stay unknown, the last of two rows counts`() throws {
        let index = try index(
            "pcds,oseast1m,osnrth1m,oslaua\nBT1 1AA,,,N09000003\nJE1 1AA,,,\nZZ1 1AA,1,2,E06000001\nZZ1 "
                + "1AA,3,4,E06000002\n"
        )
        #expect(index.count == 3)
        #expect(index.place(of: "BT11AA".utf8) == PostcodePlace(grid: nil, authority: "N09000003"))
        #expect(index.place(of: "JE11AA".utf8) == PostcodePlace(grid: nil, authority: ""))
        #expect(
            index.place(of: "ZZ11AA".utf8)
                == PostcodePlace(grid: .init(easting: 3, northing: 4), authority: "E06000002"))
    }

    @Test func `a list without the columns, or with bad rows, is refused and writes nothing`() throws {
        #expect(
            sentences { try index("pcds,oseast1m,osnrth1m,county\nZZ1 1AA,1,2,x\n") }.first?.contains(
                "it has no column oslaua, lad…cd") == true)
        let said = sentences {
            try index(
                "pcds,oseast1m,osnrth1m,oslaua\nZZ1-1AA,1,2,E\nZZ1 1AA,x,2,E\nZZ1 1AB,1,9999999,E\nZZ1 1AC,1,2,E 1\n")
        }
        #expect(
            said.map { $0.prefix(while: { $0 != ":" }) } == [
                "onspd.csv, row 2 (line 2), column pcds", "onspd.csv, row 3 (line 3), column oseast1m",
                "onspd.csv, row 4 (line 4), column osnrth1m", "onspd.csv, row 5 (line 5), column oslaua",
            ])
        #expect(!FileManager.default.fileExists(atPath: url.path))
    }

    @Test func `progress is told from beginning to end`() throws {
        let rows = (1000..<3000).map { "ZZ\($0 % 99) \($0 % 10)AA,1,2,E1" }.joined(separator: "\n")
        let list = try scratch.write("l.csv", "pcds,oseast1m,osnrth1m,oslaua\n" + rows)
        var told: [Double] = []
        _ = try PostcodeIndexWriter.write(from: list, to: url) { told.append($0) }
        #expect(told == told.sorted() && told.last == 1 && (50...102).contains(told.count))
    }

    @Test func `a number that is no postcode's is not looked for beyond the end of the index`() throws {
        let index = try index("pcds,oseast1m,osnrth1m,oslaua\nZZ9 9ZZ,1,2,E06000001\n")
        #expect(index.place(of: PostcodeKey(number: PostcodeKey.end)) == nil)
        #expect(index.place(of: PostcodeKey(number: .max)) == nil)
    }

    @Test func `a damaged index is refused, wherever the damage is`() throws {
        _ = try index("pcds,oseast1m,osnrth1m,oslaua\nZZ1 1AA,1,2,E06000001\nZZ1 1AB,1,2,E06000002\n")
        let whole = Array(try Data(contentsOf: url))
        func refused(_ bytes: [UInt8]) throws -> Bool {
            let damaged = try scratch.write("damaged.index", bytes)
            return !sentences { try PostcodeIndex(opening: damaged) }.isEmpty
        }
        #expect(try !refused(whole))
        let places = [0, 8, 12, 16, 23, 24, 32, 48, 64, 200, whole.count / 2, whole.count - 20, whole.count - 1]
        for place in places {
            var bytes = whole
            bytes[place] ^= 0x41
            #expect(try refused(bytes), "byte \(place)")
        }
        for length in [0, 7, 47, 48, 100, whole.count - 8, whole.count - 1] {
            #expect(try refused(Array(whole.prefix(length))), "length \(length)")
        }
        #expect(try refused(whole + [0, 0, 0, 0, 0, 0, 0, 0]))
        let damaged = try scratch.write("damaged.index", Array(whole.prefix(100)))
        #expect(
            sentences { try PostcodeIndex(opening: damaged) } == [
                "damaged.index is damaged or is no postcode index. Make it again from the ONS Postcode Directory."
            ])
    }
}
