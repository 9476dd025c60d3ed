import Basics
import Foundation
import SSDA903

/// A return in the form in which it is to be written, and the files that it becomes.
struct ReturnToWrite {
    struct File {
        let name: String
        let bytes: [UInt8]
        let rows: Int
    }

    let files: [File]
    /// What the form does not hold of the return.
    let notices: [Bilingual]

    /// Throws where the written form cannot be read again, which would be a fault of this program.
    init(_ text: ReturnText, as format: ReturnCommand.WriteReturn.Format, year: ReturnYear) throws {
        switch format {
        case .csv:
            let tables = Table.allCases.compactMap { text[$0] }
            files = tables.map { table in
                let csv = ReturnCSV(table)
                return File(name: csv.fileName, bytes: csv.bytes, rows: table.count)
            }
            notices = tables.compactMap { table in
                let count = ReturnCSV(table).blankRows
                return count == 0 ? nil : WritingWords.blankRows(table.table, count: count)
            }
        case .xml:
            let xml = ReturnXML(text)
            let bytes = xml.bytes
            files = [File(name: ReturnToWrite.xmlName(of: year), bytes: bytes, rows: text.rowCount)]
            notices = WritingWords.notHeld(try xml.difference(bytes))
        }
    }

    /// `SSDA903-2025-26.xml`.
    static func xmlName(of year: ReturnYear) -> String {
        "SSDA903-\(year.ending - 1)-\(padded(year.ending % 100, 2)).xml"
    }

    /// What is read is never written over.
    static func refuse(_ output: URL, sameAs folder: URL) throws {
        guard
            output.resolvingSymlinksInPath().standardizedFileURL.path
                == folder.resolvingSymlinksInPath().standardizedFileURL.path
        else { return }
        throw Refusal("output", WriteWords.sameFolder(output.lastPathComponent))
    }

    /// Writes every file whole, or none where one is there already and must not be replaced.
    ///
    /// - Returns: other files of a return in the folder, which are not this one's.
    func write(to folder: URL, replacing: Bool) throws -> [String] {
        let manager = FileManager.default
        var there: Set<String> = []
        if manager.fileExists(atPath: folder.path) {
            guard let names = try? manager.contentsOfDirectory(atPath: folder.path) else {
                throw Refusal("output", WriteWords.notWritten(folder.lastPathComponent))
            }
            there = Set(names)
        }
        let names = Set(files.map(\.name))
        let taken = names.intersection(there).sorted()
        guard replacing || taken.isEmpty else {
            throw Refusal("output", WriteWords.taken(taken, in: folder.lastPathComponent))
        }
        do {
            try manager.createDirectory(at: folder, withIntermediateDirectories: true)
            for file in files {
                try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic)
            }
        } catch {
            throw Refusal("output", WriteWords.notWritten(folder.lastPathComponent))
        }
        return there.subtracting(names).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xml") }.sorted()
    }
}
