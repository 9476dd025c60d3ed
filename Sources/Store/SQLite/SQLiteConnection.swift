import Foundation
import GRDB

/// A SQLite connection inside a transaction.
struct SQLiteConnection: Connection {
    let connection: GRDB.Database

    init(_ connection: GRDB.Database) { self.connection = connection }

    var dialect: Dialect { .sqlite }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let statement = try connection.cachedStatement(sql: sql.text(numbered: false))
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(of: sql))
        let names = statement.columnNames
        while let row = try cursor.next() {
            let values = (0..<names.count).map { index -> Value in
                switch (row[index] as DatabaseValue).storage {
                case .null: .null
                case .int64(let number): .integer(number)
                case .double(let number): .real(number)
                case .string(let text): .text(text)
                case .blob(let data): .blob([UInt8](data))
                }
            }
            try body(Row(names: names, values: values))
        }
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        let statement = try connection.cachedStatement(sql: sql.text(numbered: false))
        try statement.execute(arguments: arguments(of: sql))
        return connection.changesCount
    }

    func define(_ statements: String) throws { try connection.execute(sql: statements) }

    private func arguments(of sql: SQL) throws -> StatementArguments {
        StatementArguments(
            try sql.checkedValues().map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null: nil
                case .integer(let number): number
                case .real(let number): number
                case .text(let text): text
                case .blob(let bytes): Data(bytes)
                }
            })
    }
}
