import Basics
import Store

/// Who agreed to which version.
struct AgreementStore: Sendable {
    let records: Records

    /// In the order in which they agreed; those without a day last.
    func agreements(of strategy: Strategy.Whole.ID) async throws -> [Agreement] {
        let keys = records.keys
        return try await records.read {
            try Agreement.table.rows(
                "WHERE strategy_id = \(strategy) ORDER BY on_day NULLS LAST, made_at, id", on: $0, keys: keys
            ) { try Agreement($0) }
        }
    }

    func add(_ agreement: Agreement, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act(
            "strategy.agreed", by: actor, on: agreement.strategy.text,
            ["kind": agreement.kind.rawValue, "version": "\(agreement.ofVersion)"])
        try await records.act(act) { connection, _ in
            try Agreement.table.insert(agreement.values, on: connection, keys: keys)
        }
    }

    /// Takes out one that was entered by mistake; the audit keeps that it stood there.
    func remove(_ id: Agreement.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("strategy.agreement-removed", by: actor, on: id.text)) { connection, act in
            let found = try Agreement.table.remove(id, on: connection)
            if !found { act.name = "strategy.agreement-missing" }
            return found
        }
    }
}
