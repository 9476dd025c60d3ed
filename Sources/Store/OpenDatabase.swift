import Basics
import Foundation

/// Where a council's database is: `sqlite:PATH` or `postgres://…`.
package enum DatabaseAddress: Hashable, Sendable {
    case sqlite(path: String)
    case postgres(address: String)

    /// - Throws: `Refusal` where the text is neither.
    package init(_ text: String) throws {
        if text.hasPrefix("sqlite:"), text.count > 7 {
            self = .sqlite(path: String(text.dropFirst(7)))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(address: text)
        } else {
            throw Refusal("database", StoreWords.badAddress(Self.masked(text)))
        }
    }

    /// As it may be shown: without the password.
    package var shown: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): Self.masked(address)
        }
    }

    /// Any text that may be an address, mistyped or not, without the password in it.
    package static func masked(_ text: String) -> String { PostgresAddress.withoutPassword(text) }

    /// Connects. SQLite's folder is made where it is missing.
    package func open() throws -> any Database {
        switch self {
        case .sqlite(let path):
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            } catch {
                throw StoreFault.unreachable(path)
            }
            return try SQLiteDatabase(path: path)
        case .postgres(let address): return try PostgresDatabase(address: address)
        }
    }
}
