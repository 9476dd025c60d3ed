import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Practice

/// What the demonstration councils bring, and what goes out as files.
struct PracticeTests {
    @Test(arguments: DatabaseKind.all)
    func `Wolverhampton in 2010 knows nine practices of seven councils and what its conference wrote`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind, council: "wolverhampton-2010") { hall in
            try await hall.practice.demonstrate(hall.proving.demonstration("wolverhampton-2010"))
            let summary = try await hall.practice.summary()
            #expect(summary["practices"] == 9)
            #expect((summary["register_documents"] ?? 0) > 3 && (summary["workshops"] ?? 0) > 0)
            #expect((summary["workshop_notes"] ?? 0) > 10)
            let member = try await hall.browser(as: .member)
            let library = try await member.open("/practice")
            #expect(library.has("9 examples from 7 councils.") && library.has("Telford &amp; Wrekin"))
            #expect(!library.says(LibraryWords.other), "each stands under a priority")
            let workshop = try #require(try await hall.practice.workshops.workshops().first)
            let page = try await member.open(workshop.path)
            #expect(page.has("(Leisure)") && !page.says(WorkshopWords.tableGone))
            #expect(try await member.open("/register/procurement-code").status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the register and the library go out as files in both languages`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.register(hall.document("Housing plan", children: .partly, review: "2027-03-01"))
            _ = try await hall.familyFirm(priorities: ["education-employment"])
            try await hall.workshop(["Free swimming"])
            let files = try await hall.practice.exports()
            #expect(files.map(\.name) == ["workshop-notes.csv", "register.csv", "practice.csv"])
            #expect(
                files[1].text.contains("housing-plan,plan,Housing plan,,Head of housing,,,partly,not-asked,Page 4,,"))
            #expect(files[0].text.contains("conference,Conference,Cynhadledd,2026-10-02,,Free swimming,"))
            #expect(files[2].text.contains("Mae adrannau’n cynnig lleoliadau gwaith"))
        }
    }
}
