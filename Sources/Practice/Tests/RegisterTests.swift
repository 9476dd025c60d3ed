import Basics
import Leads
import Proving
import Store
import Testing
import Web

@testable import Practice

/// The register of the council's documents.
struct RegisterTests {
    private let right = [
        "title-english": "Housing plan", "kind": "plan", "children": "partly", "leavers": "yes",
        "evidence-english": "Page 4", "owner-english": "Head of housing", "review-day": "1", "review-month": "3",
        "review-year": "2027",
    ]

    @Test(arguments: DatabaseKind.all)
    func `an empty register says what will be here, and the first step to those who may take it`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            let page = try await officer.open("/register")
            #expect(page.status == 200 && page.says(RegisterWords.emptyWhy) && page.has("/register/new"))
            let member = try await hall.browser(as: .member)
            let read = try await member.open("/cy/register")
            #expect(read.says(RegisterWords.empty, in: .welsh) && !read.has("/register/new"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer registers a document, and what is wrong is said with what was typed kept`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            _ = try await officer.open("/register/new")
            let wrong = try await officer.submit(
                "/register/new", ["children": "yes", "review-day": "31", "review-month": "4", "review-year": "2027"])
            #expect(wrong.status == 422)
            for sentence in [
                RegisterWords.sayTitle, RegisterWords.sayKind, RegisterWords.sayOwner, RegisterWords.sayEvidence,
                KeepingWords.dayWrong,
            ] { #expect(wrong.says(sentence)) }
            #expect(wrong.has("value=\"31\""))
            let kept = try await officer.submit("/register/new", right)
            #expect(kept.location == "/register/housing-plan?done=kept")
            let page = try await officer.open("/register/housing-plan?done=kept")
            #expect(page.says(KeepingWords.kept) && page.says(RegisterWords.answer(.partly)) && page.has("Page 4"))
            #expect(page.has("1 March 2027") && page.has("/register/housing-plan/edit"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a document is not registered twice, and no title hides a page`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            try await hall.register(hall.document("Housing plan"))
            _ = try await officer.open("/register/new")
            let twice = try await officer.submit(
                "/register/new", right.merging(["title-english": "HOUSING  plan."]) { $1 })
            #expect(twice.status == 422 && twice.says(RegisterWords.standsAlready))
            #expect(twice.has("href=\"/register/housing-plan\""))
            let policy = try await officer.submit("/register/new", right.merging(["kind": "policy"]) { $1 })
            #expect(policy.location == "/register/housing-plan-2?done=kept")
            let named = try await officer.submit("/register/new", right.merging(["title-english": "Questions"]) { $1 })
            #expect(named.location == "/register/questions-2?done=kept")
            #expect(try await hall.practice.register.documents().count == 3)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers change one document: the second sees what the first kept and overwrites nothing`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            try await hall.register(hall.document("Housing plan"))
            let form = try await officer.open("/register/housing-plan/edit")
            #expect(form.status == 200 && form.has("name=\"version\" value=\"1\""))
            let typed = right.merging(["version": "1"]) { $1 }
            let first = try await officer.submit(
                "/register/housing-plan/edit", typed.merging(["owner-english": "Director"]) { $1 })
            #expect(first.location == "/register/housing-plan?done=kept")
            let second = try await officer.submit(
                "/register/housing-plan/edit", typed.merging(["owner-english": "Chief executive"]) { $1 })
            #expect(second.status == 409 && second.has("Director") && second.has("value=\"Chief executive\""))
            #expect(second.has("name=\"version\" value=\"2\""))
            let kept = try #require(try await hall.practice.register.document(key: "housing-plan"))
            #expect(kept.owner == Wording("Director") && kept.version == 2)
            let again = try await officer.submit(
                "/register/housing-plan/edit", typed.merging(["owner-english": "Both", "version": "2"]) { $1 })
            #expect(again.status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the register is narrowed by kind, answer and review, and says plainly which review was due`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.register(
                hall.document("Leisure charges", .policy, children: .yes, leavers: .no, review: "2026-11-19"),
                hall.document("Bus plan", .plan, children: .no, leavers: .partly, review: "2026-11-20"),
                hall.document("Cleaning", .contract))
            let member = try await hall.browser(as: .member)
            func shown(_ query: String) async throws -> [String] {
                let page = try await member.open("/register?\(query)")
                #expect(page.status == 200)
                return ["Leisure charges", "Bus plan", "Cleaning"].filter { page.has(">\($0)</a>") }
            }
            #expect(try await shown("") == ["Leisure charges", "Bus plan", "Cleaning"])
            #expect(try await shown("kind=contract") == ["Cleaning"])
            #expect(try await shown("answer=no") == ["Leisure charges", "Bus plan"])
            #expect(try await shown("review=overdue") == ["Leisure charges"])
            #expect(try await shown("review=not-said&answer=not-asked") == ["Cleaning"])
            #expect(try await shown("kind=nonsense") == ["Leisure charges", "Bus plan", "Cleaning"])
            #expect(try await shown("kind=strategy") == [])
            let all = try await member.open("/register")
            #expect(all.has("3 documents.") && all.has("considered in 1, in part in 0, not in 1"))
            #expect(
                all.says(RegisterWords.due(1)) && all.has("1 review was due.")
                    && all.says(RegisterWords.wasDue(day("2026-11-19"))))
            #expect(!all.says(RegisterWords.wasDue(day("2026-11-20"))), "today is no day too late")
            let none = try await member.open("/register?kind=strategy")
            #expect(none.says(RegisterWords.shown(0, of: 3)))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `members read the register and cannot write it; young people do not see it`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.register(hall.document("Housing plan"))
            let member = try await hall.browser(as: .member)
            let page = try await member.open("/register/housing-plan")
            #expect(page.status == 200 && !page.has("/edit"))
            for address in ["/register/new", "/register/housing-plan/edit"] {
                #expect(try await member.open(address).status == 403)
                #expect(try await member.submit(address, right).status == 403)
            }
            let young = try await hall.browser(as: .youngPerson)
            #expect(try await young.open("/register").status == 403)
            #expect(try await member.open("/register/nothing").status == 404)
            #expect(try await hall.newBrowser().open("/register").location == "/sign-in?to=/register")
        }
    }

    @Test func `the questions can be printed and the clauses taken, in both languages`() async throws {
        try await Hall.visit { hall in
            let member = try await hall.browser(as: .member)
            for language in Language.allCases {
                let prefix = language == .welsh ? "/cy" : ""
                let questions = try await member.open("\(prefix)/register/questions")
                for question in QuestionWords.questions { #expect(questions.says(question, in: language)) }
                let clauses = try await member.open("\(prefix)/register/clauses")
                let text = try await member.open("\(prefix)/register/clauses/text")
                #expect(text.header("Content-Type") == "text/plain; charset=utf-8")
                for clause in ClauseWords.clauses {
                    #expect(clauses.says(clause.words, in: language) && text.has(clause.words[language]))
                }
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a document is taken out once somebody has said yes`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            try await hall.register(hall.document("Housing plan"))
            let asked = try await officer.open("/register/housing-plan/remove")
            #expect(asked.says(RegisterWords.removeTitle) && asked.has("Housing plan"))
            #expect(try await officer.open("/register/housing-plan").status == 200)
            #expect(try await officer.submit("/register/housing-plan/remove", [:]).location == "/register?done=removed")
            #expect(try await officer.open("/register/housing-plan").status == 404)
            #expect(try await hall.browser(as: .member).open("/register/housing-plan/remove").status == 403)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a document belongs to a department that there is, and is found by it`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let housing = Department(
                id: .make(at: hall.proving.records.now), key: "housing", position: 0,
                name: Wording("Housing", cy: "Tai"))
            try await LeadStore(records: hall.proving.records).add([housing], [], by: Hall.officer)
            let officer = try await hall.browser(as: .officer)
            #expect(try await officer.open("/register/new").has("value=\"housing\""))
            let gone = try await officer.submit("/register/new", right.merging(["department": "roads"]) { $1 })
            #expect(gone.status == 422 && gone.says(RegisterWords.departmentGone))
            _ = try await officer.submit("/register/new", right.merging(["department": "housing"]) { $1 })
            #expect(try await officer.open("/cy/register/housing-plan").has("Tai"))
            #expect(try await officer.open("/register?department=housing").has("Housing plan"))
            #expect(try await !officer.open("/register?department=roads").has("Housing plan"))
        }
    }
}
