/// A step of the schema. Once released its text never changes: a mistake is mended by the next step.
package struct Migration: Sendable {
    /// `access-1`: the part that owns the tables, and the step's number in it.
    package let name: String
    /// SQL statements in the shared subset (`INTEGER`, `TEXT`, `REAL`, `BLOB`, `STRICT`), put into PostgreSQL's words
    /// when they run there.
    package let text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    func text(for dialect: Dialect) -> String {
        guard dialect == .postgres else { return text }
        return
            text
            .replacing(") STRICT", with: ")")
            .replacing(/\bINTEGER\b/, with: "BIGINT")
            .replacing(/\bBLOB\b/, with: "BYTEA")
            .replacing(/\bREAL\b/, with: "DOUBLE PRECISION")
    }
}
