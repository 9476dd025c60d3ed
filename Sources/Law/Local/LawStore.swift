import Basics
import Store

/// What the council has added to the national rules and put right in them.
struct LawStore: Sendable {
    let records: Records

    func book() async throws -> LawBook {
        let keys = records.keys
        let (corrections, standards) = try await records.read { connection in
            (
                try Correction.table.rows("ORDER BY made_at, id", on: connection, keys: keys) { try Correction($0) },
                try LocalStandard.table.rows("ORDER BY rule_id", on: connection, keys: keys) { try LocalStandard($0) }
            )
        }
        return LawBook(corrections: corrections, standards: standards)
    }

    /// Keeps the council's standard beside the rule in place of the one that it had.
    func keep(_ standard: LocalStandard, isWeaker: Bool, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("law.standard-kept", by: actor, on: standard.rule, ["weaker": isWeaker ? "yes" : "no"])
        try await records.act(act) { connection, _ in
            try LocalStandard.table.remove(standard.rule, on: connection)
            try LocalStandard.table.insert(standard.values, on: connection, keys: keys)
        }
    }

    func removeStandard(of rule: String, by actor: Actor) async throws {
        try await records.act(Act("law.standard-removed", by: actor, on: rule)) { connection, _ in
            try LocalStandard.table.remove(rule, on: connection)
        }
    }

    func keep(_ correction: Correction, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("law.corrected", by: actor, on: correction.rule)) { connection, _ in
            try Correction.table.insert(correction.values, on: connection, keys: keys)
        }
    }
}
