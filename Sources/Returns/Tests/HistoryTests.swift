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
        #expect(history.repairs.isEmpty)
    }

    @Test func `an episode still open in the newest return stays open`() throws {
        let history = try history([(2009, child([episode("2008-05-01")]))])
        #expect(history.child.episodes.first?.end == nil)
        #expect(history.repairs.isEmpty)
    }

    @Test func `a child missing from the next return left on the last day covered`() throws {
        let history = try history([(2009, child([episode("2008-05-01")]))], loaded: [2009, 2010])
        #expect(history.child.episodes.first?.end == theDay("2009-03-31"))
        #expect(history.child.episodes.first?.reasonEnded == .blank)
        #expect(history.repairs.count(.left) == 1)
        #expect(history.repairs.count == 1)
    }

    @Test func `where the next return is not loaded, the child counts to the end of the last day covered`() throws {
        let history = try history([
            (2008, child([episode("2007-05-01")])), (2010, child([episode("2009-05-01", reason: "P")])),
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2008-04-01"), nil])
        #expect(history.repairs.count(.yearMissing) == 1)
        #expect(history.repairs.count == 1)
    }

    @Test func `an episode that runs over years is one episode`() throws {
        let history = try history([
            (2008, child([episode("2007-05-01")])), (2009, child([episode("2007-05-01")])),
            (2010, child([episode("2007-05-01", "2009-09-01", ended: "E11")])),
        ])
        #expect(history.child.episodes == [episode("2007-05-01", "2009-09-01", ended: "E11")])
        #expect(history.repairs.isEmpty)
    }

    @Test func `an episode is cut where the next starts`() throws {
        let history = try history([
            (2009, child([episode("2008-05-01"), episode("2008-09-01", "2008-12-01", reason: "P")])),
            (2010, child([episode("2008-11-01", reason: "L")])),
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2008-09-01"), theDay("2008-11-01"), nil])
        #expect(history.child.episodes.map(\.reasonEnded) == ["X1", "X1", .blank])
        #expect(history.repairs.count(.overlap) == 2)
    }

    @Test func `an episode whose start a newer return corrected is not there twice`() throws {
        let history = try history([
            (2009, child([episode("2008-05-05")])), (2010, child([episode("2008-05-04")])),
        ])
        #expect(history.child.episodes == [episode("2008-05-04")])
        #expect(history.repairs.count(.replaced) == 1)
        #expect(history.repairs.count == 1)
    }

    @Test func `an open episode goes on to the next start, but not to a new start of care`() throws {
        func joined(_ reason: Code) throws -> History {
            try history([
                (2009, child([episode("2008-05-01")])), (2010, child([episode("2009-05-01", reason: reason)])),
            ])
        }
        #expect(try joined("P").child.episodes.first?.end == theDay("2009-05-01"))
        #expect(try joined("P").repairs.count(.wentOn) == 1)
        #expect(try joined("S").child.episodes.first?.end == theDay("2009-03-31"))
        #expect(try joined("S").repairs.count(.left) == 1)
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

    @Test func `care that begins anew ends what went before by the day before, and why is not made up`() throws {
        let history = try history([
            (2009, child([episode("2008-05-01", "2009-01-01", ended: "X1"), episode("2008-09-01", reason: "S")]))
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2008-08-31"), nil])
        #expect(history.child.episodes.first?.reasonEnded == .blank)
        #expect(
            history.repairs == [
                Repair(
                    kind: .overlap, year: ReturnYear(ending: 2009), start: theDay("2008-05-01"),
                    before: theDay("2009-01-01"), after: theDay("2008-08-31"))
            ])
    }

    @Test func `where another was to begin the same day, a gap is closed, if every day of it is told of`() throws {
        func joined(_ loaded: [Int], reason: Code = "P", ended: Code = "X1") throws -> History {
            try history(
                [
                    (2008, child([episode("2007-05-01", "2008-01-01", ended: ended)])),
                    (2009, child([episode("2008-06-01", reason: reason)])),
                ], loaded: loaded)
        }
        #expect(try joined([2008, 2009]).child.episodes.first?.end == theDay("2008-06-01"))
        #expect(try joined([2008, 2009]).repairs.map(\.kind) == [.gap])
        #expect(try joined([2008, 2009], reason: "S").repairs.isEmpty)
        #expect(try joined([2008, 2009], ended: "E4A").repairs.isEmpty)
        let far = try history([
            (2008, child([episode("2007-05-01", "2008-01-01", ended: "X1")])),
            (2010, child([episode("2009-06-01", reason: "P")])),
        ])
        #expect(far.child.episodes.first?.end == theDay("2008-01-01"))
        #expect(far.repairs.isEmpty)
    }

    @Test func `a last day that a newer return corrects is told`() throws {
        let history = try history([
            (2009, child([episode("2008-05-01", "2008-09-01", ended: "E4A")])),
            (2010, child([episode("2008-05-01", "2009-06-01", ended: "E4A")])),
        ])
        #expect(history.child.episodes.map(\.end) == [theDay("2009-06-01")])
        #expect(history.repairs.map(\.kind) == [.amended])
        #expect(history.repairs.first?.year == ReturnYear(ending: 2009))
    }

    @Test func `what began on the same day is one, and the newest return has the last word on it`() throws {
        var older = child([episode("2008-05-01")])
        var newer = child([episode("2008-05-01")])
        older.reviews = [ReducedReview(day: theDay("2008-06-01"), participation: "PN1")]
        newer.reviews = [ReducedReview(day: theDay("2009-06-01"), participation: "PN2")]
        older.absences = [ReducedAbsence(kind: "M", start: theDay("2009-03-30"), end: nil)]
        newer.absences = [ReducedAbsence(kind: "M", start: theDay("2009-03-30"), end: theDay("2009-04-02"))]
        older.decisions = [ReducedDecision(decided: theDay("2008-07-01"), reversed: nil, reason: .blank)]
        newer.decisions = [
            ReducedDecision(decided: theDay("2008-07-01"), reversed: theDay("2009-05-01"), reason: "RD1")
        ]
        older.leaving = [
            ReducedLeaving(year: ReturnYear(ending: 2009), inTouch: "YES", activity: "F1", accommodation: "U1")
        ]
        newer.leaving = [
            ReducedLeaving(year: ReturnYear(ending: 2010), inTouch: "NO", activity: "0", accommodation: "0")
        ]
        let history = try history([(2010, newer), (2009, older)])
        #expect(history.child.reviews.map(\.participation) == ["PN1", "PN2"])
        #expect(history.child.absences == newer.absences)
        #expect(history.child.decisions == newer.decisions)
        #expect(history.child.leaving.map(\.year.ending) == [2009, 2010])
        #expect(history.repairs.isEmpty)
    }

    @Test func `a spell left open is closed where a newer return has such a file without it`() throws {
        var older = child([episode("2008-05-01")])
        older.workers = [ReducedWorker(worker: 1, start: theDay("2008-05-01"), end: nil, reason: "FCONTA")]
        var newer = child([episode("2008-05-01")])
        newer.workers = [ReducedWorker(worker: 2, start: theDay("2009-05-01"), end: nil, reason: "MANAGE")]
        let both = try history([(2010, newer), (2009, older)])
        #expect(both.child.workers.map(\.end) == [theDay("2009-03-31"), nil])
        #expect(both.repairs.map(\.kind) == [.spellLeftOpen])
        let gone = try history([
            (2010, child([episode("2008-05-01", "2009-09-01", ended: "E4A")])), (2009, older),
        ])
        #expect(gone.child.workers.map(\.end) == [theDay("2009-09-01")])
        #expect(gone.repairs.isEmpty)
        let records = [
            (ReturnYear(ending: 2009).days, older), (ReturnYear(ending: 2010).days, child([episode("2008-05-01")])),
        ]
        let without = try #require(
            History(
                joining: records,
                loaded: [
                    LoadedReturn(covered: records[0].0, tables: [.header, .episodes, .swEpisodes]),
                    LoadedReturn(covered: records[1].0, tables: [.header, .episodes]),
                ]))
        #expect(without.child.workers.map(\.end) == [nil])
        #expect(without.repairs.isEmpty)
    }

    @Test func `a mother stays one, and a care leaver without episodes is in the history`() throws {
        var older = child([episode("2008-05-01", "2008-06-01", ended: "E5")])
        older.motherhood = .yes(since: Month(2008, 3))
        let history = try history([(2010, child([])), (2009, older)])
        #expect(history.child.motherhood == .yes(since: Month(2008, 3)))
        #expect(history.child.episodes.count == 1)
    }

    @Test func `short breaks neither end being looked after nor are ended by it`() throws {
        var breaks = episode("2008-09-01")
        breaks.legalStatus = "V4"
        let history = try history([(2009, child([episode("2008-05-01"), breaks]))])
        #expect(history.child.episodes.map(\.end) == [nil, nil])
        #expect(history.repairs.isEmpty)
    }
}
