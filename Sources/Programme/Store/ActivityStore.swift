import Basics
import Capability
import Store
import Thread

extension ProgrammeStore {
    /// Begins a programme, which becomes the current one; what was current is kept as an earlier one.
    @discardableResult
    package func begin(
        _ title: Wording, from: Day? = nil, until: Day? = nil, by actor: Actor
    ) async throws -> WorkProgramme {
        let keys = records.keys
        let programme = WorkProgramme(id: .make(at: records.now), title: title, from: from, until: until)
        try await records.act(Act("programme.begun", by: actor, on: programme.id.text)) { connection, _ in
            try Self.begin(programme, on: connection, keys: keys)
        }
        return programme
    }

    /// The same inside somebody else's act.
    static func begin(_ programme: WorkProgramme, on connection: any Connection, keys: Keys) throws {
        if var earlier = try Self.current(on: connection, keys: keys) {
            earlier.isCurrent = false
            earlier.version += 1
            try WorkProgramme.table.replace(earlier.values, on: connection, keys: keys)
        }
        try WorkProgramme.table.insert(programme.values, on: connection, keys: keys)
    }

    /// Writes a programme's title and days anew, unless somebody else changed it since.
    package func change(_ wanted: WorkProgramme, by actor: Actor) async throws -> Change<WorkProgramme> {
        let keys = records.keys
        return try await records.act(Act("programme.changed", by: actor, on: wanted.id.text)) { connection, act in
            let found = try WorkProgramme.table.rows("WHERE id = \(wanted.id)", on: connection, keys: keys) {
                try WorkProgramme($0)
            }.first
            guard let kept = found else { return .gone }
            guard kept.version == wanted.version else { return .stale(kept) }
            var changed = wanted
            changed.isCurrent = kept.isCurrent
            changed.version += 1
            try WorkProgramme.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Keeps activities with their steps, updates, evidence and links, all of them or none. Positions follow what the
    /// programme already holds, in the order given.
    package func add(_ planned: [PlannedActivity], by actor: Actor) async throws {
        let now = records.now
        let keys = records.keys
        let subject = planned.count == 1 ? planned[0].activity.id.text : "programme"
        let act = Act("activities.added", by: actor, on: subject, ["activities": "\(planned.count)"])
        try await records.largeAct(act) { connection, act in
            try Self.add(planned, by: actor, at: now, on: connection, keys: keys)
            act.detail["steps"] = "\(planned.reduce(0) { $0 + $1.steps.count })"
        }
    }

    /// The same inside somebody else's act.
    package static func add(
        _ planned: [PlannedActivity], by actor: Actor, at now: Instant, on connection: any Connection, keys: Keys
    ) throws {
        var next: [WorkProgramme.ID: Int] = [:]
        for var one in planned {
            let programme = one.activity.programme
            let position = try next[programme] ?? Self.nextPosition(in: programme, on: connection)
            one.activity.position = position
            next[programme] = position + 1
            try Self.keep(one, on: connection, keys: keys)
        }
        // Only now is the far end of a link between two of them there.
        for one in planned {
            try LinkStore.add(
                one.links.map { ($0.meaning, one.activity.name, $0.to) }, by: actor, at: now, on: connection,
                keys: keys)
        }
    }

    /// Writes an activity anew, unless somebody else changed it since. How it stands is told by updates: the state
    /// kept is left as it is.
    package func change(_ wanted: Activity, by actor: Actor) async throws -> Change<Activity> {
        let keys = records.keys
        return try await records.act(Act("activity.changed", by: actor, on: wanted.id.text)) { connection, act in
            guard let kept = try Self.activities("WHERE id = \(wanted.id)", on: connection, keys: keys).first else {
                return .gone
            }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            var changed = wanted
            changed.programme = kept.programme
            changed.key = kept.key
            changed.position = kept.position
            changed.work.takeState(of: kept.work)
            changed.version += 1
            try Activity.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Puts an activity before or after its neighbour in the programme.
    package func move(_ id: Activity.ID, up: Bool, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("activity.moved", by: actor, on: id.text)) { connection, _ in
            guard let moved = try Self.activities("WHERE id = \(id)", on: connection, keys: keys).first else { return }
            var all = try Self.activities(of: moved.programme, on: connection, keys: keys)
            let group = all.indices.filter { all[$0].priority == moved.priority }
            guard let place = group.firstIndex(where: { all[$0].id == id }) else { return }
            let other = up ? place - 1 : place + 1
            guard group.indices.contains(other) else { return }
            all.swapAt(group[place], group[other])
            for (position, activity) in all.enumerated() where activity.position != position {
                var changed = activity
                changed.position = position
                try Activity.table.replace(changed.values, on: connection, keys: keys)
            }
        }
    }

    /// Takes out an activity that was made by mistake, with its steps and links. One that has had word or evidence
    /// stays: it can only be stopped.
    ///
    /// - Returns: whether it was taken out.
    package func remove(_ activity: Activity.ID, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        return try await records.act(Act("activity.removed", by: actor, on: activity.text)) { connection, act in
            guard try Self.hasNoWord(activity, on: connection) else {
                act.detail["removed"] = "no: it has had word"
                return false
            }
            for step in try Self.steps("WHERE activity_id = \(activity) ORDER BY id", on: connection, keys: keys) {
                try Step.table.remove(step.id, on: connection)
            }
            try LinkStore.removeAll(of: ThingName(Activity.kind, activity.text), on: connection)
            return try Activity.table.remove(activity, on: connection)
        }
    }

    private static func hasNoWord(_ activity: Activity.ID, on connection: any Connection) throws -> Bool {
        try connection.count("SELECT count(*) FROM activity_update WHERE activity_id = \(activity)") == 0
            && connection.count("SELECT count(*) FROM evidence WHERE activity_id = \(activity)") == 0
    }

    private static func keep(_ planned: PlannedActivity, on connection: any Connection, keys: Keys) throws {
        try Activity.table.insert(planned.activity.values, on: connection, keys: keys)
        for (position, step) in planned.steps.enumerated() {
            var step = step
            step.position = position
            try Step.table.insert(step.values, on: connection, keys: keys)
        }
        for update in planned.updates { try Update.table.insert(update.values, on: connection, keys: keys) }
        for evidence in planned.evidence { try Evidence.table.insert(evidence.values, on: connection, keys: keys) }
    }

    private static func nextPosition(in programme: WorkProgramme.ID, on connection: any Connection) throws -> Int {
        try connection.count("SELECT max(position) + 1 AS next FROM activity WHERE programme_id = \(programme)")
    }
}

extension Work {
    /// How it stands is told by updates and not by a form for the plan.
    mutating func takeState(of kept: Work) {
        state = kept.state
        stateOn = kept.stateOn
        because = kept.because
    }
}
