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
            try $0.rows("SELECT seq, at, actor, act, subject, detail FROM audit ORDER BY seq") { row in
                Entry(
                    number: try row.integer("seq"), at: try row.text("at"), actor: try row.text("actor"),
                    act: try row.text("act"), subject: try row.text("subject"), detail: try row.text("detail"))
            }
        }
    }

    /// Where the chain does not hold, or nil.
    package func firstBreak() async throws -> (entries: Int, brokenAt: Int?) {
        let chain = AuditChain(keys: records.keys)
        return try await records.read { try chain.firstBreak(on: $0) }
    }
}
