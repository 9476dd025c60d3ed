import Basics
import SSDA903
import Store

/// What is kept of a check when its files are gone: when, by whom, how much, and the keys of its findings by rule.
struct CheckRecord: Hashable, Sendable {
    typealias ID = Identifier<CheckRecord>

    let id: ID
    let year: ReturnYear
    let checkedAt: Instant
    /// As the audit writes it.
    let checkedBy: String
    let children: Int
    let rows: Int
    /// The keys of the findings, by the rule's code.
    let keys: [String: [FindingKey]]

    var findings: Int { keys.values.reduce(0) { $0 + $1.count } }

    static let table = SealedTable(
        "return_check", "id", "year", "checked_at", "checked_by", "children", "row_count", "findings")

    init(id: ID, checkedAt: Instant, by actor: Actor, check: Check, keys: [FindingKey]) {
        self.id = id
        year = check.setting.year
        self.checkedAt = checkedAt
        checkedBy = actor.written
        children = check.headerCount
        rows = check.now.rowCount
        self.keys = Dictionary(grouping: zip(check.findings, keys)) { check.rule(of: $0.0).code }
            .mapValues { $0.map(\.1) }
    }

    init(_ row: Row) throws {
        id = try row.identifier("id")
        year = ReturnYear(ending: try row.integer("year"))
        checkedAt = try row.moment("checked_at")
        checkedBy = try row.text("checked_by")
        children = try row.integer("children")
        rows = try row.integer("row_count")
        keys = Dictionary(
            try row.text("findings").split(separator: "\n").map { line in
                let parts = line.split(separator: " ").map(String.init)
                return (parts[0], parts.dropFirst().map { FindingKey(text: $0) })
            }, uniquingKeysWith: { first, _ in first })
    }

    var values: [any Bindable] {
        // A line a rule: its code, then its findings.
        let lines = keys.sorted { $0.key < $1.key }.map { code, keys in
            ([code] + keys.map(\.text)).joined(separator: " ")
        }
        return [id, year.ending, checkedAt, checkedBy, children, rows, lines.joined(separator: "\n")]
    }
}

/// What changed from the last check of the same year to this one.
struct Comparison: Hashable, Sendable {
    let last: Instant
    /// Of this check's findings, those that the last had not.
    let new: Set<FindingKey>
    let still: Int
    /// Of the last check's findings, how many are gone, by rule.
    let gone: [String: Int]

    var goneCount: Int { gone.values.reduce(0, +) }

    init(from last: CheckRecord, to record: CheckRecord) {
        self.last = last.checkedAt
        let before = Set(last.keys.values.joined())
        let now = Set(record.keys.values.joined())
        new = now.subtracting(before)
        still = now.intersection(before).count
        gone = last.keys.mapValues { keys in keys.count { !now.contains($0) } }.filter { $0.value > 0 }
    }
}

/// What somebody wrote beside a finding: looked at, and right as it is.
struct FindingNote: Hashable, Sendable {
    /// Longer is no note.
    static let longest = 500

    let key: FindingKey
    let rule: String
    let text: String
    let writtenAt: Instant
    let writtenBy: String

    static let table = SealedTable("finding_note", "finding", "rule", "note", "written_at", "written_by")

    init(key: FindingKey, rule: String, text: String, writtenAt: Instant, by actor: Actor) {
        self.key = key
        self.rule = rule
        self.text = text
        self.writtenAt = writtenAt
        writtenBy = actor.written
    }

    init(_ row: Row) throws {
        key = FindingKey(text: try row.text("finding"))
        rule = try row.text("rule")
        text = try row.text("note")
        writtenAt = try row.moment("written_at")
        writtenBy = try row.text("written_by")
    }

    var values: [any Bindable] { [key.text, rule, text, writtenAt, writtenBy] }
}
