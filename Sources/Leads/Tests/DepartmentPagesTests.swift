import Basics
import Capability
import Proving
import Store
import Testing
import Thread
import Web

@testable import Leads

/// Writing down the departments and what each undertakes.
struct DepartmentPagesTests {
    private static let right = [
        "name-english": "Parks & rivers", "name-welsh": "Parciau", "undertakes-english": "Opens the parks",
        "contact-english": "Ring the depot", "whose": "partner", "version": "0",
    ]

    @Test(arguments: DatabaseKind.all)
    func `a department is added behind the others with an address of its own`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            _ = try await officer.open("/leads/departments/new")
            let answer = try await officer.submit("/leads/departments/new", Self.right)
            #expect(answer.status == 303 && answer.location == "/leads/departments/parks-rivers?done=kept")
            let page = try await officer.open("/leads/departments/parks-rivers?done=kept")
            #expect(page.says(LeadsWords.saved) && page.has("Parks &amp; rivers") && page.has("Ring the depot"))
            #expect(page.says(LeadsWords.isPartner) && page.has("id=\"joined\""))
            _ = try await officer.open("/leads/departments/new")
            let again = try await officer.submit("/leads/departments/new", Self.right)
            #expect(again.location == "/leads/departments/parks-rivers-2?done=kept")
            let all = try await borough.store.departments()
            #expect(all.map(\.key) == ["housing", "leisure", "health", "parks-rivers", "parks-rivers-2"])
            let named = ["name-english": "New"].merging(Self.right) { first, _ in first }
            _ = try await officer.open("/leads/departments/new")
            let new = try await officer.submit("/leads/departments/new", named)
            #expect(new.location == "/leads/departments/new-2?done=kept", "an address that is a page's is no key")
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `without a name it is not kept, and what was typed stays`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let address = (language == .welsh ? "/cy" : "") + "/leads/departments/housing/edit"
            _ = try await officer.open(address)
            let fields = ["undertakes-english": "Keeps trying", "version": "1"]
            let answer = try await officer.submit(address, fields)
            #expect(answer.status == 422 && answer.says(DepartmentWords.enterName, in: language))
            #expect(answer.has("Keeps trying") && answer.has("href=\"#name-english\""))
            #expect(try await borough.departments.department(key: "housing")?.name == Borough.housing.name)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two people at once overwrite nothing of each other's`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let (first, second) = (try await borough.browser(as: .officer), try await borough.browser(as: .officer))
            let address = "/leads/departments/housing/edit"
            for browser in [first, second] { _ = try await browser.open(address) }
            let fields = ["name-english": "Homes", "name-welsh": "Cartrefi", "version": "1", "whose": "council"]
            #expect(try await first.submit(address, fields).status == 303)
            let late = fields.merging(["name-english": "Houses"]) { $1 }
            let answer = try await second.submit(address, late)
            #expect(answer.status == 409 && answer.has("Homes") && answer.has("value=\"Houses\""))
            #expect(try await borough.departments.department(key: "housing")?.name.english == "Homes")
            #expect(answer.has("name=\"version\" value=\"2\""), "what was typed can be kept knowingly")
            #expect(try await second.submit(address, late.merging(["version": "2"]) { $1 }).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a department changes places with its neighbour`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            _ = try await officer.open("/leads/departments/leisure/edit")
            let answer = try await officer.submit("/leads/departments/leisure/move", ["to": "up"])
            #expect(answer.status == 303)
            #expect(try await borough.store.departments().map(\.key) == ["leisure", "housing", "health"])
            _ = try await officer.submit("/leads/departments/leisure/move", ["to": "up"])
            #expect(try await borough.store.departments().map(\.key) == ["leisure", "housing", "health"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a department with people in it stays, one without may go`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let officer = try await borough.browser(as: .officer)
            let refused = try await officer.open("/leads/departments/housing/remove")
            #expect(refused.says(DepartmentWords.hasLeads) && !refused.says(DepartmentWords.removeButton))
            _ = try await officer.open("/leads/departments/health/remove")
            #expect(try await officer.submit("/leads/departments/housing/remove", [:]).status == 409)
            #expect(try await !borough.departments.remove(Borough.housing.id, by: Borough.test))
            let gone = try await officer.submit("/leads/departments/health/remove", [:])
            #expect(gone.status == 303 && gone.location == "/leads?done=removed")
            #expect(try await officer.open("/leads/departments/health").status == 404)
            #expect(try await borough.store.departments().map(\.key) == ["housing", "leisure"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a department that is joined to something stays until the link is taken away`(kind: DatabaseKind) async throws
    {
        try await Borough.visit(kind) { borough in
            let kept = try #require(try await borough.departments.department(key: "health"))
            let other = ThingName(Department.kind, Borough.housing.id.text)
            try await borough.leads.links.add(
                [(ThreadMeanings.seeAlso.name, kept.thing, .thing(other))], by: Borough.test)
            let officer = try await borough.browser(as: .officer)
            #expect(try await officer.open("/leads/departments/health/remove").says(DepartmentWords.hasLinks))
            #expect(try await officer.open("/leads/departments/health").has("/leads/departments/housing"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the thread knows a department by what it undertakes`(kind: DatabaseKind) async throws {
        try await Borough.visit(kind) { borough in
            let kind = Department.kind(borough.proving.records)
            let found = try await kind.find([Borough.housing.id.text])
            #expect(found.map(\.title) == [Borough.housing.name])
            #expect(found.first?.lines == [Borough.housing.undertakes.bilingual])
            #expect(try await kind.list().map(\.path).last == "/leads/departments/health")
            let officer = try await borough.browser(as: .officer)
            #expect(try await officer.open("/thread/department/housing").says(Borough.housing.undertakes.bilingual))
        }
    }
}
