import Basics
import SSDA903

/// What the returns say besides episodes, in one line: of what begins on the same day the newest return has the last
/// word, and nothing that an older one says is taken back because a newer one is silent.
struct JoiningFacts {
    /// The oldest first.
    private let records: [History.Record]
    private let loaded: [LoadedReturn]
    private(set) var repairs: [Repair] = []

    init(_ records: [History.Record], loaded: [LoadedReturn]) {
        self.records = records
        self.loaded = loaded
    }

    mutating func join(into child: inout ReducedChild) {
        child.health = records.flatMap(\.child.health)
        child.leaving = records.flatMap(\.child.leaving)
        child.permanence = records.flatMap(\.child.permanence)
        child.adoptions = newest(\.adoptions) { [$0.decided, $0.matched] }
        child.decisions = newest(\.decisions) { $0.decided }.sorted { $0.decided < $1.decided }
        child.reviews = newest(\.reviews) { $0.day }.sorted { $0.day < $1.day }
        child.absences = spells(\.absences, of: .missing)
        child.workers = spells(\.workers, of: .swEpisodes, leftOn: child.leftCareOn)
        child.orders = spells(\.orders, of: .doLo)
    }

    /// All facts of a kind; where an older and a newer return have the same, the newer's alone.
    private func newest<Fact, Key: Hashable>(
        _ facts: (ReducedChild) -> [Fact], _ key: (Fact) -> Key
    ) -> [Fact] {
        guard records.count > 1 else { return records.flatMap { facts($0.child) } }
        var seen: Set<Key> = []
        var kept: [Fact] = []
        for record in records.reversed() {
            let new = facts(record.child).filter { !seen.contains(key($0)) }
            seen.formUnion(new.map(key))
            kept += new
        }
        return kept
    }

    /// Spells, those that an older return left open closed where a newer return has such a file and not the spell: had
    /// it gone on, it would be in it. Only children looked after at the year's end have their workers returned: of one
    /// who left after the older return the worker stayed until then, which is no repair.
    private mutating func spells<Fact: Spell>(
        _ facts: (ReducedChild) -> [Fact], of table: Table, leftOn: Day? = nil
    ) -> [Fact] {
        var seen: Set<Day?> = []
        var kept: [Fact] = []
        for record in records.reversed() {
            let last = record.covered.upperBound
            var new = facts(record.child).filter { !seen.contains($0.firstDay) }
            seen.formUnion(new.map(\.firstDay))
            let isOlder = loaded.contains { $0.covered.upperBound > last && $0.tables.contains(table) }
            for place in new.indices where isOlder && new[place].end == nil {
                if let leftOn, leftOn > last, kept.isEmpty {
                    new[place].end = leftOn
                } else {
                    close(&new[place], on: record.covered)
                }
            }
            kept += new
        }
        return kept.sorted { ($0.firstDay ?? .unknown) < ($1.firstDay ?? .unknown) }
    }

    private mutating func close(_ spell: inout some Spell, on covered: ClosedRange<Day>) {
        spell.end = covered.upperBound
        repairs.append(
            Repair(
                kind: .spellLeftOpen, year: ReturnYear(containing: covered.lowerBound),
                start: spell.firstDay ?? covered.lowerBound, before: nil, after: covered.upperBound))
    }
}

/// A time that may still go on.
private protocol Spell {
    var firstDay: Day? { get }
    var end: Day? { get set }
}

extension ReducedAbsence: Spell { fileprivate var firstDay: Day? { start } }
extension ReducedWorker: Spell { fileprivate var firstDay: Day? { start } }
extension ReducedOrder: Spell { fileprivate var firstDay: Day? { start } }

extension ReducedChild {
    /// The last day of being looked after; nil while it goes on, and where no return tells of any.
    fileprivate var leftCareOn: Day? {
        let care = episodes.filter { !$0.isShortBreak }
        return care.contains { $0.end == nil } ? nil : care.compactMap(\.end).max()
    }
}

extension Day {
    /// Earlier than any day a return can name: what has no day comes first.
    fileprivate static let unknown = Day(number: .min)
}
