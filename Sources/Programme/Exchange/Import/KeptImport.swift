import Basics
import Documents
import Foundation
import Store

/// A file that somebody is bringing in: what it holds, and what they have chosen so far. It lies in the database, so
/// that nothing is lost and any node can go on with it, and is gone after seven days.
package struct KeptImport: Sendable, Identifiable {
    package typealias ID = Identifier<KeptImport>

    static let days = 7

    package let id: ID
    /// The file's name as the person knows it.
    package let name: String
    package let content: Content
    package var choices: ImportChoices
    package let madeAt: Instant
    package let expiresAt: Instant
    package let by: String
    package var version: Int
    /// What came of it; nil while it is open.
    package var made: Made?

    package enum Content: Sendable {
        case tables([SheetTable])
        case file(ProgrammeFile)
    }

    /// What an import brought in.
    package struct Made: Sendable, Hashable, Codable {
        package let at: String
        package let programme: String
        /// The activities' keys in the order of the file.
        package let activities: [String]
        package let steps: Int
        package let skipped: Int
    }

    package var isOpen: Bool { made == nil }
    var isRemembered: Bool { choices.isMapped }
}

/// What a person has chosen for an import so far.
package struct ImportChoices: Sendable, Hashable, Codable {
    package var mapping: ColumnMapping?
    /// Whether the columns were chosen for an earlier file with the same heads, or by a person since.
    package var isMapped = false
    /// The numbers of the tables that are left out.
    package var leftOut: [Int] = []
    package var answers: [String: String] = [:]
    package var asAt: Day?
    package var title: Wording?
    /// Whether a new programme is begun although there is one.
    package var isNewProgramme = false
    /// Whether another council's file is taken as a plan alone, without how things stood there.
    package var isFresh = false

    package init() {}
}

extension KeptImport {
    static let table = SealedTable(
        "programme_import", "id", "name", "kind", "content", "choices", "made_at", "expires_at", "made_by", "version",
        "made"
    ).fleeting

    init(_ row: Row) throws {
        id = try row.identifier("id")
        name = try row.text("name")
        let content = Data(try row.text("content").utf8)
        self.content =
            try row.text("kind") == "file"
            ? .file(try JSONDecoder().decode(ProgrammeFile.self, from: content))
            : .tables(try JSONDecoder().decode([KeptTable].self, from: content).map(\.table))
        choices = try JSONDecoder().decode(ImportChoices.self, from: Data(try row.text("choices").utf8))
        madeAt = try row.moment("made_at")
        expiresAt = try row.moment("expires_at")
        by = try row.text("made_by")
        version = try row.integer("version")
        made = try row.optionalText("made").map { try JSONDecoder().decode(Made.self, from: Data($0.utf8)) }
    }

    func values() throws -> [any Bindable] {
        let kind: String
        let text: String
        switch content {
        case .file(let file): (kind, text) = ("file", try Self.written(file))
        case .tables(let tables): (kind, text) = ("tables", try Self.written(tables.map { KeptTable($0) }))
        }
        return [
            id, name, kind, text, try Self.written(choices), madeAt, expiresAt, by, version, try made.map(Self.written),
        ]
    }

    private static func written(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nobody types a zero byte, and no database keeps one in text.
        return String(decoding: try encoder.encode(value), as: UTF8.self).replacing("\\u0000", with: "")
    }
}

/// A table as it is kept.
private struct KeptTable: Codable {
    let name: String
    let number: Int
    let isHidden: Bool
    let rows: [[String]]
    let notices: [[String]]

    init(_ table: SheetTable) {
        name = table.name
        number = table.number
        isHidden = table.isHidden
        rows = table.rows
        notices = table.notices.map { [$0.kind.rawValue] + $0.places }
    }

    var table: SheetTable {
        SheetTable(
            name: name, number: number, isHidden: isHidden, rows: rows,
            notices: notices.compactMap { words in
                words.first.flatMap(TableNotice.Kind.init(rawValue:)).map { TableNotice($0, Array(words.dropFirst())) }
            })
    }
}
