import Basics
import Crypto
import Foundation
import SSDA903

/// The files of a return that is to be loaded, found in a folder by their columns, whatever they are called.
package struct LoadFiles: Sendable {
    package let text: ReturnText
    /// What the officer should know: files not read, columns that are missing or more than asked for. A provider list
    /// beside the return is for its check, and needs no word here.
    package let notices: [Bilingual]
    /// One line a file: its table (an XML file's joined by +), its size in bytes and its SHA-256; not its name, which
    /// people choose.
    package let described: String
    /// What each file holds, by its name.
    private let kinds: [String: String]
    private let others: [String]

    /// Reads the folder (not its sub-folders). Throws a `Refusal` with everything that is wrong: no Header or Episodes
    /// file, two of one kind, columns missing, a CSV file that cannot be read, no row in a file that must have some.
    package static func read(_ folder: URL) async throws -> LoadFiles {
        let reading = try await ReturnReading.folder(folder, asking: .needed)
        let lists = reading.others.filter(ProviderFile.isList)
        return try LoadFiles(reading.without(lists), in: folder)
    }

    /// The same of files that were read and still lie in the folder.
    init(_ reading: ReturnReading, in folder: URL) throws {
        let text = reading.text.takingISODates
        var faults = Faults()
        for table in [Table.header, .episodes] {
            if let found = text[table] {
                if found.count == 0 { faults.add(found.name, FileWords.noRows(found.name)) }
            } else {
                faults.add(
                    table.rawValue,
                    FileWords.tableMissing(table.rawValue, columns: table.neededColumns.map(\.rawValue)))
            }
        }
        try faults.throwIfAny()
        let others = reading.others.map(\.lastPathComponent)
        let files = Self.byFile(text)
        self.text = text
        self.others = others + reading.empty.map(\.lastPathComponent)
        notices = text.notices + others.map { FileWords.notRead($0) }
        kinds = Dictionary(files.map { ($0, Self.kind($1)) }, uniquingKeysWith: { $1 })
        described = try files.map { name, tables in
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name), options: .mappedIfSafe)
            return "\(Self.kind(tables)) \(bytes.count) \(SHA256.hash(data: bytes).hex)"
        }.joined(separator: "\n")
    }

    /// The sentences without the names that people gave their files: those may be anything, and notices are kept.
    func nameless(_ notices: [Bilingual]) -> [Bilingual] {
        let names = (Array(kinds.keys) + others).sorted { ($1.count, $0) < ($0.count, $1) }
        return notices.map { notice in
            names.reduce(notice) { notice, name in
                Bilingual(
                    notice.english.replacing(name, with: kinds[name] ?? ReturnsWords.anotherFile.english),
                    cy: notice.welsh.replacing(name, with: kinds[name] ?? ReturnsWords.anotherFile.welsh))
            }
        }
    }

    /// The tables of each file, in the order of the return's tables. An XML file holds several.
    private static func byFile(_ text: ReturnText) -> [(name: String, tables: [Table])] {
        var files: [(name: String, tables: [Table])] = []
        for table in Table.allCases {
            guard let name = text[table]?.name else { continue }
            if let place = files.firstIndex(where: { $0.name == name }) {
                files[place].tables.append(table)
            } else {
                files.append((name, [table]))
            }
        }
        return files
    }

    private static func kind(_ tables: [Table]) -> String { tables.map(\.rawValue).joined(separator: "+") }
}
