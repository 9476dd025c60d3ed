import Basics
import SSDA903

/// One child's history, joined from the returns of several years, and every repair that it took: yearly returns do not
/// join cleanly (as liia-tools' fix_episodes found, `903.md` section 6).
package struct History: Hashable, Sendable {
    /// The child with the episodes of all returns, in order, none overlapping the next.
    package let child: ReducedChild
    /// What had to be repaired on the way.
    package let repairs: [Repair]

    /// What one return says of a child, and the days that it covers.
    package typealias Record = (covered: ClosedRange<Day>, child: ReducedChild)

    /// The same where every return has all files.
    package init?(joining records: [Record], loaded: [ClosedRange<Day>]) {
        self.init(joining: records, loaded: loaded.map { LoadedReturn(covered: $0, tables: Set(Table.allCases)) })
    }

    /// Joins the records of one child, in any order, one for each return that has the child; nil where there are
    /// none. `loaded` are all returns loaded, those without the child too: a child who is missing from the next return
    /// has left.
    package init?(joining records: [Record], loaded: [LoadedReturn]) {
        let records = records.sorted { History.isOlder($0.covered, $1.covered) }
        guard let newest = records.last?.child else { return nil }
        var joining = JoiningEpisodes(records, loaded: loaded.map(\.covered))
        joining.repair()
        var facts = JoiningFacts(records, loaded: loaded)
        var child = newest
        // What a later return does not know it does not take back.
        let older = records.reversed().map(\.child)
        child.unaccompanied = History.unaccompanied(records)
        child.sex = older.first { $0.sex != .unknown }?.sex ?? .unknown
        child.ethnicity = older.first { !$0.ethnicity.isBlank }?.ethnicity ?? .blank
        child.motherhood = History.motherhood(older)
        child.episodes = joining.episodes.map(\.episode)
        facts.join(into: &child)
        self.child = child
        repairs = joining.repairs + facts.repairs
    }

    /// A child who was unaccompanied was so until the day given, though a later return, after that day, has them no
    /// longer. Where no day was given, the status ended when the first later return without them begins.
    private static func unaccompanied(_ records: [Record]) -> Unaccompanied {
        guard
            let place = records.lastIndex(where: {
                if case .yes = $0.child.unaccompanied { true } else { false }
            }), case .yes(let until) = records[place].child.unaccompanied
        else { return records.contains { $0.child.unaccompanied == .no } ? .no : .notKnown }
        let without = records[(place + 1)...].first { $0.child.unaccompanied == .no }
        return .yes(until: until ?? without?.covered.lowerBound)
    }

    /// Once a mother, a mother, since the earliest month that the newest return to name one names.
    private static func motherhood(_ newestFirst: [ReducedChild]) -> Motherhood {
        let said = newestFirst.map(\.motherhood)
        func isMother(_ one: Motherhood) -> Bool { if case .yes = one { true } else { false } }
        func isDated(_ one: Motherhood) -> Bool { if case .yes(since: .some) = one { true } else { false } }
        return said.first(where: isDated) ?? said.first(where: isMother) ?? said.first { $0 != .notSaid } ?? .notSaid
    }

    static func isOlder(_ one: ClosedRange<Day>, _ other: ClosedRange<Day>) -> Bool {
        (one.upperBound, one.lowerBound) < (other.upperBound, other.lowerBound)
    }
}

/// A return that is in the vault: the days that it covers and the files that it had. What a return had no file of is
/// not known, rather than not so.
package struct LoadedReturn: Hashable, Sendable {
    package let covered: ClosedRange<Day>
    package let tables: Set<Table>

    package init(covered: ClosedRange<Day>, tables: Set<Table>) {
        self.covered = covered
        self.tables = tables
    }

    /// The year that it is for.
    package var year: ReturnYear { ReturnYear(containing: covered.lowerBound) }
}
