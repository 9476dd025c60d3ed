import Basics
import Foundation
import Leads
import Proving
import Store
import Testing
import Web

@testable import Programme

/// An activity's pages: read, written, told about, and what goes wrong.
struct ActivityPagesTests {
    private static let right = [
        "title-english": "Free swimming", "outputs-english": "Passes in every home", "voice-english": "Do you swim?",
        "lead": "head",
    ]

    @Test(arguments: DatabaseKind.all)
    func `an activity shows its steps, what was said, and what to look at`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            _ = try await hall.store.record(
                hall.update(step: Hall.step("a"), on: "2026-11-08", state: .delayed, words: "No <venue>"),
                by: .system("test"))
            let (member, _) = try await hall.browser(as: .member)
            let page = try await member.open("/programme/tracking")
            for piece in ["Follow every plan", "<strong>a) </strong>", "No &lt;venue&gt;", "8 November 2026"] {
                #expect(page.has(piece), "\(piece)")
            }
            #expect(page.says(ProgrammeWords.state(.delayed)))
            #expect(!page.has("/programme/tracking/edit") && !page.has("/programme/tracking/update"))
            let orphan = try await member.open("/programme/tours")
            #expect(orphan.has("It names nothing that one will be able to see") && orphan.has("Nobody leads it"))
            #expect(try await member.open("/programme/nothing").status == 404)
        }
    }

    @Test(arguments: Language.allCases)
    func `a form gives every mistake at once and keeps what was typed`(language: Language) async throws {
        try await Hall.visit { hall in
            let (officer, _) = try await hall.browser(as: .officer)
            let address = language == .welsh ? "/cy/programme/new" : "/programme/new"
            _ = try await officer.open(address)
            let answer = try await officer.submit(
                address,
                [
                    "title-welsh": "Nofio am ddim", "lead": "gone", "starts-day": "2", "starts-month": "5",
                    "starts-year": "2027", "due-day": "1", "due-month": "5", "due-year": "2027", "pounds": "lots",
                ])
            #expect(answer.status == 422)
            for sentence in [
                FormWords.needsOutput, FormWords.needsMeasure, FormWords.poundsWrong,
                FormWords.left(Hall.gone.called, day("2026-03-03")),
                FormWords.dueBeforeStart(day("2027-05-01"), day("2027-05-02")),
            ] { #expect(answer.says(sentence, in: language), "\(sentence.english)") }
            #expect(answer.has("Nofio am ddim") && answer.has("value=\"lots\""))
            #expect(try await hall.store.activities().count == 2)
            let notADay = try await officer.submit(
                address, Self.right.merging(["due-day": "31", "due-month": "4", "due-year": "2027"]) { $1 })
            #expect(notADay.says(FormWords.notADay("31/4/2027"), in: language))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer adds an activity and a step, and changes them`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let (officer, _) = try await hall.browser(as: .officer)
            _ = try await officer.open("/programme/new")
            let added = try await officer.submit("/programme/new", Self.right)
            #expect(added.location == "/programme/free-swimming?done=kept")
            _ = try await officer.open("/programme/free-swimming/steps/new")
            let step = try await officer.submit(
                "/programme/free-swimming/steps/new",
                ["letter": "a", "words-english": "Ask the pool", "gate": "cabinet"])
            #expect(step.location == "/programme/free-swimming?done=kept")
            let page = try await officer.open("/programme/free-swimming")
            #expect(page.has("Ask the pool") && page.has("Cabinet") && page.has("Head of leisure"))
            _ = try await officer.open("/programme/free-swimming/edit")
            let changed = try await officer.submit(
                "/programme/free-swimming/edit",
                Self.right.merging(["title-english": "Swimming", "version": "1", "pounds": "£12,000"]) { $1 })
            #expect(changed.status == 303)
            let kept = try #require(try await hall.store.activity(key: "free-swimming"))
            #expect(kept.title == Wording("Swimming") && kept.work.pounds == 12000 && kept.version == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the second of two people sees what the first changed, and loses nothing`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let (first, _) = try await hall.browser(as: .officer)
            let (second, _) = try await hall.browser(as: .officer)
            _ = try await first.open("/programme/tracking/edit")
            _ = try await second.open("/programme/tracking/edit")
            let one = try await first.submit(
                "/programme/tracking/edit", Self.right.merging(["title-english": "Plans", "version": "1"]) { $1 })
            #expect(one.status == 303)
            let wanted = Self.right.merging(["title-english": "Every plan", "version": "1"]) { $1 }
            let two = try await second.submit("/programme/tracking/edit", wanted)
            #expect(two.status == 409 && two.says(ComponentWords.changedMeanwhile))
            #expect(two.has("Plans") && two.has("value=\"Every plan\"") && two.has("name=\"version\" value=\"2\""))
            #expect(try await hall.store.activity(key: "tracking")?.title == Wording("Plans"))
            let again = try await second.submit(
                "/programme/tracking/edit", wanted.merging(["version": "2"]) { $1 })
            #expect(again.status == 303)
            #expect(try await hall.store.activity(key: "tracking")?.title == Wording("Every plan"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a lead says how their own work goes and nobody else’s`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let nurse = try await hall.leadBrowser(Hall.nurse)
            #expect(try await nurse.open("/programme/tracking/update").status == 403)
            #expect(try await nurse.open("/programme/tracking/update?step=step-a").status == 403)
            #expect(try await nurse.open("/programme/tracking/update?step=step-c").status == 200)
            let told = try await nurse.upload(
                "/programme/tracking/update?step=step-c",
                [
                    "state": "delayed", "words": "Waiting for rooms", "on-day": "19", "on-month": "11",
                    "on-year": "2026", "version": "1",
                ], files: [])
            #expect(told.location == "/programme/tracking?done=told")
            let update = try #require(try await hall.store.updates(of: Hall.tracking).first)
            #expect(update.by.lead == Hall.nurse.id && update.state == .delayed && update.step == Hall.step("c"))
            #expect(try await hall.store.step(Hall.step("c"))?.work.because == Wording("Waiting for rooms"))
            #expect(try await nurse.open("/programme/tracking/edit").status == 403)
        }
    }

    @Test func `an update says what is wrong with it and keeps the words`() async throws {
        try await Hall.visit { hall in
            let head = try await hall.leadBrowser()
            _ = try await head.open("/programme/tracking/update")
            let empty = try await head.upload(
                "/programme/tracking/update",
                ["words": "Something", "on-day": "1", "on-month": "1", "on-year": "2027", "link": "http://x"], files: []
            )
            #expect(empty.status == 422 && empty.has("Something"))
            for sentence in [UpdateWords.chooseState, UpdateWords.future, UpdateWords.linkWrong] {
                #expect(empty.says(sentence))
            }
            let stop = try await head.upload(
                "/programme/tracking/update",
                ["state": "stopped", "on-day": "1", "on-month": "11", "on-year": "2026"], files: [])
            #expect(stop.status == 422 && stop.says(UpdateWords.whyStopped))
            let hollow = try await head.upload(
                "/programme/tracking/update",
                [
                    "state": "completed", "words": "It is done", "on-day": "1", "on-month": "11", "on-year": "2026",
                    "version": "1",
                ], files: [("file", "minutes.pdf", Data())])
            #expect(hollow.status == 422 && hollow.says(ReceivingWords.empty("minutes.pdf")))
            #expect(hollow.has("It is done"))
            #expect(try await hall.store.updates(of: Hall.tracking).isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a file that shows it comes back as it was, one that could run something is refused`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let head = try await hall.leadBrowser()
            _ = try await head.open("/programme/tracking/update")
            let fields = [
                "state": "completed", "words": "The form is in use", "on-day": "1", "on-month": "11",
                "on-year": "2026", "version": "1",
            ]
            for (name, text) in [("form.html", "<html><script>alert(1)</script>"), ("form.pdf", "MZ not a paper")] {
                let refused = try await head.upload(
                    "/programme/tracking/update", fields, files: [("file", name, Data(text.utf8))])
                #expect(refused.status == 422 && refused.has("The form is in use") && refused.has("#file"))
            }
            #expect(try await hall.store.updates(of: Hall.tracking).isEmpty)
            let kept = try await head.upload(
                "/programme/tracking/update", fields, files: [("file", "form.txt", Data("Name of plan".utf8))])
            #expect(kept.location == "/programme/tracking?done=told")
            let evidence = try #require(try await hall.store.evidence(of: Hall.tracking).first)
            let (member, _) = try await hall.browser(as: .member)
            #expect(try await member.open("/programme/tracking").has("form.txt"))
            let file = try await member.open("/programme/tracking/evidence/\(evidence.id)")
            #expect(file.text == "Name of plan")
            #expect(file.header("Content-Disposition") == "attachment; filename=\"form.txt\"")
            #expect(try await member.open("/programme/tours/evidence/\(evidence.id)").status == 404)
        }
    }

    @Test func `an update on a state that changed meanwhile says so and keeps the words`() async throws {
        try await Hall.visit { hall in
            let head = try await hall.leadBrowser()
            _ = try await head.open("/programme/tracking/update")
            _ = try await hall.store.record(hall.update(state: .delayed, words: "Flood"), by: .system("test"))
            let fields = [
                "state": "completed", "words": "All done", "on-day": "20", "on-month": "11", "on-year": "2026",
                "version": "1",
            ]
            let late = try await head.upload("/programme/tracking/update", fields, files: [])
            #expect(late.status == 409 && late.says(UpdateWords.conflict) && late.has("Flood") && late.has("All done"))
            #expect(try await hall.store.activity(key: "tracking")?.work.state == .delayed)
            let again = try await head.upload(
                "/programme/tracking/update", fields.merging(["version": "2"]) { $1 }, files: [])
            #expect(again.status == 303)
            #expect(try await hall.store.activity(key: "tracking")?.work.state == .completed)
        }
    }

    @Test func `what was made by mistake is taken out after a question, what has had word is not`() async throws {
        try await Hall.visit { hall in
            let (officer, _) = try await hall.browser(as: .officer)
            #expect(try await officer.open("/programme/tours/remove").says(ActivityWords.removeWhat))
            #expect(try await officer.submit("/programme/tours/remove", [:]).location == "/programme")
            #expect(try await hall.store.activity(key: "tours") == nil)
            _ = try await hall.store.record(hall.update(isNoChange: true), by: .system("test"))
            let refused = try await officer.submit("/programme/tracking/remove", [:])
            #expect(refused.status == 409 && refused.says(ActivityWords.cannotRemove))
        }
    }

    @Test func `an earlier programme is read and not changed`() async throws {
        try await Hall.visit { hall in
            try await hall.store.begin(Wording("The next"), by: .system("test"))
            let (officer, _) = try await hall.browser(as: .officer)
            let page = try await officer.open("/programme/tracking")
            #expect(page.says(ActivityWords.earlier) && !page.has("/programme/tracking/edit"))
            #expect(try await officer.open("/programme/tracking/edit").status == 403)
            let list = try await officer.open("/programme?programme=\(hall.begun.id)")
            #expect(list.says(ListWords.thisIsEarlier) && list.has("/programme/tracking\""))
        }
    }
}
