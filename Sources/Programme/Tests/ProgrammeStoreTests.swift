import Basics
import Capability
import Leads
import Proving
import Store
import Testing
import Thread

@testable import Programme

/// What is kept of a programme, and what becomes of it when two people change it.
struct ProgrammeStoreTests {
    @Test(arguments: DatabaseKind.all)
    func `a programme is read whole, in its order, with the last word on each`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let later = hall.update(on: "2026-10-01", words: "Half way")
            _ = try await hall.store.record(later, by: .system("test"))
            _ = try await hall.store.record(hall.update(on: "2026-04-01", words: "Begun"), by: .system("test"))
            let onStep = hall.update(step: Hall.step("b"), on: "2026-05-01", state: .completed)
            _ = try await hall.store.record(onStep, by: .system("test"))
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.entries.map(\.activity.key) == ["tracking", "tours"])
            let entry = sheet.entries[0]
            #expect(entry.steps.map(\.letter) == ["a", "b", "c"] && entry.stepsDone == 1)
            #expect(entry.own == later && entry.ofSteps == [Hall.step("b"): onStep] && entry.lastWord == later)
            #expect(sheet.entries[1].lastWord == nil)
            #expect(try await hall.store.latestWords() == [onStep, later])
            #expect(try await hall.store.updates(of: Hall.tracking).count == 3)
            #expect(try await hall.store.updates(since: day("2026-05-01")) == [later, onStep])
            #expect(try await hall.store.steps(ofLead: Hall.nurse.id).map(\.letter) == ["c"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `activities are added all or none, and their links with them`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            func planned(_ key: String, seeing other: String? = nil) -> PlannedActivity {
                PlannedActivity(
                    activity: Activity(
                        id: Activity.ID(key)!, programme: hall.begun.id, key: key, title: Wording(key)),
                    links: other.map { [("see-also", .thing(ThingName("activity", $0)))] } ?? [])
            }
            await #expect(throws: (any Error).self) {
                try await hall.store.add([planned("new-one"), planned("tracking")], by: .system("test"))
            }
            #expect(try await hall.store.activity(key: "new-one") == nil)
            try await hall.store.add([planned("new-one", seeing: "new-two"), planned("new-two")], by: .system("test"))
            #expect(try await hall.store.activities().map(\.key) == ["tracking", "tours", "new-one", "new-two"])
            let links = try await LinkStore(records: hall.proving.records).links(of: ThingName("activity", "new-two"))
            #expect(links.map(\.from.id) == ["new-one"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `of two changes to one activity the second is not kept and sees the first`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let seen = try #require(try await hall.store.activity(key: "tracking"))
            var first = seen
            first.title = Wording("Follow every plan to its end")
            var second = seen
            second.title = Wording("Follow some plans")
            #expect(try await hall.store.change(first, by: .system("test")).kept?.version == 2)
            let outcome = try await hall.store.change(second, by: .system("test"))
            #expect(outcome.stale?.title == first.title)
            #expect(try await hall.store.activity(key: "tracking")?.title == first.title)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a form for the plan does not change how the work stands`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            _ = try await hall.store.record(hall.update(state: .delayed, words: "No venue"), by: .system("test"))
            var wanted = try #require(try await hall.store.activity(key: "tracking"))
            wanted.work.state = .completed
            wanted.work.pounds = 1200
            let kept = try #require(try await hall.store.change(wanted, by: .system("test")).kept)
            #expect(kept.work.state == .delayed && kept.work.because == Wording("No venue") && kept.work.pounds == 1200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an update that saw an older state is not kept`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let first = try await hall.store.record(
                hall.update(state: .delayed, words: "Late"), seen: 1, by: .system("test"))
            #expect(first.kept?.state == .delayed)
            let second = try await hall.store.record(hall.update(state: .completed), seen: 1, by: .system("test"))
            #expect(second.stale?.state == .delayed)
            #expect(try await hall.store.updates(of: Hall.tracking).count == 1)
            let byLink = try await hall.store.record(hall.update(state: .completed), by: .system("test"))
            #expect(byLink.kept?.state == .completed)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an activity made by mistake can go, one that has had word stays`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            #expect(try await hall.store.remove(Hall.tours, by: .system("test")))
            #expect(try await hall.store.activity(key: "tours") == nil)
            _ = try await hall.store.record(
                hall.update(step: Hall.step("a"), isNoChange: true), by: .system("test"))
            #expect(try await !hall.store.remove(Hall.tracking, by: .system("test")))
            #expect(try await !hall.store.remove(Hall.step("a"), by: .system("test")))
            #expect(try await hall.store.remove(Hall.step("b"), by: .system("test")))
            #expect(try await hall.store.steps(of: Hall.tracking).map(\.letter) == ["a", "c"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a step moves with its letter`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.store.move(Hall.step("c"), up: true, by: .system("test"))
            #expect(try await hall.store.steps(of: Hall.tracking).map(\.letter) == ["a", "c", "b"])
            try await hall.store.move(Hall.step("a"), up: true, by: .system("test"))
            #expect(try await hall.store.steps(of: Hall.tracking).map(\.letter) == ["a", "c", "b"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the next programme begins beside the earlier one, which keeps its activities`(kind: DatabaseKind) async throws
    {
        try await Hall.visit(kind) { hall in
            let next = try await hall.store.begin(Wording("The next"), by: .system("test"))
            #expect(try await hall.store.current()?.id == next.id)
            #expect(try await hall.store.activities().isEmpty)
            #expect(try await hall.store.homes().isEmpty)
            #expect(try await hall.store.sheet(of: hall.begun.id)?.entries.count == 2)
            #expect(try await hall.store.programmes().map(\.id) == [next.id, hall.begun.id])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the database itself refuses a step due before it starts and a stop without a reason`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            for work in [Work(starts: day("2026-05-02"), due: day("2026-05-01")), Work(state: .stopped)] {
                await #expect(throws: (any Error).self) {
                    try await hall.store.add(
                        Step(id: Step.ID("wrong")!, activity: Hall.tracking, words: Wording("Wrong"), work: work),
                        by: .system("test"))
                }
            }
            let steps = try await hall.store.steps(of: Hall.tracking)
            #expect(steps.count == 3)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what shows it is kept with its bytes and found changed if they are`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let evidence = Evidence(
                id: Evidence.ID("photo")!, activity: Hall.tracking, on: day("2026-11-01"), at: hall.proving.records.now,
                words: Wording("The form"), file: Evidence.File(name: "form.txt", type: "text/plain", size: 4))
            try await hall.store.add(evidence, bytes: Array("Form".utf8), by: .system("test"))
            #expect(try await hall.store.file(of: evidence.id)?.bytes == Array("Form".utf8))
            #expect(try await hall.store.evidence(of: Hall.tracking) == [evidence])
            try await hall.proving.records.database.write {
                _ = try $0.run("UPDATE evidence_file SET bytes = \(Array("Other".utf8))")
            }
            await #expect(throws: StoreFault.tampered(table: "evidence_file", row: "photo")) {
                _ = try await hall.store.file(of: evidence.id)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `on the thread an activity serves its priority and says how it stands`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let things = hall.proving.ground.things
            let kind = try #require(things.kind("activity"))
            let implied = try await kind.implied()
            let priority = try await hall.programme.priorityLines().first { $0.key == "education-employment" }
            #expect(implied.map(\.from.id) == ["tracking"] && implied.map(\.to.id) == [priority?.id])
            let found = try await kind.find(["tracking", "nothing"])
            #expect(found.map(\.title.english) == ["Follow every plan"] && found[0].path == "/programme/tracking")
            #expect(found[0].lines.count == 2)
            let gaps = try await kind.gaps()
            #expect(gaps.map(\.thing.name.id) == ["tours"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `on the thread stand the words of the last update, shortened, with the step they are about`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let kind = try #require(hall.proving.ground.things.kind("activity"))
            let long = String(repeating: "Every plan was read. ", count: 20)
            _ = try await hall.store.record(hall.update(on: "2026-10-01", words: long), by: .system("test"))
            let said = try #require(try await kind.find(["tracking"]).first).said.english
            #expect(said.hasPrefix("Every plan was read.") && said.hasSuffix("…") && (180...200).contains(said.count))
            let onStep = hall.update(step: Hall.step("b"), on: "2026-11-02", words: "Half of them")
            _ = try await hall.store.record(onStep, by: .system("test"))
            #expect(try await kind.find(["tracking"]).map(\.said) == [Wording("(b) Half of them")])
            let officer = try await hall.browser(as: .officer).browser
            #expect(try await officer.open("/thread/activity/tracking").has("“(b) Half of them”"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `work that serves no priority of today hangs loose, and work that is done does not`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer).browser
            let before = try await officer.open("/thread/loose")
            #expect(before.says(ProgrammeWords.servesNothing + .same(": 1")))
            #expect(!before.says(ProgrammeWords.keepsNothing), "nothing is promised here that could be kept")
            let done = hall.update(Hall.tours, state: .completed)
            _ = try await hall.store.record(done, by: .system("test"))
            #expect(try await !officer.open("/thread/loose").says(ProgrammeWords.servesNothing))
            var tracking = try #require(try await hall.store.activity(Hall.tracking))
            tracking.priority = "a-priority-that-has-ended"
            _ = try await hall.store.change(tracking, by: .system("test"))
            let after = try await officer.open("/thread/loose")
            #expect(after.says(ProgrammeWords.servesNothing + .same(": 1")) && after.has("Follow every plan"))
        }
    }
}
