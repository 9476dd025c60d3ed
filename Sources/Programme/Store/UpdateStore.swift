import Basics
import Store

extension ProgrammeStore {
    /// Keeps an update, and with it how the work now stands. Word on a day before the present state is kept and
    /// changes nothing.
    ///
    /// - Parameter seen: the version of the activity, or of the step, that the teller saw; nil where they saw none,
    ///   as behind a link.
    /// - Returns: the activity or step as it now is, or as somebody else left it meanwhile.
    package func record(_ update: Update, seen: Int? = nil, by actor: Actor) async throws -> Change<Work> {
        try await record([update], evidence: [], seen: seen, by: actor)
    }

    /// Keeps several updates on one thing, or an update with what shows it, in one act.
    package func record(
        _ updates: [Update], evidence: [(Evidence, bytes: [UInt8]?)], seen: Int? = nil, by actor: Actor
    ) async throws -> Change<Work> {
        guard let first = updates.first else { return .gone }
        let keys = records.keys
        var act = Act("update.recorded", by: actor, on: first.activity.text, ["via": first.via.rawValue])
        if let step = first.step { act.detail["step"] = step.text }
        if let state = updates.last?.state { act.detail["state"] = state.rawValue }
        return try await records.act(act) { connection, act in
            var outcome = Change<Work>.gone
            for update in updates {
                outcome = try Self.record(update, seen: seen, on: connection, keys: keys)
                guard outcome.kept != nil else {
                    act.detail["kept"] = "no: changed meanwhile"
                    return outcome
                }
            }
            for (one, bytes) in evidence { try Self.keep(one, bytes, on: connection, keys: keys) }
            return outcome
        }
    }

    /// Keeps one update inside somebody else's act: what is said in one sending of several things is kept together.
    package static func record(
        _ update: Update, seen: Int? = nil, on connection: any Connection, keys: Keys
    ) throws -> Change<Work> {
        let outcome = try apply(update, seen: seen, on: connection, keys: keys)
        if outcome.kept != nil { try Update.table.insert(update.values, on: connection, keys: keys) }
        return outcome
    }

    /// The latest update on each activity of the current programme and on each of their steps.
    package func latestWords() async throws -> [Update] {
        let keys = records.keys
        return try await records.read { connection in
            guard let programme = try Self.current(on: connection, keys: keys) else { return [] }
            return try Self.latestWords(of: programme.id, on: connection, keys: keys)
        }
    }

    /// Everything said about the activity and its steps, the latest day first.
    package func updates(of activity: Activity.ID) async throws -> [Update] {
        try await updates("WHERE activity_id = \(activity) ORDER BY on_day DESC, at DESC, id DESC")
    }

    /// Every update of the current programme on or after the day, the latest first.
    package func updates(since day: Day) async throws -> [Update] {
        try await updates(
            """
            WHERE on_day >= \(day) AND activity_id IN (
                SELECT id FROM activity WHERE programme_id IN (SELECT id FROM programme WHERE is_current = 1))
            ORDER BY on_day DESC, at DESC, id DESC
            """)
    }

    package func updates() async throws -> [Update] { try await updates("ORDER BY on_day, at, id") }

    private func updates(_ condition: SQL) async throws -> [Update] {
        let keys = records.keys
        return try await records.read {
            try Update.table.rows(condition, on: $0, keys: keys) { try Update($0) }
        }
    }

    private static func apply(
        _ update: Update, seen: Int?, on connection: any Connection, keys: Keys
    ) throws -> Change<Work> {
        if let id = update.step {
            guard var step = try steps("WHERE id = \(id)", on: connection, keys: keys).first else { return .gone }
            guard seen ?? step.version == step.version else { return .stale(step.work) }
            let work = step.work.applying(update)
            guard work != step.work else { return .kept(work) }
            step.work = work
            step.version += 1
            try Step.table.replace(step.values, on: connection, keys: keys)
            return .kept(work)
        }
        let found = try activities("WHERE id = \(update.activity)", on: connection, keys: keys)
        guard var activity = found.first else { return .gone }
        guard seen ?? activity.version == activity.version else { return .stale(activity.work) }
        let work = activity.work.applying(update)
        guard work != activity.work else { return .kept(work) }
        activity.work = work
        activity.version += 1
        try Activity.table.replace(activity.values, on: connection, keys: keys)
        return .kept(work)
    }
}

extension ProgrammeStore {
    static func latestWords(of programme: WorkProgramme.ID, on connection: any Connection, keys: Keys) throws
        -> [Update]
    {
        try latestWords(
            activities: "SELECT id FROM activity WHERE programme_id = \(programme)", on: connection, keys: keys)
    }

    /// One look into an index for each activity and step, however many updates there are.
    static func latestWords(activities: SQL, on connection: any Connection, keys: Keys) throws -> [Update] {
        try Update.table.rows(
            """
            WHERE id IN (
                SELECT (SELECT own.id FROM activity_update AS own
                    WHERE own.activity_id = a.id AND own.step_id IS NULL
                    ORDER BY own.on_day DESC, own.at DESC, own.id DESC LIMIT 1)
                FROM activity AS a WHERE a.id IN (\(activities)))
            OR id IN (
                SELECT (SELECT theirs.id FROM activity_update AS theirs WHERE theirs.step_id = s.id
                    ORDER BY theirs.on_day DESC, theirs.at DESC, theirs.id DESC LIMIT 1)
                FROM step AS s WHERE s.activity_id IN (\(activities)))
            ORDER BY on_day, at, id
            """, on: connection, keys: keys
        ) { try Update($0) }
    }
}
