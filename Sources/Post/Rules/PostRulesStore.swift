import Basics
import Store

/// The rules as the council has set them.
struct PostRulesStore: Sendable {
    static let table = SealedTable(
        "post_rules", "id", "quiet_from", "quiet_until", "quiet_weekends", "per_day", "per_week", "version")

    let records: Records

    func rules() async throws -> PostRules {
        let keys = records.keys
        return try await records.read { try Self.rules(on: $0, keys: keys) }
    }

    static func rules(on connection: any Connection, keys: Keys) throws -> PostRules {
        try table.rows(on: connection, keys: keys) { row in
            PostRules(
                quietFrom: try row.integer("quiet_from"), quietUntil: try row.integer("quiet_until"),
                quietWeekends: try row.flag("quiet_weekends"), perDay: try row.integer("per_day"),
                perWeek: try row.integer("per_week"), version: try row.integer("version"))
        }.first ?? .standard
    }

    /// Keeps the rules where nobody changed them since they were read; false where somebody did.
    func keep(_ rules: PostRules, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        let now = records.now
        let detail = [
            "quiet": "\(ClockTime.written(rules.quietFrom))-\(ClockTime.written(rules.quietUntil))",
            "weekends": rules.quietWeekends ? "quiet" : "open", "per-day": "\(rules.perDay)",
            "per-week": "\(rules.perWeek)",
        ]
        return try await records.act(Act("post.rules-set", by: actor, on: "post", detail)) { connection, act in
            guard try Self.rules(on: connection, keys: keys).version == rules.version else {
                act.name = "post.rules-not-set"
                return false
            }
            let values: [any Bindable] = [
                1, rules.quietFrom, rules.quietUntil, rules.quietWeekends, rules.perDay, rules.perWeek,
                rules.version + 1,
            ]
            if rules.version == 0 {
                try Self.table.insert(values, on: connection, keys: keys)
            } else {
                try Self.table.replace(values, on: connection, keys: keys)
            }
            // What the earlier rules put off is asked again under these.
            try connection.run(
                "UPDATE letter SET next_at = \(now), is_put_off = 0 WHERE state = 'waiting' AND is_put_off = 1")
            return true
        }
    }
}
