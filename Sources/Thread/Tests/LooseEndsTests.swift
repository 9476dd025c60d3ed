import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Thread

/// What is counted as work, as promised and as loose is what stands today.
struct LooseEndsTests {
    @Test(arguments: DatabaseKind.all)
    func `work that serves only what has ended, and a promise on which work was stopped, hang loose`(
        kind: DatabaseKind
    ) async throws {
        try await Village.visit(kind) { links, ground, _ in
            try await links.add(
                [
                    ("keeps", fair, .thing(siblings)), ("keeps", tracking, .thing(listen)),
                    ("serves", passes, .thing(culture)), ("serves", drama, .thing(education)),
                ], by: .system("test"))
            let groups = try await LooseEnds(things: ground.things, links: links).groups()
            #expect(
                groups.map { [$0.heading.english] + $0.items.map(\.words.english) } == [
                    ["Commitments that nobody works on", "Keep siblings together"],
                    ["Work that serves no priority", "Work on passes"],
                ])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is only named in words is listed once, with all that name it`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, newBrowser in
            let heard = Link.End.words(kind: "measure", Wording("Children heard at their review"))
            try await links.add(
                [
                    ("shown-by", listen, heard), ("shown-by", tracking, heard), ("shown-by", fair, heard),
                    ("offers", drama, .words(kind: "offer", Wording("A seat at the play"))),
                ], by: .system("test"))
            let groups = try await LooseEnds(things: ground.things, links: links).groups()
            let named = groups.suffix(2).map(\.items)
            #expect(named.map(\.count) == [1, 1])
            guard case .words("measure", _, let by)? = named.first?.first else {
                Issue.record("the measure is not there")
                return
            }
            #expect(by.map(\.name) == [listen, tracking], "what was stopped needs no measure")
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let page = try await reader.open("/thread/loose")
            #expect(page.has("Children heard at their review") && page.has("A seat at the play"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a measure that is only named is no figure, on the promise or on the work for it`(kind: DatabaseKind)
        async throws
    {
        try await Village.visit(kind) { links, _, newBrowser in
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            try await links.add(
                [("shown-by", listen, .words(kind: "measure", Wording("Children heard")))], by: .system("test"))
            #expect(try await reader.open("/thread").has("One measure named, no figure yet."))
            try await links.add(
                [
                    ("keeps", tracking, .thing(listen)),
                    ("shown-by", tracking, .words(kind: "measure", Wording("Plans checked"))),
                ], by: .system("test"))
            #expect(try await reader.open("/thread").has("2 measures named, no figure yet."))
            #expect(try await reader.open("/cy/thread").has("2 mesur wedi’u henwi, dim ffigur eto."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is no longer promised is not counted, and stands apart`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("keeps", drama, .thing(siblings))], by: .system("test"))
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let page = try await reader.open("/thread")
            #expect(page.has("Somebody is working on 1 of the 2 commitments; nobody is working on 1."))
            let parts = page.text.split(separator: "No longer promised")
            #expect(parts.count == 2 && parts[1].contains("Holidays abroad") && !parts[0].contains("Holidays abroad"))
        }
    }

    @Test func `one reason that holds for many is said once`() {
        let many = (1...46).map { LooseEnds.Item.thing(thing("\($0)")) }
        let one = [LooseEnds.Group(heading: .same("Activities that name nothing to count"), items: many)]
        #expect(
            one.shortly.english
                == "46 things hang loose, all for one reason. Activities that name nothing to count: 46.")
        let five = one + (1...4).map { LooseEnds.Group(heading: .same("R\($0)"), items: [many[0]]) }
        #expect(
            five.shortly.english == "46 things hang loose, for 5 reasons. Activities that name nothing to count: 46. "
                + "R1: 1. R2: 1. And 2 more reasons.")
    }

    private func thing(_ id: String) -> Thing {
        Thing(ThingName("activity", id), title: Wording(id), path: "/a/\(id)")
    }
}
