/// SQL text with its values kept apart. Interpolating a value binds it; there is no way to paste one into the text:
///
///     "SELECT id FROM account WHERE email = \(email) AND disabled_at IS NULL"
///
/// One text serves both databases: keep to what both understand (`docs/decisions/0002-one-sql-for-two-databases.md`).
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    enum Piece: Sendable {
        case text(String)
        case value(Value)
    }
    private(set) var pieces: [Piece]

    package init(stringLiteral text: String) { pieces = [.text(text)] }

    package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    init(pieces: [Piece]) { self.pieces = pieces }

    package struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ text: String) { pieces.append(.text(text)) }

        package mutating func appendInterpolation(_ value: some Bindable) { pieces.append(.value(value.value)) }

        /// A value that may be missing: NULL where it is.
        package mutating func appendInterpolation<Wrapped: Bindable>(_ value: Wrapped?) {
            pieces.append(.value(value.value))
        }

        /// A piece of SQL inside another.
        package mutating func appendInterpolation(_ sql: SQL) { pieces.append(contentsOf: sql.pieces) }

        /// The name of a table or column written in the source, never one from outside.
        package mutating func appendInterpolation(name: StaticString) { pieces.append(.text(name.description)) }

        /// A list of values, for `IN (…)`.
        package mutating func appendInterpolation(list values: [some Bindable]) {
            for (index, value) in values.enumerated() {
                if index > 0 { pieces.append(.text(", ")) }
                pieces.append(.value(value.value))
            }
        }
    }

    package static func + (left: SQL, right: SQL) -> SQL { SQL(pieces: left.pieces + right.pieces) }

    package var values: [Value] {
        pieces.compactMap { if case .value(let value) = $0 { value } else { nil } }
    }

    /// The values on their way to the database.
    ///
    /// - Throws: where a text holds a zero byte. Both databases would cut the text off there and say nothing, and a
    ///   row sealed with the whole of it would count as changed.
    func checkedValues() throws -> [Value] {
        let values = values
        for case .text(let text) in values where text.utf8.contains(0) {
            throw StoreFault.unexpected("a text holds a zero byte")
        }
        return values
    }

    /// The text with a placeholder for each value: `?` for SQLite, `$1`, `$2` … for PostgreSQL.
    func text(numbered: Bool) -> String {
        var text = ""
        var count = 0
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .value:
                count += 1
                text += numbered ? "$\(count)" : "?"
            }
        }
        return text
    }
}

extension Sequence<SQL> {
    /// The pieces with a separator between them.
    package func joined(_ separator: SQL) -> SQL {
        var pieces: [SQL.Piece] = []
        for (index, sql) in enumerated() {
            if index > 0 { pieces += separator.pieces }
            pieces += sql.pieces
        }
        return SQL(pieces: pieces)
    }
}
