import Basics
import Capability
import Council
import Foundation
import Proving
import Store
import Testing
import Thread

@testable import Promise

/// What was promised is kept as it was said, and what it became beside it.
struct PromiseStoreTests {
    @Test(arguments: DatabaseKind.all)
    func `on the thread a commitment stands until the day it is retired, and says where young people have spoken`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { promise, _ in
            let (first, second) = try await Town.plant(promise)
            _ = try await Town.ask(promise, first, on: "2026-10-20", [.from12: Answers(kept: 9)])
            let things = try #require(promise.ground.things.kind(Commitment.kind))
            #expect(try await things.list().map(\.answers) == [[.said], []])
            let today = promise.ground.records.now.inLondon.day
            let why = Wording("It is part of the first now")
            for (day, isClosed) in [(today.adding(days: 1), false), (today, true)] {
                let kept = try #require(try await promise.commitments.commitment(second.id))
                _ = try await promise.commitments.retire(
                    kept.id, on: day, because: why, seen: kept.version, by: Town.officer)
                #expect(try await things.list().map(\.isClosed) == [false, isClosed])
            }
        }
    }

    @Test func `the promise is read by the council's own word`() {
        let pledge = TermWords(one: Wording("pledge", cy: "adduned"), many: Wording("pledges", cy: "addunedau"))
        let own = Terms(own: [.promise: pledge])
        #expect(PromiseWords.frontLink(own) == Bilingual("Read the pledge", cy: "Darllen: adduned"))
        #expect(PromiseWords.frontLink(Terms()) == Bilingual("Read the promise", cy: "Darllen yr addewid"))
    }

    @Test(arguments: DatabaseKind.all)
    func `new words never overwrite the old, which keep their dates`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            let words = Wording("Listen to us, and tell us what you did", cy: "Gwrandewch arnom")
            let result = try await promise.commitments.reword(
                listen.id, words, from: try Town.day("2026-09-01"), seen: 1, by: Town.officer)
            guard case .kept(let kept) = result else {
                Issue.record("not kept")
                return
            }
            #expect(kept.words == words && kept.version == 2)
            let all = try await promise.commitments.wordings(of: listen.id)
            #expect(all.map(\.words) == [Wording("Listen to us and mean it"), words])
            #expect(all.map(\.from.iso) == ["2026-01-05", "2026-09-01"])
            #expect(all.map(\.until?.iso) == ["2026-09-01", nil])
            #expect(try await promise.commitments.commitment(key: "listen")?.words == words)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever saw an older version changes nothing`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            let day = try Town.day("2026-09-01")
            _ = try await promise.commitments.reword(listen.id, Wording("One"), from: day, seen: 1, by: Town.officer)
            let result = try await promise.commitments.reword(
                listen.id, Wording("Two"), from: day, seen: 1, by: Town.officer)
            guard case .stale(let now) = result else {
                Issue.record("overwritten")
                return
            }
            #expect(now.words == Wording("One"))
            #expect(try await promise.commitments.wordings(of: listen.id).count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a retired commitment stays, with the day and the reason, and is no longer counted`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            let day = try Town.day("2026-11-01")
            _ = try await promise.commitments.retire(
                listen.id, on: day, because: Wording("It is law now"), seen: 1, by: Town.officer)
            let kept = try #require(try await promise.commitments.commitment(key: "listen"))
            #expect(kept.isInForce(on: day.adding(days: -1)) && !kept.isInForce(on: day))
            #expect(kept.retiredBecause == Wording("It is law now"))
            #expect(try await promise.summary()["promises"] == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `commitments change places only under their own heading`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let (first, second) = try await Town.plant(promise)
            try await promise.commitments.move(second.id, up: true, by: Town.officer)
            #expect(try await promise.commitments.commitments().map(\.key) == ["siblings", "listen"])
            try await promise.commitments.move(second.id, up: true, by: Town.officer)
            try await promise.commitments.move(first.id, up: false, by: Town.officer)
            #expect(try await promise.commitments.commitments().map(\.key) == ["siblings", "listen"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `answers that somebody else changed meanwhile are not overwritten`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            let first: [AgeBand: Answers] = [.from12: Answers(kept: 7, not: 2)]
            let session = try await Town.ask(promise, listen, on: "2026-10-28", first)
            let second: [AgeBand: Answers] = [.from16: Answers(partly: 8)]
            let refused = try await promise.verdicts.keep(
                second, at: session.id, on: listen.id, seen: [:], by: Town.officer)
            guard case .stale(let now) = refused else {
                Issue.record("overwritten")
                return
            }
            #expect(now == first)
            _ = try await promise.verdicts.keep(second, at: session.id, on: listen.id, seen: first, by: Town.officer)
            #expect(try await promise.verdicts.counts(of: listen.id).byBand == second)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a demonstration’s file becomes the promise, its verdicts and its links`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: Town.list) { proving in
            let folder = proving.folder.appendingPathComponent("Councils")
            try Self.write(Self.file, to: folder)
            let promise = Promise(proving.ground)
            try await promise.demonstrate(
                Demonstration(council: "town", folder: proving.folder, data: folder) { _ in })
            #expect(
                try await promise.summary() == ["promises": 2, "promise_headings": 1, "promise_verdict_sessions": 1])
            let listen = try #require(try await promise.commitments.commitment(key: "listen"))
            let links = try await LinkStore(records: proving.records).links(of: listen.name)
            #expect(links.map(\.meaning).sorted() == ["offers", "shown-by", "taken-to"])
            #expect(try await promise.verdicts.counts(of: listen.id).answers == Answers(kept: 9, partly: 3))
            #expect(try await promise.awareness.all().map(\.asked) == [16])
            #expect(try await promise.store.promise()?.isOwnWords == true)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `new words cannot stand from before those that stand`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { promise, _ in
            let listen = try await Town.plant(promise).first
            let before = try Town.day("2026-01-04")
            await #expect(throws: Refusal.self) {
                _ = try await promise.commitments.reword(
                    listen.id, Wording("Sooner"), from: before, seen: 1, by: Town.officer)
            }
            #expect(try await promise.commitments.wordings(of: listen.id).count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a promise whose file does not say whose words it is in is not given to young people`(kind: DatabaseKind)
        async throws
    {
        try await ProvingGround.lend(kind, with: Town.list) { proving in
            let folder = proving.folder.appendingPathComponent("Councils")
            try Self.write(Self.file.replacing("\"own_words\": true, ", with: ""), to: folder)
            let promise = Promise(proving.ground)
            try await promise.demonstrate(
                Demonstration(council: "town", folder: proving.folder, data: folder) { _ in })
            #expect(try await promise.store.promise()?.isOwnWords == false)
        }
    }

    /// As their sources say: two promises are young people's own words, three the councils wrote or drew up.
    @Test(arguments: [
        ("wiltshire", true), ("wolverhampton-2010", true), ("denbighshire", false), ("dudley", false),
        ("wolverhampton-2018", false),
    ])
    func `a council shown gives young people only words that are theirs`(council: String, isOwn: Bool) async throws {
        try await ProvingGround.lend(with: Town.list) { proving in
            let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Councils")
            let promise = Promise(proving.ground)
            try await promise.demonstrate(
                Demonstration(council: council, folder: proving.folder, data: data) { _ in })
            let planted = try #require(try await promise.store.promise())
            #expect(planted.isOwnWords == isOwn)
        }
    }

    @Test func `a misspelt field of the file is refused by its name`() async throws {
        try await ProvingGround.lend(with: Town.list) { proving in
            let folder = proving.folder.appendingPathComponent("Councils")
            try Self.write(Self.file.replacing("\"how\"", with: "\"hwo\""), to: folder)
            let promise = Promise(proving.ground)
            await #expect(throws: Refusal.self) {
                try await promise.demonstrate(
                    Demonstration(council: "town", folder: proving.folder, data: folder) { _ in })
            }
        }
    }

    private static func write(_ text: String, to folder: URL) throws {
        let council = folder.appendingPathComponent("town")
        try FileManager.default.createDirectory(at: council, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: council.appendingPathComponent("promise.json"))
    }

    private static let file = """
        {"title": {"en": "Our promise"}, "how": {"en": "They wrote it."}, "own_words": true, "headings": [
          {"key": "listening", "title": {"en": "Listening"}, "commitments": [
            {"key": "listen", "words": {"en": "Listen to us"}, "serves": ["priority:voice"],
             "named": [{"kind": "measure", "words": {"en": "Reviews young people took part in"}},
                       {"kind": "meeting", "words": {"en": "Every panel meeting"}},
                       {"kind": "offer", "words": {"en": "An advocate"}}],
             "verdicts": [{"on": "2026-10-28", "session": {"en": "Half-term"},
               "counts": [{"ages": "12-15", "kept": 6, "partly": 1, "not": 0, "unsure": 0},
                          {"ages": "16-17", "kept": 3, "partly": 2, "not": 0, "unsure": 0}]}]},
            {"key": "siblings", "words": {"en": "Keep us together"},
             "verdicts": [{"on": "2026-10-28", "session": {"en": "Half-term"},
               "counts": [{"ages": "12-15", "kept": 1, "partly": 1, "not": 0, "unsure": 0}]}]}]}],
         "awareness": [{"on": "2026-10-28", "of": "young-people", "heard": 8, "asked": 16,
           "where": {"en": "Half-term"}}]}
        """
}
