import Basics

/// The audit as it is read: by whoever verifies it and by an export.
package struct AuditStore: Sendable {
    package struct Entry: Sendable, Hashable {
        package let number: Int
        package let at: String
        package let actor: String
        package let act: String
        package let subject: String
        package let detail: String
    }

    let records: Records

    package init(records: Records) { self.records = records }

    /// Every entry, the oldest first.
    package func entries() async throws -> [Entry] {
        try await records.read {
            try $0.rows("SELECT seq, at, actor, act, subject, detail FROM audit ORDER BY seq", Self.entry)
        }
    }

    private static func entry(_ row: Row) throws -> Entry {
        Entry(
            number: try row.integer("seq"), at: try row.text("at"), actor: try row.text("actor"),
            act: try row.text("act"), subject: try row.text("subject"), detail: try row.text("detail"))
    }

    /// A page of entries, the newest first.
    ///
    /// - Parameters:
    ///   - act: only acts whose name begins so; empty for all.
    ///   - page: from 1.
    package func entries(act: String, page: Int, size: Int) async throws -> (entries: [Entry], total: Int) {
        let pattern = act.filter { $0 != "%" && $0 != "_" && $0 != "\\" } + "%"
        return try await records.read { connection in
            let total = try connection.count("SELECT count(*) FROM audit WHERE act LIKE \(pattern)")
            let entries = try connection.rows(
                """
                SELECT seq, at, actor, act, subject, detail FROM audit WHERE act LIKE \(pattern)
                ORDER BY seq DESC LIMIT \(size) OFFSET \((page - 1) * size)
                """, Self.entry)
            return (entries, total)
        }
    }

    /// How many entries there are.
    package func count() async throws -> Int {
        try await records.read { try $0.count("SELECT count(*) FROM audit") }
    }

    /// Where the chain does not hold, or nil.
    package func firstBreak() async throws -> (entries: Int, brokenAt: Int?) {
        let chain = AuditChain(keys: records.keys)
        return try await records.read { try chain.firstBreak(on: $0) }
    }
}
