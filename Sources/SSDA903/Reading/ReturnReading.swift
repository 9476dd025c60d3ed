import Basics
import Foundation

/// The files of a return, read.
package struct ReturnReading: Sendable {
    package let text: ReturnText
    /// Files that are none of the return's tables: a provider list may be among them.
    package let others: [URL]
    /// Files without a byte in them, of which a notice tells.
    package let empty: [URL]

    /// The same but for files that were read as something else.
    package func without(_ read: [URL]) -> ReturnReading {
        ReturnReading(text: text, others: others.filter { !read.contains($0) }, empty: empty)
    }

    /// Reads every file of the folder that is a table of the return, by its columns; folders in it are left alone.
    /// Throws a `Refusal` with everything that is wrong: no table at all, two files of one, columns missing, a row that
    /// is not whole, one child on more rows than any child has, a file over the limit (bytes).
    package static func folder(
        _ folder: URL, asking: ColumnsAsked = .all, limit: Int = CSVFile.usualLimit
    ) async throws -> ReturnReading {
        try await files(contents(of: folder), in: folder.lastPathComponent, asking: asking, limit: limit)
    }

    /// The same of chosen files. `place` is what is named where there is no table among them.
    package static func files(
        _ urls: [URL], in place: String, asking: ColumnsAsked = .all, limit: Int = CSVFile.usualLimit
    ) async throws -> ReturnReading {
        var sorting = SortingTables(limit: limit, asking: asking)
        for url in urls { sorting.place(url) }
        sorting.refuseMissing(in: place)
        try sorting.faults.throwIfAny()
        let read = await withTaskGroup(of: (Int, Result<ReturnFile.Read, any Error>).self) { group in
            for (turn, file) in sorting.found.enumerated() {
                group.addTask { (turn, Result { try file.read() }) }
            }
            var read: [(Int, Result<ReturnFile.Read, any Error>)] = []
            for await one in group { read.append(one) }
            return read.sorted { $0.0 < $1.0 }.map(\.1)
        }
        var tables: [TableText] = []
        var notices = sorting.notices
        for one in read {
            switch one {
            case .success(let more):
                tables += more.tables
                notices += more.notices
            case .failure(let error): sorting.faults.add(error)
            }
        }
        sorting.refuseTwice(tables)
        try sorting.faults.throwIfAny()
        return ReturnReading(text: ReturnText(tables, notices: notices), others: sorting.others, empty: sorting.empty)
    }

    private static func contents(of folder: URL) throws -> [URL] {
        let name = folder.lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
            throw Refusal(name, FileWords.missing(name))
        }
        guard isFolder.boolValue, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw Refusal(name, FileWords.notAFolder(name))
        }
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appendingPathComponent($0) }.filter { url in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}

/// A file that is a table of the return, or all of them.
enum ReturnFile: Sendable {
    case csv(CSVFile, Table)
    case xml(ReturnXMLFile)

    typealias Read = (tables: [TableText], notices: [Bilingual])

    func read() throws -> Read {
        let read: Read =
            switch self {
            case .csv(let file, let table): ([try file.read(as: table)], [])
            case .xml(let file): try file.read()
            }
        for table in read.tables { try table.refuseCrowding() }
        return read
    }
}

/// The files while they are told apart.
struct SortingTables {
    let limit: Int
    let asked: ColumnsAsked
    private(set) var found: [ReturnFile] = []
    private(set) var others: [URL] = []
    private(set) var empty: [URL] = []
    private(set) var notices: [Bilingual] = []
    /// Of each file that is no table, why not.
    private var reasons: [Bilingual] = []
    var faults = Faults()

    init(limit: Int, asking asked: ColumnsAsked = .all) {
        self.limit = limit
        self.asked = asked
    }

    /// A file whose name does not say CSV or XML and that cannot be read as such is somebody else's, not a fault.
    mutating func place(_ url: URL) {
        // Nothing can be said of a file with nothing in it; a listing that is being written may lie in the folder. One
        // whose size cannot be asked is refused where it is opened.
        if (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) == 0 {
            empty.append(url)
            notices.append(FileWords.empty(url.lastPathComponent))
            reasons.append(FileWords.empty(url.lastPathComponent))
            return
        }
        let isSaidToBeOurs = ["csv", "txt", "xml"].contains(url.pathExtension.lowercased())
        do {
            if try ReturnXMLFile.isXML(url, limit: limit) {
                let file = try ReturnXMLFile(opening: url, limit: limit)
                if let file { found.append(.xml(file)) } else { leave(url, FileWords.otherXML) }
            } else if let separator = try OtherSeparator.of(url, limit: limit) {
                let name = url.lastPathComponent
                faults.add(name, FileWords.separated(name, by: separator))
            } else {
                try place(CSVFile(opening: url, limit: limit), url)
            }
        } catch {
            if isSaidToBeOurs { faults.add(error) } else { leave(url, FileWords.neitherCSVNorXML) }
        }
    }

    private mutating func leave(_ url: URL, _ why: (String) -> Bilingual) {
        others.append(url)
        reasons.append(why(url.lastPathComponent))
    }

    private mutating func place(_ file: CSVFile, _ url: URL) throws {
        let columns = Set(file.returnColumns.compactMap { $0 })
        if let table = RecognisedTable.whole(columns, asked) {
            try file.refuseSameColumnTwice()
            let absent = table.columns.filter { !columns.contains($0) }.map(\.rawValue)
            if !absent.isEmpty { notices.append(FileWords.optionalMissing(file.name, columns: absent)) }
            let extra = file.extraColumns(beside: table)
            if !extra.isEmpty { notices.append(FileWords.extraColumns(file.name, columns: extra)) }
            found.append(.csv(file, table))
        } else if let table = RecognisedTable.resembled(columns) {
            let missing = asked.columns(of: table).filter { !columns.contains($0) }.map(\.rawValue)
            faults.add(
                file.name, FileWords.columnsMissing(file.name, table: table.rawValue, columns: missing))
        } else {
            let names = file.returnColumns.compactMap { $0?.rawValue }
            leave(url) { names.isEmpty ? FileWords.noColumns($0) : FileWords.tooFewColumns($0, columns: names) }
        }
    }

    /// A folder in which nothing is a table of the return, and what is there instead.
    mutating func refuseMissing(in place: String) {
        guard found.isEmpty, faults.isEmpty else { return }
        faults.add(place, FileWords.noTables(place, reasons))
    }

    mutating func refuseTwice(_ tables: [TableText]) {
        var first: [Table: String] = [:]
        for table in tables {
            if let other = first[table.table] {
                faults.add(table.name, FileWords.tableTwice(table.table.rawValue, other, table.name))
            }
            first[table.table] = table.name
        }
    }
}
