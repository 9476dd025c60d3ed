import Basics
import Leads
import Store

/// The council's strategies: at most one is in force, others are being written or are past.
package struct StrategyStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// The one in force.
    package func current() async throws -> Strategy.Whole? { try await first("WHERE status = 'current'") }

    package func strategy(key: String) async throws -> Strategy.Whole? { try await first("WHERE key = \(key)") }

    /// All of them: the one in force, those being written, those that are past.
    package func all() async throws -> [Strategy.Whole] {
        let keys = records.keys
        return try await records.read {
            try Strategy.Whole.table.rows("ORDER BY status, key", on: $0, keys: keys) { try Strategy.Whole($0) }
        }
    }

    private func first(_ condition: SQL) async throws -> Strategy.Whole? {
        let keys = records.keys
        return try await records.read {
            try Strategy.Whole.table.rows(condition, on: $0, keys: keys) { try Strategy.Whole($0) }.first
        }
    }

    /// Keeps a strategy from a file as the one in force, with its priorities and who agreed to it, in one act.
    func keep(_ file: StrategyDocument, by actor: Actor) async throws {
        let now = records.now
        let keys = records.keys
        let leads = try await leadKeys()
        let whole = Strategy.Whole(
            id: .make(at: now), key: file.key, status: .current, document: file.text, version: 1)
        let act = Act("strategy.kept", by: actor, on: whole.id.text, ["priorities": "\(file.priorities.count)"])
        try await records.act(act) { connection, _ in
            try Strategy.Whole.table.insert(try whole.values(), on: connection, keys: keys)
            try KeptVersion(whole, at: now).insert(on: connection, keys: keys)
            for agreement in Agreement.read(file, of: whole, at: now) {
                try Agreement.table.insert(agreement.values, on: connection, keys: keys)
            }
            try PriorityRows(whole, leads: leads).settle(on: connection, keys: keys, at: now)
        }
    }

    /// Begins a new one, as a draft. Throws `Refusal` where one with its title stands already.
    func begin(_ document: StrategyDocument, by actor: Actor) async throws -> Strategy.Whole {
        let now = records.now
        let keys = records.keys
        let id = Strategy.Whole.ID.make(at: now)
        return try await records.act(Act("strategy.begun", by: actor, on: id.text)) { connection, _ in
            let all = try Strategy.Whole.table.rows("ORDER BY key", on: connection, keys: keys) {
                try Strategy.Whole($0)
            }
            guard !all.contains(where: { $0.document.title.saysSame(as: document.title) }) else {
                throw Refusal("title-english", EditWords.keyTaken)
            }
            var text = document.text
            text.key = document.title[.english].freeKey(taken: Set(all.map(\.key)).union(Self.reservedKeys))
            let whole = Strategy.Whole(id: id, key: text.key, status: .draft, document: text, version: 1)
            try Strategy.Whole.table.insert(try whole.values(), on: connection, keys: keys)
            try KeptVersion(whole, at: now).insert(on: connection, keys: keys)
            return whole
        }
    }

    /// Pages stand at their addresses.
    private static let reservedKeys: Set<String> = ["new"]

    enum Change: Sendable {
        case kept(Strategy.Whole)
        /// Somebody else changed the same words meanwhile; nothing was overwritten. With the text that was seen.
        case stale(Strategy.Whole, seen: StrategyDocument)
        case gone
    }

    /// Changes the text. Where others changed other parts of it since the person saw it, both changes stand.
    ///
    /// - Parameters:
    ///   - seen: the version that the person saw.
    ///   - edit: is given the text that the person saw and the text as it is, and says whether its change could be
    ///     written into it without overwriting somebody else's.
    func change(
        _ id: Strategy.Whole.ID, seen: Int, by actor: Actor,
        edit: @escaping @Sendable (_ seen: StrategyDocument, _ now: inout StrategyDocument) -> Bool
    ) async throws -> Change {
        let now = records.now
        let keys = records.keys
        let leads = try await leadKeys()
        return try await records.act(Act("strategy.changed", by: actor, on: id.text)) { connection, act in
            guard
                var whole = try Strategy.Whole.table.rows(
                    "WHERE id = \(id)", on: connection, keys: keys, { try Strategy.Whole($0) }
                ).first, whole.status != .past
            else {
                act.name = "strategy.not-changed"
                return .gone
            }
            let before = whole.document
            let read =
                try seen == whole.version
                ? before : KeptVersion.find(seen, of: id, on: connection, keys: keys)?.document
            guard let read, edit(read, &whole.document) else {
                whole.document = before
                act.name = "strategy.not-changed"
                return .stale(whole, seen: read ?? before)
            }
            guard whole.document != before else {
                act.name = "strategy.same"
                return .kept(whole)
            }
            whole.version += 1
            act.detail["version"] = "\(whole.version)"
            try Strategy.Whole.table.replace(try whole.values(), on: connection, keys: keys)
            try KeptVersion(whole, at: now).insert(on: connection, keys: keys)
            if whole.status == .current {
                try PriorityRows(whole, leads: leads).settle(on: connection, keys: keys, at: now)
            }
            return .kept(whole)
        }
    }

    /// Puts a draft in force; the one before it is past. Priorities that both have stay what they are, with all that
    /// serves them.
    ///
    /// - Parameter seen: the version that the person read before they said so.
    /// - Returns: whether it is in force now: not where it was changed since.
    func takeEffect(_ id: Strategy.Whole.ID, seen: Int, by actor: Actor) async throws -> Bool {
        let now = records.now
        let keys = records.keys
        let leads = try await leadKeys()
        return try await records.act(Act("strategy.in-force", by: actor, on: id.text)) { connection, act in
            let all = try Strategy.Whole.table.rows("ORDER BY key", on: connection, keys: keys) {
                try Strategy.Whole($0)
            }
            guard var next = all.first(where: { $0.id == id }), next.status == .draft, next.version == seen else {
                act.name = "strategy.not-in-force"
                return false
            }
            if var before = all.first(where: { $0.status == .current }) {
                before.status = .past
                try Strategy.Whole.table.replace(try before.values(), on: connection, keys: keys)
            }
            next.status = .current
            try Strategy.Whole.table.replace(try next.values(), on: connection, keys: keys)
            try PriorityRows(next, leads: leads).settle(on: connection, keys: keys, at: now)
            return true
        }
    }

    /// Takes a draft out with all that was said about it. Links that were sent for it open nothing any more.
    func remove(draft id: Strategy.Whole.ID, by actor: Actor) async throws {
        try await records.act(Act("strategy.draft-removed", by: actor, on: id.text)) { connection, act in
            guard
                try connection.count("SELECT count(*) FROM strategy WHERE id = \(id) AND status = 'draft'") == 1
            else {
                act.name = "strategy.not-removed"
                return
            }
            for edition in try Self.ids("strategy_edition", of: id, on: connection) {
                try Edition.files.remove(edition, on: connection)
                try Edition.table.remove(edition, on: connection)
            }
            let parts: [(table: SealedTable, name: SQL)] = [
                (KeptVersion.table, "strategy_version"), (Agreement.table, "strategy_agreement"),
                (Comment.table, "strategy_comment"), (Partner.table, "strategy_partner"),
            ]
            for part in parts {
                for one in try Self.ids(part.name, of: id, on: connection) {
                    try part.table.remove(one, on: connection)
                }
            }
            try Strategy.Whole.table.remove(id, on: connection)
        }
    }

    private static func ids(
        _ table: SQL, of strategy: Strategy.Whole.ID, on connection: any Connection
    ) throws -> [String] {
        try connection.rows("SELECT id FROM " + table + " WHERE strategy_id = \(strategy) ORDER BY id") {
            try $0.text("id")
        }
    }

    private func leadKeys() async throws -> [String: Lead.ID] {
        let leads = try await LeadStore(records: records).leads()
        return Dictionary(leads.map { ($0.key, $0.id) }) { first, _ in first }
    }

    func counts() async throws -> (strategies: Int, priorities: Int, comments: Int) {
        try await records.read {
            (
                try $0.count("SELECT count(*) FROM strategy"),
                try $0.count("SELECT count(*) FROM priority WHERE parent_id IS NULL AND is_live = 1"),
                try $0.count("SELECT count(*) FROM strategy_comment")
            )
        }
    }
}
