import Basics
import Store

/// What the council has added to the national rules and put right in them.
struct LawStore: Sendable {
    /// What became of a standard that somebody wanted to keep or to take away.
    enum Kept: Sendable {
        case done
        /// Not done: this is what stands by now, or nothing.
        case changedMeanwhile(LocalStandard?)
    }

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
    ///
    /// - Parameter version: of the standard that the person saw; 0 where there was none.
    func keep(_ standard: LocalStandard, seen version: Int, isWeaker: Bool, by actor: Actor) async throws -> Kept {
        let keys = records.keys
        let act = Act("law.standard-kept", by: actor, on: standard.rule, ["weaker": isWeaker ? "yes" : "no"])
        return try await records.act(act) { connection, act in
            let stands = try Self.standard(of: standard.rule, on: connection, keys: keys)
            guard stands?.version ?? 0 == version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .changedMeanwhile(stands)
            }
            var wanted = standard
            wanted.version = version + 1
            if stands == nil {
                try LocalStandard.table.insert(wanted.values, on: connection, keys: keys)
            } else {
                try LocalStandard.table.replace(wanted.values, on: connection, keys: keys)
            }
            return .done
        }
    }

    func removeStandard(of rule: String, seen version: Int, by actor: Actor) async throws -> Kept {
        let keys = records.keys
        return try await records.act(Act("law.standard-removed", by: actor, on: rule)) { connection, act in
            guard let stands = try Self.standard(of: rule, on: connection, keys: keys) else { return .done }
            guard stands.version == version else {
                act.detail["removed"] = "no: changed meanwhile"
                return .changedMeanwhile(stands)
            }
            try LocalStandard.table.remove(rule, on: connection)
            return .done
        }
    }

    private static func standard(
        of rule: String, on connection: any Connection, keys: Keys
    ) throws -> LocalStandard? {
        try LocalStandard.table.rows("WHERE rule_id = \(rule)", on: connection, keys: keys) { try LocalStandard($0) }
            .first
    }

    func keep(_ correction: Correction, loosens: Bool, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("law.corrected", by: actor, on: correction.rule, ["looser": loosens ? "yes" : "no"])
        try await records.act(act) { connection, _ in
            try Correction.table.insert(correction.values, on: connection, keys: keys)
        }
    }

    /// Takes a correction out, so that what stood before it stands again.
    func remove(_ correction: Correction, by actor: Actor) async throws {
        let act = Act("law.correction-removed", by: actor, on: correction.rule)
        try await records.act(act) { connection, _ in
            try Correction.table.remove(correction.id, on: connection)
        }
    }
}
