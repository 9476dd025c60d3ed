import Basics
import Foundation

/// Reads the tables of a CSV, Excel or Word file.
package enum TableFile {
    /// The tables in the file's order. Throws `Refusal` with one clear sentence where the file cannot be read, is not
    /// what its name says, or is larger than `FileLimits` allows. Takes up to a second for the largest file; nothing
    /// in the file is run, followed or written to disk.
    ///
    /// - Parameter name: the file's name as the person knows it; its ending says how the file is read.
    package static func read(_ url: URL, name: String) throws -> [SheetTable] {
        try read(FileBytes.of(url, name: name, limit: FileLimits.table), name: name)
    }

    /// The same, of bytes.
    package static func read(_ bytes: [UInt8], name: String) throws -> [SheetTable] {
        guard !bytes.isEmpty else { throw Refusal(name, DocumentsWords.empty(name)) }
        guard bytes.count <= FileLimits.table else {
            throw Refusal(name, DocumentsWords.tooLarge(name, FileLimits.table))
        }
        switch (FileKind.ending(of: name), FileKind(bytes)) {
        case ("csv", .text), ("tsv", .text), ("txt", .text), ("csv", .binary), ("tsv", .binary), ("txt", .binary):
            return [try CSVTable.read(bytes, name: name)]
        // A cell may speak of a tag; a page begins with one.
        case ("csv", .markup) where bytes.first { !$0.isSpace } != 60: return [try CSVTable.read(bytes, name: name)]
        case ("xlsx", .zip), ("docx", .zip): return try office(bytes, name: name)
        case ("xlsm", _), ("xltm", _), ("docm", _), ("dotm", _), ("xlsb", _):
            throw Refusal(name, DocumentsWords.macros(name))
        case (_, .olderOffice): throw Refusal(name, older(bytes, name))
        case ("csv", _), ("tsv", _), ("txt", _), ("xlsx", _), ("docx", _):
            throw Refusal(name, DocumentsWords.otherKind(name))
        default: throw Refusal(name, DocumentsWords.unknownKind(name))
        }
    }

    private static func office(_ bytes: [UInt8], name: String) throws -> [SheetTable] {
        let file = try OfficeFile(ZipFile(bytes, place: name))
        guard !file.hasMacros else { throw Refusal(name, DocumentsWords.macros(name)) }
        switch (file.kind, FileKind.ending(of: name)) {
        case (.workbook, "xlsx"): return try WorkbookTables.read(file)
        case (.document, "docx"): return try WordTables.read(file)
        default: throw Refusal(name, DocumentsWords.otherKind(name))
        }
    }

    /// Office before 2007, or a locked file, which is wrapped in the older form.
    private static func older(_ bytes: [UInt8], _ name: String) -> Bilingual {
        OlderOffice.isLocked(bytes) ? DocumentsWords.locked(name) : DocumentsWords.olderOffice(name)
    }
}

/// The older form of office files, of which only one thing is asked.
enum OlderOffice {
    /// Whether it wraps a file that a password locks: its directory then names "EncryptedPackage", in UTF-16.
    static func isLocked(_ bytes: [UInt8]) -> Bool {
        bytes.place(of: "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }) != nil
    }
}

/// A file's bytes, no more of them than may be.
enum FileBytes {
    static func of(_ url: URL, name: String, limit: Int) throws -> [UInt8] {
        var facts = stat()
        guard stat(url.path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Refusal(name, DocumentsWords.unreadable(name))
        }
        guard facts.st_size <= limit else { throw Refusal(name, DocumentsWords.tooLarge(name, limit)) }
        do {
            return [UInt8](try Data(contentsOf: url))
        } catch {
            throw Refusal(name, DocumentsWords.unreadable(name))
        }
    }
}
