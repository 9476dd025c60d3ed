import Basics
import Capability
import Programme
import Store
import Thread

/// Workshops and what was written at them.
struct WorkshopStore: Sendable {
    let records: Records

    func workshops() async throws -> [Workshop] {
        let keys = records.keys
        return try await records.read { try Self.workshops("ORDER BY on_day DESC, key", on: $0, keys: keys) }
    }

    func workshop(key: String) async throws -> Workshop? {
        let keys = records.keys
        return try await records.read { try Self.workshops("WHERE key = \(key)", on: $0, keys: keys).first }
    }

    func workshop(_ id: Workshop.ID) async throws -> Workshop? {
        let keys = records.keys
        return try await records.read { try Self.workshops("WHERE id = \(id)", on: $0, keys: keys).first }
    }

    func notes(of workshop: Workshop.ID) async throws -> [WorkshopNote] {
        let keys = records.keys
        return try await records.read {
            try Self.notes("WHERE workshop_id = \(workshop) ORDER BY position, id", on: $0, keys: keys)
        }
    }

    func note(_ id: WorkshopNote.ID) async throws -> WorkshopNote? { try await notes([id]).first }

    func notes(_ ids: [WorkshopNote.ID]) async throws -> [WorkshopNote] {
        guard !ids.isEmpty else { return [] }
        let keys = records.keys
        return try await records.read {
            try Self.notes("WHERE id IN (\(list: ids)) ORDER BY workshop_id, position, id", on: $0, keys: keys)
        }
    }

    /// Those that became an activity.
    func notesMade() async throws -> [WorkshopNote] {
        let keys = records.keys
        return try await records.read {
            try Self.notes("WHERE fate = 'activity' ORDER BY workshop_id, position, id", on: $0, keys: keys)
        }
    }

    /// Keeps a workshop under the key that it brings, with its notes.
    func fill(_ workshop: Workshop, _ notes: [WorkshopNote], by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("workshop.kept", by: actor, on: workshop.id.text, ["notes": "\(notes.count)"])) {
            connection, _ in
            try Workshop.table.insert(workshop.values, on: connection, keys: keys)
            for note in notes { try WorkshopNote.table.insert(note.values, on: connection, keys: keys) }
        }
    }

    /// Keeps a workshop under a key of its own, with its notes.
    ///
    /// - Returns: the workshop as it is kept; or, where one of that name and day stands already, that one.
    func add(_ workshop: Workshop, _ notes: [WorkshopNote], by actor: Actor) async throws -> Added<Workshop> {
        let keys = records.keys
        let act = Act("workshop.kept", by: actor, on: workshop.id.text, ["notes": "\(notes.count)"])
        return try await records.largeAct(act) { connection, act in
            let all = try Self.workshops("ORDER BY key", on: connection, keys: keys)
            if let same = all.first(where: { $0.isSame(as: workshop) }) {
                act.detail["kept"] = "no: stands already"
                return .stands(same)
            }
            var added = workshop
            added.key = workshop.title[.english].freeKey(taken: Set(all.map(\.key)).union(Workshop.reservedKeys))
            try Workshop.table.insert(added.values, on: connection, keys: keys)
            for note in notes { try WorkshopNote.table.insert(note.values, on: connection, keys: keys) }
            return .added(added)
        }
    }

    /// Keeps more notes of a workshop behind those that stand, unless every one of them stands already.
    ///
    /// - Returns: whether they were kept.
    func add(_ notes: [WorkshopNote], to workshop: Workshop.ID, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        let act = Act("workshop.notes-kept", by: actor, on: workshop.text, ["notes": "\(notes.count)"])
        return try await records.largeAct(act) { connection, act in
            let standing = try Self.notes(
                "WHERE workshop_id = \(workshop) ORDER BY position, id", on: connection, keys: keys)
            guard !notes.allSatisfy({ note in standing.contains { $0.isSame(as: note) } }) else {
                act.detail["kept"] = "no: they stand already"
                return false
            }
            let next = (standing.map(\.position).max() ?? -1) + 1
            for (index, note) in notes.enumerated() {
                var note = note
                note.position = next + index
                try WorkshopNote.table.insert(note.values, on: connection, keys: keys)
            }
            return true
        }
    }

    // MARK: What becomes of a note

    /// Sets a note aside, unless something became of it meanwhile.
    func setAside(_ id: WorkshopNote.ID, because: String, by actor: Actor) async throws -> Settled {
        try await settle(id, as: .setAside(because: because), by: actor) { _, _ in }
    }

    /// Makes a note an activity, both or neither, unless something became of it meanwhile.
    func make(_ planned: PlannedActivity, of id: WorkshopNote.ID, by actor: Actor) async throws -> Settled {
        let now = records.now
        return try await settle(id, as: .activity(planned.activity.key), by: actor) { connection, keys in
            try ProgrammeStore.add([planned], by: actor, at: now, on: connection, keys: keys)
        }
    }

    /// Takes a note out with its links; an activity that was made of it stays.
    func remove(_ id: WorkshopNote.ID, by actor: Actor) async throws {
        try await records.act(Act("workshop.note-removed", by: actor, on: id.text)) { connection, _ in
            try Self.remove(id, on: connection)
        }
    }

    /// Takes a workshop out with all its notes; activities that were made of them stay.
    func remove(_ workshop: Workshop.ID, by actor: Actor) async throws {
        let keys = records.keys
        try await records.act(Act("workshop.removed", by: actor, on: workshop.text)) { connection, act in
            let notes = try Self.notes("WHERE workshop_id = \(workshop) ORDER BY id", on: connection, keys: keys)
            act.detail["notes"] = "\(notes.count)"
            for note in notes { try Self.remove(note.id, on: connection) }
            try Workshop.table.remove(workshop, on: connection)
        }
    }

    private static func remove(_ id: WorkshopNote.ID, on connection: any Connection) throws {
        try LinkStore.removeAll(of: ThingName("workshop-note", id.text), on: connection)
        try WorkshopNote.table.remove(id, on: connection)
    }

    private func settle(
        _ id: WorkshopNote.ID, as fate: WorkshopNote.Fate, by actor: Actor,
        _ first: @escaping @Sendable (any Connection, Keys) throws -> Void
    ) async throws -> Settled {
        let keys = records.keys
        return try await records.act(Act("workshop.note-settled", by: actor, on: id.text)) { connection, act in
            guard var note = try Self.notes("WHERE id = \(id)", on: connection, keys: keys).first else { return .gone }
            guard try Self.isOpen(note, on: connection) else {
                act.detail["kept"] = "no: settled meanwhile"
                return .before(note)
            }
            try first(connection, keys)
            note.fate = fate
            try WorkshopNote.table.replace(note.values, on: connection, keys: keys)
            return .settled
        }
    }

    /// Whether nothing became of it yet; an activity that was taken out of the programme again is nothing.
    private static func isOpen(_ note: WorkshopNote, on connection: any Connection) throws -> Bool {
        switch note.fate {
        case .open: true
        case .setAside: false
        case .activity(let key): try connection.count("SELECT count(*) FROM activity WHERE key = \(key)") == 0
        }
    }

    // MARK: Counting and reading

    func counts() async throws -> (workshops: Int, notes: Int) {
        try await records.read {
            (try $0.count("SELECT count(*) FROM workshop"), try $0.count("SELECT count(*) FROM workshop_note"))
        }
    }

    private static func workshops(
        _ condition: SQL, on connection: any Connection, keys: Keys
    ) throws -> [Workshop] {
        try Workshop.table.rows(condition, on: connection, keys: keys) { try Workshop($0) }
    }

    private static func notes(
        _ condition: SQL, on connection: any Connection, keys: Keys
    ) throws -> [WorkshopNote] {
        try WorkshopNote.table.rows(condition, on: connection, keys: keys) { try WorkshopNote($0) }
    }
}

/// What became of settling a note.
enum Settled: Sendable, Hashable {
    case settled
    /// Somebody settled it before, like this.
    case before(WorkshopNote)
    case gone
}
