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
        var seen: Set<Mark> = []
        var last: [Mark.Kind: (letter: String, rank: Int)] = [:]
        for letter in given {
            guard let mark = Mark(letter) else { continue }
            let before = last[mark.kind]
            // Where numbers and letters stand together, the second row of marks may begin anywhere.
            let isFirstRow = last.isEmpty || before != nil
            if seen.contains(mark) {
                if !found.contains(.repeated(letter)) { found.append(.repeated(letter)) }
            } else if let before, mark.rank < before.rank {
                found.append(.backwards(letter, after: before.letter))
            } else if isFirstRow, let missing = mark.missing(after: before?.rank) {
                found.append(.gap(after: before?.letter, before: letter, missing: missing))
            }
            seen.insert(mark)
            last[mark.kind] = (letter, mark.rank)
        }
        let without = letters.count - given.count
        if without > 0 { found.append(.unlettered(without)) }
        oddities = found
    }

    /// A letter or a number with its place: `a` and `1` are first. What is neither has no place and is left as it is.
    private struct Mark: Hashable {
        enum Kind { case letter, number }

        let kind: Kind
        let rank: Int

        init?(_ letter: String) {
            let bare = letter.lowercased().trimmed(of: " ().")
            if let number = Int(bare), number > 0, number < 1000 {
                (kind, rank) = (.number, number)
            } else if bare.utf8.count == 1, let byte = bare.utf8.first, (97...122).contains(byte) {
                (kind, rank) = (.letter, Int(byte) - 96)
            } else {
                return nil
            }
        }

        func missing(after last: Int?) -> [String]? {
            let first = (last ?? 0) + 1
            guard first < rank else { return nil }
            return (first..<rank).map { kind == .number ? "\($0)" : String(UnicodeScalar(UInt8(96 + $0))) }
        }
    }
}
