import Basics
import Council
import Proving
import Store
import Testing
import Web

@testable import Leads

/// Who answers, as anybody with a duty reads it.
struct LeadsPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `every department stands with what it undertakes, how to reach it and its people`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Borough.visit(kind) { borough in
            let member = try await borough.browser(as: .member)
            let page = try await member.open(language == .welsh ? "/cy/leads" : "/leads")
            #expect(page.status == 200)
            let roll = try await borough.leads.roll()
            #expect(page.says(LeadsWords.counts(roll.counts, Terms()), in: language))
            for wording in [
                Borough.housing.name, Borough.housing.undertakes, Borough.head.role, Borough.volunteer.role,
            ] {
                #expect(page.says(wording.bilingual, in: language))
            }
            #expect(page.has("mailto:housing@council.example") && page.says(.same("Friends of the river")))
            #expect(page.says(LeadsWords.nothingUndertaken, in: language))
            for sentence in [
                LeadsWords.away(until: day("2026-12-05")), LeadsWords.left(on: day("2026-03-03")),
                LeadsWords.nobodyTookOver, LeadsWords.deputy(Borough.officer.called), LeadsWords.withoutDepartment,
                LeadsWords.nobodyHere, LeadsWords.noAddress,
            ] { #expect(page.says(sentence, in: language)) }
            let partners = try #require(page.text.range(of: "id=\"partners\""))
            let health = try #require(page.text.range(of: "id=\"health\""))
            #expect(partners.lowerBound < health.lowerBound, "partners stand apart")
            #expect(!page.has("/leads/new") && !page.has("/leads/people/"), "a member changes nothing")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `before anybody is named the page says what will be here and what comes first`(
        kind: DatabaseKind
    ) async throws {
        try await Borough.visit(kind, isEmpty: true) { borough in
            let officer = try await borough.browser(as: .officer)
            let page = try await officer.open("/leads")
            #expect(page.status == 200 && page.says(LeadsWords.emptyWhy) && page.has("/leads/departments/new"))
            let member = try await borough.browser(as: .member)
            #expect(try await !member.open("/leads").has("/leads/departments/new"))
            #expect(try await borough.leads.exports().map(\.name) == ["leads.csv", "departments.csv"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who may only read writes nothing, and who has no duty reads nothing`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            for role in [Role.member, .lead, .clerk, .analyst] {
                let reader = try await borough.browser(as: role)
                #expect(try await reader.open("/leads").status == 200)
                for path in ["/leads/new", "/leads/people/head", "/leads/departments/housing/edit"] {
                    #expect(try await reader.open(path).status == 403)
                }
                _ = try await reader.open("/leads")
                let answer = try await reader.submit("/leads/people/head", borough.fields(Borough.head))
                #expect(answer.status == 403)
            }
            for role in [Role.carer, .youngPerson] {
                #expect(try await borough.browser(as: role).open("/leads").status == 403)
            }
            #expect(try await borough.newBrowser().open("/leads").location == "/sign-in?to=/leads")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the files hold everybody and no account`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let files = try await borough.leads.exports()
            #expect(
                files[0].text.contains(
                    "librarian,Librarian,Llyfrgellydd,,,leisure,library@council.example,en,,2026-11-01,2026-12-05,\n"))
            #expect(
                files[0].text.contains("head,Head of housing,Pennaeth tai,,,housing,head@council.example,en,officer"))
            #expect(files[1].text.contains("health,Health board,Bwrdd iechyd,,,,,yes\n"))
            #expect(!files[0].text.contains("account"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `every demonstration council says who answers, and no deputies go round in a circle`(
        kind: DatabaseKind
    ) async throws {
        for council in ["denbighshire", "dudley", "wiltshire", "wolverhampton-2010", "wolverhampton-2018"] {
            try await Borough.visit(kind, isEmpty: true) { borough in
                try await borough.leads.demonstrate(borough.proving.demonstration(council))
                let leads = try await borough.store.leads()
                #expect(!leads.isEmpty)
                for lead in leads { #expect(LeadRelations(leads, besides: lead).problems(lead).isEmpty) }
                let officer = try await borough.browser(as: .officer)
                #expect(try await officer.open("/cy/leads").status == 200)
            }
        }
    }
}
