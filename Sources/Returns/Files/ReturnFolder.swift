import Basics
import Foundation
import SSDA903

/// The files of one return, found in a folder by their columns, whatever they are called.
package struct ReturnFolder: Sendable {
    /// A row for each child.
    package let header: CSVFile
    /// A row for each episode of being looked after.
    package let episodes: CSVFile
    /// The file of unaccompanied asylum-seeking children, where the return has one.
    package let unaccompanied: CSVFile?
    /// What the officer should know: files not read, columns that are missing or more than asked for.
    package let notices: [Bilingual]

    /// Looks through the folder (not its sub-folders). Throws a `Refusal` with everything that is wrong: no Header or
    /// Episodes file, two of one kind, columns missing, a CSV file that cannot be read or is over the limit (bytes).
    package init(opening folder: URL, limit: Int = CSVFile.usualLimit) throws {
        var sorting = SortingFiles(limit: limit)
        for url in try ReturnFolder.contents(of: folder) { sorting.place(url) }
        sorting.refuseMissing()
        try sorting.faults.throwIfAny()
        guard let header = sorting.found[.header], let episodes = sorting.found[.episodes] else {
            throw Refusal(sorting.faults.shown)
        }
        self.header = header
        self.episodes = episodes
        unaccompanied = sorting.found[.unaccompanied]
        notices = sorting.notices
    }

    /// The files that were recognised, each with its table.
    package var files: [(table: ReturnTable, file: CSVFile)] {
        [(.header, header), (.episodes, episodes)] + (unaccompanied.map { [(.unaccompanied, $0)] } ?? [])
    }

    private static func contents(of folder: URL) throws -> [URL] {
        let name = folder.lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
            throw Refusal(name, FileWords.missing(name))
        }
        guard isFolder.boolValue,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        else { throw Refusal(name, FileWords.notAFolder(name)) }
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appendingPathComponent($0) }
    }
}

/// The files of a folder while they are told apart.
private struct SortingFiles {
    let limit: Int
    var found: [ReturnTable: CSVFile] = [:]
    /// Files that look like a table with columns missing, in the order met.
    private var resembling: [(table: ReturnTable, file: CSVFile)] = []
    var notices: [Bilingual] = []
    var faults = Faults()

    init(limit: Int) { self.limit = limit }

    /// A file whose name does not say CSV and that cannot be read as such is somebody else's, not a fault.
    mutating func place(_ url: URL) {
        let name = url.lastPathComponent
        do {
            try place(CSVFile(opening: url, limit: limit))
        } catch {
            if ["csv", "txt"].contains(url.pathExtension.lowercased()), let refusal = error as? Refusal {
                faults.add(refusal)
            } else {
                notices.append(FileWords.notRead(name, table: nil))
            }
        }
    }

    private mutating func place(_ file: CSVFile) {
        let columns = Set(file.returnColumns)
        if let table = ReturnTable.recognised(by: columns) {
            take(file, as: table)
        } else if let other = ReturnTable.otherTable(by: columns) {
            notices.append(FileWords.notRead(file.name, table: other))
        } else if let table = ReturnTable.resembled(by: columns) {
            resembling.append((table, file))
        } else {
            notices.append(FileWords.notRead(file.name, table: nil))
        }
    }

    private mutating func take(_ file: CSVFile, as table: ReturnTable) {
        if let first = found[table] {
            return faults.add(file.name, FileWords.tableTwice(table.rawValue, first.name, file.name))
        }
        found[table] = file
        do { try file.refuseSameColumnTwice() } catch { faults.add(error) }
        let columns = file.returnColumns
        let missing = table.optional.filter { !columns.contains($0) }
        if !missing.isEmpty { notices.append(FileWords.optionalMissing(file.name, columns: missing)) }
        let known = Set(table.required + table.optional)
        let extra = zip(file.columns, columns).filter { !$1.isEmpty && !known.contains($1) }.map(\.0)
        if !extra.isEmpty { notices.append(FileWords.extraColumns(file.name, columns: extra)) }
    }

    /// A file with columns missing is the table where no other is; where the table is there, it is somebody else's.
    mutating func refuseMissing() {
        // A CSV file that could not be read may be the very one that is missing: one sentence is enough.
        let isOneUnread = !faults.isEmpty
        for (table, file) in resembling {
            if found[table] != nil {
                notices.append(FileWords.notRead(file.name, table: nil))
            } else {
                let columns = Set(file.returnColumns)
                let missing = table.required.filter { !columns.contains($0) }
                faults.add(
                    file.name, FileWords.columnsMissing(file.name, table: table.rawValue, columns: missing))
            }
        }
        for table in [ReturnTable.header, .episodes] where found[table] == nil && !isOneUnread {
            guard !resembling.contains(where: { $0.table == table }) else { continue }
            faults.add(
                table.rawValue, FileWords.tableMissing(table.rawValue, columns: table.required))
        }
    }
}

extension CSVFile {
    /// The column names in capitals, under the names of the CSV form of the return.
    var returnColumns: [String] {
        columns.map { $0.uppercased() }.map { ReturnTable.aliases[$0] ?? $0 }
    }
}
