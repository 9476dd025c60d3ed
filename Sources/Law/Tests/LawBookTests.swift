import Basics
import Testing

@testable import Law

/// The rules as the sources have them, found as people look for them.
struct LawBookTests {
    private let book = LawBook()

    @Test func `England has the seven needs of the 2017 Act, a to g`() {
        let principles = book.entries(nation: .england, kind: .principle)
        #expect(principles.map { $0.rule.source.suffix(3) } == ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"])
    }

    @Test func `Wales has the eleven principles of the Charter, in force from 22 September 2023`() {
        let principles = book.entries(nation: .wales, kind: .principle)
        #expect(principles.count == 11)
        #expect(principles.allSatisfy { $0.standing == .inForce(from: Day(2023, 9, 22)) })
    }

    @Test(arguments: [
        ("england-first-review", 20, LawRule.Limit.Unit.workingDays), ("england-second-review", 3, .months),
        ("england-later-reviews", 6, .months), ("england-first-visit", 1, .weeks),
        ("england-return-interview", 72, .hours), ("england-home-review-report", 28, .days),
        ("england-short-breaks-each", 17, .days), ("england-short-breaks-year", 75, .days),
        ("wales-short-breaks-year", 120, .days), ("england-eligible", 13, .weeks),
    ])
    func `a clock allows what its source says`(id: String, amount: Int, unit: LawRule.Limit.Unit) {
        #expect(book.entry(id)?.limit == LawRule.Limit(amount, unit))
    }

    @Test(arguments: [
        ("Reg 33", "england-home-visit"), ("reg. 33", "england-home-visit"), ("regulation 44", "england-home-visit"),
        ("Reg 34", "england-home-review"), ("Reg 42", "england-home-review"), ("reg 45", "england-home-review"),
    ])
    func `old and new numbers find the rule that is in force`(text: String, id: String) {
        #expect(book.entries(finding: text).contains { $0.id == id })
    }

    @Test func `a number is meant whole`() {
        #expect(!book.entries(nation: .england, finding: "reg 4").contains { $0.id == "england-home-visit" })
    }

    @Test func `no two rules have one name, and each is said in both languages`() {
        #expect(Set(book.entries.map(\.id)).count == book.entries.count)
        for entry in book.entries {
            #expect(
                !entry.rule.sentence.english.isEmpty && !entry.rule.sentence.welsh.isEmpty && !entry.rule.source.isEmpty
            )
            #expect(entry.rule.sentence.english != entry.rule.sentence.welsh)
        }
    }

    @Test func `what was passed does not bind until the council says from when`() {
        let today = Day(2026, 11, 20)!
        let waiting = book.entry("england-staying-close")
        #expect(waiting?.standing == .enactedNotCommenced(passed: Day(2026, 4, 29)))
        #expect(waiting?.standing.binds(on: today) == false)
        let begun = correction("england-staying-close", from: Day(2026, 9, 1))
        let after = LawBook(corrections: [begun]).entry("england-staying-close")
        #expect(after?.standing.binds(on: today) == true && after?.standing.binds(on: Day(2026, 8, 31)!) == false)
    }

    @Test func `a correction takes the place of what was only remembered`() {
        #expect(book.entry("england-review-health-5")?.isConfirmed == false)
        let entry = LawBook(corrections: [correction("england-education-plan", amount: 20)]).entry(
            "england-education-plan")
        #expect(entry?.limit == .init(20, .workingDays) && entry?.isConfirmed == true)
    }

    @Test func `a standard may ask for more, and for less only with a reason and somebody who allowed it`() {
        let limit = LawRule.Limit(20, .workingDays)
        #expect(standard(15).problems(beside: limit) == [])
        #expect(standard(20).problems(beside: limit) == [])
        #expect(standard(25).problems(beside: limit).map(\.place) == ["reason", "allowed-by"])
        let allowed = standard(25, reason: "a shortage", by: "Director")
        #expect(allowed.problems(beside: limit) == [] && allowed.isWeaker(than: limit))
    }

    @Test func `what changed since a meeting is what came after its day and not what is still to come`() {
        let made = Instant(iso: "2026-06-15T10:00:00.000Z")!
        let book = LawBook(standards: [
            LocalStandard(rule: "wales-first-review", amount: 10, words: .empty, madeAt: made)
        ])
        func changes(_ since: String, _ until: String) -> [String] {
            LawChanges(in: book, nation: .wales, since: Day(iso: since)!, until: Day(iso: until)!).changes.map(
                \.entry.id)
        }
        #expect(changes("2026-06-14", "2026-06-15") == ["wales-first-review"])
        #expect(changes("2026-06-15", "2026-12-31") == [])
        #expect(changes("2023-09-21", "2023-09-22").count == 12)
        #expect(changes("2023-09-22", "2024-01-01") == [])
    }

    @Test func `what is still to come is said so, and what nobody could know of yet is not there`() throws {
        let dudley = try #require(Day(iso: "2012-12-13"))
        let known = Set(book.entries(nation: .england, knownOn: dudley).map(\.id))
        for later in ["england-home-visit", "england-local-offer", "england-staying-close", "england-return-interview"]
        {
            #expect(!known.contains(later))
        }
        #expect(known.isSuperset(of: ["england-first-review", "england-2001-home-visit", "england-welfare"]))
        let conference = try #require(Day(iso: "2010-11-30"))
        let review = try #require(
            book.entries(nation: .england, knownOn: conference).first { $0.id == "england-first-review" })
        #expect(!review.standing.binds(on: conference) && review.standing.isWaiting(on: conference))
        #expect(LawWords.standing(review.standing, on: conference).english == "Comes into force on 1 April 2011")
        #expect(LawWords.standing(review.standing, on: dudley).english == "In force from 1 April 2011")
    }

    @Test(arguments: [
        ("england-first-review", "2011-04-01"), ("england-suitable-home", "2011-04-01"),
        ("england-home-visit", "2015-04-01"), ("england-local-offer", "2018-04-01"),
        ("england-personal-adviser", "2018-04-01"), ("england-principle-a", "2018-04-01"),
        ("england-wishes", "1991-10-14"), ("wales-first-visit", "2016-04-06"), ("scotland-plan", "2015-04-01"),
    ])
    func `a rule binds from the day on which its law came into force`(id: String, from: String) throws {
        let day = try #require(Day(iso: from))
        let standing = try #require(book.entry(id)).standing
        #expect(standing.binds(on: day) && !standing.binds(on: day.adding(days: -1)))
    }

    @Test func `a rule of long ago is among the changes, and where another took its place it ends the day before`()
        throws
    {
        let long = LawChanges(
            in: book, nation: .england, since: try #require(Day(iso: "1990-01-01")),
            until: try #require(Day(iso: "2012-12-13"))
        ).changes
        #expect(long.contains { $0.entry.id == "england-wishes" && $0.what == .begins(Day(1991, 10, 14)!) })
        #expect(long.contains { $0.entry.id == "england-first-review" })
        #expect(!long.contains { $0.entry.id == "england-home-visit" })
        let old = try #require(book.entry("england-1991-first-review")).standing
        #expect(old.binds(on: Day(2011, 3, 31)!) && old.hasEnded(on: Day(2011, 4, 1)!))
    }

    @Test func `a correction that loosens the rule needs a reason and who decided it; one that tightens it does not`()
        throws
    {
        let rule = try #require(book.entry("england-first-review")).rule
        let today = Day(2026, 11, 20)!
        func places(_ correction: Correction) -> [String] {
            correction.problems(beside: rule, on: today).map(\.place)
        }
        #expect(places(correction(rule.id, amount: 200)) == ["right-reason", "right-allowed-by"])
        #expect(places(correction(rule.id, from: Day(2030, 1, 1))) == ["right-reason", "right-allowed-by"])
        #expect(places(correction(rule.id, amount: 15)) == [])
        #expect(places(correction(rule.id, amount: 200, reason: "The Act", by: "Director")) == [])
    }

    @Test func `a standard is weak beside the rule as it is brought, whatever the council put right`() throws {
        let entry = try #require(
            LawBook(corrections: [correction("england-first-review", amount: 200)]).entry("england-first-review"))
        #expect(entry.limit?.amount == 200 && entry.strictestLimit?.amount == 20)
        #expect(standard(100).problems(beside: entry.strictestLimit).map(\.place) == ["reason", "allowed-by"])
        let tighter = LawBook(corrections: [correction("england-first-review", amount: 15)])
        #expect(tighter.entry("england-first-review")?.strictestLimit?.amount == 15)
    }

    private func correction(_ rule: String, amount: Int? = nil, from: Day? = nil, reason: String = "", by: String = "")
        -> Correction
    {
        Correction(
            id: Correction.ID("c")!, rule: rule, amount: amount, from: from, source: "the Act", reason: reason,
            allowedBy: by, madeAt: Instant(milliseconds: 0))
    }

    private func standard(_ amount: Int, reason: String = "", by: String = "") -> LocalStandard {
        LocalStandard(
            rule: "england-first-review", amount: amount, words: .empty, reason: reason, allowedBy: by,
            madeAt: Instant(milliseconds: 0))
    }
}
