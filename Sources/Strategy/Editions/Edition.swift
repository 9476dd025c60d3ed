import Basics
import Store

/// The strategy in another form, held beside it: for young people, in Easy Read, or as the council printed it.
struct Edition: Sendable, Hashable, Identifiable {
    typealias ID = Identifier<Edition>

    enum Kind: String, Sendable, CaseIterable {
        case young
        case easyRead = "easy-read"
        case other
    }

    struct File: Sendable, Hashable {
        var name: String
        var type: String
        /// In bytes.
        var size: Int
    }

    let id: ID
    let strategy: Strategy.Whole.ID
    var kind: Kind
    var language: Language
    var title: String
    /// Its words, where it is read on the page; empty where it is a file.
    var words: String
    var file: File?
    /// The version of the text that it was made from.
    var ofVersion: Int
    var addedOn: Day
}

extension Edition {
    static let table = SealedTable(
        "strategy_edition", "id", "strategy_id", "kind", "language", "title", "words", "file_name", "file_type",
        "file_size", "of_version", "added_on")
    static let files = SealedTable("strategy_edition_file", "edition_id", "bytes")

    init(_ row: Row) throws {
        let name = try row.text("file_name")
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"),
            kind: Kind(rawValue: try row.text("kind")) ?? .other,
            language: Language(rawValue: try row.text("language")) ?? .english, title: try row.text("title"),
            words: try row.text("words"),
            file: name.isEmpty
                ? nil : File(name: name, type: try row.text("file_type"), size: try row.integer("file_size")),
            ofVersion: try row.integer("of_version"), addedOn: try row.day("added_on"))
    }

    var values: [any Bindable] {
        [
            id, strategy, kind.rawValue, language.rawValue, title, words, file?.name ?? "", file?.type ?? "",
            file?.size ?? 0, ofVersion, addedOn,
        ]
    }
}
