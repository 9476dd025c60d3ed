/// Who may see a figure. Each is contained in the one before it.
package enum Audience: String, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// Named staff.
    case `internal`
    /// Members of the body, exempt papers.
    case board
    case `public`

    private var width: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The narrower comes first.
    package static func < (left: Audience, right: Audience) -> Bool { left.width < right.width }
}

/// A count of children. It cannot be read without saying who will see it, and is refused to anyone wider than it is
/// cleared for. Until disclosure control exists, every figure is cleared for named staff alone.
package struct Figure: Sendable, Hashable {
    private let count: Int
    package let clearedFor: Audience

    package init(_ count: Int, clearedFor audience: Audience = .internal) {
        self.count = count
        clearedFor = audience
    }

    /// The count, for those who may see it.
    ///
    /// - Throws: `NotCleared` where the audience is wider than the figure is cleared for.
    package func count(for audience: Audience) throws(NotCleared) -> Int {
        guard audience <= clearedFor else { throw NotCleared(audience: audience) }
        return count
    }

    package struct NotCleared: Error {
        let audience: Audience
    }
}
