import Access
import Basics
import Capability
import Documents
import Foundation
import Proving
import Store
import Testing
import Web

@testable import Programme

/// A programme that another council wrote out, brought in here.
struct AnotherCouncilsPlanTests {
    private func send(_ browser: Browser, _ file: ProgrammeFile) async throws -> String {
        _ = try await browser.open("/programme/import")
        let sent = try await browser.upload(
            "/programme/import", [:], files: [("file", "theirs.json", Data(try file.json()))])
        return try #require(sent.location)
    }

    @Test(arguments: DatabaseKind.all)
    func `another council's file begins a programme with its plan alone`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            var other = FiledActivity(key: "tracking", title: Wording("Follow plans after 16"))
            other.priority = "unknown-here"
            other.state = .completed
            other.lead = "their-head"
            let file = ProgrammeFile(title: Wording("Their programme"), activities: [other])
            let address = try await send(officer, file)
            let page = try await officer.open(address)
            #expect(page.says(ImportPageWords.fresh) && page.has("their-head"))
            _ = try await officer.submit(
                address,
                [
                    "version": "1", "then": "add", "target": "new", "way": "fresh", "title-english": "Our programme",
                    "title-welsh": "", "q-y-unknown-here": "education-employment", "q-l-their-head": "head",
                ])
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.programme.title == Wording("Our programme"))
            let activity = try #require(sheet.entries.first?.activity)
            // The key was taken by an activity of the earlier programme.
            #expect(activity.key == "tracking-2" && activity.work.state == nil && activity.work.lead == Hall.head.id)
            #expect(activity.priority != nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `another council's plan says what its keys stand for, and asks nobody who its people are`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            var other = FiledActivity(key: "passes", title: Wording("Passes"))
            (other.priority, other.lead) = ("local-homes", "members-officer")
            var same = FiledActivity(key: "tests", title: Wording("Tests"))
            (same.priority, same.lead) = ("their-eet", "lac-nurse")
            var file = ProgrammeFile(title: Wording("Their programme"), activities: [other, same])
            file.leads = ["members-officer": Wording("Members’ officer"), "lac-nurse": Wording("Specialist nurse")]
            file.priorities = ["local-homes": Wording("Homes near by"), "their-eet": Wording("Education and work")]
            let address = try await send(officer, file)
            let page = try await officer.open(address)
            #expect(page.says(ImportPageWords.leadsLeftOpen(1)) && page.has("Homes near by"))
            #expect(!page.says(ImportPageWords.unclearTitle(1)) && !page.has("local-homes<"))
            _ = try await officer.submit(
                address, ["version": "1", "then": "add", "target": "new", "way": "fresh", "title-english": "Ours"])
            let entries = try #require(try await hall.store.sheet()).entries
            #expect(entries.map(\.activity.heading) == [Wording("Homes near by"), .empty])
            #expect(entries.map(\.activity.work.lead) == [nil, Hall.nurse.id])
            #expect(entries[1].activity.priority != nil)
            let out = try #require(try await hall.programme.exchange.file())
            #expect(out.leads == ["nurse": Hall.nurse.role])
            #expect(out.priorities == ["education-employment": Wording("Education and work", cy: "Addysg a gwaith")])
        }
    }
}
