import Basics
import Testing

@testable import Law

/// The book says what its sources say (`reference/law-and-measures.md`, 3.1 to 3.3), and no more.
struct LawBookTests {
    @Test func `England has the seven principles of the Act of 2017, each by its letter`() {
        let seven = LawBook.rules.filter { $0.nation == .england && $0.kind == .principle }
        #expect(seven.count == 7 && seven.allSatisfy { $0.source.english.contains("2017, section 1(1)(") })
        #expect(Set(seven.map(\.source.english)).count == 7)
    }

    @Test func `Wales’s charter has eleven principles and nine promises, whose words are not made up`() {
        let charter = LawBook.rules.filter { $0.id.hasPrefix("wales-charter") }
        #expect(charter.count { $0.kind == .principle } == 11 && charter.count { $0.kind == .promise } == 9)
        #expect(charter.allSatisfy { $0.awaitsWords && $0.standing == .inForce(from: Day(2023, 9, 22)) })
    }

    @Test func `Scotland’s sections and Northern Ireland’s half-years are there`() {
        for section in ["58", "59", "60", "61", "62"] { #expect(LawBook.rule("scotland-\(section)") != nil) }
        #expect(LawBook.rule("northern-ireland-report")?.clocks.map(\.length) == [.months(6)])
    }

    /// Each line of the table of clocks in 3.2, and those of 3.3.
    @Test(
        arguments: [
            ("england-care-plan", [.workingDays(10)]),
            ("england-reviews", [.workingDays(20), .months(3), .months(6)]),
            ("england-visits", [.weeks(1), .weeks(6), .months(3), .weeks(6)]),
            ("england-visits-parent", [.weeks(1), .weeks(6)]),
            ("england-visits-temporary", [.weeks(1), .weeks(4)]),
            ("england-visits-order", [.weeks(1), .weeks(6)]),
            ("england-short-breaks", [.days(17), .days(75)]),
            ("england-health-first", [.workingDays(20)]),
            ("england-health-review", [.months(6), .years(1)]),
            ("england-pep", [Length(10, .schoolDays), .workingDays(20), Length(1, .terms)]),
            ("england-eligible", [.weeks(13)]),
            ("england-pathway-assessment", [.months(3)]),
            ("england-pathway-review", [.months(6)]),
            ("england-return-interview", [.hours(72)]),
            ("england-reg-44", [.months(1)]),
            ("england-reg-44-report", [.weeks(4)]),
            ("england-reg-45", [.months(6), .days(28)]),
            ("england-clear-days", [Length(5, .clearDays)]),
            ("wales-care-plan", [.workingDays(10)]),
            ("wales-short-breaks", [.weeks(4), .days(120)]),
            ("wales-reviews", [.workingDays(20), .months(3), .months(6)]),
        ] as [(String, [Length])])
    func `a rule sets the times that its source sets`(id: String, lengths: [Length]) {
        #expect(LawBook.rule(id)?.clocks.map(\.length) == lengths)
    }

    @Test(arguments: [
        "england-clear-days", "england-pathway-review", "england-reg-44-report", "england-relevant-authorities",
        "wales-reviews",
    ])
    func `what was not read in its source says so`(id: String) {
        #expect(LawBook.rule(id)?.certainty == .unconfirmed)
    }

    @Test(arguments: [
        ("england-staying-close", "2026-04-29"), ("england-wider-offer", "2026-04-29"),
        ("england-relevant-authorities", "2026-04-29"), ("scotland-2026", "2026-05-15"),
    ])
    func `the Acts of 2026 are there, and off`(id: String, enacted: String) throws {
        let rule = try #require(LawBook.rule(id))
        #expect(rule.standing == .enactedNotCommenced(enacted: Day(iso: enacted)))
        let today = try #require(Day(iso: "2026-11-20"))
        #expect(KeptRule(rule).state(on: today) == .notCommenced)
        let day = try #require(Day(iso: enacted))
        #expect(KeptRule(rule).state(on: day.adding(days: -1)) == .notEnacted(day))
    }

    @Test func `no day is claimed but those that the sources give`() {
        let claimed = LawBook.rules.compactMap { rule -> Day? in
            if case .inForce(let from, _) = rule.standing { return from }
            return nil
        }
        #expect(Set(claimed.map(\.iso)) == ["2023-09-22"])
    }

    @Test func `every rule has a name of its own and speaks both languages`() {
        #expect(Set(LawBook.rules.map(\.id)).count == LawBook.rules.count)
        for rule in LawBook.rules {
            for words in [rule.title, rule.says, rule.source] + rule.clocks.map(\.what) {
                #expect(!words.english.isEmpty && !words.welsh.isEmpty)
            }
            #expect(Set(rule.clocks.map(\.key)).count == rule.clocks.count)
        }
    }

    // T15
    @Test(arguments: [
        ("Reg 33", "england-reg-44"), ("regulation 33", "england-reg-44"), ("reg. 33 visits", "england-reg-44"),
        ("34/42", "england-reg-45"), ("Reg 42", "england-reg-45"), ("Reg 44", "england-reg-44"),
        ("Rheoliad 33", "england-reg-44"), ("RHEOLIADAU 34", "england-reg-45"), ("siarter", "wales-charter-promise-9"),
        ("care plan", "england-care-plan"),
    ])
    func `an earlier number finds what it has become`(looked: String, id: String) throws {
        #expect(try #require(LawBook.rule(id)).answers(looked))
    }

    @Test func `a number is looked for whole`() throws {
        let rule = try #require(LawBook.rule("england-reg-44"))
        #expect(!rule.answers("reg 4") && !rule.answers("reg 3") && !rule.answers("zebra"))
    }

    @Test func `a council’s code says its nation`() {
        #expect(Nation(authority: "W06000004") == .wales && Nation(authority: "E06000054") == .england)
        #expect(Nation(authority: "") == nil)
    }
}
