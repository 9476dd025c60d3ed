import Basics
import Store

/// The departments and partners as the council keeps them.
struct DepartmentStore: Sendable {
    let records: Records

    /// Keys that an address uses for something else.
    static let reserved: Set<String> = ["new"]

    private static func all(on connection: any Connection, keys: Keys) throws -> [Department] {
        try Department.table.rows("ORDER BY position, key", on: connection, keys: keys) { try Department($0) }
    }

    func department(key: String) async throws -> Department? {
        let keys = records.keys
        return try await records.read {
            try Department.table.rows("WHERE key = \(key)", on: $0, keys: keys) { try Department($0) }.first
        }
    }

    /// Adds a department behind the last one, with a key of its own made from its name.
    func add(_ wanted: Department, by actor: Actor) async throws -> Department {
        let keys = records.keys
        return try await records.act(Act("department.added", by: actor, on: wanted.id.text)) { connection, act in
            let all = try Self.all(on: connection, keys: keys)
            var added = wanted
            added.key = wanted.name[.english].freeKey(taken: Self.reserved.union(all.map(\.key)))
            added.position = (all.map(\.position).max() ?? -1) + 1
            added.version = 1
            act.detail["key"] = added.key
            try Department.table.insert(added.values, on: connection, keys: keys)
            return added
        }
    }

    /// Writes a department anew, unless somebody else changed it since. Its key and place stay.
    func change(_ wanted: Department, by actor: Actor) async throws -> FittingChange<Department> {
        let keys = records.keys
        return try await records.act(Act("department.changed", by: actor, on: wanted.id.text)) { connection, act in
            guard let kept = try Self.all(on: connection, keys: keys).first(where: { $0.id == wanted.id }) else {
                return .gone
            }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            var changed = wanted
            changed.key = kept.key
            changed.position = kept.position
            changed.version += 1
            try Department.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Puts a department before or after its neighbour.
    func move(_ id: Department.ID, up: Bool, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("department.moved", by: actor, on: id.text)) { connection, _ in
            var all = try Self.all(on: connection, keys: keys)
            guard let place = all.firstIndex(where: { $0.id == id }) else { return }
            let other = up ? place - 1 : place + 1
            guard all.indices.contains(other) else { return }
            all.swapAt(place, other)
            for (position, department) in all.enumerated() where department.position != position {
                var moved = department
                moved.position = position
                try Department.table.replace(moved.values, on: connection, keys: keys)
            }
        }
    }

    /// Takes out a department that nobody belongs to, those who left included.
    func remove(_ id: Department.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("department.removed", by: actor, on: id.text)) { connection, act in
            guard try connection.count("SELECT count(*) FROM lead WHERE department_id = \(id)") == 0 else {
                act.detail["removed"] = "no: it has leads"
                return false
            }
            return try Department.table.remove(id, on: connection)
        }
    }
}
