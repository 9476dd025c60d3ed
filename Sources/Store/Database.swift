/// A council's database, SQLite or PostgreSQL, seen through one small window: closures that run in a transaction.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs the body in a transaction that sees one state of the database and changes nothing.
    func read<Result: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result

    /// Runs a small change. What the body wrote is durable when this returns; if the body throws, nothing of it is
    /// kept. SQLite commits the small changes that wait at the same moment together.
    @discardableResult
    func write<Result: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result

    /// Runs a large change, such as loading a return, in a transaction of its own.
    @discardableResult
    func writeAlone<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result

    /// Lets go of every connection. The database must not be used afterwards.
    func close() async
}

/// A connection inside a transaction.
package protocol Connection {
    var dialect: Dialect { get }

    /// Runs a query and gives each row in turn, without keeping them.
    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws

    /// Runs a statement and gives the number of rows it changed.
    @discardableResult func run(_ sql: SQL) throws -> Int

    /// Runs schema text that holds no values, in one or more statements.
    func define(_ statements: String) throws
}

extension Connection {
    package func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try each(sql) { rows.append($0) }
        return rows
    }

    package func rows<Thing>(_ sql: SQL, _ make: (Row) throws -> Thing) throws -> [Thing] {
        var things: [Thing] = []
        try each(sql) { things.append(try make($0)) }
        return things
    }

    package func first(_ sql: SQL) throws -> Row? { try rows(sql).first }

    /// The single whole number a query gives (`SELECT count(*) …`), or 0 where it gives none.
    package func count(_ sql: SQL) throws -> Int {
        guard case .integer(let number)? = try first(sql)?.values.first else { return 0 }
        return Int(number)
    }
}

package enum Dialect: String, Sendable {
    case sqlite, postgres
}
