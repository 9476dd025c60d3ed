import Basics
import Proving
import Testing

@testable import Store

/// Changes that wait are committed together, and answer for themselves alone.
struct GroupCommitTests {
    @Test(arguments: DatabaseKind.all)
    func `two hundred people save at once and everything is kept`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            let failed = await outcomes(of: 200) { number in try await database.put("\(1000 + number)") }
            #expect(failed == [])
            let kept = try await ground.lendSecondNode { try await $0.database.shelf() }
            #expect(kept == (0..<200).map { "\(1000 + $0)" })
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `one that fails takes nothing of the others with it`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            let failed = await outcomes(of: 200) { number in
                try await database.write { connection in
                    try connection.put("\(1000 + number)")
                    if number % 20 == 7 { throw Stumble() }
                }
            }
            #expect(failed == Set((0..<200).filter { $0 % 20 == 7 }))
            let kept = try await database.shelf()
            #expect(kept == (0..<200).filter { $0 % 20 != 7 }.map { "\(1000 + $0)" })
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `acts of many people at once are one unbroken chain`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let records = ground.records
            let failed = await outcomes(of: 60) { number in
                try await records.act(Act("thing.put", by: .person("\(number)"), on: "\(number)")) { connection, _ in
                    try connection.put("\(1000 + number)")
                }
            }
            #expect(failed == [])
            let end = try await AuditStore(records: records).firstBreak()
            #expect(end.entries == 60 && end.brokenAt == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `acts of two nodes at once are one unbroken chain`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            try await ground.lendSecondNode { second in
                let nodes = [ground.records, second]
                let failed = await outcomes(of: 60) { number in
                    try await nodes[number % 2].act(Act("thing.put", by: .person("\(number)"), on: "x")) {
                        connection, _ in
                        try connection.put("\(1000 + number)")
                    }
                }
                #expect(failed == [])
                let end = try await AuditStore(records: second).firstBreak()
                #expect(end.entries == 60 && end.brokenAt == nil)
            }
        }
    }

    @Test func `a disk that fills up keeps what was answered with done, and nothing else`() async throws {
        try await Shelf.lend(.sqlite) { ground in
            let database = ground.records.database
            try await database.write { connection in
                let pages = try connection.count("PRAGMA page_count")
                _ = try connection.rows("PRAGMA max_page_count = \(name: "1")")
                #expect(pages > 0)
            }
            let long = String(repeating: "x", count: 50_000)
            let failed = await outcomes(of: 40) { number in
                try await database.put("\(1000 + number)", words: number % 4 == 1 ? long : nil)
            }
            #expect(!failed.isEmpty)
            #expect(try await database.shelf() == (0..<40).filter { !failed.contains($0) }.map { "\(1000 + $0)" })
            await #expect(throws: StoreFault.diskFull) { try await database.put("more", words: long) }
        }
    }

    /// Does something many times at once and gives the numbers of those that failed.
    private func outcomes(
        of count: Int, _ work: @escaping @Sendable (Int) async throws -> Void
    ) async -> Set<Int> {
        await withTaskGroup(of: Int?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        try await work(number)
                        return nil
                    } catch {
                        return number
                    }
                }
            }
            return await group.reduce(into: []) { failed, number in if let number { failed.insert(number) } }
        }
    }
}
