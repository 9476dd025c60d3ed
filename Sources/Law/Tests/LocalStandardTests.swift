import Basics
import Capability
import Council
import Proving
import Store
import Testing

@testable import Law

/// A council may add to the law and may not silently weaken it; what it corrects is kept beside what stood before.
struct LocalStandardTests {
    static let officer = Actor.system("test")

    @Test(arguments: [
        (Length.weeks(4), Length.weeks(6), Strictness.stricter), (.weeks(6), .weeks(6), .same),
        (.weeks(8), .weeks(6), .looser), (.days(28), .weeks(6), .stricter), (.days(42), .weeks(6), .same),
        (.weeks(4), .months(3), .stricter), (.weeks(20), .months(3), .looser), (.weeks(13), .months(3), .incomparable),
        (.workingDays(10), .days(28), .stricter), (.days(60), .workingDays(20), .looser),
        (.days(28), .workingDays(20), .incomparable), (.hours(48), .days(3), .stricter),
        (.days(10), Length(1, .terms), .incomparable),
    ])
    func `a time is stricter only where it is for certain`(own: Length, law: Length, found: Strictness) {
        #expect(Strictness(own, beside: law, .atMost) == found)
    }

    @Test func `where the law asks for at least so long, more is stricter`() {
        #expect(Strictness(Length(7, .clearDays), beside: Length(5, .clearDays), .atLeast) == .stricter)
        #expect(Strictness(Length(3, .clearDays), beside: Length(5, .clearDays), .atLeast) == .looser)
    }

    @Test(arguments: DatabaseKind.all)
    func `a stricter standard is kept, a looser one is refused unless somebody authorised it`(kind: DatabaseKind)
        async throws
    {
        try await visit(kind) { law in
            try await law.store.set(try standard(.weeks(4)), by: Self.officer)
            await #expect(throws: Refusal.self) { try await law.store.set(try standard(.weeks(8)), by: Self.officer) }
            await #expect(throws: Refusal.self) {
                try await law.store.set(
                    try standard(.weeks(8), variation: .init(reason: .empty, authorisedBy: "Director")),
                    by: Self.officer)
            }
            let variation = LocalStandard.Variation(
                reason: Wording("The child asked, and the order allows it"), authorisedBy: "Director")
            try await law.store.set(try standard(.weeks(8), variation: variation), by: Self.officer)
            let kept = try #require(try await law.store.rule("england-visits"))
            #expect(Set(kept.standards.map(\.length)) == [.weeks(4), .weeks(8)])
            #expect(kept.clocks.map(\.length) == LawBook.rule("england-visits")?.clocks.map(\.length))
            let acts = try await AuditStore(records: law.records).entries().map(\.act)
            #expect(acts.contains("law.variation.set") && acts.contains("law.standard.set"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a correction stands in place of the book’s, with its source, and a standard is measured by it`(
        kind: DatabaseKind
    ) async throws {
        try await visit(kind) { law in
            try await law.store.correct(
                correction("england-pep", .clock, clock: "start", length: Length(20, .schoolDays)), by: Self.officer)
            let kept = try #require(try await law.store.rule("england-pep"))
            #expect(kept.clocks.first?.length == Length(20, .schoolDays))
            #expect(kept.corrections.map(\.source) == ["SI 2027/1"])
            let fifteen = LocalStandard(
                id: .make(at: law.records.now), rule: "england-pep", clock: "start", length: Length(15, .schoolDays),
                words: Wording("Fifteen days"), from: law.today)
            #expect(fifteen.strictness(beside: kept) == .stricter)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what changed since the last meeting is told once, the latest first`(kind: DatabaseKind) async throws {
        try await visit(kind) { law in
            let begins = try #require(Day(iso: "2026-10-01"))
            try await law.store.correct(
                correction("england-staying-close", .from, day: begins, on: "2026-09-15"), by: Self.officer)
            let set = try standard(.weeks(4), from: "2026-11-02")
            try await law.store.set(set, by: Self.officer)
            #expect(try await law.store.end(set.id, on: law.today, seen: 1, by: Self.officer))
            #expect(try await law.store.end(set.id, on: law.today, seen: 1, by: Self.officer) == false)
            let rules = try await law.store.rules()
            func told(_ since: String) throws -> [String] {
                LawChange.changes(in: rules, after: try #require(Day(iso: since)), until: law.today)
                    .map { "\($0.day.iso) \($0.rule.id)" }
            }
            #expect(
                try told("2026-09-20") == [
                    "2026-11-20 england-visits", "2026-11-02 england-visits", "2026-10-01 england-staying-close",
                ])
            #expect(try told("2026-09-01").last == "2026-09-15 england-staying-close")
            #expect(try told("2026-10-01").count == 2 && told("2026-11-20").isEmpty)
            let close = try #require(try await law.store.rule("england-staying-close"))
            #expect(close.state(on: begins) == .inForce && close.state(on: begins.adding(days: -1)) == .notYet(begins))
        }
    }

    private func correction(
        _ rule: String, _ part: Correction.Part, clock: String? = nil, day: Day? = nil, length: Length? = nil,
        on entered: String = "2026-11-20"
    ) -> Correction {
        Correction(
            id: .make(at: .init(milliseconds: 0)), rule: rule, part: part, clock: clock, day: day, length: length,
            source: "SI 2027/1", enteredOn: Day(iso: entered) ?? Day(number: 0), enteredBy: "system:test")
    }

    private func standard(
        _ length: Length, variation: LocalStandard.Variation? = nil, from text: String = "2026-11-20"
    ) throws -> LocalStandard {
        LocalStandard(
            id: .make(at: .init(milliseconds: 0)), rule: "england-visits", clock: "year", length: length,
            words: Wording("Our own time"), from: try #require(Day(iso: text)), variation: variation)
    }

    private func visit(_ kind: DatabaseKind, _ body: (Law) async throws -> Void) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Council.self, Law.self])) { proving in
            try await body(Law(proving.ground))
        }
    }
}
