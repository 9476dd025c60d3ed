import Basics
import Store

/// Workshops and what was written at them.
struct WorkshopStore: Sendable {
    let records: Records

    func workshops() async throws -> [Workshop] {
        let keys = records.keys
        return try await records.read {
            try Workshop.table.rows("ORDER BY on_day DESC, key", on: $0, keys: keys) { try Workshop($0) }
        }
    }

    func notes(of workshop: Workshop.ID) async throws -> [WorkshopNote] {
        let keys = records.keys
        return try await records.read {
            try WorkshopNote.table.rows("WHERE workshop_id = \(workshop) ORDER BY position, id", on: $0, keys: keys) {
                try WorkshopNote($0)
            }
        }
    }

    func note(_ id: WorkshopNote.ID) async throws -> WorkshopNote? {
        let keys = records.keys
        return try await records.read {
            try WorkshopNote.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try WorkshopNote($0) }.first
        }
    }

    func add(_ workshop: Workshop?, _ notes: [WorkshopNote], by actor: Actor) async throws {
        let keys = records.keys
        let subject = workshop?.id.text ?? notes.first?.workshop.text ?? "workshop"
        try await records.act(Act("workshop.kept", by: actor, on: subject, ["notes": "\(notes.count)"])) {
            connection, _ in
            if let workshop { try Workshop.table.insert(workshop.values, on: connection, keys: keys) }
            for note in notes { try WorkshopNote.table.insert(note.values, on: connection, keys: keys) }
        }
    }

    /// Keeps what became of a note, where nothing has yet.
    func settle(_ id: WorkshopNote.ID, as fate: WorkshopNote.Fate, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        return try await records.act(Act("workshop.note-settled", by: actor, on: id.text)) { connection, act in
            let found = try WorkshopNote.table.rows("WHERE id = \(id)", on: connection, keys: keys) {
                try WorkshopNote($0)
            }.first
            guard var note = found, note.fate == .open else {
                act.name = "workshop.note-settled-before"
                return false
            }
            note.fate = fate
            try WorkshopNote.table.replace(note.values, on: connection, keys: keys)
            return true
        }
    }

    func counts() async throws -> (workshops: Int, notes: Int) {
        try await records.read {
            (try $0.count("SELECT count(*) FROM workshop"), try $0.count("SELECT count(*) FROM workshop_note"))
        }
    }
}
