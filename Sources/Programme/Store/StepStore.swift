import Basics
import Store

extension ProgrammeStore {
    /// Adds a step behind the activity's last one.
    package func add(_ step: Step, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("step.added", by: actor, on: step.activity.text, ["step": step.id.text])
        try await records.act(act) { connection, _ in
            var step = step
            step.position = try connection.count(
                "SELECT max(position) + 1 AS next FROM step WHERE activity_id = \(step.activity)")
            try Step.table.insert(step.values, on: connection, keys: keys)
        }
    }

    /// Writes a step anew, unless somebody else changed it since. Its state is left as it is.
    package func change(_ wanted: Step, by actor: Actor) async throws -> Change<Step> {
        let keys = records.keys
        let act = Act("step.changed", by: actor, on: wanted.activity.text, ["step": wanted.id.text])
        return try await records.act(act) { connection, act in
            guard let kept = try Self.steps("WHERE id = \(wanted.id)", on: connection, keys: keys).first else {
                return .gone
            }
            guard kept.version == wanted.version else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            var changed = wanted
            changed.activity = kept.activity
            changed.position = kept.position
            changed.work.takeState(of: kept.work)
            changed.version += 1
            try Step.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Puts a step before or after its neighbour. Letters stay with their steps.
    package func move(_ id: Step.ID, up: Bool, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("step.moved", by: actor, on: id.text)) { connection, _ in
            guard let moved = try Self.steps("WHERE id = \(id)", on: connection, keys: keys).first else { return }
            var all = try Self.steps(
                "WHERE activity_id = \(moved.activity) ORDER BY position, id", on: connection, keys: keys)
            guard let place = all.firstIndex(where: { $0.id == id }) else { return }
            let other = up ? place - 1 : place + 1
            guard all.indices.contains(other) else { return }
            all.swapAt(place, other)
            for (position, step) in all.enumerated() where step.position != position {
                var changed = step
                changed.position = position
                try Step.table.replace(changed.values, on: connection, keys: keys)
            }
        }
    }

    /// Takes out a step that was made by mistake. One that has had word or evidence stays: it can only be stopped.
    package func remove(_ step: Step.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("step.removed", by: actor, on: step.text)) { connection, act in
            let words = try connection.count("SELECT count(*) FROM activity_update WHERE step_id = \(step)")
            let evidence = try connection.count("SELECT count(*) FROM evidence WHERE step_id = \(step)")
            guard words + evidence == 0 else {
                act.detail["removed"] = "no: it has had word"
                return false
            }
            return try Step.table.remove(step, on: connection)
        }
    }
}
