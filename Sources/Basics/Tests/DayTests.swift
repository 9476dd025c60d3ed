import Testing

@testable import Basics

@Suite struct DayTests {
    @Test func `31 April is no day, as the 2009 strategy would have it`() {
        #expect(Day(2009, 4, 31) == nil)
        #expect(Day(iso: "2009-04-31") == nil)
        #expect(Day(2009, 4, 30) != nil)
    }

    @Test(arguments: [(2000, true), (1900, false), (2024, true), (2023, false)])
    func `29 February stands in leap years only`(year: Int, leap: Bool) {
        #expect((Day(year, 2, 29) != nil) == leap)
    }

    @Test func `every day of four centuries comes back as it was written`() throws {
        var day = try #require(Day(1800, 1, 1))
        let end = try #require(Day(2200, 1, 1))
        while day < end {
            let again = try #require(Day(iso: day.iso))
            try #require(again == day)
            day = day.adding(days: 1)
        }
    }

    @Test func `a month after 31 January is the last day of February`() {
        #expect(Day(2024, 1, 31)?.adding(months: 1) == Day(2024, 2, 29))
        #expect(Day(2023, 1, 31)?.adding(months: 1) == Day(2023, 2, 28))
        #expect(Day(2009, 4, 30)?.adding(years: -5) == Day(2004, 4, 30))
    }

    @Test(arguments: ["", "2009-4-30", "30/04/2009", "2009-04-3x", "2009-13-01", "-009-04-30"])
    func `what is not a day is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `days are written out in both languages`() {
        #expect(Day(2009, 4, 30)?.written == Bilingual("30 April 2009", cy: "30 Ebrill 2009"))
    }
}

@Suite struct InstantTests {
    @Test func `moments are text of one width that sorts as time does`() throws {
        let moment = Instant(milliseconds: 1_795_000_000_007)
        #expect(moment.iso == "2026-11-18T11:06:40.007Z")
        #expect(Instant(iso: moment.iso) == moment)
        #expect(Instant(iso: "2026-11-18") == nil)
    }

    @Test(arguments: [
        ("2026-03-29T00:59:59.999Z", "2026-03-29", "00:59"), ("2026-03-29T01:00:00.000Z", "2026-03-29", "02:00"),
        ("2026-10-25T00:30:00.000Z", "2026-10-25", "01:30"), ("2026-10-25T01:30:00.000Z", "2026-10-25", "01:30"),
        ("2026-06-30T23:15:00.000Z", "2026-07-01", "00:15"), ("2026-12-31T23:59:00.000Z", "2026-12-31", "23:59"),
    ])
    func `the day in London changes at London's midnight`(moment: String, day: String, time: String) throws {
        let london = try #require(Instant(iso: moment)).inLondon
        #expect(london.day.iso == day)
        #expect(london.time == time)
    }
}

@Suite struct WritingTests {
    @Test func `numbers are written with commas and a true minus`() {
        #expect(81770.written == "81,770")
        #expect(999.written == "999")
        #expect((-1_234_567).written == "\u{2212}1,234,567")
        #expect(0.3562.written(decimals: 2) == "0.36")
        #expect((-16.85).written(decimals: 1) == "\u{2212}16.9")
        #expect(4.0.written(decimals: 0) == "4")
    }

    @Test func `identifiers sort by when they were made and can be read back`() throws {
        struct Thing {}
        let early = Identifier<Thing>.make(at: Instant(milliseconds: 1_000))
        let late = Identifier<Thing>.make(at: Instant(milliseconds: 2_000))
        #expect(early.text < late.text)
        #expect(early.text.utf8.count == 36)
        #expect(Identifier<Thing>(early.text) == early)
        #expect(Identifier<Thing>("../etc") == nil)
    }

    @Test func `hexadecimal is read back, and refused where it is not`() {
        #expect([UInt8]([0, 15, 255]).hex == "000fff")
        #expect([UInt8](hex: "000FfF") == [0, 15, 255])
        #expect([UInt8](hex: "0g") == nil)
        #expect([UInt8](hex: "000") == nil)
    }
}
