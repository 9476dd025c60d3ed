import Basics
import Foundation
import Proving
import Testing

@testable import Store

/// A change happens whole or not at all, and never without its trace.
struct TransactionTests {
    @Test(arguments: DatabaseKind.all)
    func `a body that throws leaves nothing`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            await #expect(throws: Stumble()) {
                try await database.write { connection in
                    try connection.put("a")
                    throw Stumble()
                }
            }
            await #expect(throws: Stumble()) {
                try await database.writeAlone { connection in
                    try connection.put("b")
                    throw Stumble()
                }
            }
            let kept = try await database.shelf()
            #expect(kept == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a second row with the same key is a conflict and takes the whole change with it`(
        kind: DatabaseKind
    ) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            try await database.put("a")
            let error = await #expect(throws: StoreFault.self) {
                try await database.write { connection in
                    try connection.put("b")
                    try connection.put("a")
                }
            }
            guard case .conflict? = error else {
                Issue.record("not a conflict: \(String(describing: error))")
                return
            }
            #expect(try await database.shelf() == ["a"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a conflict tells of the rule and never of what was typed`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            try await database.put("private words")
            let error = await #expect(throws: StoreFault.self) { try await database.put("private words") }
            #expect(error?.description.contains("private") == false)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an act and its audit entry stand together`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            try await ground.records.act(Act("thing.put", by: .person("p1"), on: "a", ["size": "1"])) {
                connection, act in
                try connection.put("a")
                act.detail["colour"] = "red"
            }
            let entries = try await AuditStore(records: ground.records).entries()
            #expect(
                entries == [
                    .init(
                        number: 1, at: "2026-11-20T10:00:00.000Z", actor: "person:p1", act: "thing.put", subject: "a",
                        detail: "colour=red\nsize=1")
                ])
            #expect(try await ground.records.database.shelf() == ["a"])
        }
    }

    @Test(arguments: DatabaseKind.all, [false, true])
    func `an act that fails leaves no audit entry`(kind: DatabaseKind, isLarge: Bool) async throws {
        try await Shelf.lend(kind) { ground in
            let act = Act("thing.put", by: .system("test"), on: "a")
            await #expect(throws: Stumble()) {
                if isLarge {
                    try await ground.records.largeAct(act) { _, _ in throw Stumble() }
                } else {
                    try await ground.records.act(act) { _, _ in throw Stumble() }
                }
            }
            let entries = try await AuditStore(records: ground.records).entries()
            #expect(entries == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what cannot be recorded does not happen`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { try $0.define("DROP TABLE audit") }
            await #expect(throws: (any Error).self) {
                try await ground.records.act(Act("thing.put", by: .system("test"), on: "a")) { connection, _ in
                    try connection.put("a")
                }
            }
            #expect(try await ground.records.database.shelf() == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who reads sees one state of the database, whatever is written meanwhile`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            try await database.put("a")
            let hasBegun = DispatchSemaphore(value: 0)
            let isWritten = DispatchSemaphore(value: 0)
            async let seen = database.read { connection in
                let before = try connection.count("SELECT count(*) FROM shelf")
                hasBegun.signal()
                isWritten.wait()
                return [before, try connection.count("SELECT count(*) FROM shelf")]
            }
            await Task.detached { hasBegun.waitHere() }.value
            try await database.put("b")
            isWritten.signal()
            #expect(try await seen == [1, 1])
            #expect(try await database.shelf() == ["a", "b"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who reads cannot write`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            await #expect(throws: StoreFault.readOnly) {
                try await ground.records.read { try $0.put("a") }
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row that belongs to nobody is refused`(kind: DatabaseKind) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            try await database.write {
                try $0.define("CREATE TABLE label (id TEXT PRIMARY KEY, shelf_id TEXT NOT NULL REFERENCES shelf (id))")
            }
            let error = await #expect(throws: StoreFault.self) {
                try await database.write { try $0.run("INSERT INTO label (id, shelf_id) VALUES ('l', 'nobody')") }
            }
            guard case .conflict? = error else {
                Issue.record("not a conflict: \(String(describing: error))")
                return
            }
        }
    }
}

extension DispatchSemaphore {
    /// Waits on a thread of its own.
    fileprivate func waitHere() { wait() }
}
