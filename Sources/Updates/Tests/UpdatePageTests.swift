import Basics
import Leads
import Post
import Programme
import Proving
import Store
import Testing
import Web

@testable import Updates

/// A tired lead on a Friday: the letter's link, a tap and a line, sent; nothing else asked.
struct UpdatePageTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `the link opens that lead's own steps without an account`(kind: DatabaseKind, language: Language)
        async throws
    {
        try await Office.visit(kind) { office in
            let prefix = language == .welsh ? "/cy" : ""
            let page = try await office.newBrowser().open("\(prefix)/u/\(try await office.secret(of: office.head))")
            #expect(page.status == 200 && page.says(UpdatesWords.title, in: language))
            #expect(page.has("a) Agree the form") && page.has("b) Try it out"))
            #expect(!page.has("Train the nurses"), "another lead's work is not theirs to see here")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a tap and a line are kept as that lead's word, with today's date`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            let sent = try await phone.submit(
                address, ["state-step-a": "delayed", "words-step-a": "The form waits for health."])
            #expect(sent.status == 303 && sent.location == "\(address)/kept?n=1")
            #expect(try await phone.open("\(address)/kept?n=1").says(UpdatesWords.kept(1)))
            let update = try #require(try await office.programme.updates().first)
            #expect(update.state == .delayed && update.words.english == "The form waits for health.")
            #expect(update.on == Office.today && update.by.lead == office.head.id && update.via == .link)
            let step = try #require(try await office.programme.step(Step.ID("step-a")!))
            #expect(step.work.state == .delayed && step.work.because.english == "The form waits for health.")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `"no change" is word, and changes nothing else`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-a": "no-change", "state-step-b": "no-change"])
            let updates = try await office.programme.updates()
            #expect(updates.count == 2 && updates.allSatisfy { $0.isNoChange && $0.state == nil })
            #expect(try await phone.open(address).has("Last word on 15 June 2026, today."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `words in Welsh are kept as Welsh`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/cy/u/\(try await office.secret(of: office.nurse))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["words-step-c": "Wedi dechrau."])
            #expect(try await office.programme.updates().map(\.words) == [Wording("", cy: "Wedi dechrau.")])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `saying nothing, stopping without a reason and writing a report are asked about, and what was typed stays`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            let nothing = try await phone.submit(address, [:])
            #expect(nothing.status == 422 && nothing.says(UpdatesWords.sayOne))
            let stopped = try await phone.submit(
                address, ["state-step-a": "stopped", "state-step-b": "completed", "words-step-b": "All tried."])
            #expect(stopped.status == 422 && stopped.says(UpdatesWords.sayWhyStopped) && stopped.has("All tried."))
            let report = try await phone.submit(address, ["words-step-a": String(repeating: "x", count: 1001)])
            #expect(report.status == 422 && report.has("this has 1001"))
            #expect(try await office.programme.updates() == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a form for somebody else's step changes nothing of it`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            let answer = try await phone.submit(address, ["state-step-c": "completed"])
            #expect(answer.status == 422)
            #expect(try await office.programme.updates() == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an altered, expired or revoked link, and one of somebody who left, say so and keep nothing`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let secret = try await office.secret(of: office.head)
            let phone = office.newBrowser()
            _ = try await phone.open("/u/\(secret)")
            let altered = try await phone.open("/u/\(secret.dropLast())0x")
            #expect(altered.status == 404 && !altered.has("Agree the form"))
            try await office.links.revoke(holder: office.head.id.text, by: .system("test"))
            #expect(try await phone.open("/u/\(secret)").status == 410)
            #expect(try await phone.submit("/u/\(secret)", ["state-step-a": "completed"]).status == 410)
            let short = try await office.secret(of: office.head, days: 3)
            office.proving.clock.move(seconds: 4 * 86_400)
            let expired = try await phone.open("/u/\(short)")
            #expect(expired.status == 410 && expired.has("19 June 2026"))
            #expect(try await office.programme.updates() == [])
        }
        try await Office.visit(kind, head: Office.goneHead) { office in
            let secret = try await office.secret(of: office.head)
            #expect(try await office.newBrowser().open("/u/\(secret)").status == 410)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the deputy's page has the absent lead's steps beside their own`(kind: DatabaseKind) async throws {
        try await Office.visit(kind, head: Office.awayHead) { office in
            let page = try await office.newBrowser().open("/u/\(try await office.secret(of: office.nurse))")
            #expect(page.has("a) Agree the form") && page.has("c) Train the nurses"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is completed is not asked about again`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.nurse))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-c": "completed"])
            #expect(try await phone.open(address).says(UpdatesWords.nothingToAsk))
        }
    }
}
