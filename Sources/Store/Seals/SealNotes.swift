import Basics

/// The seals that were written in the course of an act. They go into the act's audit entry, so that an older row put
/// back together with the seal it once had, or a row taken out whole, no longer fits what the audit says.
final class SealNotes {
    private(set) var notes: [String] = []

    func add(_ table: String, _ key: String, _ seal: [UInt8]) { notes.append(Self.note(table, key, seal)) }

    func addRemoval(_ table: String, _ key: String) { notes.append("\(table)/\(key)=\(Self.gone)") }

    /// Stands in place of a seal where a row was taken out by an act.
    static let gone = "gone"

    /// `account/0193…=9f86d081884c7d65`: eight bytes are enough, since they cannot be tried out without the key.
    static func note(_ table: String, _ key: String, _ seal: [UInt8]) -> String {
        "\(table)/\(key)=\(seal.prefix(8).hex)"
    }
}

/// A connection in the course of an act: it notes the seals that are written through it.
struct ActConnection: Connection {
    let base: any Connection
    let notes: SealNotes

    var dialect: Dialect { base.dialect }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws { try base.each(sql, body) }

    @discardableResult func run(_ sql: SQL) throws -> Int { try base.run(sql) }

    func define(_ statements: String) throws { try base.define(statements) }
}
