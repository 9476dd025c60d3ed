import Basics
import Leads
import Store

/// The council's rhythm of asking, and when each lead was last asked.
struct RhythmStore: Sendable {
    let records: Records

    func rhythm() async throws -> Rhythm {
        let keys = records.keys
        return try await records.read { try Self.rhythm(on: $0, keys: keys) }
    }

    static func rhythm(on connection: any Connection, keys: Keys) throws -> Rhythm {
        try Rhythm.table.rows(on: connection, keys: keys) { try Rhythm($0) }.first ?? .standard
    }

    /// Keeps the rhythm unless somebody else has changed it meanwhile.
    ///
    /// - Returns: what somebody else kept meanwhile; nil where this one is kept.
    func keep(_ rhythm: Rhythm, by actor: Actor) async throws -> Rhythm? {
        let keys = records.keys
        let detail = ["every": "\(rhythm.askAfterDays)", "on": rhythm.isOn ? "yes" : "no"]
        return try await records.act(Act("rhythm.chosen", by: actor, on: "rhythm", detail)) { connection, act in
            let kept = try Self.rhythm(on: connection, keys: keys)
            guard kept.version == rhythm.version else {
                act.name = "rhythm.kept-as-it-was"
                return kept
            }
            var next = rhythm
            next.version += 1
            if kept.version == 0 {
                try Rhythm.table.insert(next.values, on: connection, keys: keys)
            } else {
                try Rhythm.table.replace(next.values, on: connection, keys: keys)
            }
            return nil
        }
    }

    func lastAsked() async throws -> [Lead.ID: Day] {
        try await records.read { connection in
            let rows = try connection.rows("SELECT lead_id, asked_on FROM lead_asked") { row in
                (try row.identifier("lead_id") as Lead.ID, try row.day("asked_on"))
            }
            return Dictionary(rows) { first, _ in first }
        }
    }

    /// Whether the lead was asked on that day or later, as another node may have done a moment ago.
    static func wasAsked(_ lead: Lead.ID, since day: Day, on connection: any Connection) throws -> Bool {
        try connection.count("SELECT count(*) FROM lead_asked WHERE lead_id = \(lead) AND asked_on > \(day)") > 0
    }

    static func note(_ lead: Lead.ID, asked day: Day, on connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO lead_asked (lead_id, asked_on) VALUES (\(lead), \(day))
            ON CONFLICT (lead_id) DO UPDATE SET asked_on = excluded.asked_on
            """)
    }
}
