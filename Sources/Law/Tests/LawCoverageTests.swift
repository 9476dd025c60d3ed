import Basics
import Testing

@testable import Law

/// Every rule and clock of the law that binds corporate parents is there, as its source has it.
struct LawCoverageTests {
    private let book = LawBook()

    private typealias Unit = LawRule.Limit.Unit

    /// The longest times of the sources, by the rule's name without its nation.
    private static let england: [(String, Int, Unit)] = [
        ("care-plan", 10, .workingDays), ("first-review", 20, .workingDays), ("second-review", 3, .months),
        ("later-reviews", 6, .months), ("short-breaks-each", 17, .days), ("short-breaks-year", 75, .days),
        ("initial-health", 20, .workingDays), ("review-health-under-5", 6, .months), ("review-health-5", 12, .months),
        ("education-plan", 10, .workingDays), ("education-plan-ready", 20, .workingDays), ("eligible", 13, .weeks),
        ("pathway-assessment", 3, .months), ("pathway-review", 6, .months), ("return-interview", 72, .hours),
        ("home-visit", 1, .months), ("home-visit-report-time", 4, .weeks), ("home-review", 6, .months),
        ("home-review-report", 28, .days),
        ("1991-first-review", 4, .weeks), ("1991-second-review", 3, .months), ("1991-later-reviews", 6, .months),
        ("2001-home-visit", 1, .months),
    ]

    private static let wales: [(String, Int, Unit)] = [
        ("care-plan", 10, .workingDays), ("first-review", 20, .workingDays), ("second-review", 3, .months),
        ("later-reviews", 6, .months), ("short-breaks-each", 4, .weeks), ("short-breaks-year", 120, .days),
        ("pathway-review", 6, .months),
        ("2007-first-review", 4, .weeks), ("2007-second-review", 3, .months), ("2007-later-reviews", 6, .months),
    ]

    /// SI 2010/959 regulation 28(2) to (5); Wales as England.
    private static let visits: [(String, Int, Unit)] = [
        ("first-visit", 1, .weeks), ("visits-first-year", 6, .weeks), ("visits-settled", 3, .months),
        ("visits-not-settled", 6, .weeks), ("visits-with-parent", 1, .weeks), ("visits-with-parent-later", 6, .weeks),
        ("visits-temporary", 1, .weeks), ("visits-temporary-later", 4, .weeks), ("visits-care-order-home", 1, .weeks),
        ("visits-care-order-home-later", 6, .weeks),
    ]

    @Test func `each nation has the clocks of its sources, with their numbers, and no others`() {
        let expected: [LawRule.Nation: [(String, Int, Unit)]] = [
            .england: Self.england + Self.visits, .wales: Self.wales + Self.visits,
            .scotland: [("ministers-report", 36, .months)],
            .northernIreland: [("six-monthly-report", 6, .months)],
        ]
        for nation in LawRule.Nation.allCases {
            let held = book.entries(nation: nation).compactMap { entry in
                entry.rule.limit.map { "\(entry.id) \($0.amount) \($0.unit.rawValue)" }
            }
            let asked = (expected[nation] ?? []).map { "\(nation.rawValue)-\($0) \($1) \($2.rawValue)" }
            #expect(held.sorted() == asked.sorted())
        }
    }

    private static let codes = ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]

    /// What has no longest time: where it is cited, and the figures or words that its sentence has to give.
    private static let duties: [(String, String, [String])] = [
        ("england-who-is-reached", "2017 s1", ["25"]), ("england-who-is-bound", "2017 s1", ["Scilly"]),
        ("england-principles-guidance", "February 2018", ["2018"]), ("england-local-offer", "2017 s2", []),
        ("england-personal-adviser", "2017 s3", ["25"]), ("england-staying-close", "s23CZAA", ["25"]),
        ("england-wider-offer", "2026 (c. 21) s8", ["custody", "housing", "money", "homeless"]),
        ("england-2026-commencement", "s78", ["5, 22, 31, 36, 51, 55, 56", "58", "61", "2"]),
        ("england-other-bodies", "2026 (c. 21)", ["NHS"]), ("england-other-bodies-report", "2026 (c. 21)", []),
        ("england-equality-prompt", "Barrister Group", ["110", "2025"]), ("england-equality-duty", "s149", []),
        ("england-councillor-training", "60236", ["Lambeth"]), ("england-inspection", "ILACS", ["2023", "4"]),
        ("england-open-meetings", "s100A", []), ("england-clear-days", "s100B", ["5 clear days"]),
        ("england-urgent-item", "s100B(4)", []), ("england-exempt-kinds", "Sch 12A", ["7"]),
        ("england-exempt-person", "paragraphs 1 and 2", []), ("england-exempt-public-interest", "Sch 12A", []),
        ("england-panel-by-choice", "Part VA", []), ("england-education-plan-termly", "Procedures", ["term"]),
        ("england-dental-check", "children looked after", ["12", "31"]),
        ("england-immunisation", "children looked after", ["12", "31"]),
        ("england-development-check", "children looked after", ["0", "4", "12", "31"]),
        ("england-sdq", "dashboard", ["4", "16"]), ("england-sdq-published", "dashboard", ["5", "16"]),
        ("england-sdq-bands", "dashboard", ["13", "14", "16", "17", "40"]),
        ("england-participation-codes", "SSDA903", codes),
        ("england-suitable-home", "reg 9(2)", []), ("england-independent-visitor", "reg 43", []),
        ("england-home-visit-private", "reg 44", []), ("england-home-visit-records", "reg 44", []),
        ("england-home-visit-report", "reg 44", ["Ofsted"]), ("wales-nine-promises", "Charter", []),
        ("wales-code", "Part 6", ["2026"]), ("wales-education-plan", "296/2025", []),
        ("wales-welsh-language", "Welsh Language Standards", []),
        ("wales-language-notice", "Welsh Language Standards", ["167", "174"]),
        ("wales-language-fine", "Welsh Language Standards", []), ("wales-easy-read", "Commissioner", []),
        ("scotland-corporate-parents", "sch 4", ["24"]), ("scotland-to-26", "Part 9", ["26"]),
        ("scotland-plan", "s59", []), ("scotland-collaborate", "s60", []), ("scotland-report", "s61", []),
        ("scotland-information", "s62", []), ("scotland-before-16", "2026 asp 16", ["16"]),
        ("northern-ireland-trusts", "CC3/02", ["5"]), ("northern-ireland-life-deserved", "2021", []),
        ("northern-ireland-return-counts", "CC3/02", ["1", "4", "5", "11", "12", "15", "16"]),
        ("northern-ireland-care-order", "Order 1995", []),
    ]

    @Test(arguments: duties)
    func `a duty is cited and says its figures in both languages`(id: String, source: String, figures: [String])
        throws
    {
        let rule = try #require(book.entry(id)).rule
        #expect(rule.source.contains(source))
        for figure in figures {
            #expect(rule.sentence.english.contains(figure))
            // The Welsh has the same figures, in words of its own.
            if figure.allSatisfy({ $0.isNumber || "PN".contains($0) }) { #expect(rule.sentence.welsh.contains(figure)) }
        }
    }

    @Test func `Scotland has all six duties of section 58`() {
        let duties = book.entries(nation: .scotland).filter { $0.rule.source.hasSuffix("s58") }.map(\.id)
        #expect(
            duties == ["alert", "assess", "promote", "opportunities", "access", "improve"].map { "scotland-\($0)" })
    }

    @Test func `what was not read in its source is marked so`() {
        let remembered = book.entries.filter { !$0.isConfirmed }.map(\.id)
        for id in [
            "england-clear-days", "england-initial-health", "england-pathway-review", "england-other-bodies",
            "england-home-visit-report-time", "wales-first-review", "wales-nine-promises", "england-equality-duty",
        ] {
            #expect(remembered.contains(id))
        }
        for id in [
            "england-principle-a", "england-first-review", "england-visits-not-settled", "england-urgent-item",
            "england-sdq-bands", "wales-visits-settled", "scotland-ministers-report",
        ] {
            #expect(!remembered.contains(id))
        }
    }

    @Test func `notice of at least 5 clear days is not taken for a longest time`() {
        #expect(book.entry("england-clear-days")?.limit == nil)
    }

    @Test func `what was passed in 2026 and has no day yet waits for one`() throws {
        let today = try #require(Day(iso: "2026-11-20"))
        let waiting = book.entries.filter { $0.standing.isWaiting(on: today) }.map(\.id)
        #expect(
            Set(waiting) == [
                "england-staying-close", "england-wider-offer", "england-other-bodies", "england-other-bodies-report",
                "scotland-before-16",
            ])
    }

    @Test(arguments: [
        ("england-equality-prompt", "2025-04-08"), ("england-inspection", "2022-12-31"),
        ("england-councillor-training", "2021-07-26"), ("wales-education-plan", "2024-12-31"),
        ("wales-visits-settled", "2015-10-20"), ("england-home-visit-report", "2015-03-03"),
    ])
    func `nothing is shown before anybody could know of it`(id: String, before: String) throws {
        #expect(try #require(book.entry(id)).isKnown(on: try #require(Day(iso: before))) == false)
    }

    @Test func `a councillor finds rules by the names they go by`() {
        for (words, id) in [
            ("SDQ", "england-sdq-bands"), ("PEP", "england-education-plan-termly"), ("ILACS", "england-inspection"),
            ("clear days", "england-clear-days"), ("protected characteristic", "england-equality-prompt"),
            ("Reg 33", "england-home-visit-private"), ("dentist", "england-dental-check"),
            ("statutory visit", "wales-visits-settled"), ("PN7", "england-participation-codes"),
        ] {
            #expect(book.entries(finding: words).contains { $0.id == id })
        }
    }
}
