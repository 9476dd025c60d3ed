import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

struct ReturnRowsTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private let child = "A1,1,05/06/2004,WBRI,A123456789012,,"
    private let episode = "A1,01/05/2008,S,C2,N1,U4,PR1,,,,SW1A 1AA,SW1A 2AA,"

    private func read() async throws -> ReducedReturn { try await reducedReturn(scratch.folder).reduced }

    private func notices() async throws -> [Bilingual] { try await reducedReturn(scratch.folder).rows.notices }

    private func refused(header: [String]? = nil, episodes: [String]? = nil, uasc: [String]? = nil) async throws
        -> [String]
    {
        try scratch.writeReturn(
            header: header ?? [child], episodes: episodes ?? [episode], unaccompanied: uasc)
        return await sentences(read)
    }

    @Test func `a whole row is read, in capitals and without spaces`() async throws {
        try scratch.writeReturn(
            header: ["a1 ,m,2004-06-05, wbri ,,,"],
            episodes: [" A1,01/05/2008,s,c2,n1,u4,pr1,02/05/2008,x1,carpl,sw1a1aa,SW1A 2AA,"])
        let one = try #require(try await read().children.first)
        #expect(one.hash == Array("A1".utf8))
        #expect(one.child.born == Month(2004, 6))
        #expect(one.child.sex == .male)
        #expect(one.child.ethnicity == "WBRI")
        let read = try #require(one.child.episodes.first)
        #expect(read.start == theDay("2008-05-01"))
        #expect(read.end == theDay("2008-05-02"))
        #expect(read.legalStatus == "C2")
        #expect(read.reasonChanged == "CARPL")
        #expect(try await notices().isEmpty)
    }

    @Test func `31 April 2009 is refused by file, row, column and value`() async throws {
        #expect(
            try await refused(episodes: [episode, "A1,31/04/2009,P,C2,N1,U4,PR1,,,,,,"]) == [
                "Episodes.csv, row 3 (line 3), column DECOM: the calendar has no 31/04/2009. Correct the date in the "
                    + "case system and export the file again."
            ])
        #expect(
            await welshSentences(read) == [
                "Episodes.csv, rhes 3 (llinell 3), colofn DECOM: nid oes 31/04/2009 yn y calendr. Cywirwch y "
                    + "dyddiad yn "
                    + "y system achosion ac allforiwch y ffeil eto."
            ])
    }

    @Test(arguments: [
        ("01/05/08", "01/05/08 has a year of two digits."), ("31/4/2009", "31/4/2009 is not a date."),
        ("31 April 2009", "31 April 2009 is not a date."), ("29/02/2023", "the calendar has no 29/02/2023."),
        ("39569", "the value is not a date."), ("A123456789012", "the value is not a date."),
        ("SW1A 2AA", "the value is not a date."), ("", "there is no date."),
    ])
    func `what is no date is refused and shown only where it looks like one`(value: String, said: String) async throws {
        let sentence = try await refused(header: ["A1,1,\(value),WBRI,,,"])
        #expect(sentence.count == 1)
        #expect(sentence.first?.hasPrefix("Header.csv, row 2 (line 2), column DOB: \(said)") == true)
    }

    @Test func `days are read as the check reads them, and as YYYY-MM-DD`() async throws {
        for written in ["05/06/2004", "5/6/2004", "2004-06-05"] {
            try scratch.writeReturn(header: ["A1,1,\(written),WBRI,,,"], episodes: [episode])
            #expect(try await read().children.first?.child.born == Month(2004, 6))
        }
    }

    @Test func `an end before the start is refused, the same day is not`() async throws {
        #expect(try await refused(episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,01/05/2008,E4A,,,,"]) == [])
        #expect(
            try await refused(episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,30/04/2008,E4A,,,,"]) == [
                "Episodes.csv, row 2 (line 2), column DEC: the episode ends on 30/04/2008, before it starts on "
                    + "01/05/2008. Correct one of the dates."
            ])
    }

    @Test func `sex is read as either generation of codes, anything else is refused`() async throws {
        let codes = ["1", "2", "F", "M", "U"]
        try scratch.writeReturn(
            header: codes.map { "A\($0),\($0),05/06/2004,WBRI,,," }, episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,,,"])
        #expect(try await read().children.map(\.child.sex) == [.male, .female, .female, .male, .unknown])
        #expect(try await refused(header: ["A1,3,05/06/2004,WBRI,,,"]).first?.contains("3 is no code for sex.") == true)
        #expect(
            try await refused(header: ["A1,9912345,05/06/2004,WBRI,,,"]).first?.contains("the value is no code") == true
        )
    }

    @Test func `a code outside the lists is told once with its count, and kept`() async throws {
        try scratch.writeReturn(
            header: [child],
            episodes: [episode, "A1,02/05/2008,P,C9,N1,U4,PR1,,,,,,", "A1,03/05/2008,P,C9,N1,U4,PR1,,,,,,"])
        #expect(
            try await notices().map(\.english) == [
                "Episodes.csv, column LS: code C9 is not in the return’s list; rows: 2, first row 3. It was kept as "
                    + "it is."
            ])
        #expect(try await read().children.first?.child.episodes.map(\.legalStatus) == ["C2", "C9", "C9"])
    }

    @Test func `what is too long for a code is refused and not shown`() async throws {
        let said = try await refused(episodes: ["A1,01/05/2008,S,C2,N1,A123456789012,PR1,,,,,,"])
        #expect(
            said.first?.hasPrefix("Episodes.csv, row 2 (line 2), column PLACE: the value is longer than a code") == true
        )
    }

    @Test func `a child id that is blank or too long is refused`() async throws {
        #expect(
            try await refused(header: [child, ",1,05/06/2004,WBRI,,,"]).first?.contains(
                "row 3 (line 3), column CHILD: there is no") == true)
        #expect(
            try await refused(header: [child, "A1234567890,1,05/06/2004,WBRI,,,"]).first?.contains(
                "the child id is longer than 10 characters") == true)
    }

    @Test func `a child twice in the Header is refused unless the rows are alike`() async throws {
        try scratch.writeReturn(header: [child, child], episodes: [episode])
        #expect(try await read().children.count == 1)
        #expect(
            try await notices().map(\.english) == ["Header.csv: rows that repeat another row and were read once: 1."])
        #expect(
            try await refused(header: [child, "A1,1,05/06/2004,WBRI,,,"]) == [
                "Header.csv, row 3 (line 3), column CHILD: the child is already on row 2, with something different. "
                    + "Keep the right row."
            ])
    }

    @Test func `children of episodes who are not in the Header are refused by their first rows`() async throws {
        let strangers = (1...7).map { "Z\($0),01/05/2008,S,C2,N1,U4,PR1,,,,,," }
        #expect(
            try await refused(episodes: [episode] + strangers + strangers.map { $0.replacing("01/05", with: "02/05") })
                == [
                    "Episodes.csv, column CHILD: children who are not in Header.csv: 7, first on row 3, 4, 5, 6, 7. Add "
                        + "them to "
                        + "Header.csv, or export both files from the same day."
                ])
    }

    @Test func `two episodes of one child on one day are refused`() async throws {
        let said = try await refused(episodes: [episode, episode])
        #expect(said.first?.contains("column DECOM: row 2 has an episode of the same child") == true)
    }

    @Test func `everything wrong is told at once, up to fifty sentences`() async throws {
        let said = try await refused(
            header: [child] + (0..<40).map { "B\($0),1,31/04/2009,WBRI,,," },
            episodes: (1...30).map { "A1,\($0 + 31)/05/2008,S,C2,N1,U4,PR1,,,,,," })
        #expect(said.count == 51)
        #expect(said.last == "And 20 more like these. Correct these first and try again.")
    }

    @Test func `no sentence shows an id, a pupil number or a postcode`() async throws {
        let secrets = ["KX7731", "A123456789012", "SW1A", "2AA"]
        let rows = [
            "KX7731,KX7731,SW1A 2AA,A123456789012,SW1A2AA,KX7731,A123456789012,SW1A 2AA,SW1A2AA,KX7731,KX7731,,",
            "KX7731,01/05/2008,S,KX7731,SW1A2AA,KX7731,PR1,,,,,,", "KX7731,01/05/2008,S,SW1A2AA,N1,U4,PR1,,,,,,",
        ]
        try scratch.writeReturn(
            header: [child, "KX7731,KX7731,A123456789012,SW1A2AA,,,", "KX7731,1,01/01/2004,KX7731,,,"], episodes: rows)
        let said = await sentences(read) + welshSentences(read)
        #expect(!said.isEmpty)
        for secret in secrets { #expect(!said.contains { $0.contains(secret) }, "\(secret)") }
        try scratch.writeReturn(
            header: ["KX7731,1,01/01/2004,KX7731,A123456789012,,"], episodes: [rows[1]], unaccompanied: ["KX7732,,,"])
        let notices = try await notices().map { $0.english + $0.welsh }
        #expect(notices.count == 5)
        for secret in secrets { #expect(!notices.contains { $0.contains(secret) }, "\(secret)") }
    }

    @Test func `a file of column names alone is refused, but for unaccompanied children`() async throws {
        #expect(try await refused(header: [], episodes: []).count == 2)
        #expect(try await refused(uasc: []) == [])
    }

    @Test func `bytes changed at random are read or refused, never worse`() async throws {
        var random = SeededGenerator(seed: 6)
        let whole = Array("\(Scratch.episodeColumns)\n\(episode)\nA1,02/05/2008,P,C2,N1,U4,PR1,,,,,,\n".utf8)
        try scratch.writeReturn(header: [child], episodes: [])
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            try scratch.write("Episodes.csv", bytes)
            _ = await sentences(read)
        }
    }
}
