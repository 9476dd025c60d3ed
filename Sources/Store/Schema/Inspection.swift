import Basics

/// What `hearth verify` looks at in the database itself: its own soundness, and every seal.
package struct Inspection: Sendable {
    let records: Records

    package init(records: Records) { self.records = records }

    /// What the database says of its own pages; empty where it is sound, and under PostgreSQL, which checks its
    /// pages as it reads them.
    package func unsoundness() async throws -> [String] {
        guard records.database.dialect == .sqlite else { return [] }
        return try await records.read { connection in
            try connection.rows("PRAGMA integrity_check") { try $0.text("integrity_check") }.filter { $0 != "ok" }
        }
    }

    /// The rows of the table whose seal does not fit.
    package func seals(of table: SealedTable) async throws -> (checked: Int, broken: [String]) {
        let keys = records.keys
        return try await records.read { try table.broken(on: $0, keys: keys) }
    }

    /// Rows that are not as the audit last saw them written, though their seals may fit: put back to an older state,
    /// taken out, or put in. By table and key.
    package func unrecorded(in tables: [SealedTable]) async throws -> [String] {
        let tables = tables.filter(\.isRecorded)
        return try await records.read { connection in
            var latest: [String: String] = [:]
            try connection.each("SELECT detail FROM audit WHERE detail LIKE '%seals=%' ORDER BY seq") { row in
                let lines = try row.text("detail").split(separator: "\n")
                guard let notes = lines.first(where: { $0.hasPrefix("seals=") })?.dropFirst(6) else { return }
                for note in notes.split(separator: " ") {
                    let isGone = note.hasSuffix("=" + SealNotes.gone)
                    latest[String(note.prefix { $0 != "=" })] = isGone ? nil : String(note)
                }
            }
            var found: [String] = []
            for table in tables {
                let held = try table.written(on: connection)
                let known = latest.filter { $0.key.hasPrefix("\(table.name)/") }
                for key in Set(held.keys).union(known.keys).sorted() where held[key] != known[key] { found.append(key) }
            }
            return found
        }
    }
}
