import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Thread

/// Anything can be joined to anything, with what that means, and what makes no sense is refused.
struct LinkTests {
    @Test(arguments: DatabaseKind.all)
    func `a link is found from both of its ends`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, _ in
            try await links.add([("keeps", tracking, .thing(listen))], by: .system("test"))
            let forwards = try await links.links(of: tracking)
            let backwards = try await links.links(of: listen)
            #expect(forwards.count == 1 && forwards == backwards)
            #expect(try await links.links(of: siblings) == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `making the same link twice keeps one, and so do the same words`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, _ in
            let words = Link.End.words(kind: "measure", Wording("Children heard at their review"))
            for _ in 0..<2 {
                try await links.add(
                    [("keeps", tracking, .thing(listen)), ("shown-by", listen, words)], by: .system("test"))
            }
            let counts = try await links.counts()
            #expect(counts.links == 1 && counts.lines == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `words turned into a link leave one link and no words`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, _, _ in
            try await links.add(
                [("see-also", tracking, .words(kind: "activity", Wording("free passes")))], by: .system("test"))
            let link = try #require(try await links.links(of: tracking).first)
            try await links.turn(link, into: passes, by: .system("test"))
            let after = try await links.links(of: passes)
            #expect(after.map(\.from) == [tracking] && after.map(\.to) == [.thing(passes)])
            #expect(try await links.counts().lines == 0)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what is taken out by an act is no finding of the check`(kind: DatabaseKind) async throws {
        try await Village.visit(kind) { links, ground, _ in
            try await links.add([("keeps", tracking, .thing(listen))], by: .system("test"))
            let link = try #require(try await links.links(of: listen).first)
            #expect(try await links.remove(link.id, by: .system("test")))
            #expect(try await Inspection(records: ground.records).unrecorded(in: [Link.table]) == [])
        }
    }

    static let waitsFor = ThreadMeanings.waitsFor

    private func strand(_ from: ThingName, _ to: ThingName, _ meaning: LinkMeaning = waitsFor) -> Strand {
        Strand(meaning: meaning, from: from, to: .thing(to), link: nil)
    }

    private let joining = Joining(things: Things(kinds: Village.all, meanings: ThreadMeanings.all))

    @Test func `nothing is joined to itself`() {
        #expect(joining.problem(Self.waitsFor, from: drama, to: drama, standing: []) == ThreadWords.toItself)
    }

    @Test func `a circle is refused however long it is`() {
        let two = joining.problem(Self.waitsFor, from: drama, to: passes, standing: [strand(passes, drama)])
        #expect(two?.english.contains("a circle: each would wait") == true)
        let three = joining.problem(
            Self.waitsFor, from: drama, to: tracking, standing: [strand(tracking, passes), strand(passes, drama)])
        #expect(three?.english.contains("a circle of 3") == true)
        #expect(joining.problem(Self.waitsFor, from: drama, to: tracking, standing: [strand(passes, drama)]) == nil)
    }

    @Test func `links that may lead back are not taken for a circle`() {
        let standing = [strand(tracking, listen, ThreadMeanings.keeps)]
        #expect(joining.problem(ThreadMeanings.keeps, from: passes, to: listen, standing: standing) == nil)
    }

    @Test func `a meaning joins only the kinds it is for, in its direction`() {
        #expect(
            joining.problem(ThreadMeanings.keeps, from: listen, to: tracking, standing: []) == ThreadWords.doNotJoin)
        #expect(joining.problem(Self.waitsFor, from: drama, to: listen, standing: []) == ThreadWords.doNotJoin)
        #expect(joining.problem(ThreadMeanings.keeps, from: tracking, to: listen, standing: []) == nil)
    }

    @Test func `what is joined already is said to be, from either end of a mutual link`() {
        let standing = [strand(drama, passes, ThreadMeanings.seeAlso)]
        for (from, to) in [(drama, passes), (passes, drama)] {
            #expect(
                joining.problem(ThreadMeanings.seeAlso, from: from, to: to, standing: standing)
                    == ThreadWords.alreadyJoined)
        }
    }

    @Test func `a kind nobody registered joins nothing`() {
        let stranger = ThingName("stranger", "x")
        #expect(
            joining.problem(ThreadMeanings.seeAlso, from: drama, to: stranger, standing: []) == ThreadWords.doNotJoin)
    }
}
