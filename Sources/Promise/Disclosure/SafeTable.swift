/// What may be shown of young people counted by two things at once, such as their ages and what they answered: the sums
/// of either, and every count where every row may be shown whole.
///
/// The two lines of sums are hidden each by itself, by the one rule for small counts. Together they tell no more of
/// either, because whatever the hidden sums are, there are counts that add up to both. And of a count that lies inside
/// they leave three values, unless a sum that is shown says that everybody or nobody is counted there: it lies between
/// nought (or what the two sums must share) and the smaller of them, and no sum that is shown leaves fewer than two to
/// the others. The tests try every way for two and three rows and columns.
struct SafeTable: Sendable, Hashable {
    let columns: SafeCounts
    /// Nothing where fewer than ten are counted: the sums of the columns may tell how many, and the rule counts on its
    /// being unknown there.
    let rows: SafeCounts
    /// Whether every count may be shown: each row that has any can be shown whole, and there is more than one.
    let isWhole: Bool

    init(_ counts: [[Int]]) {
        let byRow = counts.map { $0.reduce(0, +) }
        let first = Array(repeating: 0, count: counts.first?.count ?? 0)
        columns = SmallCounts.safe(counts.reduce(first) { zip($0, $1).map(+) })
        rows = byRow.reduce(0, +) < SmallCounts.smallestWithNoughts ? .tooFew : SmallCounts.safe(byRow)
        let counted = counts.filter { $0.contains { $0 > 0 } }
        isWhole = counted.count > 1 && counted.allSatisfy { SmallCounts.safe($0).isWhole }
    }
}
