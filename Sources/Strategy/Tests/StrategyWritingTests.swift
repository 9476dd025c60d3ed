import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Strategy

/// An officer writes the strategy; nothing that anybody wrote is lost.
struct StrategyWritingTests {
    private static let edit = "/strategies/\(Hall.key)/edit"

    private static func section(_ text: String, version: Int) -> [String: String] {
        ["heading-english": "Voice", "text-english": text, "place": "1", "version": "\(version)"]
    }

    @Test(arguments: DatabaseKind.all)
    func `a changed section is a new version, and the one before is kept`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            #expect(try await officer.open(Self.edit).has("section-voice"))
            _ = try await officer.open("\(Self.edit)/section-voice")
            let typed = Self.section("We listen.\r\nWe answer within a week.", version: 1)
            #expect(try await officer.submit("\(Self.edit)/section-voice", typed).status == 303)
            #expect(try await hall.text()?.sections?.first?.text.english == "We listen.\nWe answer within a week.")
            let whole = try #require(try await hall.strategies.current())
            #expect(whole.version == 2)
            let kept = try await hall.versions.versions(of: whole.id)
            #expect(kept.map(\.number) == [2, 1])
            #expect(kept.last?.document.sections?.first?.text.english == "We listen.\nWe answer.")
            // The same again changes nothing.
            _ = try await officer.submit(
                "\(Self.edit)/section-voice", Self.section("We listen.\nWe answer within a week.", version: 2))
            #expect(try await hall.strategies.current()?.version == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers in one section: the second sees both texts and overwrites nothing`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/section-voice")
            _ = try await officer.submit("\(Self.edit)/section-voice", Self.section("Mine", version: 1))
            let second = try await officer.submit("\(Self.edit)/section-voice", Self.section("Theirs", version: 1))
            #expect(second.status == 409 && second.says(ComponentWords.changedMeanwhile))
            #expect(second.has("Mine") && second.has("Theirs"))
            #expect(try await hall.text()?.sections?.first?.text.english == "Mine")
            // With the version that they have seen now, theirs stands.
            let third = try await officer.submit("\(Self.edit)/section-voice", Self.section("Theirs", version: 2))
            #expect(third.status == 303)
            #expect(try await hall.text()?.sections?.first?.text.english == "Theirs")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers in different parts both keep what they wrote`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open(Self.edit)
            _ = try await officer.submit("\(Self.edit)/section-voice", Self.section("Mine", version: 1))
            let other = try await officer.submit(
                "\(Self.edit)/opening", ["statement-english": "We are parents.", "purpose-english": "", "version": "1"])
            #expect(other.status == 303)
            let text = try #require(try await hall.text())
            #expect(text.sections?.first?.text.english == "Mine" && text.statement?.english == "We are parents.")
            #expect(text.purpose == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a part that somebody took out meanwhile gives back what was typed`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/section-voice")
            _ = try await officer.submit(
                "\(Self.edit)/section-voice", Self.section("Gone", version: 1).merging(["take-out": "yes"]) { $1 })
            #expect(try await hall.text()?.sections?.isEmpty == true)
            let late = try await officer.submit("\(Self.edit)/section-voice", Self.section("All my work", version: 1))
            #expect(late.status == 409 && late.has("All my work") && late.says(EditWords.partGone))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is missing or cannot be is said, and what was typed stays`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/about")
            let wrong = try await officer.submit(
                "\(Self.edit)/about",
                [
                    "title-english": "", "one-english": "theme", "many-english": "themes", "from-day": "1",
                    "from-month": "4", "from-year": "2028", "until-day": "31", "until-month": "3",
                    "until-year": "2027", "version": "1",
                ])
            #expect(wrong.status == 422 && wrong.says(EditWords.sayTitle) && wrong.says(EditWords.endsBeforeItBegins))
            #expect(wrong.has("value=\"themes\""))
            let long = try await officer.submit(
                "\(Self.edit)/section-voice", Self.section(String(repeating: "a ", count: 10_001), version: 1))
            #expect(long.status == 422 && long.says(EditWords.tooLong(20_000)))
            #expect(try await hall.strategies.current()?.version == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a priority is added, moved and led, and those that go on stay the same thing`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let before = try await hall.priorities.priorities()
            #expect(before.map(\.key) == ["homes", "health"])
            let officer = try await hall.signedIn(as: .officer)
            #expect(try await officer.open("\(Self.edit)/new-priority").has("area of focus"))
            let added = try await officer.submit(
                "\(Self.edit)/new-priority",
                [
                    "title-english": "School", "achievements-english": "8 of 10 | Had a plan\nA prize day",
                    "place": "1", "version": "1",
                ])
            #expect(added.status == 303)
            let after = try await hall.priorities.priorities()
            #expect(after.map(\.key) == ["school", "homes", "health"])
            #expect(after.first?.content.achievements?.map(\.count) == ["8 of 10", nil])
            #expect(after.first { $0.key == "homes" }?.id == before.first?.id)
            let wrong = try await officer.submit(
                "\(Self.edit)/priority-homes", ["title-english": "Homes", "lead": "nobody-known", "version": "2"])
            #expect(wrong.status == 422 && wrong.says(EditWords.noSuchLead))
            // Taken out: no longer in the strategy, still readable for what served it.
            _ = try await officer.submit(
                "\(Self.edit)/priority-homes",
                ["title-english": "Homes", "place": "2", "take-out": "yes", "version": "2"])
            #expect(try await hall.priorities.priorities().map(\.key) == ["school", "health"])
            #expect(try await officer.open("/strategy/priorities/homes").says(BeginWords.priorityGone))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `missing translations are counted, part by part`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let page = try await officer.open(Self.edit)
            // Thirteen pieces; Welsh stands for the title, the two words for a priority, one aim and one title.
            #expect(Hall.document.blocks.count == 13)
            #expect(page.says(EditWords.translated(13, missing: 8, .welsh)))
            #expect(try await officer.open("/cy/strategy").has("lang=\"en\""))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `only an officer writes`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            for role in [Role.member, .lead, .youngPerson, .clerk] {
                let browser = try await hall.signedIn(as: role)
                #expect(try await browser.open("/strategy").status == 200)
                #expect(try await browser.open(Self.edit).status == 403)
                #expect(try await browser.open("/strategies/\(Hall.key)/questions").status == 403)
            }
        }
    }
}
