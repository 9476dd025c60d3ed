import Basics
import Documents
import Foundation
import SSDA903

/// Ofsted's provider list in a file.
enum ProviderFile {
    /// The list where the file is one, and nothing where it is any other.
    static func list(in file: URL) -> ProviderList? {
        guard ["xlsx", "csv"].contains(file.pathExtension.lowercased()) else { return nil }
        return try? read(file)
    }

    /// Throws `Refusal` where the file cannot be read or is no list.
    static func read(_ file: URL) throws -> ProviderList {
        let name = file.lastPathComponent
        return try ProviderList(
            TableFile.read(file, name: name).map { ProviderSheet(file: name, name: $0.name, rows: $0.rows) })
    }
}
