import Basics
import Leads
import Store

/// The council's strategies; one is current.
package struct StrategyStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    package func current() async throws -> Strategy.Whole? {
        let keys = records.keys
        return try await records.read { connection in
            try Strategy.Whole.table.rows("WHERE is_current = 1", on: connection, keys: keys) {
                try Strategy.Whole($0)
            }.first
        }
    }

    /// Keeps a strategy from a file as the current one, with its priorities, in one act.
    ///
    /// - Parameter leads: by key.
    func keep(_ file: StrategyFile, leads: [String: Lead.ID], by actor: Actor) async throws {
        let now = records.now
        let keys = records.keys
        let whole = Strategy.Whole(
            id: .make(at: now), key: file.key, title: file.title, from: file.from, until: file.until,
            one: file.level.one, many: file.level.many, content: file.content, isCurrent: true, version: 1)
        let ids = Dictionary(file.priorities.map { ($0.key, Priority.ID.make(at: now)) }) { first, _ in first }
        let priorities = file.priorities.enumerated().compactMap { position, filed -> Priority? in
            ids[filed.key].map { id in
                Priority(
                    id: id, strategy: whole.id, key: filed.key, parent: filed.parent.flatMap { ids[$0] },
                    position: position, title: filed.title, lead: filed.lead.flatMap { leads[$0] },
                    content: filed.content, version: 1)
            }
        }
        let act = Act("strategy.kept", by: actor, on: whole.id.text, ["priorities": "\(priorities.count)"])
        try await records.act(act) { connection, _ in
            try Strategy.Whole.table.insert(try whole.values(), on: connection, keys: keys)
            for priority in priorities {
                try Priority.table.insert(try priority.values(), on: connection, keys: keys)
            }
        }
    }

    func counts() async throws -> (strategies: Int, priorities: Int) {
        try await records.read {
            (
                try $0.count("SELECT count(*) FROM strategy"),
                try $0.count("SELECT count(*) FROM priority WHERE parent_id IS NULL")
            )
        }
    }
}
