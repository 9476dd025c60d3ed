import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

struct ReductionTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    /// Invented postcodes; the council's own code is E06000099.
    private func index() throws -> PostcodeIndex {
        let list = try scratch.write(
            "postcodes.list",
            """
            pcds,oseast1m,osnrth1m,oslaua
            ZZ1 1AA,400000,300000,E06000099
            ZZ1 1AB,403000,304000,E06000099
            ZZ2 2AA,432186,300000,E06000098
            ZZ9 9AA,,,E06000098
            BT99 1AA,432186,300000,N09000001
            """)
        let url = scratch.folder.appendingPathComponent("postcodes.index")
        _ = try PostcodeIndexWriter.write(from: list, to: url)
        return try PostcodeIndex(opening: url)
    }

    private func reduced(
        header: [String] = ["A1,2,05/06/2004,WBRI,,,"], episodes: [String], unaccompanied: [String]? = nil,
        withIndex: Bool = true
    ) async throws -> ReducedReturn {
        try scratch.writeReturn(header: header, episodes: episodes, unaccompanied: unaccompanied)
        return try await reducedReturn(
            scratch.folder, authority: "E06000099", postcodes: withIndex ? index() : nil, readableHashing
        ).reduced
    }

    private func place(home: String, placed: String) async throws -> (Location, UInt16?) {
        let reduced = try await reduced(episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,\(home),\(placed),"])
        let episode = try #require(reduced.children.first?.child.episodes.first)
        return (episode.location, episode.tenthsOfMile)
    }

    @Test func `distances are the return's miles, to one decimal`() async throws {
        // 3 km east and 4 km north are 5 km: 5 / 1.6093 = 3.107.
        #expect(try await place(home: "ZZ1 1AA", placed: "zz11ab") == (.inside, 31))
        // 32.186 km are 20.0 miles exactly.
        #expect(try await place(home: "ZZ1 1AA", placed: "ZZ2 2AA") == (.outside, 200))
        #expect(try await place(home: "ZZ1 1AA", placed: "ZZ1 1AA") == (.inside, 0))
    }

    @Test func `what is not known stays unknown`() async throws {
        #expect(try await place(home: "", placed: "ZZ2 2AA") == (.outside, nil))
        #expect(try await place(home: "ZZ1 1AA", placed: "ZZ9 9AA") == (.outside, nil))
        #expect(try await place(home: "ZZ1 1AA", placed: "XX1 1XX") == (.unknown, nil))
        #expect(try await place(home: "ZZ1 1AA", placed: "") == (.unknown, nil))
        #expect(try await place(home: "ZZ1 1AA", placed: "not a postcode") == (.unknown, nil))
        let without = try await reduced(
            episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ1 1AB,"], withIndex: false)
        #expect(without.children.first?.child.episodes.first?.location == .unknown)
        #expect(without.counts.unknownLocations == 1)
    }

    @Test func `no distance is counted across the Irish Sea, where the grid is another`() async throws {
        #expect(try await place(home: "ZZ1 1AA", placed: "BT99 1AA") == (.outside, nil))
    }

    @Test func `halves round away from zero, and no distance is too long to be kept`() {
        func tenths(_ metres: Int) -> UInt16? {
            PostcodePlace(grid: .init(easting: 0, northing: 0), authority: "E")
                .tenthsOfMile(to: PostcodePlace(grid: .init(easting: metres, northing: 0), authority: "E"))
        }
        // 16,093 m are 10 miles; half a tenth more is 80.465 m.
        #expect(tenths(16_093 + 80) == 100)
        #expect(tenths(16_093 + 81) == 101)
        #expect(tenths(20_000_000) == 65_534)
    }

    @Test func `short breaks are kept, counted, and have no place`() async throws {
        let reduced = try await reduced(episodes: ["A1,01/05/2008,S,V4,N2,U6,PR1,,,,ZZ1 1AA,ZZ1 1AB,"])
        #expect(reduced.children.first?.child.episodes.first?.location == .unknown)
        #expect(reduced.counts.shortBreakEpisodes == 1)
        #expect(reduced.counts.unknownLocations == 0)
    }

    @Test func `the id, the day of birth, the pupil number and the postcodes are gone`() async throws {
        let reduced = try await reduced(
            header: ["KX7731,2,05/06/2004,WBRI,A123456789012,,"],
            episodes: ["KX7731,01/05/2008,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ1 1AB,"])
        let one = try #require(reduced.children.first)
        #expect(one.hash == Array("1377XK".utf8))
        #expect(one.child.born == Month(2004, 6))
        var dumped = ""
        dump(one.child, to: &dumped)
        dumped += String(decoding: one.child.encoded(), as: UTF8.self)
        for secret in ["KX7731", "A123456789012", "ZZ1", "2004-06-05", "\(theDay("2004-06-05").number)"] {
            #expect(!dumped.contains(secret), "\(secret)")
        }
    }

    @Test func `children come by their hashes, episodes by their starts`() async throws {
        let reduced = try await reduced(
            header: ["A1,1,05/06/2004,WBRI,,,", "B0,2,05/06/2005,WBRI,,,", "C9,2,05/06/1990,WBRI,,,"],
            episodes: [
                "A1,01/06/2008,P,C2,N1,U4,PR1,,,,,,", "B0,01/05/2008,S,C2,N1,U4,PR1,03/05/2008,E4A,,,,",
                "A1,01/05/2008,S,C2,N1,U4,PR1,01/06/2008,X1,,,,",
            ])
        #expect(reduced.children.map(\.hash) == [Array("0B".utf8), Array("1A".utf8), Array("9C".utf8)])
        #expect(reduced.children[1].child.episodes.map(\.start) == [theDay("2008-05-01"), theDay("2008-06-01")])
        #expect(
            reduced.counts
                == .init(children: 3, episodes: 3, shortBreakEpisodes: 0, unknownLocations: 3, withoutEpisodes: 1))
    }

    @Test func `unaccompanied children are known from their own file`() async throws {
        let header = ["A1,1,05/06/2004,WBRI,,,", "B2,1,05/06/2004,WBRI,,,", "C3,1,05/06/2004,WBRI,,,"]
        let episodes = ["A1", "B2", "C3"].map { "\($0),01/05/2008,S,C2,N1,U4,PR1,,,,,," }
        let with = try await reduced(
            header: header, episodes: episodes, unaccompanied: ["A1,1,05/06/2004,", "C3,1,05/06/2004,01/05/2022"])
        #expect(
            with.children.map(\.child.unaccompanied) == [.yes(until: nil), .no, .yes(until: theDay("2022-05-01"))])
        try FileManager.default.removeItem(at: scratch.folder.appendingPathComponent("UASC.csv"))
        #expect(
            try await reduced(header: header, episodes: episodes).children.allSatisfy {
                $0.child.unaccompanied == .notKnown
            })
    }

    @Test func `a council that the index does not have is refused`() async throws {
        try scratch.writeReturn(header: ["A1,2,05/06/2004,WBRI,,,"], episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,,,"])
        let index = try index()
        let said = await sentences {
            try await reducedReturn(scratch.folder, authority: "E06000001", postcodes: index)
        }
        #expect(said.first?.hasPrefix("The postcode index has no postcode in authority E06000001") == true)
    }

    @Test func `two children with one hash are refused`() async throws {
        try scratch.writeReturn(
            header: ["A1,2,05/06/2004,WBRI,,,", "B2,2,05/06/2004,WBRI,,,"],
            episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,,,", "B2,01/05/2008,S,C2,N1,U4,PR1,,,,,,"])
        let said = await sentences {
            try await reducedReturn(scratch.folder, Hashing(child: { _ in [1] }, mark: { _ in 0 }))
        }
        #expect(said.count == 1)
    }
}
