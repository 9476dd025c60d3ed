import Access
import Basics
import Capability
import Council
import Proving
import Store
import Testing
import Web

@testable import Law

/// A council reads what binds it, asks more of itself, and cannot ask less without saying who allowed it.
struct LawPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a councillor reads the rules of the council's nation and finds one by an old number`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { _, newBrowser in
            let member = newBrowser()
            try await member.signIn(as: .member)
            let prefix = language == .welsh ? "/cy" : ""
            let page = try await member.open("\(prefix)/law")
            #expect(page.status == 200 && page.says(LawWords.caution, in: language))
            let found = try await member.open("\(prefix)/law?nation=england&find=Reg+33")
            #expect(found.has("england-home-visit") && !found.has("england-local-offer"))
            let none = try await member.open("\(prefix)/law?find=zebra")
            #expect(none.says(LawWords.nothingFound, in: language))
            #expect(
                !(try await member.open("\(prefix)/law/england-first-review")).says(LawWords.keepStandard, in: language)
            )
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a stricter standard is kept, a weaker one is asked about, and what was typed stays`(kind: DatabaseKind)
        async throws
    {
        try await visit(kind) { store, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let address = "/law/england-first-review"
            _ = try await officer.open(address)
            let weaker = try await officer.submit(
                "\(address)/standard", ["amount": "25", "words-english": "Our own pace"])
            #expect(weaker.status == 422 && weaker.says(LawWords.weakerNeedsWho) && weaker.has("Our own pace"))
            #expect(try await store.book().entry("england-first-review")?.local == nil)
            let stricter = try await officer.submit("\(address)/standard", ["amount": "15"])
            #expect(stricter.status == 303)
            #expect(try await store.book().entry("england-first-review")?.local?.amount == 15)
            let allowed = try await officer.submit(
                "\(address)/standard", ["amount": "25", "reason": "A shortage", "allowed-by": "Director"])
            #expect(allowed.status == 303)
            #expect(try await officer.open(address).says(LawWords.weaker))
            _ = try await officer.submit("\(address)/standard/remove", [:])
            #expect(try await store.book().entry("england-first-review")?.local == nil)
            #expect(
                try await Inspection(records: store.records).unrecorded(in: [LocalStandard.table, Correction.table])
                    == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a correction needs a source and a day that the calendar has`(kind: DatabaseKind) async throws {
        try await visit(kind) { store, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let address = "/law/england-staying-close"
            _ = try await officer.open(address)
            let wrong = try await officer.submit(
                "\(address)/correction",
                ["from-day": "31", "from-month": "4", "from-year": "2026", "source": "SI 2026/1"])
            #expect(wrong.status == 422 && wrong.says(LawWords.dayWrong) && wrong.has("value=\"SI 2026/1\""))
            let unsourced = try await officer.submit(
                "\(address)/correction", ["from-day": "1", "from-month": "9", "from-year": "2026"])
            #expect(unsourced.status == 422 && unsourced.says(LawWords.sayWhere))
            let kept = try await officer.submit(
                "\(address)/correction",
                ["from-day": "1", "from-month": "9", "from-year": "2026", "source": "SI 2026/1"])
            #expect(kept.status == 303)
            #expect(try await store.book().entry("england-staying-close")?.standing == .inForce(from: Day(2026, 9, 1)))
            let changes = try await officer.open("/law/changes?nation=england&since=2026-08-01")
            #expect(changes.has("came into force on 1 September 2026"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `those who may only read cannot change, and a rule that there is not is not found`(kind: DatabaseKind)
        async throws
    {
        try await visit(kind) { _, newBrowser in
            let member = newBrowser()
            try await member.signIn(as: .member)
            _ = try await member.open("/law/england-first-review")
            #expect(try await member.submit("/law/england-first-review/standard", ["amount": "5"]).status == 403)
            #expect(try await member.open("/law/no-such-rule").status == 404)
        }
    }

    private func visit(
        _ kind: DatabaseKind,
        _ body: @escaping @Sendable (LawStore, @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self, Law.self])) { proving in
            try await proving.browse { newBrowser in
                try await body(LawStore(records: proving.records), newBrowser)
            }
        }
    }
}
