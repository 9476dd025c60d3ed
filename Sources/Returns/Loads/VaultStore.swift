import Basics
import SSDA903
import Store

/// The vault and the list of what was loaded into it.
package struct VaultStore: Sendable {
    let records: Records
    private static let rowsInOneStatement = 400

    package init(records: Records) { self.records = records }

    /// Every load, the newest first.
    package func loads() async throws -> [Load] {
        let keys = records.keys
        return try await records.read {
            try Load.table.rows("ORDER BY loaded_at DESC, id DESC", on: $0, keys: keys) { try Load($0) }
        }
    }

    package func load(_ id: Load.ID) async throws -> Load? {
        let keys = records.keys
        return try await records.read {
            try Load.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Load($0) }.first
        }
    }

    /// A number that changes whenever the vault does.
    package func generation() async throws -> Int {
        try await records.read { try $0.count("SELECT number FROM vault_generation WHERE id = 1") }
    }

    /// Puts a reduced return in the vault in the place of the year's earlier one, whole or not at all.
    func keep(_ load: Load, _ children: [SealedChild], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act(
            "return.loaded", by: actor, on: load.id.text,
            [
                "year": load.year.label, "children": "\(load.counts.children)", "episodes": "\(load.counts.episodes)",
                "files": load.files,
            ])
        try await records.largeAct(act) { connection, act in
            // First, so that a second load that began at the same time waits here.
            try connection.run("UPDATE vault_generation SET number = number + 1 WHERE id = 1")
            let earlier = try Load.table.rows(
                "WHERE year = \(load.year.ending) AND is_current = 1", on: connection, keys: keys
            ) { try Load($0) }
            for var old in earlier {
                old.isCurrent = false
                try Load.table.replace(old.values, on: connection, keys: keys)
                try connection.run("DELETE FROM vault_child WHERE load_id = \(old.id)")
                act.detail["replaced"] = old.id.text
            }
            try Load.table.insert(load.values, on: connection, keys: keys)
            for start in stride(from: 0, to: children.count, by: Self.rowsInOneStatement) {
                let batch = children[start..<min(start + Self.rowsInOneStatement, children.count)]
                let rows = batch.map { "(\(load.id), \($0.hash), \($0.sealed))" as SQL }.joined(", ")
                try connection.run("INSERT INTO vault_child (load_id, child, sealed) VALUES " + rows)
            }
            try Self.keepRepairs(load, &act, on: connection, keys: keys)
        }
    }

    /// Opens the vault for counting and joins what the years say of each child. The opening is recorded in the same
    /// transaction: where it cannot be, nothing is opened.
    package func histories(by actor: Actor) async throws -> OpenedVault {
        let keys = records.keys
        let act = Act("vault.opened", by: actor, on: "vault")
        return try await records.largeAct(act) { connection, act in
            let opened = try Self.open(connection, keys: keys)
            act.detail["children"] = "\(opened.children.count)"
            return opened
        }
    }

    /// Each repair of one child's history, the earliest first; nil where no return in use has the child. The opening is
    /// recorded, without saying whose it was.
    ///
    /// - Parameter id: the child's id as the return has it, capitals or small letters.
    package func repairs(ofChild id: String, by actor: Actor) async throws -> [Repair]? {
        let (keys, hash) = (records.keys, VaultLock.hash(ofChild: id.uppercased(), keys: records.keys))
        let act = Act("vault.opened", by: actor, on: "vault", ["children": "1"])
        return try await records.largeAct(act) { connection, _ in
            let lock = VaultLock(keys: keys)
            let loads = try Load.table.rows("WHERE is_current = 1 ORDER BY year", on: connection, keys: keys) {
                try Load($0)
            }
            let byID = Dictionary(uniqueKeysWithValues: loads.map { ($0.id, $0) })
            var found: [History.Record] = []
            try connection.each("SELECT load_id, sealed FROM vault_child WHERE child = \(hash)") { row in
                let id: Load.ID = try row.identifier("load_id")
                guard let load = byID[id] else { return }
                found.append((load.covered, try lock.open(row.bytes("sealed"), hash: hash, load: id)))
            }
            let returns = loads.map { LoadedReturn(covered: $0.covered, tables: $0.tables) }
            return History(joining: found, loaded: returns)?.repairs.sorted { $0.start < $1.start }
        }
    }

    private static func open(_ connection: any Connection, keys: Keys) throws -> OpenedVault {
        let lock = VaultLock(keys: keys)
        let loads = try Load.table.rows(
            "WHERE is_current = 1 ORDER BY "
                + "year", on: connection, keys: keys
        ) { try Load($0) }
        let byID = Dictionary(uniqueKeysWithValues: loads.map { ($0.id, $0) })
        var opened = OpenedVault(
            generation: try connection.count("SELECT number FROM vault_generation WHERE id = 1"),
            returns: loads.map { LoadedReturn(covered: $0.covered, tables: $0.tables) })
        var found: [Load.ID: Int] = [:]
        var current: [UInt8] = []
        var ofChild: [History.Record] = []
        try connection.each("SELECT child, load_id, sealed FROM vault_child ORDER BY child") { row in
            let hash = try row.bytes("child")
            let id: Load.ID = try row.identifier("load_id")
            guard let load = byID[id] else { throw StoreFault.tampered(table: "vault_child", row: hash.prefix(6).hex) }
            if hash != current {
                opened.add(ofChild)
                ofChild = []
                current = hash
            }
            found[id, default: 0] += 1
            ofChild.append((load.covered, try lock.open(row.bytes("sealed"), hash: hash, load: id)))
        }
        opened.add(ofChild)
        for load in loads where found[load.id, default: 0] != load.counts.children {
            throw StoreFault.tampered(table: "vault_child", row: load.year.label)
        }
        return opened
    }

    /// What joining the years took when the return was loaded.
    package func repairs(of load: Load.ID) async throws -> RepairCounts {
        let keys = records.keys
        return try await records.read {
            RepairCounts(
                try KeptRepairs.table.rows("WHERE load_id = \(load) ORDER BY id", on: $0, keys: keys) {
                    try KeptRepairs($0)
                })
        }
    }

    /// Joins the years as they are now and keeps how many repairs that took. A record of another year that was damaged
    /// does not keep a return from being loaded; `hearth verify` names it.
    private static func keepRepairs(_ load: Load, _ act: inout Act, on connection: any Connection, keys: Keys) throws {
        do {
            let repairs = try open(connection, keys: keys).repairs
            for (part, count) in repairs.inOrder {
                try KeptRepairs.table.insert(
                    KeptRepairs(load: load.id, part, count).values, on: connection, keys: keys)
            }
            act.detail["repairs"] = repairs.written
        } catch StoreFault.tampered {
            act.detail["repairs"] = "not counted: a record in the vault is damaged"
        }
    }

    /// What is wrong in the vault, record by record, without stopping at the first.
    func inspect() async throws -> (checked: Int, problems: [Bilingual]) {
        let keys = records.keys
        return try await records.read { connection in
            let lock = VaultLock(keys: keys)
            var checked = 0
            var problems: [Bilingual] = []
            var found: [String: Int] = [:]
            try connection.each("SELECT child, load_id, sealed FROM vault_child ORDER BY child") { row in
                checked += 1
                let hash = try row.bytes("child")
                let id: Load.ID = try row.identifier("load_id")
                found[id.text, default: 0] += 1
                do { _ = try lock.open(row.bytes("sealed"), hash: hash, load: id) } catch {
                    problems.append(ReturnsWords.recordBroken(hash.prefix(6).hex))
                }
            }
            // Seals of the loads themselves are checked with all others; here only their counts matter.
            try connection.each("SELECT id, year, children FROM return_load WHERE is_current = 1") { row in
                let count = found[try row.text("id"), default: 0]
                let expected = try row.integer("children")
                if count != expected {
                    problems.append(
                        ReturnsWords.recordsMissing(
                            ReturnYear(ending: try row.integer("year")).label, count, expected))
                }
            }
            return (checked, problems)
        }
    }

    func counts() async throws -> [String: Int] {
        try await records.read { connection in
            [
                "returns_loaded": try connection.count("SELECT count(*) FROM return_load"),
                "returns_current": try connection.count("SELECT count(*) FROM return_load WHERE is_current = 1"),
                "vault_records": try connection.count("SELECT count(*) FROM vault_child"),
                "vault_children": try connection.count("SELECT count(DISTINCT child) FROM vault_child"),
            ]
        }
    }
}
