import Access
import Basics
import Proving
import Store
import Testing
import Web

@testable import Post

/// The outbox, the rules and the way to stop reminders, as people meet them.
struct PostPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `the outbox says what will be there, then what is there`(kind: DatabaseKind, language: Language) async throws {
        try await visit(kind) { office, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let address = Visit.link("/outbox", in: language)
            let empty = try await officer.open(address)
            #expect(empty.status == 200 && empty.says(OutboxWords.emptyWhat, in: language))
            #expect(empty.says(OutboxWords.noMail, in: language))
            try await office.queue()
            let full = try await officer.open(address)
            #expect(full.has("lead@anytown.example") && full.says(OutboxWords.name(.waiting), in: language))
            #expect(try await officer.open(address + "?state=sent").says(OutboxWords.noneSo, in: language))
            #expect(try await officer.open(address + "?state=nonsense&page=-4").status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a letter that waits is shown without the key of its link`(kind: DatabaseKind) async throws {
        try await visit(kind) { office, newBrowser in
            let id = try #require(try await office.queue())
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let page = try await officer.open("/outbox/letters/\(id)")
            #expect(page.has("Your activity waits for a word.") && page.says(OutboxWords.veiled))
            #expect(!page.has(Office.secret) && page.has("/update/••••••"))
            #expect(
                try await officer.submit("/outbox/letters/\(id)/cancel", [:]).location?.hasSuffix("?done=cancel")
                    == true)
            let after = try await officer.open("/outbox/letters/\(id)")
            #expect(after.says(OutboxWords.name(.cancelled)) && !after.has("Your activity waits"))
            let late = try await officer.submit("/outbox/letters/\(id)/send-now", [:])
            #expect(late.location?.hasSuffix("?done=late") == true)
            #expect(try await officer.open("/outbox/letters/nothing").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a demonstration shows the whole of a reminder, but no link to choose a password`(
        kind: DatabaseKind
    ) async throws {
        try await visit(kind, isDemonstration: true) { office, newBrowser in
            let reminder = try #require(try await office.queue())
            let asked = try #require(try await office.queue(Office.reminder(isAskedFor: true)))
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let page = try await officer.open("/outbox/letters/\(reminder)")
            #expect(page.has("/update/\(Office.secret)") && !page.says(OutboxWords.button(.sendNow, .held)))
            #expect(try await !officer.open("/outbox/letters/\(asked)").has(Office.secret))
            #expect(try await officer.open("/outbox").says(OutboxWords.demonstration))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the rules are kept, refused with what was typed, and not overwritten unseen`(kind: DatabaseKind) async throws
    {
        try await visit(kind) { office, newBrowser in
            let one = newBrowser()
            let other = newBrowser()
            try await one.signIn(as: .officer)
            try await other.signIn(as: .administrator)
            let first = try await one.open("/settings/post")
            #expect(first.has("value=\"18:00\"") && first.has("value=\"08:00\"") && first.says(RulesWords.mailOff))
            _ = try await other.open("/settings/post")
            let wrong = try await one.submit("/settings/post", Self.typed(["until": "late", "per-day": "0"]))
            #expect(wrong.status == 422 && wrong.says(RulesWords.timeWrong) && wrong.has("value=\"late\""))
            #expect(wrong.says(RulesWords.countWrong(20)))
            #expect(try await one.submit("/settings/post", Self.typed(["until": "07:30"])).status == 303)
            let late = try await other.submit("/settings/post", Self.typed(["from": "20:00"]))
            #expect(
                late.status == 409 && late.says(RulesWords.changed) && late.has("07:30") && late.has("value=\"20:00\""))
            let store = PostRulesStore(records: office.ground.records)
            #expect(try await store.rules().quietFrom == 18 * 60)
            #expect(
                try await other.submit("/settings/post", Self.typed(["from": "20:00", "version": "1"])).status == 303)
            #expect(
                try await store.rules()
                    == PostRules(
                        quietFrom: 1200, quietUntil: 480, quietWeekends: true, perDay: 1, perWeek: 3, version: 2))
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a reader stops reminders by the link, looking at it stops nothing`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { office, newBrowser in
            let waiting = try #require(try await office.queue())
            try await office.queue(Office.reminder(isAskedFor: true))
            let link = try stopLink(office, language)
            let reader = newBrowser()
            for _ in 0..<2 {
                let page = try await reader.open(link)
                #expect(page.status == 200 && page.says(StopWords.question, in: language))
                #expect(page.has("l…@anytown.example") && !page.has("lead@anytown.example"))
            }
            #expect(try await reader.submit(link, [:]).says(StopWords.stopped, in: language))
            #expect(try await reader.open(link).says(StopWords.stopped, in: language))
            #expect(try await office.states() == [.cancelled, .waiting], "what was asked for still goes")
            #expect(try await office.desk.letter(waiting)?.letter.reason == .stopped)
            try await office.queue(Office.reminder(to: "LEAD@anytown.example"))
            #expect(try await office.states() == [.cancelled, .cancelled, .waiting])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a mail program stops them in one press, with no token and no redirect`(kind: DatabaseKind) async throws {
        try await visit(kind) { office, newBrowser in
            let link = try stopLink(office, .english)
            let answer = try await newBrowser().submitRaw(link, [("List-Unsubscribe", "One-Click")])
            #expect(answer.status == 200)
            #expect(try await office.stops.standing().map(\.how) == [.oneClick])
            // Once more changes nothing.
            _ = try await newBrowser().submitRaw(link, [("List-Unsubscribe", "One-Click")])
            #expect(try await office.stops.standing().count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a stop link that was altered stops nobody`(kind: DatabaseKind) async throws {
        try await visit(kind) { office, newBrowser in
            let link = try stopLink(office, .english)
            let last = link.hasSuffix("A") ? "B" : "A"
            for wrong in [String(link.dropLast(6)) + last + link.suffix(5), link + "AAAA", "/post/stop/x"] {
                #expect(try await newBrowser().open(wrong).status == 404)
                #expect(try await newBrowser().submitRaw(wrong, []).status == 404)
            }
            #expect(try await office.stops.standing().isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer is told who stopped reminders, and starts them again only with a reason`(
        kind: DatabaseKind
    ) async throws {
        try await visit(kind) { office, newBrowser in
            let address = try #require(MailAddress("lead@anytown.example"))
            try await office.stops.stop(address, by: .page)
            let stop = try #require(try await office.stops.standing().first)
            let officer = newBrowser()
            let id = try await officer.signIn(as: .officer)
            #expect(try await officer.open("/outbox").says(OutboxWords.stopsLink(1)))
            #expect(try await officer.open("/outbox/stops").has("lead@anytown.example"))
            let path = "/outbox/stops/\(stop.id)"
            _ = try await officer.open(path)
            let refused = try await officer.submit(path, ["reason": "  "])
            #expect(refused.status == 422 && refused.says(StopWords.giveReason))
            #expect(try await office.stops.isStopped(address))
            #expect(try await officer.submit(path, ["reason": "They asked me to."]).status == 303)
            #expect(try await !office.stops.isStopped(address))
            let kept = try #require(try await office.stops.stop(stop.id))
            #expect(kept.reason == "They asked me to." && kept.startedBy == "person:\(id)")
            #expect(try await officer.submit(path, ["reason": "again"]).status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all, [Role.lead, .clerk, .analyst, .member])
    func `others see neither the outbox nor its line on the first page`(kind: DatabaseKind, role: Role) async throws {
        try await visit(kind) { _, newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: role)
            for path in ["/outbox", "/outbox/stops", "/settings/post"] {
                #expect(try await browser.open(path).status == 403)
            }
        }
    }

    private func stopLink(_ office: Office, _ language: Language) throws -> String {
        let address = try #require(MailAddress("lead@anytown.example"))
        return try StopLink(to: address, keys: office.ground.records.keys).address("", in: language)
    }

    private static func typed(_ change: [String: String]) -> [String: String] {
        [
            "from": "18:00", "until": "08:00", "weekends": "quiet", "per-day": "1", "per-week": "3", "version": "0",
        ].merging(change) { $1 }
    }

    private func visit(
        _ kind: DatabaseKind, isDemonstration: Bool = false,
        _ body: @escaping @Sendable (Office, @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await Office.open(kind, isDemonstration: isDemonstration) { office in
            try await office.ground.browse { newBrowser in try await body(office, newBrowser) }
        }
    }
}
