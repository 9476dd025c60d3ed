/// What may be shown of counts of young people that add up to a total.
package enum SafeCounts: Sendable, Hashable {
    /// Nothing: too few answered.
    case tooFew
    /// How many answered, and nothing of what.
    case totalOnly(Int)
    /// How many answered, and those counts that may be shown; a hidden one is nil.
    case shown(total: Int, counts: [Int?])

    package var total: Int? {
        switch self {
        case .tooFew: nil
        case .totalOnly(let total), .shown(let total, _): total
        }
    }

    /// Whether every count may be shown.
    package var isWhole: Bool {
        guard case .shown(_, let counts) = self else { return false }
        return !counts.contains(nil)
    }

    /// The count at a place, where it may be shown.
    package func count(_ place: Int) -> Int? {
        guard case .shown(_, let counts) = self else { return nil }
        return counts[place]
    }

    /// How many answers stand behind the hidden counts together.
    package var hidden: Int {
        guard case .shown(let total, let counts) = self else { return total ?? 0 }
        return total - counts.reduce(0) { $0 + ($1 ?? 0) }
    }
}

/// The rule for small counts of young people: a total below six and a count from one to five are not shown, and as
/// much else is hidden as it takes that nobody who knows this rule can tell a hidden count to fewer than three
/// possible values.
///
/// In steps, each taken only where the one before does not do:
/// 1. Hide the counts from one to five. It does where, were each hidden count anything from one to five, each could
///    still be three different things: all those ways would be shown alike. Where fewer than ten answered and a count
///    is nought it does not do: "nobody said that it is kept" tells too much of each of so few.
/// 2. Hide every count below six, the noughts too. It does where the ways that were not shown in step 1 leave each
///    hidden count three values.
/// 3. Hide the smallest of the larger counts as well. It does where the ways that were not shown before leave each
///    hidden count three values.
/// 4. Show how many answered and nothing of what; where fewer than nine answered, not even that.
///
/// The tests try every way in which up to 26 young people can answer. What the rule cannot know: somebody who was there
/// knows their own answer and may know a friend's; and what different sessions show is of different young people, so
/// that taking one from the other tells nothing.
package enum SmallCounts {
    /// The smallest total, and the smallest count but nought, that is shown.
    static let smallest = 6
    /// How many things a hidden count must be able to be.
    static let leastWays = 3
    /// The smallest total of which a nought is shown: in a smaller group it tells what nearly everybody there said, or
    /// did not.
    static let smallestWithNoughts = 10
    /// The smallest total that is shown on its own.
    static let smallestBareTotal = 9

    package static func safe(_ counts: [Int]) -> SafeCounts {
        let total = counts.reduce(0, +)
        guard total >= smallest else { return .tooFew }
        if let places = narrowly(counts) ?? widely(counts) ?? mostWidely(counts) {
            return .shown(
                total: total, counts: counts.enumerated().map { places.contains($0.offset) ? nil : $0.element })
        }
        return total < smallestBareTotal ? .tooFew : .totalOnly(total)
    }

    /// Step 1: the places to hide, or nil where that does not do.
    private static func narrowly(_ counts: [Int]) -> Set<Int>? {
        guard !counts.contains(0) || counts.reduce(0, +) >= smallestWithNoughts else { return nil }
        let places = counts.indices.filter { (1..<smallest).contains(counts[$0]) }
        guard !places.isEmpty else { return [] }
        let sum = places.reduce(0) { $0 + counts[$1] }
        let others = places.count - 1
        let least = max(1, sum - others * (smallest - 1))
        let most = min(smallest - 1, sum - others)
        return others > 0 && most - least + 1 >= leastWays ? Set(places) : nil
    }

    /// Step 2.
    private static func widely(_ counts: [Int]) -> Set<Int>? {
        let places = counts.indices.filter { counts[$0] < smallest }
        guard places.count > 1 else { return nil }
        let isOpen = Ways(of: counts, hiding: places, most: smallest - 1).areEnough { narrowly($0) == nil }
        return isOpen ? Set(places) : nil
    }

    /// Step 3.
    private static func mostWidely(_ counts: [Int]) -> Set<Int>? {
        guard let places = widest(counts) else { return nil }
        let isOpen = Ways(of: counts, hiding: places.sorted(), most: .max).areEnough { way in
            narrowly(way) == nil && widely(way) == nil && widest(way) == places
        }
        return isOpen ? places : nil
    }

    /// Every count below six and the smallest of the others; of equal ones, the last. Nil where nothing would be left.
    private static func widest(_ counts: [Int]) -> Set<Int>? {
        let large = counts.indices.filter { counts[$0] >= smallest }
        guard large.count > 1, let smallestLarge = large.reversed().min(by: { counts[$0] < counts[$1] }) else {
            return nil
        }
        return Set(counts.indices.filter { counts[$0] < smallest } + [smallestLarge])
    }
}

/// Every way in which the hidden counts could add up to what they do, as somebody sees it who sees the others.
private struct Ways {
    let counts: [Int]
    let places: [Int]
    /// The most that a hidden count can be.
    let most: Int

    init(of counts: [Int], hiding places: [Int], most: Int) {
        self.counts = counts
        self.places = places
        self.most = most
    }

    /// Whether the ways that the rule would not have shown otherwise leave each hidden count enough values.
    func areEnough(_ isAlike: ([Int]) -> Bool) -> Bool {
        var seen = places.map { _ in Set<Int>() }
        var way = counts
        _ = fill(0, places.reduce(0) { $0 + counts[$1] }, &way) { way in
            guard isAlike(way) else { return false }
            for (index, place) in places.enumerated() { seen[index].insert(way[place]) }
            return seen.allSatisfy { $0.count >= SmallCounts.leastWays }
        }
        return seen.allSatisfy { $0.count >= SmallCounts.leastWays }
    }

    /// Puts every way before the body until it has seen enough.
    private func fill(_ index: Int, _ left: Int, _ way: inout [Int], _ isEnough: ([Int]) -> Bool) -> Bool {
        if index == places.count - 1 {
            guard left <= most else { return false }
            way[places[index]] = left
            return isEnough(way)
        }
        for count in 0...min(left, most) {
            way[places[index]] = count
            if fill(index + 1, left - count, &way, isEnough) { return true }
        }
        return false
    }
}
