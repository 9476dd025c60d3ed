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
            #expect(try await officer.submit(path, why).status == 303)
            let page = try await officer.open("/promise/listen")
            #expect(page.says(PromiseWords.retiredOn(try Town.day("2026-11-01"))))
            #expect(page.has("Young people wrote a new one"))
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
            #expect(try await officer.submit("/promise/sessions/new", future).says(SessionWords.future))
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
