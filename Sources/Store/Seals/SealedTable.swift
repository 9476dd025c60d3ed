import Basics

/// A table whose every row carries a keyed seal over its columns. A row that was changed behind Hearth's back is
/// refused when it is read and found by `hearth verify`.
package struct SealedTable: Sendable {
    package let name: String
    /// The first column is the key. The seal stands beside them in a column `seal BLOB NOT NULL`.
    package let columns: [String]
    /// Whether the audit keeps each row's latest seal, so that a row put back or taken out is missed.
    package let isRecorded: Bool

    package init(_ name: StaticString, _ columns: StaticString...) {
        self.name = name.description
        self.columns = columns.map(\.description)
        isRecorded = true
    }

    private init(_ name: String, _ columns: [String], isRecorded: Bool) {
        self.name = name
        self.columns = columns
        self.isRecorded = isRecorded
    }

    /// The same table without its seals in the audit: for rows that come and go by the hour.
    package var fleeting: SealedTable { SealedTable(name, columns, isRecorded: false) }

    /// Adds a row. The values stand in the order of the columns.
    ///
    /// - Parameter beside: values of columns that the seal does not cover, such as where a letter stands.
    package func insert(
        _ values: [any Bindable], beside: [(column: StaticString, value: any Bindable)] = [],
        on connection: any Connection, keys: Keys
    ) throws {
        let values = values.map(\.value)
        let names = (columns + ["seal"] + beside.map(\.column.description)).joined(separator: ", ")
        let seal = seal(values, keys)
        let bound = (values + [.blob(seal)] + beside.map(\.value.value)).map { SQL(pieces: [.value($0)]) }.joined(", ")
        try connection.run(SQL(pieces: [.text("INSERT INTO \(name) (\(names)) VALUES (")]) + bound + ")")
        note(values, seal, on: connection)
    }

    /// Writes the row with this key anew, seal and all.
    package func replace(_ values: [any Bindable], on connection: any Connection, keys: Keys) throws {
        let values = values.map(\.value)
        let seal = seal(values, keys)
        let pairs = zip(columns + ["seal"], values + [.blob(seal)]).dropFirst()
        let set = pairs.map { SQL(pieces: [.text("\($0) = "), .value($1)]) }.joined(", ")
        let key = SQL(pieces: [.text(" WHERE \(columns[0]) = "), .value(values[0])])
        let changed = try connection.run(SQL(pieces: [.text("UPDATE \(name) SET ")]) + set + key)
        guard changed == 1 else { throw StoreFault.unexpected("no row of \(name) to replace") }
        note(values, seal, on: connection)
    }

    /// Takes the row with this key out, and has the audit say so. Gives whether there was one.
    @discardableResult
    package func remove(_ key: any Bindable, on connection: any Connection) throws -> Bool {
        let condition = SQL(pieces: [.text("DELETE FROM \(name) WHERE \(columns[0]) = "), .value(key.value)])
        guard try connection.run(condition) > 0 else { return false }
        if isRecorded, let act = connection as? ActConnection { act.notes.addRemoval(name, rowName(key.value)) }
        return true
    }

    /// Every row's key with its seal as the audit writes it.
    func written(on connection: any Connection) throws -> [String: String] {
        var written: [String: String] = [:]
        try connection.each(selection(nil)) { row in
            guard case .blob(let seal)? = row.values.last else { return }
            written["\(name)/\(rowName(row.values[0]))"] = SealNotes.note(name, rowName(row.values[0]), seal)
        }
        return written
    }

    private func note(_ values: [Value], _ seal: [UInt8], on connection: any Connection) {
        guard isRecorded, let act = connection as? ActConnection else { return }
        act.notes.add(name, rowName(values[0]), seal)
    }

    /// Reads rows, each checked against its seal.
    ///
    /// - Parameters:
    ///   - condition: what follows the table's name, such as `WHERE email = \(email)`.
    ///   - extra: a column that the seal does not cover, read beside the others.
    /// - Throws: `StoreFault.tampered`, naming the table and the row.
    package func rows<Thing>(
        _ condition: SQL = "", extra: StaticString? = nil, on connection: any Connection, keys: Keys,
        _ make: (Row) throws -> Thing
    ) throws -> [Thing] {
        try connection.rows(selection(extra) + condition) { row in
            try check(row, keys)
            return try make(row)
        }
    }

    /// The keys of the rows whose seal does not fit.
    package func broken(on connection: any Connection, keys: Keys) throws -> (checked: Int, broken: [String]) {
        var checked = 0
        var broken: [String] = []
        try connection.each(selection(nil)) { row in
            checked += 1
            if !fits(row, keys) { broken.append(rowName(row)) }
        }
        return (checked, broken)
    }

    private func selection(_ extra: StaticString?) -> SQL {
        let names = columns + ["seal"] + (extra.map { [$0.description] } ?? [])
        return SQL(pieces: [.text("SELECT \(names.joined(separator: ", ")) FROM \(name) ")])
    }

    private func check(_ row: Row, _ keys: Keys) throws {
        guard fits(row, keys) else { throw StoreFault.tampered(table: name, row: rowName(row)) }
    }

    private func fits(_ row: Row, _ keys: Keys) -> Bool {
        guard row.values.count > columns.count, case .blob(let seal) = row.values[columns.count] else { return false }
        return self.seal(row.values.prefix(columns.count), keys) == seal
    }

    private func seal(_ values: some Sequence<Value>, _ keys: Keys) -> [UInt8] {
        keys.hash([Value.text(name)].canonicalBytes + values.canonicalBytes, for: "seal")
    }

    private func rowName(_ row: Row) -> String { rowName(row.values[0]) }

    private func rowName(_ key: Value) -> String {
        switch key {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .blob(let bytes): bytes.prefix(8).hex
        default: "?"
        }
    }
}
