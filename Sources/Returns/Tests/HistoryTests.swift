import Basics
import SSDA903
import Testing

@testable import Returns

struct HistoryTests {
    private let years = [2008, 2009, 2010].map { ReturnYear(ending: $0).days }

    private func episode(
        _ start: String, _ end: String? = nil, reason: Code = "S", ended: Code = .blank, placement: Code = "U4"
    ) -> ReducedEpisode {
        ReducedEpisode(
            start: theDay(start), end: end.map(theDay), reasonForNew: reason, legalStatus: "C2", need: "N1",
            placement: placement, provider: "PR1", reasonEnded: ended, reasonChanged: .blank, location: .inside,
            tenthsOfMile: 5)
    }

    private func child(_ episodes: [ReducedEpisode], sex: Sex = .female, year: Int = 2000) -> ReducedChild {
        ReducedChild(
            born: Month(year, 1), sex: sex, ethnicity: "WBRI", unaccompanied: .no, episodes: episodes)
    }

    private func history(_ records: [(Int, ReducedChild)], loaded: [Int]? = nil) throws -> History {
        try #require(
            History(
                joining: records.map { (ReturnYear(ending: $0.0).days, $0.1) },
                loaded: (loaded ?? records.map(\.0)).map { ReturnYear(ending: $0).days }))
    }

    @Test func `the newest return has the last word on the child and on each episode`() throws {
        let history = try history([
            (2010, child([episode("2008-05-01", "2009-06-01", ended: "E4A", placement: "K2")], sex: .male, year: 2001)),
            (2009, child([episode("2008-05-01")])),
        ])
        #expect(history.child.sex == .male)
        #expect(history.child.born == Month(2001, 1))
        #expect(history.child.episodes == [episode("2008-05-01", "2009-06-01", ended: "E4A", placement: "K2")])
        #expect(history.repairs.total == 0)
    }

    @Test func `an episode still open in the newest return stays open`() throws {
        let history = try history([(2009, child([episode("2008-05-01")]))])
        #expect(history.child.episodes.first?.end == nil)
        #expect(history.repairs.total == 0)
    }

    @Test func `a child missing from the next return left on the last day covered`() throws {
        let history = try history([(2009, child([episode("2008-05-01")]))], loaded: [2009, 2010])
        #expect(history.child.episodes.first?.end == theDay("2009-03-31"))
        #expect(history.child.episodes.first?.reasonEnded == .blank)
        #expect(history.repairs.leftOpen == 1)
        #expect(history.repairs.total == 1)
    }

    @Test func `where the next return is not loaded, the child counts to the end of the last day covered`() throws {
        let history = try history([
            (2008, child([episode("2007-05-01")])), (2010, child([episode("2009-05-01", reason: "P")])),
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2008-04-01"), nil])
        #expect(history.repairs.gaps == 1)
        #expect(history.repairs.total == 1)
    }

    @Test func `an episode that runs over years is one episode`() throws {
        let history = try history([
            (2008, child([episode("2007-05-01")])), (2009, child([episode("2007-05-01")])),
            (2010, child([episode("2007-05-01", "2009-09-01", ended: "E11")])),
        ])
        #expect(history.child.episodes == [episode("2007-05-01", "2009-09-01", ended: "E11")])
        #expect(history.repairs.total == 0)
    }

    @Test func `an episode is cut where the next starts`() throws {
        let history = try history([
            (2009, child([episode("2008-05-01"), episode("2008-09-01", "2008-12-01", reason: "P")])),
            (2010, child([episode("2008-11-01", reason: "L")])),
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2008-09-01"), theDay("2008-11-01"), nil])
        #expect(history.child.episodes.map(\.reasonEnded) == ["X1", "X1", .blank])
        #expect(history.repairs.overlaps == 2)
    }

    @Test func `an episode whose start a newer return corrected is not there twice`() throws {
        let history = try history([
            (2009, child([episode("2008-05-05")])), (2010, child([episode("2008-05-04")])),
        ])
        #expect(history.child.episodes == [episode("2008-05-04")])
        #expect(history.repairs.replaced == 1)
        #expect(history.repairs.total == 1)
    }

    @Test func `an open episode goes on to the next start, but not to a new start of care`() throws {
        func joined(_ reason: Code) throws -> History {
            try history([
                (2009, child([episode("2008-05-01")])), (2010, child([episode("2009-05-01", reason: reason)])),
            ])
        }
        #expect(try joined("P").child.episodes.first?.end == theDay("2009-05-01"))
        #expect(try joined("P").repairs.overlaps == 1)
        #expect(try joined("S").child.episodes.first?.end == theDay("2009-03-31"))
        #expect(try joined("S").repairs.leftOpen == 1)
    }

    @Test func `what a later return does not know it does not take back`() throws {
        var older = child([episode("2008-05-01", "2008-06-01")])
        older.unaccompanied = .yes(until: nil)
        var newer = child([episode("2009-05-01")])
        newer.unaccompanied = .notKnown
        #expect(try history([(2010, newer), (2009, older)]).child.unaccompanied == .yes(until: nil))
    }

    @Test func `no records make no history`() {
        #expect(History(joining: [], loaded: years) == nil)
    }

    @Test func `a return's year begins on 1 April`() {
        #expect(ReturnYear(containing: theDay("2009-03-31")).label == "2008/09")
        #expect(ReturnYear(containing: theDay("2009-04-01")).label == "2009/10")
        #expect(ReturnYear(ending: 2000).label == "1999/00")
        #expect(ReturnYear(ending: 2009).days == theDay("2008-04-01")...theDay("2009-03-31"))
    }

    @Test func `a child who was unaccompanied stays so up to the day the status ended, whatever later returns say`()
        throws
    {
        var older = child([episode("2008-05-01")])
        var newer = child([episode("2008-05-01")])
        older.unaccompanied = .yes(until: theDay("2009-02-01"))
        newer.unaccompanied = .no
        #expect(
            try history([(2010, newer), (2009, older)]).child.unaccompanied == .yes(until: theDay("2009-02-01")))
        older.unaccompanied = .yes(until: nil)
        #expect(
            try history([(2010, newer), (2009, older)]).child.unaccompanied == .yes(until: theDay("2009-04-01")))
    }

    @Test func `short breaks neither end being looked after nor are ended by it`() throws {
        var breaks = episode("2008-09-01")
        breaks.legalStatus = "V4"
        let history = try history([(2009, child([episode("2008-05-01"), breaks]))])
        #expect(history.child.episodes.map(\.end) == [nil, nil])
        #expect(history.repairs.total == 0)
    }
}
