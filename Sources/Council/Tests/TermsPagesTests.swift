import Access
import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Council

/// The council's own words: chosen by an administrator, used in place of Hearth's, one word for one thing.
struct TermsPagesTests {
    private static let address = "/settings/words"
    private static let pledge = [
        "promise-one-english": "pledge", "promise-many-english": "pledges", "promise-one-welsh": "adduned",
        "promise-many-welsh": "addunedau", "promise-aliases": "promise, vow ,",
    ]

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `before anything is chosen the page shows Hearth's words and says that they are used`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { terms, admin in
            let start = language == .welsh ? "/cy" : ""
            let page = try await admin.open(start + Self.address)
            #expect(page.status == 200 && page.says(TermPageWords.chosen(0), in: language))
            for term in Term.allCases { #expect(page.says(TermPageWords.standard(term.standard), in: language)) }
            #expect(!page.has("value=\"promise\""))
            #expect(try await admin.open(start + "/settings").has("href=\"\(start)/settings/words\""))
            #expect(try await terms.terms() == Terms())
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the council's words stand in its face as a heading begins, and nothing for what it calls as Hearth does`(
        kind: DatabaseKind
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self])) { proving in
            let council = Council(proving.ground)
            #expect(try await council.face().names.isEmpty)
            let pledge = TermWords(one: Wording("pledge", cy: "adduned"), many: Wording("pledges", cy: "addunedau"))
            try await council.terms.keep([.promise: pledge], by: .system("test"))
            council.faces.forget()
            #expect(try await council.face().names == ["promise": Bilingual("Pledge", cy: "Adduned")])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is chosen is used, and an empty field means Hearth's word again`(kind: DatabaseKind) async throws {
        try await visit(kind) { terms, admin in
            let answer = try await save(Self.pledge, admin)
            #expect(answer.status == 303 && answer.location == "/settings/words?done=yes")
            let page = try await admin.open("/settings/words?done=yes")
            #expect(page.says(TermPageWords.saved) && page.has("value=\"pledges\"") && page.has("promise, vow"))
            var kept = try await terms.terms()
            #expect(kept.many(.promise) == Bilingual("pledges", cy: "addunedau"))
            #expect(kept.words(.promise).aliases == ["promise", "vow"] && kept.one(.priority).english == "priority")
            let english = Self.pledge.filter { !$0.key.hasSuffix("welsh") }
            #expect(try await save(english, admin).status == 303)
            kept = try await terms.terms()
            #expect(kept.one(.promise) == Bilingual("pledge", cy: "addewid"), "in Welsh Hearth's own")
            #expect(try await save([:], admin).status == 303)
            #expect(try await terms.terms() == Terms())
            #expect(try await terms.kept().isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `one word for two things is refused, whether chosen twice, Hearth's own or looked for`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { terms, admin in
            let twice = [
                "priority-one-english": "Theme", "priority-many-english": "Themes", "activity-one-english": "theme",
                "activity-many-english": "doings",
            ]
            let own = ["panel-one-welsh": "cam", "panel-many-welsh": "byrddau"]
            let alias = ["lead-aliases": "owner, step"]
            for (fields, field, word, term) in [
                (twice, "activity-one-english", "theme", Term.priority), (own, "panel-one-welsh", "cam", .step),
                (alias, "lead-aliases", "step", .step),
            ] {
                let answer = try await save(fields, admin, in: language)
                #expect(answer.status == 422 && answer.has("href=\"#\(field)\""))
                #expect(answer.says(TermPageWords.clash(word, term), in: language))
                for value in fields.values { #expect(answer.has("value=\"\(value)\"")) }
            }
            #expect(try await terms.kept().isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `one without many, and many without one, are refused in each language`(kind: DatabaseKind) async throws {
        try await visit(kind) { terms, admin in
            let answer = try await save(["promise-one-english": "pledge", "step-many-welsh": "grisiau"], admin)
            #expect(answer.status == 422 && answer.says(TermPageWords.needsMany("pledge")))
            #expect(answer.says(TermPageWords.needsOne("grisiau")))
            #expect(answer.has("href=\"#promise-many-english\"") && answer.has("href=\"#step-one-welsh\""))
            let long = try await save(["lead-aliases": String(repeating: "a", count: 401)], admin)
            #expect(long.status == 422 && long.says(TermPageWords.tooLong(400)))
            #expect(try await terms.kept().isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two people at once overwrite nothing of each other's`(kind: DatabaseKind) async throws {
        try await visit(kind) { terms, admin in
            let early = try await admin.open(Self.address)
            #expect(try await save(Self.pledge, admin).status == 303)
            let vow = ["promise-one-english": "vow", "promise-many-english": "vows", "seen": seen(early)]
            let answer = try await admin.submit(Self.address, vow)
            #expect(answer.status == 409 && answer.has("pledges") && answer.has("value=\"vows\""))
            #expect(try await terms.terms().one(.promise).english == "pledge")
            let knowingly = vow.merging(["seen": seen(answer)]) { $1 }
            #expect(try await admin.submit(Self.address, knowingly).status == 303)
            #expect(try await terms.terms().one(.promise).english == "vow")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who is no administrator neither sees nor chooses the words`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self])) { ground in
            try await ground.browse { newBrowser in
                let officer = newBrowser()
                try await officer.signIn(as: .officer)
                #expect(try await officer.open(Self.address).status == 403)
                _ = try await officer.open("/my-account")
                #expect(try await officer.submit(Self.address, Self.pledge).status == 403)
            }
            #expect(try await TermStore(records: ground.records).kept().isEmpty)
        }
    }

    @Test(arguments: ["denbighshire", "dudley", "wiltshire", "wolverhampton-2010", "wolverhampton-2018"])
    func `the words of every demonstration council could be kept by its administrator`(name: String) async throws {
        try await ProvingGround.lend(.sqlite, with: CapabilityList([Access.self, Council.self])) { ground in
            let council = Council(ground.ground)
            try await council.demonstrate(ground.demonstration(name))
            let kept = try await council.terms.kept()
            #expect(!kept.isEmpty)
            #expect(TermsForm(kept, seen: "").problems == [])
        }
    }

    private func seen(_ page: Browser.Shown) -> String {
        page.text.firstMatch(of: /name="seen" value="([^"]*)"/).map { String($0.1) } ?? ""
    }

    /// Opens the page and sends these fields, the others empty.
    private func save(
        _ fields: [String: String], _ admin: Browser, in language: Language = .english
    ) async throws -> Browser.Shown {
        let address = (language == .welsh ? "/cy" : "") + Self.address
        let mark = seen(try await admin.open(address))
        return try await admin.submit(address, fields.merging(["seen": mark]) { $1 })
    }

    private func visit(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (TermStore, Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self])) { ground in
            let terms = TermStore(records: ground.records)
            try await ground.browse { newBrowser in
                let admin = newBrowser()
                try await admin.signIn(as: .administrator)
                try await body(terms, admin)
            }
        }
    }
}
