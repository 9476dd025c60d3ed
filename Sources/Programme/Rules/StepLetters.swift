/// What is odd about the letters of an activity's steps. They are kept as they were given: a list that jumps from f to
/// j has lost something, or a letter is wrong, and only the people who wrote it know which.
package struct StepLetters: Sendable, Hashable {
    package let oddities: [Oddity]

    package enum Oddity: Sendable, Hashable {
        /// "f is followed by j: g, h and i are missing." `after` is nil where the list does not begin at its first.
        case gap(after: String?, before: String, missing: [String])
        case repeated(String)
        case backwards(String, after: String)
        /// So many have none although others have one.
        case unlettered(Int)
    }

    /// - Parameter letters: in the order of the steps; nil where one has none.
    package init(_ letters: [String?]) {
        let given = letters.compactMap(\.self)
        guard !given.isEmpty else {
            oddities = []
            return
        }
        var found: [Oddity] = []
        var seen: Set<Int> = []
        var last: (letter: String, rank: Int)?
        for letter in given {
            guard let rank = Self.rank(letter) else { continue }
            if seen.contains(rank) {
                found.append(.repeated(letter))
            } else if let last, rank < last.rank {
                found.append(.backwards(letter, after: last.letter))
            } else if let missing = Self.missing(from: last, to: rank, like: letter) {
                found.append(.gap(after: last?.letter, before: letter, missing: missing))
            }
            seen.insert(rank)
            last = (letter, rank)
        }
        let without = letters.count - given.count
        if without > 0 { found.append(.unlettered(without)) }
        oddities = found
    }

    /// `a` and `1` are first; what is neither one letter nor a number has no rank and is left as it is.
    private static func rank(_ letter: String) -> Int? {
        let bare = letter.lowercased().trimmed(of: " ().")
        if let number = Int(bare), number > 0, number < 1000 { return number }
        guard bare.utf8.count == 1, let byte = bare.utf8.first, (97...122).contains(byte) else { return nil }
        return Int(byte) - 96
    }

    private static func missing(from last: (letter: String, rank: Int)?, to rank: Int, like letter: String) -> [String]?
    {
        let first = (last?.rank ?? 0) + 1
        guard first < rank else { return nil }
        let isNumber = Int(letter.trimmed(of: " ().")) != nil
        return (first..<rank).map { isNumber ? "\($0)" : String(UnicodeScalar(UInt8(96 + $0))) }
    }
}
