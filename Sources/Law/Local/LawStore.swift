import Basics
import Store

/// The law as this council keeps it: the book, its corrections and its own standards.
package struct LawStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// Every rule of the book as it stands for this council.
    package func rules() async throws -> [KeptRule] {
        let corrections = Dictionary(grouping: try await corrections(), by: \.rule)
        let standards = Dictionary(grouping: try await standards(), by: \.rule)
        return LawBook.rules.map {
            KeptRule($0, corrections: corrections[$0.id] ?? [], standards: standards[$0.id] ?? [])
        }
    }

    package func rule(_ id: String) async throws -> KeptRule? { try await rules().first { $0.id == id } }

    /// The oldest first.
    package func corrections() async throws -> [Correction] {
        let keys = records.keys
        return try await records.read {
            try Correction.table.rows("ORDER BY entered_on, id", on: $0, keys: keys) { try Correction($0) }
        }
    }

    /// The oldest first.
    package func standards() async throws -> [LocalStandard] {
        let keys = records.keys
        return try await records.read {
            try LocalStandard.table.rows("ORDER BY from_day, id", on: $0, keys: keys) { try LocalStandard($0) }
        }
    }

    package func correct(_ correction: Correction, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("law.corrected", by: actor, on: correction.rule, ["part": correction.part.rawValue])
        try await records.act(act) { connection, _ in
            try Correction.table.insert(correction.values, on: connection, keys: keys)
        }
    }

    /// Keeps a standard of the council's own. One that is looser than the law, or that cannot be told from looser, is
    /// kept only as an authorised variation.
    ///
    /// - Throws: `Refusal`, saying what the law asks, where it is none.
    package func set(_ standard: LocalStandard, by actor: Actor) async throws {
        guard let rule = try await rule(standard.rule) else { throw Refusal("rule", StandardWords.noRule) }
        if let problem = StandardRule.problem(standard, beside: rule) { throw Refusal([problem]) }
        let keys = records.keys
        let name = standard.variation == nil ? "law.standard.set" : "law.variation.set"
        try await records.act(Act(name, by: actor, on: standard.rule)) { connection, _ in
            try LocalStandard.table.insert(standard.values, on: connection, keys: keys)
        }
    }

    /// Ends a standard from a day on. Gives whether it was as the person saw it.
    package func end(_ id: LocalStandard.ID, on day: Day, seen version: Int, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        return try await records.act(Act("law.standard.ended", by: actor, on: id.text)) { connection, act in
            let found = try LocalStandard.table.rows("WHERE id = \(id)", on: connection, keys: keys) {
                try LocalStandard($0)
            }
            guard var kept = found.first, kept.version == version else {
                act.detail["kept"] = "no: changed meanwhile"
                return false
            }
            kept.until = max(day, kept.from)
            kept.version += 1
            try LocalStandard.table.replace(kept.values, on: connection, keys: keys)
            return true
        }
    }
}
