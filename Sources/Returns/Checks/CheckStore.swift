import Basics
import SSDA903
import Store

/// What is kept of checks, and the notes beside findings.
struct CheckStore: Sendable {
    let records: Records

    /// The last check of the year, if there was one.
    func last(of year: ReturnYear) async throws -> CheckRecord? {
        let keys = records.keys
        return try await records.read {
            try CheckRecord.table.rows(
                "WHERE year = \(year.ending) ORDER BY checked_at DESC, id DESC LIMIT 1", on: $0, keys: keys
            ) { try CheckRecord($0) }.first
        }
    }

    /// The last check of any year, if there was one.
    func last() async throws -> CheckRecord? {
        let keys = records.keys
        return try await records.read {
            try CheckRecord.table.rows("ORDER BY checked_at DESC, id DESC LIMIT 1", on: $0, keys: keys) {
                try CheckRecord($0)
            }.first
        }
    }

    /// Keeps what is kept of a check; only the newest of each year is needed.
    func keep(_ record: CheckRecord, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act(
            "return.checked", by: actor, on: record.id.text,
            [
                "year": record.year.label, "children": "\(record.children)", "rows": "\(record.rows)",
                "findings": "\(record.findings)",
            ])
        try await records.act(act) { connection, _ in
            let earlier = try CheckRecord.table.rows(
                "WHERE year = \(record.year.ending) ORDER BY id", on: connection, keys: keys
            ) { try CheckRecord($0) }
            for old in earlier { try CheckRecord.table.remove(old.id, on: connection) }
            try CheckRecord.table.insert(record.values, on: connection, keys: keys)
        }
    }

    /// Every note, by its finding.
    func notes() async throws -> [FindingKey: FindingNote] {
        let keys = records.keys
        let notes = try await records.read {
            try FindingNote.table.rows("ORDER BY finding", on: $0, keys: keys) { try FindingNote($0) }
        }
        return Dictionary(notes.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes the note in the place of an earlier one; an empty one takes it away.
    func write(_ note: FindingNote, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("finding.noted", by: actor, on: note.key.text, ["rule": note.rule])
        try await records.act(act) { connection, _ in
            try FindingNote.table.remove(note.key.text, on: connection)
            if !note.text.isEmpty { try FindingNote.table.insert(note.values, on: connection, keys: keys) }
        }
    }
}
