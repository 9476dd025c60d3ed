import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import Store
import Thread
import Web

@testable import Promise

/// A council with a promise, its officer and its young people.
enum Town {
    static let list = CapabilityList([Access.self, Council.self, Thread.self, Promise.self])
    static let officer = Actor.system("test")

    static func visit(
        _ kind: DatabaseKind,
        _ body: @escaping @Sendable (Promise, @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: list) { proving in
            let promise = Promise(proving.ground)
            try await proving.browse { newBrowser in try await body(promise, newBrowser) }
        }
    }

    /// One heading, two commitments.
    static func plant(_ promise: Promise) async throws -> (first: Commitment, second: Commitment) {
        let made = MadePromise(
            id: .make(at: promise.ground.records.now), title: Wording("Our promise to you", cy: "Ein haddewid i ti"),
            how: Wording("Young people met and wrote it."))
        _ = try await promise.store.keep(made, by: officer)
        let heading = try await promise.store.addHeading(Wording("Listening"), by: officer)
        let since = try day("2026-01-05")
        let first = try await promise.commitments.add(
            Wording("Listen to us and mean it"), under: heading.id, key: "listen", from: since, by: officer)
        let second = try await promise.commitments.add(
            Wording("Keep brothers and sisters together"), under: heading.id, key: "siblings", from: since,
            by: officer)
        return (first, second)
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else { throw Refusal("day", .same(text)) }
        return day
    }

    /// A session on a day with these answers on a commitment.
    static func ask(
        _ promise: Promise, _ commitment: Commitment, on text: String, _ answers: [AgeBand: Answers]
    ) async throws -> VerdictSession {
        let session = try await promise.verdicts.add(Wording("Half-term meeting"), on: day(text), by: officer)
        _ = try await promise.verdicts.keep(
            answers, at: session.id, on: commitment.id, seen: [:], by: officer)
        return session
    }
}
