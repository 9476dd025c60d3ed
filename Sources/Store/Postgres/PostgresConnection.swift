import CPQ

/// One connection to PostgreSQL. It is used by one thread at a time; `Box` carries it from thread to thread.
final class PostgresConnection: Connection {
    /// The pool hands a connection to one thread at a time, so nothing is shared while it is used.
    final class Box: @unchecked Sendable {
        let connection: PostgresConnection
        init(_ connection: PostgresConnection) { self.connection = connection }
    }

    private let handle: OpaquePointer
    private var prepared: [String: String] = [:]
    private static let mostPrepared = 400

    var dialect: Dialect { .postgres }

    init(address: String) throws {
        let place = PostgresAddress.withoutPassword(address)
        guard let handle = PQconnectdb(address) else { throw StoreFault.unreachable(place) }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else { throw StoreFault.unreachable(place) }
        try define(
            "SET client_min_messages = warning; SET lock_timeout = '10s'; SET "
                + "idle_in_transaction_session_timeout = '120s'")
    }

    deinit { PQfinish(handle) }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let result = try execute(sql)
        defer { PQclear(result) }
        let width = PQnfields(result)
        let names = (0..<width).map { String(cString: PQfname(result, $0)) }
        let types = (0..<width).map { PQftype(result, $0) }
        for line in 0..<PQntuples(result) {
            let values = (0..<width).map { PostgresValue.read(result, line, $0, type: types[Int($0)]) }
            try body(Row(names: names, values: values))
        }
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        let result = try execute(sql)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func define(_ statements: String) throws {
        let result = PQexec(handle, statements)
        defer { PQclear(result) }
        try check(result)
    }

    /// Ends the transaction; false where the connection is no longer fit for use.
    func rollBack() -> Bool {
        guard PQstatus(handle) == CONNECTION_OK else { return false }
        let result = PQexec(handle, "ROLLBACK")
        defer { PQclear(result) }
        return PQresultStatus(result) == PGRES_COMMAND_OK
    }

    private func execute(_ sql: SQL) throws -> OpaquePointer? {
        let values = try sql.checkedValues()
        let name = try statement(sql.text(numbered: true), types: values.map(PostgresValue.type))
        let result = PostgresValue.withParameters(values) { pointers, lengths, formats in
            PQexecPrepared(handle, name, Int32(values.count), pointers, lengths, formats, 0)
        }
        do { try check(result) } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    /// The name under which this connection has prepared the text, preparing it first where it has not.
    private func statement(_ text: String, types: [Oid]) throws -> String {
        let key = types.isEmpty ? text : "\(types) \(text)"
        if let name = prepared[key] { return name }
        if prepared.count >= Self.mostPrepared {
            try define("DEALLOCATE ALL")
            prepared.removeAll()
        }
        let name = "s\(prepared.count)"
        let result = PQprepare(handle, name, text, Int32(types.count), types)
        defer { PQclear(result) }
        try check(result)
        prepared[key] = name
        return name
    }

    private func check(_ result: OpaquePointer?) throws {
        let status = PQresultStatus(result)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY { return }
        // 67 is the letter C: PG_DIAG_SQLSTATE, a macro that Swift does not see.
        let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
        let message = PQresultErrorField(result, 77).map { String(cString: $0) } ?? "the connection was lost"
        throw PostgresFault.of(state: state, message: message)
    }
}

enum PostgresFault {
    /// SQLSTATE (PostgreSQL manual, appendix A) told as what a person can do about it.
    static func of(state: String, message: String) -> StoreFault {
        switch state {
        case "55P03", "40001", "40P01": .locked
        case "25006", "42501": .readOnly
        case "53100": .diskFull
        case "", "57P01", "57P02", "57P03", "08000", "08003", "08006": .unreachable("PostgreSQL")
        // The message names the rule and the table; the detail, which holds values, is left out.
        case "23000", "23502", "23503", "23505", "23514": .conflict(message)
        case "XX001", "XX002": .damaged("PostgreSQL")
        default: .unexpected("\(state) \(message)")
        }
    }
}

enum PostgresAddress {
    /// The address as it may be shown and logged.
    static func withoutPassword(_ address: String) -> String {
        // libpq takes a password among the parameters as well: `?password=…`, `&sslpassword=…`.
        withoutPasswordBeforeHost(address.replacing(/(?i)([?&](?:ssl)?password=)[^&]*/) { "\($0.1)***" })
    }

    private static func withoutPasswordBeforeHost(_ address: String) -> String {
        guard let scheme = address.range(of: "://"), let at = address.lastIndex(of: "@"), at > scheme.upperBound
        else { return address }
        let account = address[scheme.upperBound..<at]
        let user = account.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        return address[..<scheme.upperBound] + user + address[at...]
    }
}
