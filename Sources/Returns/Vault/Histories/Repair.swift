import Basics
import SSDA903

/// One change that joining a child's years took, with what was there and what became of it.
package struct Repair: Hashable, Sendable {
    package var kind: Kind
    /// The year of the return that had it so.
    package var year: ReturnYear
    /// The first day of the episode (DECOM), or of the spell.
    package var start: Day
    /// Its last day as that return has it; nil while it went on.
    package var before: Day?
    /// Its last day in the history; nil where it is gone.
    package var after: Day?

    /// Why it was changed (`903.md` section 6).
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Open in an older return; the next episode starts by the end of the year after, and not with a new start of
        /// care: it ended there (X1).
        case wentOn = "went-on"
        /// Open in an older return and not in the next, or care began anew after it: it ended on the last day that is
        /// known of, its reason not.
        case left
        /// Open in an older return, and the return of the year after is not loaded: nothing is known of the days after.
        case yearMissing = "year-missing"
        /// Still going on when the next starts: it ended there (X1), or the day before where care began anew.
        case overlap
        /// Ended because another began the same day (X1), and the next begins later: it went on until then.
        case gap
        /// In an older return only, within an episode of a newer one that starts earlier: its start was corrected.
        case replaced
        /// A newer return has another last day for it.
        case amended
        /// A spell with a social worker, a time missing or an order: open in an older return, and a newer one that
        /// has such a file has it no longer.
        case spellLeftOpen = "spell-left-open"
    }
}

extension [Repair] {
    package func count(_ kind: Repair.Kind) -> Int { count { $0.kind == kind } }
}

/// How many repairs, by kind and by the year of the return that had it so.
package struct RepairCounts: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let kind: Repair.Kind
        package let year: ReturnYear
    }

    package private(set) var counts: [Part: Int] = [:]

    package init() {}

    package init(_ counts: [Part: Int]) { self.counts = counts }

    /// All of them.
    package var total: Int { counts.values.reduce(0, +) }

    /// Those in which an episode was closed, cut, lengthened or dropped.
    package var ofEpisodes: Int { total - self[.amended] - self[.spellLeftOpen] }

    package subscript(kind: Repair.Kind) -> Int {
        counts.reduce(0) { $0 + ($1.key.kind == kind ? $1.value : 0) }
    }

    /// By kind in the order of the kinds, and by year.
    package var inOrder: [(part: Part, count: Int)] {
        Repair.Kind.allCases.flatMap { kind in
            counts.filter { $0.key.kind == kind }.sorted { $0.key.year < $1.key.year }.map { ($0.key, $0.value) }
        }
    }

    package mutating func add(_ repairs: [Repair]) {
        for repair in repairs { counts[Part(kind: repair.kind, year: repair.year), default: 0] += 1 }
    }
}
