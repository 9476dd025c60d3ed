import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Thread

/// A reader walks from a promise to its proof and back, sees what is missing on the way, and may mend it.
struct ThreadPagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a commitment's thread shows who works on it and what that work serves, and back again`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add(
                [
                    ("keeps", tracking, .thing(listen)),
                    ("shown-by", tracking, .words(kind: "measure", Wording("Plans checked each term"))),
                ], by: .system("test"))
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let prefix = language == .welsh ? "/cy" : ""
            let page = try await reader.open("\(prefix)/thread/commitment/listen")
            #expect(page.status == 200 && page.has("“Listen to us”"))
            #expect(page.has("\(prefix)/a/tracking") && page.has("No word for 40 days."))
            #expect(page.has("Plans checked each term") && page.has("The head is on leave"))
            #expect(!page.says(ThreadWords.keptBy, in: language), "the question over it says so already")
            for place in [ThreadPlace.said, .meeting, .change] {
                #expect(page.says(try #require(ThreadPlaceWords.empty[place]), in: language))
            }
            let back = try await reader.open("\(prefix)/thread/activity/tracking")
            #expect(back.has("\(prefix)/c/listen") && back.has("\(prefix)/p/education"))
            #expect(!page.has("/join"), "a councillor is not offered what only officers may do")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the work of another commitment is no part of the story, though both serve one priority`(kind: DatabaseKind)
        async throws
    {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add(
                [
                    ("keeps", tracking, .thing(listen)), ("keeps", passes, .thing(siblings)),
                    ("serves", passes, .thing(education)), ("serves", listen, .thing(education)),
                ], by: .system("test"))
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let page = try await reader.open("/thread/commitment/listen")
            #expect(page.has("/a/tracking") && page.has("/p/education") && !page.has("/a/passes"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what hangs loose is listed under what it lacks`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, newBrowser in
            try await links.add([("keeps", tracking, .thing(listen))], by: .system("test"))
            let groups = try await LooseEnds(things: ground.things, links: links).groups()
            #expect(
                groups.map { [$0.heading.english] + $0.items.map(\.words.english) } == [
                    ["Commitments that nobody works on", "Keep siblings together"],
                    ["Work that serves no priority", "Work on passes", "Work on drama"],
                ])
            let reader = newBrowser()
            try await reader.signIn(as: .member)
            let page = try await reader.open("/thread/loose")
            #expect(page.has("3 things hang loose, for 2 reasons.") && page.has("Keep siblings together"))
            #expect(!page.has("Work on tracking"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link to what is gone is found`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, _ in
            try await links.add([("keeps", ThingName("activity", "gone"), .thing(listen))], by: .system("test"))
            let broken = try await LooseEnds(things: ground.things, links: links).broken()
            #expect(
                broken.map(\.brokenSentence.english) == [
                    "The link “activity:gone — Helps to keep — commitment:listen” leads to something that is gone."
                ])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer joins two things in two questions`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let first = try await officer.open("/thread/activity/drama/join")
            #expect(first.status == 200 && first.has("keeps&gt;commitment") && !first.has("secret"))
            let second = try await officer.open("/thread/activity/drama/join?way=keeps%3Ecommitment&find=sibl")
            #expect(second.has("Keep siblings together") && !second.has("Listen to us"))
            let nothing = try await officer.submit("/thread/activity/drama/join", ["way": "keeps>commitment"])
            #expect(nothing.status == 422 && nothing.says(LinkWords.chooseOne))
            let done = try await officer.submit(
                "/thread/activity/drama/join", ["way": "keeps>commitment", "to": "siblings"])
            #expect(done.status == 303 && done.location == "/a/drama#joined")
            #expect(try await links.links(of: siblings).map(\.from) == [drama])
            let again = try await officer.submit(
                "/thread/activity/drama/join", ["way": "keeps>commitment", "to": "siblings"])
            #expect(again.status == 422 && again.says(ThreadWords.alreadyJoined))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is not kept here yet is joined in words, and words that are missing are asked for`(kind: DatabaseKind)
        async throws
    {
        try await Village.visit(kind) { links, _, newBrowser in
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            _ = try await officer.open("/thread/commitment/listen/join")
            let empty = try await officer.submit(
                "/thread/commitment/listen/join", ["way": "shown-by>measure", "words-english": " "])
            #expect(empty.status == 422 && empty.says(LinkWords.enterWords))
            let long = try await officer.submit(
                "/thread/commitment/listen/join",
                ["way": "shown-by>measure", "words-english": String(repeating: "x", count: 301)])
            #expect(long.status == 422 && long.has(String(repeating: "x", count: 301)))
            let done = try await officer.submit(
                "/thread/commitment/listen/join",
                ["way": "shown-by>measure", "words-english": "Reviews attended", "words-welsh": "Adolygiadau"])
            #expect(done.status == 303)
            #expect(
                try await links.links(of: listen).map(\.to) == [
                    .words(kind: "measure", Wording("Reviews attended", cy: "Adolygiadau"))
                ])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link is taken out after one question, and the audit says so`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, newBrowser in
            try await links.add([("keeps", drama, .thing(listen))], by: .system("test"))
            let link = try #require(try await links.links(of: listen).first)
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            let asked = try await officer.open("/thread/links/\(link.id)/take-out")
            #expect(asked.status == 200 && asked.has("Work on drama"))
            #expect(try await links.links(of: listen).count == 1)
            _ = try await officer.submit("/thread/links/\(link.id)/take-out", [:])
            #expect(try await links.links(of: listen) == [])
            let acts = try await ground.records.read {
                try $0.rows("SELECT act FROM audit ORDER BY seq DESC LIMIT 1") { try $0.text("act") }
            }
            #expect(acts == ["link.removed"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `those who may not join are refused, and a kind they may not see does not exist for them`(kind: DatabaseKind)
        async throws
    {
        try await Village.visit(kind) { links, _, newBrowser in
            try await links.add(
                [("see-also", listen, .thing(ThingName("secret", "one")))], by: .system("test"))
            let member = newBrowser()
            try await member.signIn(as: .member)
            #expect(try await member.open("/thread/activity/drama/join").status == 403)
            #expect(try await member.open("/thread/secret/one").status == 404)
            let story = try await member.open("/thread/commitment/listen")
            #expect(story.status == 200 && !story.has("A secret"))
            #expect(try await member.open("/thread/commitment/nothing").status == 404)
            #expect(try await member.open("/thread/nothing/listen").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the panel on a thing's page offers to take out only what can be`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, newBrowser in
            try await links.add([("keeps", tracking, .thing(listen))], by: .system("test"))
            let link = try #require(try await links.links(of: listen).first)
            let groups = try await Strands(things: ground.things, links: links).of([tracking])
            #expect(groups.map(\.link) == [nil, link.id])
        }
    }
}
