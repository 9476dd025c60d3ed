import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

/// What a load keeps of the nine files besides Header, Episodes and UASC.
struct ReducedFactsTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private let born = "05/06/2004"

    private func write(
        header: [String] = ["A1,2,05/06/2004,WBRI,,,"],
        episodes: [String] = ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,,,"]
    ) throws {
        try scratch.writeReturn(header: header, episodes: episodes)
    }

    private func add(_ name: String, _ columns: String, _ rows: String...) throws {
        try scratch.write(name, ([columns] + rows).joined(separator: "\n") + "\n")
    }

    private func child() async throws -> ReducedChild {
        try #require(try await reducedReturn(scratch.folder).reduced.children.first).child
    }

    private func notices() async throws -> [String] {
        try await reducedReturn(scratch.folder).rows.notices.map(\.english)
    }

    private func said() async -> [String] { await sentences { try await reducedReturn(scratch.folder) } }

    @Test func `reviews keep their day and how the child took part`() async throws {
        try write()
        try add("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "A1,\(born),03/02/2009,PN1", "A1,\(born),01/06/2008,pn5")
        #expect(
            try await child().reviews == [
                ReducedReview(day: theDay("2008-06-01"), participation: "PN5"),
                ReducedReview(day: theDay("2009-02-03"), participation: "PN1"),
            ])
    }

    @Test func `health keeps the score, why there is none, and eight answers of which each may be missing`()
        async throws
    {
        try write(
            header: ["A1,2,05/06/2004,WBRI,,,", "B2,2,05/06/2004,WBRI,,,"],
            episodes: ["A1", "B2"].map { "\($0),01/05/2008,S,C2,N1,U4,PR1,,,,,," })
        let columns =
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
            + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED"
        try add("h.csv", columns, "A1,\(born),17,,0,,1,1,0,1,0,1", "B2,\(born),41,SDQ2,,1,,,,2,,")
        let health = try await reducedReturn(scratch.folder).reduced.children.flatMap(\.child.health)
        #expect(
            health.first
                == ReducedHealth(
                    year: ReturnYear(ending: 2009), difficulties: 17, reasonWithoutScore: .blank, convicted: .no,
                    developmentChecked: .notGiven, immunised: .yes, teethChecked: .yes, healthAssessed: .no,
                    misusesSubstances: .yes, interventionReceived: .no, interventionOffered: .yes))
        #expect(health.last?.difficulties == nil)
        #expect(health.last?.reasonWithoutScore == "SDQ2")
        #expect(health.last?.misusesSubstances == .notGiven)
        #expect(
            try await notices() == [
                "h.csv, column SDQ_SCORE: values that are no answer the return knows: 1, first row 3. They were read "
                    + "as not answered.",
                "h.csv, column SUBSTANCE_MISUSE: values that are no answer the return knows: 1, first row 3. They "
                    + "were read as not answered.",
            ])
    }

    @Test func `a care leaver without an episode is kept, with what OC3 says`() async throws {
        try write(header: ["A1,2,05/06/2004,WBRI,,,", "L9,1,07/08/1990,BCRB,,,"])
        try add("l.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "L9,07/08/1990,YES,F2,U1")
        let reduced = try await reducedReturn(scratch.folder).reduced
        #expect(reduced.counts.children == 2 && reduced.counts.withoutEpisodes == 1)
        let leaver = try #require(reduced.children.last?.child)
        #expect(leaver.episodes.isEmpty)
        #expect(
            leaver.leaving == [
                ReducedLeaving(
                    year: ReturnYear(ending: 2009), inTouch: "YES", activity: "F2", accommodation: "U1")
            ])
    }

    @Test func `adoption keeps its days and that a foster carer adopted, and nothing of who the adopters are`()
        async throws
    {
        try write()
        try add(
            "a.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
            "A1,\(born),01/07/2008,02/09/2008,1,2,MM,L12")
        try add(
            "p.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
            "A1,\(born),01/07/2008,01/08/2008,RD1", "A1,\(born),05/08/2008,,")
        let child = try await child()
        #expect(
            child.adoptions == [
                ReducedAdoption(
                    year: ReturnYear(ending: 2009), decided: theDay("2008-07-01"), matched: theDay("2008-09-02"),
                    byFosterCarer: .yes, adopters: "2")
            ])
        #expect(child.decisions.map(\.decided) == [theDay("2008-07-01"), theDay("2008-08-05")])
        #expect(child.decisions.map(\.reversed) == [theDay("2008-08-01"), nil])
        let bytes = String(decoding: child.encoded(), as: UTF8.self)
        #expect(!bytes.contains("MM") && !bytes.contains("L12"))
    }

    @Test(
        arguments: [
            ("14/03/2007", 2007, 3), ("zz/03/2007", 2007, 3), ("zz/ZZ/2007", 2007, nil), ("zz/zz/zzzz", nil, nil),
        ] as [(String, Int16?, UInt8?)])
    func `earlier permanence keeps its code, year and month`(date: String, year: Int16?, month: UInt8?) async throws {
        try write()
        try add("pp.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "A1,\(born),P2,893,\(date)")
        #expect(
            try await child().permanence == [
                ReducedPermanence(year: ReturnYear(ending: 2009), code: "P2", sinceYear: year, sinceMonth: month)
            ])
    }

    @Test func `times missing and orders keep kind and days`() async throws {
        try write()
        try add(
            "m.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "A1,\(born),M,03/02/2009,04/02/2009",
            "A1,\(born),A,05/03/2009,")
        try add("d.csv", "CHILD,DOB,DOLO_START,DOLO_END", "A1,\(born),01/01/2009,01/02/2009")
        let child = try await child()
        #expect(
            child.absences == [
                ReducedAbsence(kind: "M", start: theDay("2009-02-03"), end: theDay("2009-02-04")),
                ReducedAbsence(kind: "A", start: theDay("2009-03-05"), end: nil),
            ])
        #expect(child.orders == [ReducedOrder(start: theDay("2009-01-01"), end: theDay("2009-02-01"))])
    }

    @Test func `a change of worker can be counted, and no worker be found, in two children either`() async throws {
        try write(
            header: ["A1,2,05/06/2004,WBRI,,,", "B2,2,05/06/2004,WBRI,,,"],
            episodes: ["A1", "B2"].map { "\($0),01/05/2008,S,C2,N1,U4,PR1,,,,,," })
        try add(
            "s.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "A1,\(born),SW123456,01/05/2008,01/07/2008,FCONTA",
            "A1,\(born),SW777777,01/07/2008,01/09/2008,MANAGE", "A1,\(born),sw123456,01/09/2008,,LEFTRL",
            "B2,\(born),SW123456,zz/05/2008,,FCONTA")
        let children = try await reducedReturn(scratch.folder).reduced.children.map(\.child)
        let workers = try #require(children.first?.workers)
        #expect(workers.map(\.start) == ["2008-05-01", "2008-07-01", "2008-09-01"].map(theDay))
        #expect(workers.map(\.end) == [theDay("2008-07-01"), theDay("2008-09-01"), nil])
        #expect(workers[0].worker != nil && workers[0].worker != workers[1].worker)
        #expect(workers[0].worker == workers[2].worker)
        let other = try #require(children.last?.workers.first)
        #expect(other.worker != workers[0].worker && other.start == nil && other.reason == "FCONTA")
        #expect(!String(decoding: children[0].encoded(), as: UTF8.self).contains("123456"))
    }

    @Test func `the same home is told again for the same child, and links no two children`() async throws {
        func episode(_ child: String, _ month: Int, _ post: String, _ urn: String) -> String {
            "\(child),01/0\(month)/2008,P,C2,N1,U4,PR1,,,,,\(post),\(urn)"
        }
        try write(
            header: ["A1,2,05/06/2004,WBRI,,,", "B2,2,05/06/2004,WBRI,,,"],
            episodes: [
                episode("A1", 5, "ZZ1 1AA", "SC1234"), episode("A1", 6, "ZZ1 1AB", "SC1234"),
                episode("A1", 7, "zz11aa", "sc1234"), episode("A1", 8, "", ""), episode("B2", 5, "ZZ1 1AA", "SC1234"),
            ])
        let children = try await reducedReturn(scratch.folder).reduced.children.map(\.child)
        let homes = children[0].episodes.map(\.home)
        #expect(homes[0] != nil && homes[0] == homes[2] && homes[0] != homes[1] && homes[3] == nil)
        #expect(children[1].episodes[0].home != homes[0])
    }

    @Test func `a mother is known, and the month of her first child's birth alone`() async throws {
        try write(
            header: ["A1,2,05/06/2004,WBRI,,1,09/10/2008", "B2,2,05/06/2004,WBRI,,0,", "C3,1,05/06/2004,WBRI,,,"])
        let children = try await reducedReturn(scratch.folder).reduced.children.map(\.child.motherhood)
        #expect(children == [.yes(since: Month(2008, 10)), .no, .notSaid])
    }

    @Test func `a status that ceases on the 18th birthday tells no birthday`() async throws {
        try scratch.writeReturn(
            header: ["A1,1,05/06/1990,WBRI,,,"], episodes: ["A1,01/05/2008,S,C2,N1,U4,PR1,,,,,,"],
            unaccompanied: ["A1,1,05/06/1990,05/06/2008"])
        #expect(try await child().unaccompanied == .yes(until: theDay("2008-06-30")))
    }

    @Test func `rows that say nothing are left out and told`() async throws {
        try write()
        try add(
            "m.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "A1,\(born),M,,04/02/2009",
            "A1,\(born),M,05/03/2009,04/03/2009", "X7,\(born),M,05/03/2009,", "A1,\(born),M,01/03/2009,",
            "A1,\(born),M,01/03/2009,")
        #expect(
            try await child().absences == [ReducedAbsence(kind: "M", start: theDay("2009-03-01"), end: nil)])
        #expect(
            try await notices() == [
                "m.csv: rows that repeat another row and were read once: 1.",
                "m.csv, column CHILD: children who are not in Header.csv: 1, first row 4. They were left out.",
                "m.csv, column MIS_START: rows without a day: 1, first row 2. They were left out, because nothing can "
                    + "be counted by them.",
                "m.csv, column MIS_END: rows that end before they start: 1, first row 3. They were left out.",
            ])
    }

    @Test func `a day that cannot be read and a second row that differs are refused in every file`() async throws {
        try write()
        try add("m.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "A1,\(born),M,31/02/2009,")
        try add("l.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "A1,\(born),YES,F2,U1", "A1,\(born),YES,F2,U2")
        try add("s.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "A1,\(born),SW1,soon,,TOOLONGCODE")
        #expect(
            await said() == [
                "l.csv, row 3 (line 3), column CHILD: the child is already on row 2, with something different. Keep "
                    + "the right row.",
                "m.csv, row 2 (line 2), column MIS_START: the calendar has no 31/02/2009. Correct the date in the "
                    + "case system and export the file again.",
                "s.csv, row 2 (line 2), column SW_DECOM: the value is not a date. Correct it in the case system; "
                    + "write dates as DD/MM/YYYY.",
                "s.csv, row 2 (line 2), column SW_REASON: the value is longer than a code (7 characters) or is not "
                    + "plain letters and digits. Check that the columns are in line and correct the code.",
            ])
    }

    @Test func `a county's homes are inside in each of its districts`() async throws {
        let list = try scratch.write(
            "postcodes.list",
            """
            pcds,oseast1m,osnrth1m,oslaua
            ZZ1 1AA,400000,300000,E07000095
            ZZ2 2AA,403000,304000,E06000099
            """)
        let url = scratch.folder.appendingPathComponent("postcodes.index")
        _ = try PostcodeIndexWriter.write(from: list, to: url)
        try write(episodes: [
            "A1,01/05/2008,S,C2,N1,U4,PR1,01/06/2008,X1,,,ZZ1 1AA,", "A1,01/06/2008,P,C2,N1,U4,PR1,,,,,ZZ2 2AA,",
        ])
        let reduced = try await reducedReturn(
            scratch.folder, authority: "E10000015", postcodes: try PostcodeIndex(opening: url)
        ).reduced
        #expect(reduced.children.first?.child.episodes.map(\.location) == [.inside, .outside])
    }
}
