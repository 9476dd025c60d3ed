import Access
import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Promise

/// The promise as it is read, by young people first, and nobody found by what they answered.
struct PromisePagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a young person reads what was promised, what others say of it, and where to get help`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            _ = try await Town.ask(
                promise, listen, on: "2026-10-28", [.from12: Answers(kept: 8, partly: 6), .from16: Answers(kept: 4)])
            let reader = newBrowser()
            try await reader.signIn(as: .youngPerson)
            let prefix = language == .welsh ? "/cy" : ""
            let page = try await reader.open("\(prefix)/promise")
            #expect(page.status == 200 && page.has("“Listen to us and mean it”"))
            #expect(page.says(VerdictWords.say([(.kept, 12), (.partly, 6)], of: 18), in: language))
            #expect(page.says(VerdictWords.neverAsked, in: language))
            #expect(page.says(PromiseWords.helpComplain, in: language))
            #expect(page.has("href=\"\(prefix)/promise/listen\"") && !page.has("/promise/edit"))
            #expect(!page.has("<title>Our promise to you"), "a title names the promise and no more")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `one commitment shows each session, what is hidden saying so, and never a count from one to five`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            _ = try await Town.ask(
                promise, listen, on: "2026-10-28",
                [.from12: Answers(kept: 7, partly: 4, not: 1, unsure: 3), .from16: Answers(kept: 4, partly: 2, not: 1)])
            _ = try await Town.ask(promise, listen, on: "2026-03-04", [.from18: Answers(kept: 1, not: 2)])
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let page = try await reader.open("/promise/listen")
            #expect(page.status == 200 && page.has("11 of 22 (50%)") && page.has("6 of 22 (27%)"))
            #expect(page.says(VerdictWords.rest(5)) && page.says(VerdictWords.tooFewShort))
            let pictures = page.text.matches(of: /<figure class="chart"/).count
            #expect(pictures == 1 && page.says(VerdictWords.lineTitle), "one history, not a picture for each session")
            #expect(
                page.has(">\(VerdictWords.tooFewShort.english)</text>"), "the session that is hidden is marked in it")
            for small in ["2 of 22", "3 of 22", "1 of 3", "2 of 3"] { #expect(!page.has(small)) }
            #expect(
                !page.has(PromiseWords.byAge.english + ","), "no answers of an age where one of its counts is small")
            #expect(page.says(PromiseWords.answeredByAge) && page.has(">15<"), "how many of an age answered")
            #expect(page.has("id=\"joined\""), "what it is joined to stands on its page")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a verdict stands with the words that it was about, and not with those that came later`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            _ = try await Town.ask(promise, listen, on: "2026-03-04", [.from12: Answers(kept: 8, partly: 6)])
            let reader = newBrowser()
            try await reader.signIn(as: .youngPerson)
            let old = Wording("Listen to us and mean it")
            #expect(!(try await reader.open("/promise")).says(VerdictWords.ofEarlierWords(old)))
            _ = try await promise.commitments.reword(
                listen.id, Wording("Hear us"), from: try Town.day("2026-09-01"), seen: 1, by: Town.officer)
            #expect(try await reader.open("/promise").says(VerdictWords.ofEarlierWords(old)))
            #expect(try await reader.open("/promise/listen").says(VerdictWords.aboutWords(old)))
            _ = try await Town.ask(promise, listen, on: "2026-10-28", [.from12: Answers(kept: 9, partly: 7)])
            #expect(!(try await reader.open("/promise")).says(VerdictWords.ofEarlierWords(old)))
            let page = try await reader.open("/promise/listen")
            #expect(page.text.matches(of: /About earlier words/).count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the first page says how much young people were last asked about, and which answers stand`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { promise, _ in
            let (listen, siblings) = try await Town.plant(promise)
            for one in [listen, siblings] {
                _ = try await Town.ask(promise, one, on: "2026-10-25", [.from12: Answers(kept: 8, partly: 6)])
            }
            let today = promise.today
            func front() async throws -> String {
                let reading = try #require(try await PromiseReading.read(promise.ground.records))
                return PromiseWords.front(2, headings: 1, last: reading.lastAsked(on: today)).english
            }
            #expect(try await front().hasSuffix("last asked on 25 October 2026 whether it is kept."))
            _ = try await Town.ask(promise, listen, on: "2026-11-14", [.from18: Answers(kept: 2)])
            let said = try await front()
            #expect(said.contains("last asked on 14 November 2026, about 1 of the 2."))
            #expect(said.hasSuffix("the latest answers that stand here are of 25 October 2026."))
        }
    }

    @Test func `Welsh says yr before a number that begins with a vowel`() {
        for number in [1, 8, 11, 80] { #expect(VerdictWords.rest(number).welsh.contains("yr \(number) ateb")) }
        for number in [5, 10, 18, 20, 101] { #expect(VerdictWords.rest(number).welsh.contains(" y \(number) ateb")) }
        let staff = AwarenessWords.sentence(.exact(heard: 47, asked: 120), .staff)
        #expect(staff.welsh == "Roedd 47 o 120 aelod o staff (39%) wedi clywed amdano.")
    }

    @Test(arguments: DatabaseKind.all)
    func `before anything is written the page says what will be here`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { _, newBrowser in
            let reader = newBrowser()
            try await reader.signIn(as: .carer)
            let page = try await reader.open("/promise")
            #expect(page.status == 200 && page.says(PromiseWords.nothingYetWhy) && !page.has("/promise/edit"))
            #expect(try await reader.open("/promise/nothing").status == 404)
            #expect(try await newBrowser().open("/promise").location == "/sign-in?to=/promise")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `earlier words can still be read with their dates`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            let day = try Town.day("2026-09-01")
            _ = try await promise.commitments.reword(
                listen.id, Wording("Hear us"), from: day, seen: 1, by: Town.officer)
            let reader = newBrowser()
            try await reader.signIn(as: .youngPerson)
            let page = try await reader.open("/promise/listen")
            #expect(page.has("“Hear us”") && page.has("“Listen to us and mean it”"))
            #expect(page.says(PromiseWords.stood(try Town.day("2026-01-05"), until: day)))
            _ = try await promise.commitments.reword(
                listen.id, Wording("Hear us", cy: "Clywch ni"), from: day, seen: 2, by: Town.officer)
            let translated = try await reader.open("/cy/promise/listen")
            #expect(translated.has("“Clywch ni”") && !translated.has("“Hear us”"), "a translation is no other words")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who has heard of it is told as so many of so many, and hidden where that would find somebody`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            _ = try await Town.plant(promise)
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            _ = try await officer.open("/promise/awareness")
            let wrong = try await officer.submit(
                "/promise/awareness", ["whom": "young-people", "asked": "4", "heard": "9", "place-english": "Here"])
            #expect(wrong.status == 422 && wrong.says(AwarenessWords.heardMore) && wrong.says(EditWords.enterDay))
            #expect(wrong.has("value=\"9\""), "what was typed is kept")
            let right = [
                "whom": "young-people", "day-day": "28", "day-month": "10", "day-year": "2026", "asked": "17",
                "heard": "4", "place-english": "Half-term meeting",
            ]
            let later = right.merging(["day-month": "1", "day-year": "2099"]) { $1 }
            let refused = try await officer.submit("/promise/awareness", later)
            #expect(refused.status == 422 && refused.says(EditWords.notYet))
            #expect(try await officer.submit("/promise/awareness", right).status == 303)
            let staff = right.merging(["whom": "staff", "asked": "160", "heard": "71"]) { $1 }
            #expect(try await officer.submit("/promise/awareness", staff).status == 303)
            let page = try await officer.open("/promise/awareness")
            #expect(page.says(AwarenessWords.sentence(.half(asked: 17, orMore: false), .youngPeople)))
            #expect(page.has("71 of 160") && page.has("44%") && !page.has("4 of 17"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the files for everyone hold no count that the pages hide`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            _ = try await Town.ask(
                promise, listen, on: "2026-10-28", [.from12: Answers(kept: 11, partly: 6, not: 2, unsure: 5)])
            let files = try await promise.exports()
            #expect(files.map(\.name) == ["promise.csv", "promise_verdicts.csv", "promise_awareness.csv"])
            #expect(files[1].text.contains("listen,2026-10-28,Half-term meeting,24,11,6,c,c\n"))
        }
    }
}
