import Access
import Basics
import Proving
import Store
import Testing
import Web

@testable import Leads

/// Writing down who answers: what is kept, and what is refused and why.
struct LeadPagesTests {
    @Test(arguments: DatabaseKind.all)
    func `somebody is added with everything that is known of them`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let lead = borough.newBrowser()
            let account = try await lead.signIn(as: .lead)
            let form = try await officer.open("/leads/new?department=leisure")
            #expect(form.has("<option value=\"leisure\" selected>Leisure"))
            let fields = [
                "role-english": "Nurse", "role-welsh": "Nyrs", "organisation": "Health board", "department": "health",
                "email": "nurse@health.example", "letters": "cy", "deputy": "head", "account": account,
                "from-day": "1", "from-month": "12", "from-year": "2026", "until-day": "24", "until-month": "12",
                "until-year": "2026", "version": "0",
            ]
            let answer = try await officer.submit("/leads/new", fields)
            #expect(answer.status == 303 && answer.location == "/leads?done=kept#lead-nurse")
            let kept = try #require(try await borough.store.lead(ofAccount: account))
            #expect(kept.key == "nurse" && kept.role == Wording("Nurse", cy: "Nyrs") && kept.language == .welsh)
            #expect(kept.department == Borough.health.id && kept.deputy == Borough.head.id)
            #expect(kept.awayFrom == day("2026-12-01") && kept.awayUntil == day("2026-12-24"))
            #expect(try await officer.open("/leads?done=kept").says(LeadsWords.saved))
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `every mistake is said where it is, and what was typed stays`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let address = (language == .welsh ? "/cy" : "") + "/leads/people/officer"
            _ = try await officer.open(address)
            let changes = [
                "role-english": "", "role-welsh": "", "email": "nobody at home", "department": "attic",
                "deputy": "gone", "account": "nobody", "from-day": "31", "from-month": "4", "from-year": "2027",
            ]
            let answer = try await officer.submit(address, borough.fields(Borough.officer, changes))
            #expect(answer.status == 422)
            for sentence in [
                LeadFormWords.enterRole, LeadFormWords.emailWrong, LeadFormWords.notInList,
                LeadFormWords.hasLeft(Borough.gone.called, day("2026-03-03")), LeadFormWords.notADay("31 4 2027"),
            ] { #expect(answer.says(sentence, in: language)) }
            for field in ["role-english", "email", "department", "deputy", "account", "from"] {
                #expect(answer.has("href=\"#\(field)\""))
            }
            #expect(answer.has("value=\"nobody at home\""))
            #expect(try await borough.kept(Borough.officer) == Borough.officer)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nobody is away until a day before the first, nor until a day from nowhen`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            _ = try await officer.open("/leads/people/librarian")
            let before = ["until-day": "31", "until-month": "10", "until-year": "2026"]
            let answer = try await officer.submit("/leads/people/librarian", borough.fields(Borough.librarian, before))
            #expect(answer.status == 422)
            #expect(answer.says(LeadFormWords.untilBeforeFrom(day("2026-10-31"), day("2026-11-01"))))
            let nowhen = ["from-day": "", "from-month": "", "from-year": ""]
            let other = try await officer.submit("/leads/people/librarian", borough.fields(Borough.librarian, nowhen))
            #expect(other.status == 422 && other.says(LeadFormWords.untilWithoutFrom))
            let oneDay = ["until-day": "1", "until-month": "11"]
            let right = try await officer.submit("/leads/people/librarian", borough.fields(Borough.librarian, oneDay))
            #expect(right.status == 303, "one day is a time away")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nobody is their own deputy, and a circle of deputies is refused with everybody in it`(
        kind: DatabaseKind
    ) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let address = "/leads/people/officer"
            _ = try await officer.open(address)
            let own = try await officer.submit(address, borough.fields(Borough.officer, ["deputy": "officer"]))
            #expect(own.status == 422 && own.says(LeadFormWords.ownDeputy))
            let pair = try await officer.submit(address, borough.fields(Borough.officer, ["deputy": "head"]))
            #expect(pair.status == 422)
            #expect(pair.has("Housing officer → Head of housing → Housing officer"))
            let longer = try await officer.submit(address, borough.fields(Borough.officer, ["deputy": "volunteer"]))
            #expect(longer.status == 303)
            _ = try await officer.open("/leads/people/volunteer")
            let three = try await officer.submit(
                "/leads/people/volunteer", borough.fields(Borough.volunteer, ["deputy": "head"]))
            #expect(three.has("Volunteer → Head of housing → Housing officer → Volunteer"))
            #expect(try await borough.kept(Borough.volunteer).deputy == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an account is one person's, and the refusal says whose`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let account = try await borough.newBrowser().signIn(as: .lead)
            _ = try await officer.open("/leads/people/head")
            let first = try await officer.submit(
                "/leads/people/head", borough.fields(Borough.head, ["account": account]))
            #expect(first.status == 303)
            let form = try await officer.open("/leads/people/officer")
            #expect(form.says(LeadFormWords.tied(to: Borough.head.called)))
            let fields = borough.fields(Borough.officer, ["account": account])
            let second = try await officer.submit("/leads/people/officer", fields)
            #expect(second.status == 422 && second.says(LeadFormWords.accountTaken(Borough.head.called)))
            var wanted = Borough.officer
            wanted.account = account
            guard case .refused = try await borough.store.change(wanted, by: Borough.test) else {
                Issue.record("the store keeps an account twice")
                return
            }
            #expect(try await borough.store.lead(ofAccount: account)?.id == Borough.head.id)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two people at once see what the other kept beside what they typed`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let (first, second) = (try await borough.browser(as: .officer), try await borough.browser(as: .officer))
            for browser in [first, second] { _ = try await browser.open("/leads/people/head") }
            let email = borough.fields(Borough.head, ["email": "new@council.example"])
            #expect(try await first.submit("/leads/people/head", email).status == 303)
            let name = borough.fields(Borough.head, ["name": "Sam"])
            let answer = try await second.submit("/leads/people/head", name)
            #expect(answer.status == 409 && answer.has("new@council.example") && answer.has("value=\"Sam\""))
            #expect(answer.has("name=\"version\" value=\"2\""))
            let kept = try await borough.kept(Borough.head)
            #expect(kept.email == "new@council.example" && kept.name.isEmpty && kept.version == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nobody can be taken out, and nobody that is not there can be changed`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            #expect(try await officer.open("/leads/people/nobody").status == 404)
            let form = try await officer.open("/leads/people/head")
            #expect(!form.has("/remove") && form.has("/leads/people/head/leaves"))
            #expect(try await officer.submit("/leads/people/head/remove", [:]).status == 404)
        }
    }
}

/// Somebody leaves.
struct LeavingPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `the page asks who takes over and offers the deputy first`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let page = try await officer.open((language == .welsh ? "/cy" : "") + "/leads/people/head/leaves")
            #expect(page.says(LeadFormWords.leavesTitle(Borough.head.called), in: language))
            let deputy = try #require(page.text.range(of: "<option value=\"officer\" selected>"))
            let nobody = try #require(page.text.range(of: "<option value=\"\">"))
            #expect(deputy.lowerBound < nobody.lowerBound)
            #expect(!page.has("<option value=\"gone\"") && !page.has("<option value=\"head\""))
            #expect(page.has("value=\"20\"") && page.has("value=\"11\""), "today is filled in")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the day and who takes over are kept, and it can be taken back`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            _ = try await officer.open("/leads/people/head/leaves")
            let fields = [
                "day-day": "1", "day-month": "11", "day-year": "2026", "successor": "volunteer", "version": "1",
            ]
            #expect(try await officer.submit("/leads/people/head/leaves", fields).status == 303)
            let kept = try await borough.kept(Borough.head)
            #expect(kept.leftOn == day("2026-11-01") && kept.deputy == Borough.volunteer.id)
            let page = try await officer.open("/leads")
            #expect(page.says(LeadsWords.tookOver(Borough.volunteer.called)))
            let acts = try await AuditStore(records: borough.proving.records).entries().map(\.act)
            #expect(acts.contains("lead.left"))
            _ = try await officer.open("/leads/people/head/leaves")
            #expect(try await officer.submit("/leads/people/head/stays", ["version": "2"]).status == 303)
            #expect(try await borough.kept(Borough.head).leftOn == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `no day, a successor who has gone, or one whose own deputy is leaving, is refused`(
        kind: DatabaseKind
    ) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let address = "/leads/people/officer/leaves"
            _ = try await officer.open(address)
            let empty = try await officer.submit(address, ["successor": "gone", "version": "1"])
            #expect(empty.status == 422 && empty.says(LeadFormWords.enterLeft))
            #expect(empty.says(LeadFormWords.hasLeft(Borough.gone.called, day("2026-03-03"))))
            let date = ["day-day": "1", "day-month": "11", "day-year": "2026", "version": "1"]
            let circle = try await officer.submit(address, date.merging(["successor": "head"]) { $1 })
            #expect(circle.status == 422 && circle.has("href=\"#successor\""))
            #expect(circle.has("Housing officer → Head of housing → Housing officer"))
            let stale = try await officer.submit(address, date.merging(["version": "0"]) { $1 })
            #expect(stale.status == 409)
            #expect(try await borough.kept(Borough.officer) == Borough.officer)
            #expect(try await officer.submit(address, date).status == 303, "nobody may have taken over yet")
        }
    }
}
