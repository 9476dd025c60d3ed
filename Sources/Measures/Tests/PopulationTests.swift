import Basics
import Returns
import Testing

@testable import Measures

@Suite struct PopulationTests {
    @Test func `a child is looked after at the end of the day they come in and not of the day they leave`() {
        let one = population(child(episode("2009-01-10", to: "2009-02-20")))
        #expect(one.count(on: day("2009-01-09")) == 0)
        #expect(one.count(on: day("2009-01-10")) == 1)
        #expect(one.count(on: day("2009-02-19")) == 1)
        #expect(one.count(on: day("2009-02-20")) == 0)
    }

    @Test func `a move on one day does not make two children or none`() {
        let moved = population(
            child(episode("2009-01-10", to: "2009-02-20"), episode("2009-02-20", new: "P", place: "K2")))
        #expect(moved.count(on: day("2009-02-19")) == 1)
        #expect(moved.count(on: day("2009-02-20")) == 1)
    }

    @Test(arguments: ["V3", "V4"])
    func `children only in short breaks are not counted`(legal: String) {
        let breaks = population(
            child(episode("2009-01-10", legal: legal == "V3" ? "V3" : "V4")), child(episode("2009-01-01")))
        #expect(breaks.count(on: day("2009-02-01")) == 1)
        #expect(breaks.shortBreaks(on: day("2009-02-01")) == 1)
    }

    @Test func `a child looked after who has short breaks as well is looked after`() {
        let both = population(child(episode("2008-06-01"), episode("2008-09-01", legal: "V4")))
        #expect(both.count(on: day("2008-09-30")) == 1)
        #expect(both.shortBreaks(on: day("2008-09-30")) == 0)
    }

    @Test func `the day before the first return is covered, the one before that is not`() {
        let one = population(child(episode("2004-01-10")))
        #expect(one.covers(day("2005-03-31")))
        #expect(!one.covers(day("2005-03-30")))
        #expect(one.covers(day("2010-03-31")))
        #expect(!one.covers(day("2010-04-01")))
    }

    @Test func `a year that was not loaded is a gap`() {
        let gap = Population(
            children: [], covered: [day("2005-04-01")...day("2006-03-31"), day("2007-04-01")...day("2008-03-31")])
        #expect(gap.covers(day("2006-03-31")))
        #expect(!gap.covers(day("2006-12-31")))
        #expect(gap.covers(day("2007-03-31")))
    }

    @Test func `time in care goes back over moves and stops at time at home`() {
        let back = child(
            episode("2006-01-01", to: "2006-06-01"), episode("2008-01-01", to: "2008-05-01"),
            episode("2008-05-01", new: "P"))
        let found = population(back).lookedAfter(on: day("2009-01-01"))
        #expect(found.first?.since == day("2008-01-01"))
        #expect(found.first?.isStartKnown == true)
    }

    @Test func `short breaks before care are no part of the time in care`() {
        let after = child(episode("2008-01-01", to: "2008-05-01", legal: "V4"), episode("2008-05-01"))
        #expect(population(after).lookedAfter(on: day("2009-01-01")).first?.since == day("2008-05-01"))
    }

    @Test func `a start before the first return is known to be unknown`() {
        let early = child(episode("2005-01-01", new: "P"))
        #expect(population(early).lookedAfter(on: day("2009-01-01")).first?.isStartKnown == false)
    }

    @Test(arguments: [("2009-04-30", 4), ("2009-05-31", 5), ("2009-06-30", 5)])
    func `ages are as at the month's end`(on text: String, age: Int) {
        let one = population(child(born: Month(2004, 5), episode("2009-01-01")))
        #expect(one.lookedAfter(on: day(text)).first?.age == age)
    }

    @Test func `the status of an unaccompanied child ceases on its day`() {
        let one = population(child(alone: .yes(until: day("2009-06-15")), episode("2009-01-01")))
        #expect(one.lookedAfter(on: day("2009-06-14")).first?.isUnaccompanied == true)
        #expect(one.lookedAfter(on: day("2009-06-15")).first?.isUnaccompanied == false)
        let unsaid = population(child(alone: .notKnown, episode("2009-01-01")))
        #expect(unsaid.lookedAfter(on: day("2009-06-14")).first?.isUnaccompanied == nil)
    }
}

@Suite struct MovementTests {
    @Test func `coming into care is counted once, moves are not`() {
        let one = population(
            child(episode("2009-01-10", to: "2009-02-20"), episode("2009-02-20", new: "P")),
            child(episode("2009-01-10", legal: "V4")))
        #expect(one.starts(in: day("2009-01-01")...day("2009-12-31")).count == 1)
    }

    @Test func `leaving care is counted once, moves are not`() {
        let one = population(
            child(
                episode("2008-01-10", to: "2009-02-20", ended: "X1"),
                episode("2009-02-20", to: "2009-03-01", new: "P", ended: "E4A")))
        let left = one.ceases(in: day("2009-01-01")...day("2009-12-31"))
        #expect(left.map(\.episode.reasonEnded) == ["E4A"])
    }

    @Test func `someone who left and came back the same day has not left`() {
        let back = population(child(episode("2008-01-10", to: "2009-02-20", ended: "E4A"), episode("2009-02-20")))
        #expect(back.ceases(in: day("2009-01-01")...day("2009-12-31")).isEmpty)
    }
}
