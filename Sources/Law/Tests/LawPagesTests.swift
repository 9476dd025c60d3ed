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
                "\(address)/standard",
                ["amount": "25", "reason": "A shortage", "allowed-by": "Director", "version": "1"])
            #expect(allowed.status == 303)
            #expect(try await officer.open(address).says(LawWords.weaker))
            #expect(try await officer.open("\(address)/standard/remove").says(LawWords.removeHappens))
            #expect(try await officer.submit("\(address)/standard/remove", ["version": "1"]).status == 409)
            #expect(try await officer.submit("\(address)/standard/remove", ["version": "2"]).status == 303)
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
    func `two officers at once: the second sees both standards and overwrites nothing`(kind: DatabaseKind) async throws
    {
        try await visit(kind) { store, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let address = "/law/england-first-review"
            let empty = try await officer.open(address)
            #expect(empty.has("name=\"version\" value=\"0\""))
            let mine = ["amount": "15", "words-english": "Mine, and no other", "version": "0"]
            #expect(try await officer.submit("\(address)/standard", mine).status == 303)
            let filled = try await officer.open(address)
            #expect(filled.has("value=\"15\"") && filled.has("name=\"version\" value=\"1\""))
            let theirs = mine.merging(["amount": "10", "words-english": "Theirs"]) { $1 }
            let second = try await officer.submit("\(address)/standard", theirs)
            #expect(second.status == 409 && second.has("Mine, and no other") && second.has("Theirs"))
            #expect(try await store.book().entry("england-first-review")?.local?.amount == 15)
            let again = theirs.merging(["version": "1"]) { $1 }
            #expect(try await officer.submit("\(address)/standard", again).status == 303)
            #expect(try await store.book().entry("england-first-review")?.local?.amount == 10)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a correction that loosens a rule is seen with its old and new number everywhere, and can be taken out`(
        kind: DatabaseKind
    ) async throws {
        try await visit(kind) { store, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let address = "/law/england-first-review"
            _ = try await officer.open(address)
            let loose = ["right-amount": "200", "source": "x"]
            let asked = try await officer.submit("\(address)/correction", loose)
            #expect(
                asked.status == 422 && asked.says(LawWords.looserNeedsReason) && asked.says(LawWords.looserNeedsWho))
            #expect(try await store.book().entry("england-first-review")?.corrections == [])
            let allowed = loose.merging(["right-reason": "The new Act", "right-allowed-by": "Director"]) { $1 }
            #expect(try await officer.submit("\(address)/correction", allowed).status == 303)
            let said = LawWords.putRight(.init(20, .workingDays), .init(200, .workingDays))
            #expect(said.english == "20 → 200 working days, put right by this council")
            let page = try await officer.open(address)
            #expect(
                page.says(said) && page.says(LawWords.looser) && page.says(LawWords.decided("The new Act", "Director")))
            #expect(try await officer.open("/law?nation=england").says(said))
            #expect(try await officer.open("/law/changes?nation=england").has("20 → 200 working days"))
            let standard = try await officer.submit("\(address)/standard", ["amount": "100"])
            #expect(standard.status == 422 && standard.says(LawWords.weakerNeedsWho))
            let id = try #require(try await store.book().entry("england-first-review")?.corrections.first?.id)
            let takeOut = "\(address)/corrections/\(id)/take-out"
            #expect(try await officer.open(takeOut).says(LawWords.takeCorrectionOutHappens))
            #expect(try await officer.submit(takeOut, [:]).status == 303)
            #expect(try await store.book().entry("england-first-review")?.limit?.amount == 20)
            #expect(!(try await officer.open(address)).says(said))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the changes are asked for by day, month and year, and stay with the nation that was chosen`(
        kind: DatabaseKind
    ) async throws {
        try await visit(kind) { _, newBrowser in
            let member = newBrowser()
            try await member.signIn(as: .member)
            let list = try await member.open("/law?nation=wales")
            #expect(list.has("href=\"/law/changes?nation=wales\"") && list.has("<details"))
            let open = try await member.open("/law?nation=wales&open=yes")
            #expect(list.has("<details>") && open.has("<details open>") && !open.has("<details>"))
            let page = try await member.open("/law/changes?nation=wales&since-day=1&since-month=1&since-year=1990")
            #expect(page.has("name=\"since-year\"") && page.has("wales-1989-wishes"))
            #expect(page.has("<option value=\"wales\" selected") && !page.has("england-wishes"))
            let wrong = try await member.open("/law/changes?nation=wales&since-day=31&since-month=2&since-year=2020")
            #expect(wrong.says(LawWords.dayWrong) && !wrong.says(LawWords.noChanges))
        }
    }

    @Test func `in a year when a law was not made it is not there, and where nothing waits nothing is said of it`()
        async throws
    {
        let clock = StandingClock("2010-11-18T10:00:00.000Z")
        try await ProvingGround.lend(
            with: CapabilityList([Access.self, Council.self, Law.self]), clock: clock
        ) { proving in
            try await proving.browse { newBrowser in
                let member = newBrowser()
                try await member.signIn(as: .member)
                let wales = try await member.open("/law?nation=wales")
                #expect(wales.has("wales-1989-welfare") && !wales.has("wales-principle-") && !wales.has("not in force"))
                #expect(try await member.open("/law/wales-first-review").status == 404)
                let england = try await member.open("/law?nation=england")
                #expect(england.has("Comes into force on 1 April 2011") && !england.has("2026"))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the Charter is cited in Welsh on a Welsh page`(kind: DatabaseKind) async throws {
        try await visit(kind) { _, newBrowser in
            let member = newBrowser()
            try await member.signIn(as: .member)
            let page = try await member.open("/cy/law/wales-principle-equality")
            #expect(page.has("Siarter Rhianta Corfforaethol: Addewid gan Gymru") && !page.has("A Promise from Wales"))
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
