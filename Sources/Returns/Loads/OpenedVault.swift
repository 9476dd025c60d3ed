import Basics
import SSDA903

/// What the measure engine gets to see: joined histories, without the hashes.
package struct OpenedVault: Sendable {
    package let generation: Int
    /// The returns in use, the oldest first: the days that each covers and the files that it had.
    package let returns: [LoadedReturn]
    package private(set) var children: [ReducedChild] = []
    /// For each of `children`, what had to be repaired in the history.
    package private(set) var repairsOfChildren: [[Repair]] = []
    /// All of them counted.
    package private(set) var repairs = RepairCounts()

    package var covered: [ClosedRange<Day>] { returns.map(\.covered) }

    init(generation: Int, returns: [LoadedReturn]) {
        self.generation = generation
        self.returns = returns
    }

    /// Whether the return of the year is in use and had this table: else what would be in it is not known.
    package func has(_ table: Table, in year: ReturnYear) -> Bool {
        returns.contains { $0.year == year && $0.tables.contains(table) }
    }

    mutating func add(_ records: [History.Record]) {
        guard let history = History(joining: records, loaded: returns) else { return }
        children.append(history.child)
        repairsOfChildren.append(history.repairs)
        repairs.add(history.repairs)
    }
}
