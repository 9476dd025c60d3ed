import Basics
import Leads
import Store

/// The priorities of the strategy in force as things of their own, brought to what its text says.
struct PriorityRows: Sendable {
    let whole: Strategy.Whole
    let leads: [String: Lead.ID]

    /// - Parameter leads: by key.
    init(_ whole: Strategy.Whole, leads: [String: Lead.ID]) {
        self.whole = whole
        self.leads = leads
    }

    /// Adds what is new, changes what differs, and marks what the text no longer has. A priority is the same as long
    /// as its key is, whichever strategy it stands in: what serves it goes on serving it.
    func settle(on connection: any Connection, keys: Keys, at now: Instant) throws {
        let kept = try Priority.table.rows("ORDER BY key", on: connection, keys: keys) { try Priority($0) }
        let before = Dictionary(kept.map { ($0.key, $0) }) { first, _ in first }
        let filed = whole.document.priorities
        var ids = before.mapValues(\.id)
        for priority in filed where ids[priority.key] == nil { ids[priority.key] = .make(at: now) }
        let wanted = filed.enumerated().compactMap { position, filed in
            ids[filed.key].map { id in
                Priority(
                    id: id, strategy: whole.id, key: filed.key, parent: filed.parent.flatMap { ids[$0] },
                    position: position, title: filed.title, lead: filed.lead.flatMap { leads[$0] },
                    content: filed.content, isLive: true, version: before[filed.key]?.version ?? 1)
            }
        }
        // A part may stand before the whole that it belongs to.
        for var priority in wanted where before[priority.key] == nil {
            priority.parent = nil
            try Priority.table.insert(try priority.values(), on: connection, keys: keys)
        }
        for var priority in wanted where before[priority.key] != priority {
            if before[priority.key] == nil, priority.parent == nil { continue }
            priority.version += 1
            try Priority.table.replace(try priority.values(), on: connection, keys: keys)
        }
        let live = Set(filed.map(\.key))
        for var priority in kept where priority.isLive && !live.contains(priority.key) {
            priority.isLive = false
            priority.version += 1
            try Priority.table.replace(try priority.values(), on: connection, keys: keys)
        }
    }
}
