import Basics
import Foundation
import Proving
import Testing

@testable import Store

/// A backup holds everything, goes back into either kind of database, and is refused where a byte of it changed.
struct BackupTests {
    static let ways = DatabaseKind.all.flatMap { from in DatabaseKind.all.map { (from, $0) } }

    @Test(arguments: ways)
    func `a backup of one database is, in another, the same row for row`(
        way: (from: DatabaseKind, to: DatabaseKind)
    ) async throws {
        try await lendFull(way.from) { source, file in
            let count = try await backup(of: source.records).write(to: file)
            try await lendEmpty(way.to, keys: source.records.keys) { target in
                #expect(try await backup(of: target).restore(from: file) == count)
                let (before, after) = (try await everything(source.records), try await everything(target))
                #expect(before == after)
                #expect(before.values.joined().count == count)
                try await target.checkKey()
                #expect(try await AuditStore(records: target).firstBreak().brokenAt == nil)
            }
        }
    }

    @Test func `a backup tells of its own making, is closed to others and leaves nothing beside it`() async throws {
        try await lendFull(.sqlite) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            #expect(try await AuditStore(records: source.records).entries().last?.act == "backup.begun")
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            #expect(!FileManager.default.fileExists(atPath: file + ".part"))
        }
    }

    @Test func `a second backup takes the place of the first`() async throws {
        try await lendFull(.sqlite) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            let first = try Data(contentsOf: URL(fileURLWithPath: file))
            _ = try await backup(of: source.records).write(to: file)
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) != first)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a changed byte anywhere in it is noticed, and nothing is restored`(kind: DatabaseKind) async throws {
        try await lendFull(.sqlite) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            let whole = try Data(contentsOf: URL(fileURLWithPath: file))
            try await lendEmpty(kind, keys: source.records.keys) { target in
                for place in stride(from: 0, to: whole.count, by: 97) {
                    var changed = whole
                    changed[place] ^= 1
                    try changed.write(to: URL(fileURLWithPath: file))
                    #expect(try await !refusal { try await backup(of: target).restore(from: file) }.isEmpty, "\(place)")
                }
                #expect(try await isEmpty(target))
            }
        }
    }

    @Test func `a backup that was cut short is refused`() async throws {
        try await lendFull(.sqlite) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            let whole = try Data(contentsOf: URL(fileURLWithPath: file))
            try await lendEmpty(.sqlite, keys: source.records.keys) { target in
                for length in [0, 1, 69, 70, whole.count / 2, whole.count - 70, whole.count - 1] {
                    try whole.prefix(length).write(to: URL(fileURLWithPath: file))
                    #expect(
                        try await !refusal { try await backup(of: target).restore(from: file) }.isEmpty, "\(length)")
                }
                #expect(try await isEmpty(target))
            }
        }
    }

    @Test func `a backup of another key is refused`() async throws {
        try await lendFull(.sqlite) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            try await lendEmpty(.sqlite, keys: .random()) { target in
                let said = try await refusal { try await backup(of: target).restore(from: file) }
                #expect(said.contains("belongs to another key. Nothing was restored."))
            }
        }
    }

    @Test func `a missing backup is named`() async throws {
        try await lendEmpty(.sqlite, keys: .random()) { target in
            let said = try await refusal { try await backup(of: target).restore(from: "/nowhere/x") }
            #expect(said == "There is no file /nowhere/x.")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a database that holds something is not restored over`(kind: DatabaseKind) async throws {
        try await lendFull(kind) { source, file in
            _ = try await backup(of: source.records).write(to: file)
            let before = try await everything(source.records)
            let said = try await refusal { try await backup(of: source.records).restore(from: file) }
            #expect(said.hasPrefix("A backup is restored into an empty database"))
            #expect(try await everything(source.records) == before)
        }
    }

    private func backup(of records: Records) -> Backup { Backup(records: records, migrations: Shelf.migrations) }

    /// A database with something of every kind in it.
    private func lendFull(_ kind: DatabaseKind, _ body: (ProvingGround, String) async throws -> Void) async throws {
        try await Shelf.lend(kind) { ground in
            let records = ground.records
            try await records.act(Act("thing.put", by: .person("p"), on: "a", ["words": "Llŷn"])) { connection, _ in
                let none: String? = nil
                for (place, words) in ([none] + BindingTests.texts).enumerated() {
                    try connection.run(
                        """
                        INSERT INTO shelf (id, number, share, words, bytes) VALUES (\("\(place) of"),
                            \(place == 0 ? Int64.min : Int64.max), \(Double(place) / 3), \(words),
                            \([0, 255] as [UInt8]))
                        """)
                }
                try connection.run("INSERT INTO shelf (id) VALUES ('all missing')")
            }
            try await Jobs(records: records, node: "one").add(id: "j", kind: "chore", at: records.now)
            try await body(ground, ground.folder.appendingPathComponent("hearth.backup").path)
        }
    }

    private func lendEmpty(_ kind: DatabaseKind, keys: Keys, _ body: (Records) async throws -> Void) async throws {
        try await ProvingGround.lendEmpty(kind) { address, _ in
            try await address.lend { database in
                let records = Records(database: database, keys: keys, clock: StandingClock().clock)
                _ = try await Shelf.migrations.run(on: database, at: records.now)
                try await body(records)
            }
        }
    }

    /// Every row of every table, in the order of the first column.
    private func everything(_ records: Records) async throws -> [String: [[Value]]] {
        try await records.read { connection in
            var all: [String: [[Value]]] = [:]
            for table in Shelf.migrations.tables {
                let rows = try connection.rows(SQL(stringLiteral: "SELECT * FROM \(table)")).map(\.values)
                all[table] = rows.sorted { "\($0[0])" < "\($1[0])" }
            }
            return all
        }
    }

    private func isEmpty(_ records: Records) async throws -> Bool {
        try await everything(records).filter { $0.key != "migration" }.values.allSatisfy(\.isEmpty)
    }
}
