import Foundation

/// A file or folder that comes with the program: looked for where the command is run, then beside the program and in
/// the folders above it, so that it is found from a checkout and from an installed folder alike.
package enum Companion {
    /// - Returns: the first that is there, or nil.
    package static func find(_ path: String) -> URL? {
        if path.hasPrefix("/") { return there(URL(fileURLWithPath: path)) }
        if let here = there(URL(fileURLWithPath: path)) { return here }
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        var folder = program.deletingLastPathComponent()
        for _ in 0..<6 {
            for candidate in [path, "share/hearth/\(path)"] {
                if let found = there(folder.appendingPathComponent(candidate)) { return found }
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    private static func there(_ url: URL) -> URL? { FileManager.default.fileExists(atPath: url.path) ? url : nil }
}
