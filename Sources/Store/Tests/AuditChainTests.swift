import Basics
import Proving
import Testing

@testable import Store

/// Whatever is done to the audit behind Hearth's back is found, and where.
struct AuditChainTests {
    struct Meddling: Sendable, CustomTestStringConvertible {
        let what: String
        let statements: [String]
        let brokenAt: Int

        init(_ what: String, at brokenAt: Int, _ statements: String...) {
            self.what = what
            self.statements = statements
            self.brokenAt = brokenAt
        }

        var testDescription: String { what }
    }

    private static func copied(to seq: Int, from other: Int) -> String {
        """
        INSERT INTO audit (seq, at, actor, act, subject, detail, hash)
        SELECT \(seq), at, actor, act, subject, detail, hash FROM audit WHERE seq = \(other)
        """
    }

    /// Done to a chain of six entries.
    static let meddlings =
        ["at", "actor", "act", "subject", "detail"].map {
            Meddling("\($0) of entry 3 is edited", at: 3, "UPDATE audit SET \($0) = 'other' WHERE seq = 3")
        } + [
            Meddling(
                "words move from one column to the next", at: 3,
                "UPDATE audit SET act = act || subject, subject = '' WHERE seq = 3"),
            Meddling("the first entry is edited", at: 1, "UPDATE audit SET actor = 'person:other' WHERE seq = 1"),
            Meddling("the last entry is edited", at: 6, "UPDATE audit SET actor = 'person:other' WHERE seq = 6"),
            Meddling(
                "the hash of entry 3 is another's", at: 3,
                "UPDATE audit SET hash = (SELECT hash FROM audit WHERE seq = 4) WHERE seq = 3"),
            Meddling("entry 2 is deleted", at: 2, "DELETE FROM audit WHERE seq = 2"),
            Meddling("the first entry is deleted", at: 1, "DELETE FROM audit WHERE seq = 1"),
            Meddling(
                "entry 2 is deleted and the rest closed up", at: 2, "DELETE FROM audit WHERE seq = 2",
                "UPDATE audit SET seq = -seq WHERE seq > 2", "UPDATE audit SET seq = -seq - 1 WHERE seq < 0"),
            Meddling(
                "entries 2 and 3 change places", at: 2, "UPDATE audit SET seq = -seq WHERE seq IN (2, 3)",
                "UPDATE audit SET seq = 5 + seq WHERE seq IN (-2, -3)"),
            Meddling(
                "one is put in after entry 3", at: 4, "UPDATE audit SET seq = -seq WHERE seq > 3",
                "UPDATE audit SET seq = 1 - seq WHERE seq < 0",
                copied(to: 4, from: 3)
            ),
            Meddling(
                "one is added at the end", at: 7,
                copied(to: 7, from: 6)
            ),
            Meddling("the last entry is cut off", at: 6, "DELETE FROM audit WHERE seq = 6"),
            Meddling("the last three are cut off", at: 4, "DELETE FROM audit WHERE seq > 3"),
            Meddling(
                "the last is cut off and the head set back to the one before", at: 6, "DELETE FROM audit WHERE seq = 6",
                "UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit WHERE seq = 5)"),
            Meddling("every entry is taken away", at: 1, "DELETE FROM audit"),
            Meddling("every entry is taken away, and the head", at: 1, "DELETE FROM audit", "DELETE FROM audit_head"),
            Meddling("the head is taken away", at: 7, "DELETE FROM audit_head"),
        ]

    @Test(arguments: DatabaseKind.all, meddlings)
    func `what was done to the audit is found where it was done`(kind: DatabaseKind, meddling: Meddling) async throws {
        try await sixActs(kind) { records in
            try await records.database.write { connection in
                for statement in meddling.statements { try connection.define(statement) }
            }
            #expect(try await AuditStore(records: records).firstBreak().brokenAt == meddling.brokenAt)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an audit that nobody touched holds`(kind: DatabaseKind) async throws {
        try await sixActs(kind) { records in
            let end = try await AuditStore(records: records).firstBreak()
            #expect(end.entries == 6 && end.brokenAt == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an audit with nothing in it yet holds`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind) { ground in
            let end = try await AuditStore(records: ground.records).firstBreak()
            #expect(end.entries == 0 && end.brokenAt == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the chain of one key does not hold under another`(kind: DatabaseKind) async throws {
        try await sixActs(kind) { records in
            let others = Records(database: records.database, keys: .random(), clock: records.clock)
            let end = try await AuditStore(records: others).firstBreak()
            #expect(end.brokenAt == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nothing more is recorded on a chain whose head is gone`(kind: DatabaseKind) async throws {
        try await sixActs(kind) { records in
            try await records.database.write { try $0.define("DELETE FROM audit_head") }
            await #expect(throws: StoreFault.tampered(table: "audit_head", row: "1")) {
                try await records.act(Act("thing.done", by: .system("test"), on: "x")) { _, _ in }
            }
        }
    }

    @Test func `a detail is one line for each fact, however it was typed`() {
        let act = Act("a.b", by: .system("test"), on: "x", ["b": "two\nlines", "a": "1"])
        #expect(act.writtenDetail == "a=1\nb=two lines")
    }

    private func sixActs(_ kind: DatabaseKind, _ body: (Records) async throws -> Void) async throws {
        try await ProvingGround.lend(kind) { ground in
            for number in 1...6 {
                let act = Act("thing.done", by: .person("p\(number)"), on: "s\(number)", ["n": "\(number)"])
                try await ground.records.act(act) { _, _ in }
                ground.clock.move(seconds: 1)
            }
            try await body(ground.records)
        }
    }
}
