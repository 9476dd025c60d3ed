import Basics
import Store

/// Who answers for what: the departments and the leads.
package struct LeadStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    package func departments() async throws -> [Department] {
        let keys = records.keys
        return try await records.read {
            try Department.table.rows("ORDER BY position, key", on: $0, keys: keys) { try Department($0) }
        }
    }

    /// In the order of their keys, those who left included.
    package func leads() async throws -> [Lead] {
        let keys = records.keys
        return try await records.read { try Lead.table.rows("ORDER BY key", on: $0, keys: keys) { try Lead($0) } }
    }

    package func lead(_ id: Lead.ID) async throws -> Lead? {
        let keys = records.keys
        return try await records.read {
            try Lead.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Lead($0) }.first
        }
    }

    /// The lead whose account this is, so that "my work" is theirs.
    package func lead(ofAccount account: String) async throws -> Lead? {
        let keys = records.keys
        return try await records.read {
            try Lead.table.rows("WHERE account_id = \(account) ORDER BY key", on: $0, keys: keys) { try Lead($0) }.first
        }
    }

    /// Adds departments and leads, all of them or none.
    package func add(_ departments: [Department], _ leads: [Lead], by actor: Actor) async throws {
        let keys = records.keys
        let detail = ["departments": "\(departments.count)", "leads": "\(leads.count)"]
        try await records.act(Act("leads.added", by: actor, on: "leads", detail)) { connection, _ in
            for department in departments {
                try Department.table.insert(department.values, on: connection, keys: keys)
            }
            // A deputy may stand further down the list than those they stand in for.
            for lead in leads {
                var alone = lead
                alone.deputy = nil
                try Lead.table.insert(alone.values, on: connection, keys: keys)
            }
            for lead in leads where lead.deputy != nil {
                try Lead.table.replace(lead.values, on: connection, keys: keys)
            }
        }
    }

    package func counts() async throws -> (departments: Int, leads: Int) {
        try await records.read {
            (try $0.count("SELECT count(*) FROM department"), try $0.count("SELECT count(*) FROM lead"))
        }
    }
}

extension LeadStore {
    /// Keys that an address uses for something else.
    static let reserved: Set<String> = ["new"]

    package func lead(key: String) async throws -> Lead? {
        let keys = records.keys
        return try await records.read {
            try Lead.table.rows("WHERE key = \(key)", on: $0, keys: keys) { try Lead($0) }.first
        }
    }

    private static func all(on connection: any Connection, keys: Keys) throws -> [Lead] {
        try Lead.table.rows("ORDER BY key", on: connection, keys: keys) { try Lead($0) }
    }

    /// Adds a lead with a key of their own made from their role.
    func add(_ wanted: Lead, by actor: Actor) async throws -> FittingChange<Lead> {
        let keys = records.keys
        return try await records.act(Act("lead.added", by: actor, on: wanted.id.text)) { connection, act in
            let all = try Self.all(on: connection, keys: keys)
            let problems = LeadRelations(all, besides: wanted).problems(wanted)
            guard problems.isEmpty else {
                act.detail["kept"] = "no: \(problems.map(\.place).joined(separator: ", "))"
                return .refused(problems)
            }
            var added = wanted
            added.key = wanted.role[.english].freeKey(taken: Self.reserved.union(all.map(\.key)))
            added.version = 1
            act.detail["key"] = added.key
            try Lead.table.insert(added.values, on: connection, keys: keys)
            return .kept(added)
        }
    }

    /// Writes a lead anew, unless somebody else changed them since or they would not fit the others. Their key stays.
    func change(
        _ wanted: Lead, as verb: String = "lead.changed", by actor: Actor
    ) async throws -> FittingChange<Lead> {
        let keys = records.keys
        return try await records.act(Act(verb, by: actor, on: wanted.id.text)) { connection, act in
            let all = try Self.all(on: connection, keys: keys)
            guard let kept = all.first(where: { $0.id == wanted.id }) else { return .gone }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            let problems = LeadRelations(all, besides: wanted).problems(wanted)
            guard problems.isEmpty else {
                act.detail["kept"] = "no: \(problems.map(\.place).joined(separator: ", "))"
                return .refused(problems)
            }
            var changed = wanted
            changed.key = kept.key
            changed.version += 1
            try Lead.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }
}

extension LeadStore {
    /// Ties an account to a lead, so that "my work" is theirs; leaves both as they are where one is tied already.
    package func tie(_ account: String, to id: Lead.ID, by actor: Actor) async throws {
        guard try await lead(ofAccount: account) == nil, var lead = try await lead(id), lead.account == nil else {
            return
        }
        lead.account = account
        _ = try await change(lead, as: "lead.tied", by: actor)
    }
}
