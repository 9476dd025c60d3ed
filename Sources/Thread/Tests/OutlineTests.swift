import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Thread

/// Young people and carers are told what is done about the promise, without what is not for them and without being
/// told that there is nothing.
struct OutlineTests {
    @Test(arguments: DatabaseKind.all, [Role.carer, .youngPerson])
    func `they read the title of the work and how it stands, and no link leads where they may not go`(
        kind: DatabaseKind, role: Role
    ) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("keeps", tracking, .thing(listen))], by: .system("test"))
            let reader = newBrowser()
            try await reader.signIn(as: role)
            let page = try await reader.open("/thread/commitment/listen")
            #expect(page.has("Work on tracking") && page.has("No word for 40 days."))
            #expect(!page.has("/a/tracking") && !page.has("/thread/activity/tracking"))
            #expect(!page.has("The head is on leave"), "what a lead wrote was not written for them")
            #expect(!page.has("Nobody is working on this yet."))
            #expect(try await reader.open("/thread/activity/tracking").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nothing is said of what they may not even know of`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("serves", listen, .thing(education))], by: .system("test"))
            let carer = newBrowser()
            try await carer.signIn(as: .carer)
            let page = try await carer.open("/thread/commitment/listen")
            #expect(!page.has("Education"))
            #expect(!page.says(try #require(ThreadPlaceWords.questions[.priority])))
            #expect(page.has("Nobody is working on this yet."), "there is none, and they would be told of one")
            let member = newBrowser()
            try await member.signIn(as: .member)
            #expect(try await member.open("/thread/commitment/listen").has("Education"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a kind that decides nothing shows nobody its outlines`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { _, ground, _ in
            let secret = ThingName("secret", "one")
            let carer = Person(id: "c", name: "Carer", roles: [.carer], session: "s")
            let told = try await ground.things.told([secret, tracking, listen], to: carer)
            #expect(Set(told.keys) == [tracking, listen])
            #expect(told[tracking]?.isOutline == true && told[tracking]?.said.isEmpty == true)
            #expect(told[listen]?.isOutline == false)
            #expect(try await ground.things.find([secret, tracking, listen], for: carer).keys.map(\.self) == [listen])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who does not see all that can hang loose is not told how much does, only what is worked on`(
        kind: DatabaseKind
    ) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("keeps", drama, .thing(siblings))], by: .system("test"))
            let carer = newBrowser()
            try await carer.signIn(as: .carer)
            #expect(try await carer.open("/thread/loose").status == 403)
            #expect(try await !carer.open("/thread").has("/thread/loose"))
            let lines = try await carer.open("/lines")
            #expect(lines.has("Somebody is working on 1 of the 2 commitments; nobody is working on 1."))
            #expect(!lines.has("loose"))
            let member = newBrowser()
            try await member.signIn(as: .member)
            #expect(try await member.open("/lines").has("3 things hang loose, for 2 reasons."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever may not follow the thread is not offered it, and nobody is told that what is hidden is missing`(
        kind: DatabaseKind
    ) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("see-also", listen, .thing(ThingName("secret", "one")))], by: .system("test"))
            let administrator = newBrowser()
            try await administrator.signIn(as: .administrator)
            #expect(try await !administrator.open("/c/listen").has("/thread/"))
            let carer = newBrowser()
            try await carer.signIn(as: .carer)
            let page = try await carer.open("/c/listen")
            #expect(page.has("/thread/commitment/listen"))
            #expect(!page.says(LinkWords.joinedToNothing) && !page.has("A secret"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `where young people have given their verdict, nobody is told that they said nothing`(kind: DatabaseKind)
        async throws
    {
        try await Village.visit(kind) { _, _, newBrowser in
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let nothing = try #require(ThreadPlaceWords.empty[.said])
            #expect(try await reader.open("/thread/commitment/listen").says(nothing))
            #expect(try await !reader.open("/thread/commitment/siblings").says(nothing))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a Welsh thread is named after what it is the thread of, and work that waits for other work says so`(
        kind: DatabaseKind
    ) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add([("waits-for", drama, .thing(passes))], by: .system("test"))
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let commitment = try await reader.open("/cy/thread/commitment/listen")
            #expect(commitment.has("Edefyn yr ymrwymiad hwn") && commitment.has("Popeth am yr ymrwymiad hwn"))
            #expect(try await reader.open("/cy/thread/priority/education").has("Edefyn y flaenoriaeth hon"))
            #expect(try await reader.open("/thread/activity/drama").has("Waits for: "))
        }
    }
}
