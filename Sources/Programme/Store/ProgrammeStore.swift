import Basics
import Leads
import Store
import Thread

/// Programmes with their activities, steps, updates and evidence. Reading is here; what changes stands in the files
/// beside this one.
package struct ProgrammeStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// The current one first, then the earlier ones, the latest first.
    package func programmes() async throws -> [WorkProgramme] {
        let keys = records.keys
        return try await records.read {
            try WorkProgramme.table.rows(
                "ORDER BY is_current DESC, from_day DESC NULLS LAST, id DESC", on: $0, keys: keys
            ) { try WorkProgramme($0) }
        }
    }

    package func current() async throws -> WorkProgramme? {
        let keys = records.keys
        return try await records.read { try Self.current(on: $0, keys: keys) }
    }

    static func current(on connection: any Connection, keys: Keys) throws -> WorkProgramme? {
        try WorkProgramme.table.rows("WHERE is_current = 1", on: connection, keys: keys) { try WorkProgramme($0) }.first
    }

    /// The programme as it stands, in four statements however long it is; the current one unless another is named.
    package func sheet(of id: WorkProgramme.ID? = nil) async throws -> ProgrammeSheet? {
        let keys = records.keys
        return try await records.read { connection in
            let found =
                if let id {
                    try WorkProgramme.table.rows("WHERE id = \(id)", on: connection, keys: keys) {
                        try WorkProgramme($0)
                    }.first
                } else {
                    try Self.current(on: connection, keys: keys)
                }
            guard let programme = found else { return nil }
            return ProgrammeSheet(
                programme: programme,
                activities: try Self.activities(of: programme.id, on: connection, keys: keys),
                steps: try Self.steps(of: programme.id, on: connection, keys: keys),
                latest: try Self.latestWords(of: programme.id, on: connection, keys: keys))
        }
    }

    /// The same of one activity of any programme: a sheet with a single entry.
    package func sheet(ofActivity key: String) async throws -> ProgrammeSheet? {
        let keys = records.keys
        return try await records.read { connection in
            guard let activity = try Self.activities("WHERE key = \(key)", on: connection, keys: keys).first else {
                return nil
            }
            let programmes = try WorkProgramme.table.rows(
                "WHERE id = \(activity.programme)", on: connection, keys: keys
            ) { try WorkProgramme($0) }
            let steps = try Self.steps(
                "WHERE activity_id = \(activity.id) ORDER BY position, id", on: connection, keys: keys)
            let latest = try Self.latestWords(
                activities: "SELECT id FROM activity WHERE id = \(activity.id)", on: connection, keys: keys)
            return programmes.first.map {
                ProgrammeSheet(programme: $0, activities: [activity], steps: steps, latest: latest)
            }
        }
    }

    /// Those of the current programme, in its order.
    package func activities() async throws -> [Activity] {
        let keys = records.keys
        return try await records.read { connection in
            guard let programme = try Self.current(on: connection, keys: keys) else { return [] }
            return try Self.activities(of: programme.id, on: connection, keys: keys)
        }
    }

    /// Those with these identifiers, of any programme.
    package func activities(_ ids: [Activity.ID]) async throws -> [Activity] {
        guard !ids.isEmpty else { return [] }
        let keys = records.keys
        return try await records.read {
            try Self.activities("WHERE id IN (\(list: ids)) ORDER BY position, key", on: $0, keys: keys)
        }
    }

    /// The activity that addresses and files call so, of any programme.
    package func activity(key: String) async throws -> Activity? {
        let keys = records.keys
        return try await records.read { try Self.activities("WHERE key = \(key)", on: $0, keys: keys).first }
    }

    package func activity(_ id: Activity.ID) async throws -> Activity? { try await activities([id]).first }

    /// In the activity's order.
    package func steps(of activity: Activity.ID) async throws -> [Step] {
        let keys = records.keys
        return try await records.read {
            try Self.steps("WHERE activity_id = \(activity) ORDER BY position, id", on: $0, keys: keys)
        }
    }

    package func step(_ id: Step.ID) async throws -> Step? {
        let keys = records.keys
        return try await records.read { try Self.steps("WHERE id = \(id)", on: $0, keys: keys).first }
    }

    /// The steps of the current programme that the lead answers for, in its order.
    package func steps(ofLead lead: Lead.ID) async throws -> [Step] {
        let keys = records.keys
        return try await records.read { connection in
            guard let programme = try Self.current(on: connection, keys: keys) else { return [] }
            return try Self.steps(of: programme.id, on: connection, keys: keys).filter { $0.work.lead == lead }
        }
    }

    /// Which priority each activity of the current programme belongs to: links that need not be made.
    package func homes() async throws -> [(activity: String, priority: String)] {
        try await records.read { connection in
            try connection.rows(
                """
                SELECT id, priority_id FROM activity WHERE priority_id IS NOT NULL
                    AND programme_id IN (SELECT id FROM programme WHERE is_current = 1) ORDER BY position, key
                """
            ) { (try $0.text("id"), try $0.text("priority_id")) }
        }
    }

    /// The priorities that activities of any programme stand under.
    func usedPriorities() async throws -> [String] {
        try await records.read { connection in
            try connection.rows(
                "SELECT DISTINCT priority_id FROM activity WHERE priority_id IS NOT NULL ORDER BY priority_id"
            ) { try $0.text("priority_id") }
        }
    }

    /// Keys that no activity may have: pages stand at their addresses.
    package static let reservedKeys: Set<String> = [
        "new", "begin", "change", "timeline", "board", "mine", "import", "export", "file",
    ]

    /// A key that no activity has, made of the words.
    ///
    /// - Parameter others: keys that are about to be given.
    package func freeKey(for words: String, besides others: Set<String> = []) async throws -> String {
        let held = try await records.read { connection in
            Set(try connection.rows("SELECT key FROM activity ORDER BY key") { try $0.text("key") })
        }
        return words.freeKey(taken: held.union(others).union(Self.reservedKeys))
    }

    package func counts() async throws -> (activities: Int, steps: Int, updates: Int, evidence: Int) {
        try await records.read {
            (
                try $0.count("SELECT count(*) FROM activity"), try $0.count("SELECT count(*) FROM step"),
                try $0.count("SELECT count(*) FROM activity_update"), try $0.count("SELECT count(*) FROM evidence")
            )
        }
    }
}

extension ProgrammeStore {
    static func activities(_ condition: SQL, on connection: any Connection, keys: Keys) throws -> [Activity] {
        try Activity.table.rows(condition, on: connection, keys: keys) { try Activity($0) }
    }

    static func activities(
        of programme: WorkProgramme.ID, on connection: any Connection, keys: Keys
    ) throws -> [Activity] {
        try activities("WHERE programme_id = \(programme) ORDER BY position, key", on: connection, keys: keys)
    }

    static func steps(_ condition: SQL, on connection: any Connection, keys: Keys) throws -> [Step] {
        try Step.table.rows(condition, on: connection, keys: keys) { try Step($0) }
    }

    static func steps(of programme: WorkProgramme.ID, on connection: any Connection, keys: Keys) throws -> [Step] {
        try steps(
            """
            WHERE activity_id IN (SELECT id FROM activity WHERE programme_id = \(programme))
            ORDER BY activity_id, position, id
            """, on: connection, keys: keys)
    }
}
