import Access
import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Promise

/// An officer writes the promise down, changes it, and enters what young people answered.
struct PromiseWritingTests {
    private static let since = ["since-day": "5", "since-month": "1", "since-year": "2026"]

    @Test(arguments: DatabaseKind.all)
    func `an officer writes a promise from nothing`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            #expect(try await officer.open("/promise/edit").says(EditWords.promiseTitle))
            let empty = try await officer.submit("/promise/edit/about", ["title-english": "", "made-day": "31"])
            #expect(empty.status == 422 && empty.says(EditWords.enterTitle) && empty.says(EditWords.enterDay))
            let madeOn = ["made-day": "14", "made-month": "2", "made-year": "2026"]
            _ = try await officer.submit(
                "/promise/edit/about",
                ["title-english": "Our promise", "how-english": "Together"].merging(madeOn) { $1 })
            _ = try await officer.submit("/promise/edit/headings/new", ["title-english": "Being heard"])
            let heading = try #require(try await promise.store.headings().first)
            let path = "/promise/edit/headings/\(heading.id)/commitments/new"
            #expect(try await officer.submit(path, ["words-english": " "]).status == 422)
            let done = try await officer.submit(
                path,
                Self.since.merging(["words-english": "Ask us first", "words-welsh": "Gofynnwch i ni’n gyntaf"]) { $1 })
            #expect(done.status == 303)
            let page = try await officer.open("/cy/promise")
            let made = try Town.day("2026-02-14")
            #expect(page.has("“Gofynnwch i ni’n gyntaf”") && page.says(PromiseWords.made(made), in: .welsh))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers at once: the second sees both and overwrites nothing`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/promise/edit/commitments/\(listen.id)"
            _ = try await officer.open(path)
            let first = Self.since.merging(["words-english": "Mine", "version": "1"]) { $1 }
            #expect(try await officer.submit(path, first).status == 303)
            let second = try await officer.submit(path, first.merging(["words-english": "Theirs"]) { $1 })
            #expect(second.status == 409 && second.says(EditWords.staleTitle))
            #expect(second.has("Mine") && second.has("Theirs"))
            #expect(try await promise.commitments.commitment(key: "listen")?.words.english == "Mine")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a commitment is retired with a reason or not at all`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/promise/edit/commitments/\(listen.id)/retire"
            _ = try await officer.open(path)
            let day = ["day-day": "1", "day-month": "11", "day-year": "2026", "version": "1"]
            #expect(try await officer.submit(path, day).status == 422)
            let why = day.merging(["why-english": "Young people wrote a new one"]) { $1 }
            let later = try await officer.submit(path, why.merging(["day-year": "2030"]) { $1 })
            #expect(later.status == 422 && later.says(EditWords.notYet) && later.has("Young people wrote a new one"))
            let sooner = try await officer.submit(path, why.merging(["day-year": "1990"]) { $1 })
            let promised = EditWords.beforePromised(try Town.day("2026-01-05"))
            #expect(sooner.status == 422 && sooner.says(promised))
            let check = try await officer.submit(path, why)
            #expect(check.status == 200 && check.says(EditWords.retireHappens))
            #expect(try await promise.commitments.commitment(key: "listen")?.isRetired == false, "only looked at")
            let sure = why.merging(["sure": "yes"]) { $1 }
            #expect(try await officer.submit(path, sure).status == 303)
            let page = try await officer.open("/promise/listen")
            #expect(page.says(PromiseWords.retiredOn(try Town.day("2026-11-01"))))
            #expect(page.has("Young people wrote a new one") && page.says(EditWords.restore))
            let again = "/promise/edit/commitments/\(listen.id)/restore"
            #expect(page.has("action=\"\(again)\"") && page.has("name=\"version\" value=\"2\""))
            #expect(try await officer.submit(again, ["version": "1"]).status == 409)
            #expect(try await officer.submit(again, ["version": "2"]).location == "/promise/listen")
            #expect(try await promise.commitments.commitment(key: "listen")?.isRetired == false)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `other words stand neither from a day to come nor from before the words that stand`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/promise/edit/commitments/\(listen.id)"
            _ = try await officer.open(path)
            let words = Self.since.merging(["words-english": "Hear us", "version": "1"]) { $1 }
            let later = try await officer.submit(path, words.merging(["since-year": "2030"]) { $1 })
            #expect(later.status == 422 && later.says(EditWords.notYet) && later.has("Hear us"))
            let sooner = try await officer.submit(path, words.merging(["since-year": "1900"]) { $1 })
            let stand = EditWords.beforeStanding(try Town.day("2026-01-05"))
            #expect(sooner.status == 422 && sooner.says(stand))
            #expect(try await promise.commitments.wordings(of: listen.id).count == 1)
            let kept = try await officer.submit(path, words.merging(["since-month": "11"]) { $1 })
            #expect(kept.status == 303)
            let days = try await promise.commitments.wordings(of: listen.id).map(\.from.iso)
            #expect(days == ["2026-01-05", "2026-11-05"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a session is of a day on which there was a promise, and of that day and name once unless others were asked`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            _ = try await Town.plant(promise)
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/promise/sessions/new"
            _ = try await officer.open(path)
            let typed = ["day-day": "1", "day-month": "2", "day-year": "2026", "title-english": "Half-term"]
            let old = try await officer.submit(path, typed.merging(["day-year": "1850"]) { $1 })
            #expect(old.status == 422 && old.says(EditWords.tooLongAgo))
            var made = try #require(try await promise.store.promise())
            made.made = try Town.day("2026-01-05")
            _ = try await promise.store.keep(made, by: Town.officer)
            let before = try await officer.submit(path, typed.merging(["day-year": "2025"]) { $1 })
            let beforeMade = EditWords.beforeMade(try Town.day("2026-01-05"))
            #expect(before.status == 422 && before.says(beforeMade))
            let first = try #require(try await officer.submit(path, typed).location)
            let twice = try await officer.submit(path, typed.merging(["title-english": "half-TERM"]) { $1 })
            #expect(twice.status == 422 && twice.says(SessionWords.keptAlready) && twice.has("href=\"\(first)\""))
            #expect(try await promise.verdicts.sessions().count == 1)
            #expect(try await officer.submit(path, typed.merging(["others": "yes"]) { $1 }).status == 303)
            #expect(try await promise.verdicts.sessions().count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a session entered by mistake is taken out with its answers, after a look at what goes`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            let wrong = try await Town.ask(promise, listen, on: "2026-10-28", [.from12: Answers(kept: 7, not: 2)])
            let right = try await Town.ask(promise, listen, on: "2026-10-29", [.from12: Answers(kept: 8, not: 3)])
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let path = "/promise/sessions/\(wrong.id)/take-out"
            #expect(try await officer.open("/promise/sessions/\(wrong.id)").has("href=\"\(path)\""))
            #expect(try await officer.open(path).says(SessionWords.removeHappens(1)))
            #expect(try await promise.verdicts.sessions().count == 2)
            #expect(try await officer.submit(path, [:]).location == "/promise/sessions")
            #expect(try await promise.verdicts.sessions().map(\.id) == [right.id])
            #expect(try await promise.verdicts.counts(of: listen.id).answers == Answers(kept: 8, not: 3))
            #expect(
                try await Inspection(records: promise.ground.records).unrecorded(in: Promise.sealedTables) == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `answers are entered one commitment after the other, and what cannot be read is asked for again`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let (first, _) = try await Town.plant(promise)
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            _ = try await officer.open("/promise/sessions/new")
            let when = ["day-day": "28", "day-month": "10", "day-year": "2026"]
            #expect(try await officer.submit("/promise/sessions/new", when).status == 422)
            let future = when.merging(["day-year": "2027", "title-english": "Later"]) { $1 }
            #expect(try await officer.submit("/promise/sessions/new", future).says(EditWords.notYet))
            let begun = try await officer.submit(
                "/promise/sessions/new", when.merging(["title-english": "Half-term"]) { $1 })
            let session = try #require(begun.location)
            #expect(try await officer.open(session).says(SessionWords.progress(0, of: 2)))
            let wrong = try await officer.submit(
                session + "/listen", ["count-12-15-kept": "7", "count-12-15-not": "two"])
            #expect(wrong.status == 422 && wrong.says(SessionWords.wholeNumber) && wrong.has("value=\"two\""))
            let next = try await officer.submit(session + "/listen", ["count-12-15-kept": "7", "count-12-15-not": "2"])
            #expect(next.location == session + "/siblings")
            #expect(try await promise.verdicts.counts(of: first.id).answers == Answers(kept: 7, not: 2))
            let again = try await officer.submit(session + "/listen", ["count-12-15-kept": "6", "seen": ""])
            #expect(again.status == 409 && again.says(EditWords.staleTitle))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `only officers write; a councillor and a young person are refused`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, newBrowser in
            let listen = try await Town.plant(promise).first
            for role in [Role.member, .youngPerson, .lead] {
                let reader = newBrowser()
                try await reader.signIn(as: role)
                for path in [
                    "/promise/edit", "/promise/edit/about", "/promise/sessions", "/promise/sessions/new",
                    "/promise/edit/commitments/\(listen.id)",
                ] {
                    #expect(try await reader.open(path).status == 403)
                }
                _ = try await reader.open("/promise/awareness")
                #expect(try await reader.submit("/promise/awareness", ["asked": "9"]).status == 403)
            }
        }
    }
}
