import Basics
import SSDA903

/// What is noticed in one table while its rows are gone through, and is no reason to refuse the return.
struct LoadNotices {
    /// How many rows, and the first of them.
    private struct Rows {
        var count = 0
        var first = Int.max

        mutating func add(_ row: Int) {
            count += 1
            first = min(first, row)
        }
    }

    private enum Kind: Int {
        case repeated, sexMissing, notInHeader, withoutDay, endsFirst, notAnAnswer
    }

    private struct Key: Hashable {
        let kind: Kind
        let column: Column
    }

    let text: TableText
    private var unknown = UnknownCodes()
    private var rows: [Key: Rows] = [:]

    init(_ text: TableText) { self.text = text }

    mutating func unknown(_ code: Code, _ column: Column, _ row: Int) {
        unknown.note(code, column: column, row: text.shownRow(row))
    }

    mutating func repeated(_ row: Int) { add(.repeated, .child, row) }
    mutating func sexMissing(_ row: Int) { add(.sexMissing, .sex, row) }
    mutating func notInHeader(_ row: Int) { add(.notInHeader, .child, row) }
    mutating func withoutDay(_ column: Column, _ row: Int) { add(.withoutDay, column, row) }
    mutating func endsFirst(_ column: Column, _ row: Int) { add(.endsFirst, column, row) }
    mutating func notAnAnswer(_ column: Column, _ row: Int) { add(.notAnAnswer, column, row) }

    private mutating func add(_ kind: Kind, _ column: Column, _ row: Int) {
        rows[Key(kind: kind, column: column), default: Rows()].add(text.shownRow(row))
    }

    func notices(header: String) -> [Bilingual] {
        let inOrder = rows.sorted {
            ($0.key.kind.rawValue, $0.key.column.rawValue) < ($1.key.kind.rawValue, $1.key.column.rawValue)
        }
        return unknown.notices(text.name) + inOrder.map { sentence($0, $1, header: header) }
    }

    private func sentence(_ key: Key, _ rows: Rows, header: String) -> Bilingual {
        let (name, column) = (text.name, key.column.rawValue)
        return switch key.kind {
        case .repeated: FileWords.sameRowTwice(name, count: rows.count)
        case .sexMissing: FileWords.sexMissing(name, count: rows.count, row: rows.first)
        case .notInHeader:
            FileWords.unaccompaniedNotInHeader(name, header: header, count: rows.count, row: rows.first)
        case .withoutDay: LoadWords.withoutDay(name, column: column, count: rows.count, row: rows.first)
        case .endsFirst: LoadWords.endsFirst(name, column: column, count: rows.count, row: rows.first)
        case .notAnAnswer: LoadWords.notAnAnswer(name, column: column, count: rows.count, row: rows.first)
        }
    }
}
