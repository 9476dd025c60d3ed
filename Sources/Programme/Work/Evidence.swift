import Basics
import Store

/// What shows that something happened: words with a link or a file, or words alone.
package struct Evidence: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Evidence>

    package let id: ID
    package let activity: Activity.ID
    package let step: Step.ID?
    package let on: Day
    package let at: Instant
    package let words: Wording
    package let link: String?
    package let file: File?
    /// Who added it, as they were called then.
    package let by: String

    package init(
        id: ID, activity: Activity.ID, step: Step.ID? = nil, on: Day, at: Instant, words: Wording, link: String? = nil,
        file: File? = nil, by: String = ""
    ) {
        self.id = id
        self.activity = activity
        self.step = step
        self.on = on
        self.at = at
        self.words = words
        self.link = link
        self.file = file
        self.by = by
    }

    /// What is known of a file without opening it.
    package struct File: Sendable, Hashable {
        package let name: String
        /// Its media type.
        package let type: String
        /// In bytes.
        package let size: Int

        package init(name: String, type: String, size: Int) {
            self.name = name
            self.type = type
            self.size = size
        }
    }
}

extension Evidence {
    package static let table = SealedTable(
        "evidence", "id", "activity_id", "step_id", "on_day", "at", "words_english", "words_welsh", "link",
        "file_name", "file_type", "file_size", "by_name")
    package static let files = SealedTable("evidence_file", "evidence_id", "bytes")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        activity = try row.identifier("activity_id")
        step = try row.optionalIdentifier("step_id")
        on = try row.day("on_day")
        at = try row.moment("at")
        words = try row.wording("words")
        link = try row.optionalText("link")
        if let name = try row.optionalText("file_name") {
            file = File(name: name, type: try row.text("file_type"), size: try row.integer("file_size"))
        } else {
            file = nil
        }
        by = try row.text("by_name")
    }

    var values: [any Bindable] {
        [
            id, activity, step, on, at, words.english, words.welsh, link, file?.name, file?.type, file?.size, by,
        ]
    }
}
