import Foundation
import Store

/// The databases that a test runs on: SQLite always, PostgreSQL where `HEARTH_TEST_POSTGRES` names one, as
/// `script/test` does with a cluster of its own.
package enum DatabaseKind: String, Sendable, CaseIterable {
    case sqlite
    case postgres

    package static var all: [DatabaseKind] { postgresAddress == nil ? [.sqlite] : [.sqlite, .postgres] }

    static var postgresAddress: String? { ProcessInfo.processInfo.environment["HEARTH_TEST_POSTGRES"] }

    /// Where a database with nothing in it is: a file of its own, or a schema of its own in the cluster.
    func freshAddress(in folder: URL) async throws -> DatabaseAddress {
        switch self {
        case .sqlite: return .sqlite(path: folder.appendingPathComponent("hearth.sqlite").path)
        case .postgres:
            let schema = "t" + UUID().uuidString.replacing("-", with: "").lowercased()
            let address = Self.postgresAddress ?? ""
            let maker = try PostgresDatabase(address: address, connections: 1)
            try await maker.write { try $0.define("CREATE SCHEMA \(schema)") }
            await maker.close()
            let mark = address.contains("?") ? "&" : "?"
            return .postgres(address: address + mark + "options=-csearch_path%3D\(schema)")
        }
    }
}

extension DatabaseAddress {
    /// Opens it with no more connections than a test needs, since many tests run at once.
    package func openSmall() throws -> any Database {
        switch self {
        case .sqlite: try open()
        case .postgres(let address): try PostgresDatabase(address: address, connections: 3)
        }
    }
}
