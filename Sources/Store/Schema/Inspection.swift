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
}
