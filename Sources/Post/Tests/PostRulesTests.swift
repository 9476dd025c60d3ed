import Basics
import Testing

@testable import Post

/// Nobody's evening, night or weekend, and no pile of letters.
struct PostRulesTests {
    private let rules = PostRules.standard

    // November: London's clocks show what UTC does.
    @Test(arguments: [
        ("2026-11-20T08:00", nil),  // a Friday, eight in the morning
        ("2026-11-20T17:59", nil),
        ("2026-11-19T18:00", "2026-11-20T08:00"),
        ("2026-11-19T23:30", "2026-11-20T08:00"),
        ("2026-11-20T00:00", "2026-11-20T08:00"),
        ("2026-11-20T07:59", "2026-11-20T08:00"),
        ("2026-11-20T18:00", "2026-11-23T08:00"),  // Friday evening to Monday morning
        ("2026-11-21T12:00", "2026-11-23T08:00"),
        ("2026-11-22T23:59", "2026-11-23T08:00"),
    ])
    func `evenings, nights and weekends are quiet`(moment: String, opens: String?) throws {
        #expect(rules.mayGo(at: try at(moment), sent: []) == (try opens.map { .at(try at($0)) } ?? .now))
    }

    @Test(arguments: [
        // Summer time: 08:00 in London is 07:00 UTC.
        ("2026-06-15T06:30", "2026-06-15T07:00"),
        ("2026-06-15T17:00", "2026-06-16T07:00"),
        ("2026-06-15T16:59", nil),
        // The clocks go forward on Sunday 29 March 2026, and back on Sunday 25 October.
        ("2026-03-27T18:30", "2026-03-30T07:00"),
        ("2026-10-23T17:30", "2026-10-26T08:00"),
    ])
    func `the hours are London’s, summer and winter`(moment: String, opens: String?) throws {
        #expect(rules.mayGo(at: try at(moment), sent: []) == (try opens.map { .at(try at($0)) } ?? .now))
    }

    @Test(arguments: [
        // 01:30 does not come on that Sunday in March: quiet ends when the clocks have jumped, at 01:00 UTC.
        ("2026-03-29T00:40", "2026-03-29T01:00"),
        // In October it comes twice: the first ends the quiet.
        ("2026-10-25T00:10", "2026-10-25T00:30"),
    ])
    func `quiet that ends in the hour that is left out or comes twice ends all the same`(
        moment: String, opens: String
    ) throws {
        let night = PostRules(quietFrom: 18 * 60, quietUntil: 90, quietWeekends: false, perDay: 1, perWeek: 3)
        #expect(night.mayGo(at: try at(moment), sent: []) == .at(try at(opens)))
    }

    @Test func `between the two half past ones of October it is quiet until the second`() throws {
        let night = PostRules(quietFrom: 18 * 60, quietUntil: 90, quietWeekends: false, perDay: 1, perWeek: 3)
        // 01:10 UTC is ten past one for the second time.
        #expect(night.mayGo(at: try at("2026-10-25T01:10"), sent: []) == .at(try at("2026-10-25T01:30")))
    }

    @Test func `quiet hours within a day, and none at all`() throws {
        let lunch = PostRules(quietFrom: 12 * 60, quietUntil: 13 * 60, quietWeekends: false, perDay: 1, perWeek: 3)
        #expect(lunch.mayGo(at: try at("2026-11-21T12:30"), sent: []) == .at(try at("2026-11-21T13:00")))
        #expect(lunch.mayGo(at: try at("2026-11-21T23:30"), sent: []) == .now)
        let none = PostRules(quietFrom: 0, quietUntil: 0, quietWeekends: false, perDay: 1, perWeek: 3)
        #expect(none.mayGo(at: try at("2026-11-22T03:00"), sent: []) == .now)
    }

    @Test(arguments: [
        // Monday 16 November 2026.
        ("2026-11-16T10:00", ["2026-11-15T17:00"], nil),  // Sunday's was last week's
        ("2026-11-16T15:00", ["2026-11-16T10:00"], "2026-11-17T08:00"),
        ("2026-11-20T10:00", ["2026-11-20T09:00"], "2026-11-23T08:00"),  // tomorrow is Saturday
        ("2026-11-19T10:00", ["2026-11-16T10:00", "2026-11-17T10:00", "2026-11-18T10:00"], "2026-11-23T08:00"),
        ("2026-11-19T10:00", ["2026-11-16T10:00", "2026-11-18T10:00"], nil),
        // 23:30 UTC on 15 June is the 16th in London.
        ("2026-06-16T10:00", ["2026-06-15T23:30"], "2026-06-17T07:00"),
    ])
    func `one letter a day and three a week, by London’s days`(
        moment: String, sent: [String], opens: String?
    ) throws {
        let turn = rules.mayGo(at: try at(moment), sent: try sent.map(at))
        #expect(turn == (try opens.map { .at(try at($0)) } ?? .now))
    }

    @Test(arguments: [("18:00", 1080), ("8.05", 485), ("0:00", 0), ("23:59", 1439)])
    func `a time of day is read as people write it`(text: String, minutes: Int) {
        #expect(ClockTime.minutes(text) == minutes)
    }

    @Test(arguments: ["24:00", "8", "8:60", "", "noon", "-1:00", "08:00:00"])
    func `what is no time of day is refused`(text: String) { #expect(ClockTime.minutes(text) == nil) }

    @Test func `a letter is tried nine times, in a little more than a day`() {
        let waits = (1..<Retry.mostTries).map(Retry.seconds)
        #expect(waits.prefix(3) == [300, 600, 1200])
        #expect(waits.reduce(0, +) == 76_500)
    }

    private func at(_ text: String) throws -> Instant { try #require(Instant(iso: text + ":00.000Z")) }
}
