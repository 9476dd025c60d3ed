import Basics
import Documents
import Foundation
import SSDA903

/// Ofsted's provider list in a file.
enum ProviderFile {
    /// Whether the file is a list. Any other file beside a return is somebody else's, so that why it is none is of no
    /// interest.
    static func isList(_ file: URL) -> Bool {
        ["xlsx", "csv"].contains(file.pathExtension.lowercased()) && (try? read([file])) != nil
    }

    /// The providers of all the files: councils have had homes and social care providers in two workbooks. Throws
    /// `Refusal` where a file cannot be read or there is no list among them.
    static func read(_ files: [URL]) throws -> ProviderList {
        try ProviderList(
            files.flatMap { file in
                let name = file.lastPathComponent
                return try TableFile.read(file, name: name).map { sheet in
                    ProviderSheet(file: name, name: sheet.name, rows: sheet.rows)
                }
            })
    }
}
