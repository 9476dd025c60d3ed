import Basics
import Documents
import Foundation
import Leads

@testable import Programme

/// Files and tables for the tests of bringing in.
enum Paperwork {
    static func fixture(_ ending: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](
            try Data(contentsOf: folder.appendingPathComponent("Fixtures/work-programme.\(ending)")))
    }

    /// What a file becomes, with the columns as their heads say.
    static func draft(
        _ bytes: [UInt8], name: String, answers: [String: String] = [:], context: ImportContext? = nil
    ) throws -> ImportDraft {
        draft(try Exchange.tables(bytes, name: name), answers: answers, context: context)
    }

    static func draft(
        _ tables: [SheetTable], answers: [String: String] = [:], context: ImportContext? = nil
    ) -> ImportDraft {
        ImportDraft(
            tables, mapping: ColumnMapping(guessing: Exchange.heads(tables, leavingOut: [])), answers: answers,
            context: context ?? ImportContext(asAt: Hall.today), title: Wording("Programme"))
    }

    static func draft(
        rows: [[String]], answers: [String: String] = [:], context: ImportContext? = nil
    ) -> ImportDraft {
        draft([SheetTable(name: "", rows: rows)], answers: answers, context: context)
    }

    static func csv(_ rows: [[String]], separator: String = ",") -> [UInt8] {
        Array(rows.map { $0.map(CSVCell.written).joined(separator: separator) }.joined(separator: "\r\n").utf8)
    }
}

extension ImportDraft {
    func activity(_ title: String) -> FiledActivity? { file.activities.first { $0.title.english == title } }

    /// The sentences about a row.
    func said(_ row: Int) -> [String] { notices.filter { $0.place?.row == row }.map(\.sentence.english) }

    func question(_ row: Int) -> ImportQuestion? {
        notices.first { $0.place?.row == row && $0.question != nil }?.question
    }
}
