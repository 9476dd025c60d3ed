import Basics
import Leads
import Proving
import Store
import Testing
import Web

@testable import Programme
@testable import Strategy

/// Two people change one activity, or one step, at the same time.
struct TwoAtOnceTests {
    /// Every field of the form as the page holds it, with some changed.
    private func fields(_ page: Browser.Shown, _ changed: [String: String]) -> [String: String] {
        var fields: [String: String] = [:]
        for match in page.text.matches(of: /name="([a-z-]+)"[^>]* value="([^"]*)"/) {
            fields[String(match.1)] = String(match.2)
        }
        for match in page.text.matches(of: /<textarea[^>]*name="([a-z-]+)"[^>]*>([^<]*)</) {
            fields[String(match.1)] = String(match.2).replacing("\n", with: "\r\n")
        }
        for match in page.text.matches(of: /<select[^>]*name="([a-z-]+)"[^>]*>(.*?)<\/select>/.dotMatchesNewlines()) {
            let chosen = match.2.firstMatch(of: /value="([^"]*)" selected/)
            fields[String(match.1)] = chosen.map { String($0.1) } ?? ""
        }
        fields["form-token"] = nil
        return fields.merging(changed) { $1 }
    }

    @Test(arguments: DatabaseKind.all)
    func `what each of two people left alone is left alone`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let address = "/programme/tracking/edit"
            let (first, _) = try await hall.browser(as: .officer)
            let (second, _) = try await hall.browser(as: .officer)
            let seenByFirst = try await first.open(address)
            let seenBySecond = try await second.open(address)
            let one = try await first.submit(
                address, fields(seenByFirst, ["outcomes-english": "Nobody is lost", "lead": "nurse"]))
            #expect(one.status == 303)
            let two = try await second.submit(address, fields(seenBySecond, ["title-welsh": "Dilyn cynlluniau"]))
            #expect(two.status == 303)
            let kept = try #require(try await hall.store.activity(key: "tracking"))
            #expect(kept.outcomes == [Wording("Nobody is lost")] && kept.work.lead == Hall.nurse.id)
            #expect(kept.title == Wording("Follow every plan", cy: "Dilyn cynlluniau") && kept.version == 3)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `only what both changed is set side by side, and keeping it then wipes nothing else`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let address = "/programme/tracking/edit"
            let (first, _) = try await hall.browser(as: .officer)
            let (second, _) = try await hall.browser(as: .officer)
            let (seenByFirst, seenBySecond) = (try await first.open(address), try await second.open(address))
            _ = try await first.submit(
                address, fields(seenByFirst, ["title-english": "Plans", "outcomes-english": "Nobody is lost"]))
            let conflict = try await second.submit(
                address, fields(seenBySecond, ["title-english": "Every plan", "pounds": "500"]))
            #expect(conflict.status == 409 && conflict.has("Plans") && conflict.has("value=\"Every plan\""))
            let table = try #require(conflict.text.firstMatch(of: /<table.*?<\/table>/.dotMatchesNewlines())).0
            #expect(!table.contains("Nobody is lost") && !table.contains("500"))
            #expect(try await hall.store.activity(key: "tracking")?.title.english == "Plans")
            let again = try await second.submit(address, fields(conflict, [:]))
            #expect(again.status == 303)
            let kept = try #require(try await hall.store.activity(key: "tracking"))
            #expect(kept.title.english == "Every plan" && kept.outcomes == [Wording("Nobody is lost")])
            #expect(kept.work.pounds == 500)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a step is met in the same way`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let address = "/programme/tracking/steps/step-a"
            let (first, _) = try await hall.browser(as: .officer)
            let (second, _) = try await hall.browser(as: .officer)
            let (seenByFirst, seenBySecond) = (try await first.open(address), try await second.open(address))
            #expect(try await first.submit(address, fields(seenByFirst, ["gate": "cabinet"])).status == 303)
            #expect(try await second.submit(address, fields(seenBySecond, ["lead": "nurse"])).status == 303)
            let step = try #require(try await hall.store.step(Hall.step("a")))
            #expect(step.gate == .cabinet && step.work.lead == Hall.nurse.id)
            let late = try await second.submit(address, fields(seenBySecond, ["gate": "scrutiny"]))
            #expect(late.status == 409)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an activity that names nothing to see can be given a lead, and changed piece by piece`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let (officer, _) = try await hall.browser(as: .officer)
            let page = try await officer.open("/programme/tours/lead")
            #expect(page.says(ActivityWords.whoLeads))
            let led = try await officer.submit(
                "/programme/tours/lead", fields(page, ["lead": "head", "deputy": "nurse"]))
            #expect(led.location == "/programme/tours?done=kept")
            let form = try await officer.open("/programme/tours/edit")
            let edited = try await officer.submit("/programme/tours/edit", fields(form, ["title-english": "Tours"]))
            #expect(edited.status == 303)
            let kept = try #require(try await hall.store.activity(key: "tours"))
            #expect(kept.work.lead == Hall.head.id && kept.work.deputy == Hall.nurse.id)
            #expect(kept.title.english == "Tours" && kept.lacksOutput)
            let gone = try await officer.submit("/programme/tours/lead", ["lead": "gone", "version": "3"])
            #expect(gone.status == 422)
            let (lead, _) = try await hall.browser(as: .lead)
            #expect(try await lead.open("/programme/tours/lead").status == 403)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an activity keeps the priority that the strategy has no longer, until somebody chooses another`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.endPriority("education-employment")
            let (officer, _) = try await hall.browser(as: .officer)
            let called = ListWords.ended(Bilingual("Education and work", cy: "-")).english
            #expect(try await officer.open("/programme/tracking").has(called))
            #expect(try await officer.open("/programme").has(called))
            let page = try await officer.open("/programme/tracking/edit")
            #expect(page.has(called))
            #expect(try await !officer.open("/programme/tours/edit").has(called))
            _ = try await officer.open("/programme/tracking/edit")
            #expect(
                try await officer.submit(
                    "/programme/tracking/edit", fields(page, ["title-english": "Plans"])
                ).status == 303)
            let kept = try #require(try await hall.store.activity(key: "tracking"))
            #expect(kept.priority != nil && kept.title.english == "Plans")
            #expect(try await officer.open("/programme/list.csv").has("Education and work"))
            let file = try #require(try await hall.programme.exchange.file())
            #expect(file.activities.first?.priority == "education-employment")
            let table = try await hall.programme.exchange.table(file, .english)
            #expect(table.csv.contains("Education and work"))
            let text = try await ProgrammeFiles(programme: hall.programme).all()[0].text
            #expect(text.contains("Work programme,education-employment,tracking"))
        }
    }
}

extension Hall {
    /// The strategy in force has it no longer.
    fileprivate func endPriority(_ key: String) async throws {
        let keys = proving.records.keys
        let found = try await PriorityStore(records: proving.records).priority(key: key)
        var priority = try #require(found)
        priority.isLive = false
        let ended = priority
        try await proving.records.act(Act("test.ended", by: .system("test"), on: key)) { connection, _ in
            try Priority.table.replace(try ended.values(), on: connection, keys: keys)
        }
    }
}
