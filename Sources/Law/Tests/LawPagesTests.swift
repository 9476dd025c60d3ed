import Access
import Basics
import Capability
import Council
import Proving
import Store
import Testing
import Web

@testable import Law

/// The law as everyone reads it, and as officers correct it and add to it.
struct LawPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a council sees its own nation’s law first, and any other’s when asked`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { law, newBrowser in
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let prefix = language == .welsh ? "/cy" : ""
            let own = try await reader.open("\(prefix)/law")
            #expect(own.status == 200 && own.has("\(prefix)/law/wales-charter-principle-11"))
            #expect(!own.has("/law/england-reg-44") && !own.has("/correct"))
            #expect(own.says(LawWords.kind(.promise), in: language))
            let all = try await reader.open("\(prefix)/law?nation=all&look=Reg+33")
            #expect(all.has("\(prefix)/law/england-reg-44") && !all.has("/law/england-principle-1"))
            let past = try await reader.open("\(prefix)/law?on=2010-01-01")
            let book = try #require(LawBook.rule("wales-part-6"))
            let told = LawWords.state(KeptRule(book), on: try #require(Day(iso: "2010-01-01")), today: law.today)
            #expect(past.says(told, in: language), "no rule is said to have been in force when nobody knows")
            let none = try await reader.open("\(prefix)/law?look=zebra")
            #expect(none.says(LawWords.nothing, in: language))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a rule says its source, how far it was checked, and that nobody has noted its day`(kind: DatabaseKind)
        async throws
    {
        try await visit(kind) { _, newBrowser in
            let reader = newBrowser()
            try await reader.signIn(as: .carer)
            let page = try await reader.open("/law/england-reg-44-report")
            #expect(page.says(LawWords.unconfirmed) && page.has("at most 4 weeks"))
            #expect(page.has("In force; since when is not noted here."))
            #expect(try await reader.open("/law/england-staying-close").has("Enacted on 29 April 2026."))
            #expect(try await reader.open("/law/nothing").status == 404)
            #expect(try await reader.open("/law/england-reg-44/correct").status == 403)
            #expect(try await reader.open("/law/england-reg-44/standards/new").status == 403)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer notes since when an Act is in force, and the page of changes tells it`(kind: DatabaseKind)
        async throws
    {
        try await visit(kind) { _, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/law/wales-charter-promise-1/correct"
            _ = try await officer.open(path)
            let wrong = try await officer.submit(path, ["part": "from", "day-day": "31", "day-month": "4"])
            #expect(wrong.status == 422 && wrong.says(LawFormWords.enterDay) && wrong.says(LawFormWords.enterSource))
            #expect(wrong.has("value=\"31\""))
            let right = [
                "part": "words", "words-english": "We will listen", "words-welsh": "Byddwn yn gwrando",
                "source": "The charter, page 4",
            ]
            #expect(try await officer.submit(path, right).status == 303)
            let page = try await officer.open("/cy/law/wales-charter-promise-1")
            #expect(page.has("Byddwn yn gwrando") && page.has("The charter, page 4"))
            #expect(!page.says(LawWords.awaitsWords, in: .welsh))
            let changes = try await officer.open("/law/changes")
            #expect(changes.says(LawFormWords.corrected + .same(". ")) && changes.has("We will listen"))
            #expect(try await officer.open("/law/changes?since=2026-11-20").says(LawFormWords.nothingChanged))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a looser time is not taken in silence`(kind: DatabaseKind) async throws {
        try await visit(kind) { law, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/law/wales-visits/standards/new"
            _ = try await officer.open(path)
            let looser = [
                "words-english": "Every eight weeks", "clock": "year", "amount": "8", "unit": "weeks", "from-day": "1",
                "from-month": "12", "from-year": "2026", "variation": "no",
            ]
            let refused = try await officer.submit(path, looser)
            let rule = try #require(LawBook.rule("wales-visits")?.clock("year"))
            #expect(refused.status == 422 && refused.says(StandardWords.looser(.weeks(8), than: rule)))
            #expect(refused.has("Every eight weeks"), "what was typed is kept")
            #expect(try await officer.submit(path, looser.merging(["amount": "4"]) { $1 }).status == 303)
            let why = looser.merging(["variation": "yes", "reason-english": "The order says so"]) { $1 }
            #expect(try await officer.submit(path, why).says(StandardWords.sayWhyAndWho))
            let authorised = why.merging(["authorised": "Director of Social Services"]) { $1 }
            #expect(try await officer.submit(path, authorised).status == 303)
            let page = try await officer.open("/law/wales-visits")
            #expect(page.has("at most 4 weeks") && page.says(LawWords.variation + .same(".")))
            #expect(page.says(LawWords.authorised("Director of Social Services")))
            #expect(try await law.summary()["law_standards"] == 2)
        }
    }

    private func visit(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (Law, @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self, Law.self])) { proving in
            let law = Law(proving.ground)
            let council = CouncilSelf(
                name: Bilingual("Denbighshire County Council", cy: "Cyngor Sir Ddinbych"), authority: "W06000004")
            try await law.council.keep(council, by: .system("test"))
            try await proving.browse { newBrowser in try await body(law, newBrowser) }
        }
    }
}
