import Basics
import Documents
import Foundation
import SSDA903

/// Ofsted's provider list in a file.
enum ProviderFile {
    /// Whether the file may be one, by its name.
    static func mayBe(_ file: URL) -> Bool { ["xlsx", "csv"].contains(file.pathExtension.lowercased()) }

    /// Throws `Refusal` where the file cannot be read or is no list.
    static func read(_ file: URL) throws -> ProviderList {
        let name = file.lastPathComponent
        return try ProviderList(
            TableFile.read(file, name: name).map { ProviderSheet(file: name, name: $0.name, rows: $0.rows) })
    }
}
