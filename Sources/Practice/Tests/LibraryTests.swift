import Basics
import Capability
import Programme
import Proving
import Store
import Testing
import Thread
import Web

@testable import Practice

/// What works elsewhere, and trying it here.
struct LibraryTests {
    private let right = [
        "council": "Westminster", "what-english": "Departments offer work placements.",
        "source-english": "Annual report, page 12",
    ]

    @Test(arguments: DatabaseKind.all)
    func `what another council does is kept with its source, and not twice`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.browser(as: .officer)
            let empty = try await officer.open("/practice")
            #expect(empty.says(LibraryWords.emptyWhy) && empty.has("/practice/new"))
            _ = try await officer.open("/practice/new")
            let wrong = try await officer.submit("/practice/new", ["result-english": "Jobs", "on-day": "40"])
            #expect(wrong.status == 422 && wrong.has("Jobs"))
            for sentence in [
                LibraryWords.sayCouncil, LibraryWords.sayWhat, LibraryWords.saySource, KeepingWords.dayWrong,
            ] { #expect(wrong.says(sentence)) }
            let kept = try await officer.submit("/practice/new", right)
            #expect(kept.location == "/practice/westminster-departments-offer-work-placements?done=kept")
            let page = try await officer.open("/practice/westminster-departments-offer-work-placements")
            #expect(page.has("Annual report, page 12") && page.says(LibraryWords.resultUnknown))
            let twice = try await officer.submit(
                "/practice/new", right.merging(["what-english": "departments offer  work placements"]) { $1 })
            #expect(twice.status == 422 && twice.says(LibraryWords.standsAlready))
            let elsewhere = try await officer.submit("/practice/new", right.merging(["council": "Dudley"]) { $1 })
            #expect(elsewhere.status == 303)
            #expect(try await officer.open("/practice").has("2 examples from 2 councils."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers change one practice: nothing is overwritten, and a priority that is gone stays kept`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let practice = try await hall.familyFirm(priorities: ["education-employment", "gone"])
            let officer = try await hall.browser(as: .officer)
            #expect(try await officer.open("\(practice.path)/edit").has("name=\"version\" value=\"1\""))
            let typed = right.merging(["version": "1", "priority": "education-employment"]) { $1 }
            let first = try await officer.submit(
                "\(practice.path)/edit", typed.merging(["result-english": "Four jobs"]) { $1 })
            #expect(first.status == 303)
            let second = try await officer.submit(
                "\(practice.path)/edit", typed.merging(["result-english": "Nine jobs"]) { $1 })
            #expect(second.status == 409 && second.has("Four jobs") && second.has("Nine jobs"))
            let kept = try #require(try await hall.practice.library.practice(key: practice.key))
            #expect(kept.result == Wording("Four jobs") && kept.priorities == ["education-employment", "gone"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `trying it here begins an activity under its priority, joined to it, and asks before a second`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let practice = try await hall.familyFirm(priorities: ["education-employment"])
            let officer = try await hall.browser(as: .officer)
            #expect(try await officer.open(practice.path).says(LibraryWords.tryHere))
            let key = "departments-offer-work-placements-as-in-westminster"
            let begun = try await officer.submit("\(practice.path)/try", [:])
            #expect(begun.location == "/programme/\(key)/edit")
            let activity = try #require(
                try await hall.programme.activity(key: key))
            #expect(activity.title.english.contains("Westminster") && activity.outcomes == [practice.what])
            #expect(activity.priority != nil)
            let page = try await officer.open("/programme/\(key)")
            #expect(page.has("href=\"\(practice.path)\""), "the activity names what it tries")
            #expect(
                try await officer.open(practice.path).has(
                    "/programme/\(key)"))
            let again = try await officer.submit("\(practice.path)/try", [:])
            #expect(again.status == 409 && again.says(LibraryWords.already))
            #expect(again.has("href=\"/programme/\(key)\""))
            #expect(try await hall.programme.activities().count == 1)
            #expect(try await officer.submit("\(practice.path)/try", ["again": "yes"]).status == 303)
            #expect(try await hall.programme.activities().count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `without a programme one sentence says what to do first`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind, hasProgramme: false) { hall in
            let practice = try await hall.familyFirm()
            let officer = try await hall.browser(as: .officer)
            let page = try await officer.open("/cy\(practice.path)")
            #expect(page.says(KeepingWords.noProgramme, in: .welsh) && page.has("/cy/programme/begin"))
            _ = try await officer.open("/practice/new")
            let tried = try await officer.submit("\(practice.path)/try", [:])
            #expect(tried.status == 409 && tried.says(KeepingWords.noProgramme))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `members read the library and change nothing in it`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let practice = try await hall.familyFirm()
            let member = try await hall.browser(as: .member)
            let page = try await member.open("/cy\(practice.path)")
            #expect(page.status == 200 && page.has("lleoliadau gwaith") && page.has("lang=\"en\">Some became jobs"))
            #expect(!page.says(LibraryWords.tryHere, in: .welsh) && !page.has("/edit"))
            for address in ["/practice/new", "\(practice.path)/edit", "\(practice.path)/try"] {
                #expect(try await member.submit(address, right).status == 403)
            }
            #expect(try await hall.browser(as: .youngPerson).open("/practice").status == 403)
            #expect(try await member.open("/practice/nothing").status == 404)
        }
    }
}
