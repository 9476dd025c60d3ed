import Basics
import Foundation
import Proving
import Store
import Testing

@testable import Programme

/// A large programme goes in whole. How long it took is printed and never judged by a test.
struct LargeImportTests {
    @Test(arguments: DatabaseKind.all)
    func `five hundred rows go in, in one act`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let exchange = hall.programme.exchange
            let clock = ContinuousClock()
            let begun = clock.now
            var kept = try await exchange.receive(Self.rows(500), name: "large.csv", by: .system("test"))
            let received = clock.now
            let preview = try await exchange.preview(kept)
            let seen = clock.now
            #expect(preview.draft.counts.activities == 500 && preview.draft.counts.steps == 1500)
            kept = try #require(try await exchange.finish(kept, by: .system("test")).kept)
            print("\(kind): received \(received - begun), preview \(seen - received), added \(clock.now - seen)")
            #expect(kept.made?.activities.count == 500)
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.entries.count == 502)
            #expect(sheet.entries.last?.steps.map(\.letter) == ["a", "b", "c"])
        }
    }

    private static func rows(_ count: Int) -> [UInt8] {
        let heads = ["Activity", "Outcomes", "Action", "Lead", "Due", "Progress"]
        let rows = (1...count).map { number in
            [
                "Activity number \(number)", "Improved confidence\nSocial inclusion",
                "a) Find out what others do\nb) Ask young people about it\nc) Put it before the panel",
                "Head of leisure", "31/12/2027", number % 5 == 0 ? "C" : "",
            ]
        }
        return Paperwork.csv([heads] + rows)
    }
}
