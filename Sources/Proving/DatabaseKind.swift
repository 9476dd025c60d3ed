import Foundation
import Store

/// The databases that a test runs on: SQLite always, PostgreSQL where `HEARTH_TEST_POSTGRES` names one, as
/// `script/test` does with a cluster of its own.
package enum DatabaseKind: String, Sendable, CaseIterable {
    case sqlite
    case postgres

    package static var all: [DatabaseKind] { postgresAddress == nil ? [.sqlite] : [.sqlite, .postgres] }

    static var postgresAddress: String? { ProcessInfo.processInfo.environment["HEARTH_TEST_POSTGRES"] }

    /// A database with nothing in it: a file of its own, or a schema of its own in the cluster.
    func fresh(in folder: URL) async throws -> any Database {
        switch self {
        case .sqlite: return try DatabaseAddress(sqliteAddress(in: folder)).open()
        case .postgres:
            let schema = "t" + UUID().uuidString.replacing("-", with: "").lowercased()
            let address = Self.postgresAddress ?? ""
            let maker = try PostgresDatabase(address: address, connections: 1)
            try await maker.write { try $0.define("CREATE SCHEMA \(schema)") }
            await maker.close()
            let mark = address.contains("?") ? "&" : "?"
            return try PostgresDatabase(address: address + mark + "options=-csearch_path%3D\(schema)", connections: 3)
        }
    }

    private func sqliteAddress(in folder: URL) -> String {
        "sqlite:\(folder.appendingPathComponent("hearth.sqlite").path)"
    }
}
