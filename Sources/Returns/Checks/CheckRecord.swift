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
    /// The codes of the rules that could not be asked, of all tables or of some.
    let notAsked: Set<String>

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
        notAsked = Set(check.notAsked.keys.map { check.rules[$0].code })
    }

    init(_ row: Row) throws {
        id = try row.identifier("id")
        year = ReturnYear(ending: try row.integer("year"))
        checkedAt = try row.moment("checked_at")
        checkedBy = try row.text("checked_by")
        children = try row.integer("children")
        rows = try row.integer("row_count")
        var lines = Dictionary(
            try row.text("findings").split(separator: "\n").map { line in
                let parts = line.split(separator: " ").map(String.init)
                return (parts[0], Array(parts.dropFirst()))
            }, uniquingKeysWith: { first, _ in first })
        notAsked = Set(lines.removeValue(forKey: Self.notAskedLine) ?? [])
        keys = lines.mapValues { $0.map { FindingKey(text: $0) } }
    }

    /// Begins the line of the rules that could not be asked, where the others begin with a rule's code.
    private static let notAskedLine = "-"

    var values: [any Bindable] {
        // A line a rule: its code, then its findings.
        var lines = keys.sorted { $0.key < $1.key }.map { code, keys in
            ([code] + keys.map(\.text)).joined(separator: " ")
        }
        if !notAsked.isEmpty { lines.append(([Self.notAskedLine] + notAsked.sorted()).joined(separator: " ")) }
        return [id, year.ending, checkedAt, checkedBy, children, rows, lines.joined(separator: "\n")]
    }
}

/// What changed from the last check of the same year to this one. A finding counts as new or gone only where its rule
/// could be asked both times.
struct Comparison: Hashable, Sendable {
    let last: Instant
    /// Of this check's findings, those that the last had not.
    let new: Set<FindingKey>
    let still: Int
    /// Of the last check's findings, how many are gone, by rule.
    let gone: [String: Int]
    /// Of the last check's findings, how many this one does not look for.
    let lookedForNoMore: Int
    /// Of this check's findings, how many the last did not look for.
    let lookedForFirst: Int

    var goneCount: Int { gone.values.reduce(0, +) }

    init(from last: CheckRecord, to record: CheckRecord) {
        self.last = last.checkedAt
        let before = Set(last.keys.values.joined())
        let now = Set(record.keys.values.joined())
        func keys(of record: CheckRecord, without codes: Set<String>) -> Set<FindingKey> {
            Set(record.keys.filter { !codes.contains($0.key) }.values.joined())
        }
        let comparable = keys(of: record, without: last.notAsked)
        new = comparable.subtracting(before)
        still = now.intersection(before).count
        lookedForFirst = now.subtracting(comparable).subtracting(before).count
        let missing = last.keys.mapValues { keys in keys.count { !now.contains($0) } }.filter { $0.value > 0 }
        gone = missing.filter { !record.notAsked.contains($0.key) }
        lookedForNoMore = missing.filter { record.notAsked.contains($0.key) }.values.reduce(0, +)
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
