import Basics
import Foundation

/// The bytes of a file, mapped into memory and not copied. Its size is looked at before it is opened.
///
/// Whoever shortens a file in place while it is mapped stops the process; files are replaced by renaming, never
/// rewritten.
package struct MappedFile: Sendable {
    /// The last part of the path: all that a sentence shows.
    package let name: String
    /// The size in bytes.
    package let size: Int
    private let data: Data

    /// Maps the file. Throws `Refusal` where it is missing, a folder, no ordinary file, empty, or larger than `limit`
    /// bytes.
    package init(opening url: URL, limit: Int) throws {
        name = url.lastPathComponent
        size = try MappedFile.size(of: url, limit: limit)
        do {
            data = try Data(contentsOf: url, options: .alwaysMapped)
        } catch {
            throw Refusal(name, FileWords.unreadable(name))
        }
        // The file may have changed between the look and the opening.
        guard data.count == size else { throw Refusal(name, FileWords.unreadable(name)) }
    }

    /// Lends the bytes for the length of the call.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try data.withUnsafeBytes { try body($0.bindMemory(to: UInt8.self)) }
    }

    private static func size(of url: URL, limit: Int) throws -> Int {
        let name = url.lastPathComponent
        var facts = stat()
        guard stat(url.path, &facts) == 0 else { throw Refusal(name, FileWords.missing(name)) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Refusal(name, FileWords.folder(name))
        default: throw Refusal(name, FileWords.notAFile(name))
        }
        let size = Int(facts.st_size)
        guard size > 0 else { throw Refusal(name, FileWords.empty(name)) }
        guard size <= limit else { throw Refusal(name, FileWords.tooLarge(name, size: size, limit: limit)) }
        return size
    }
}
