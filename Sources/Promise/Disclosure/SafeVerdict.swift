/// What may be shown of one session's verdict on one commitment.
package struct SafeVerdict: Sendable, Hashable {
    /// All ages together, in the order of `Verdict.allCases`.
    package let counts: SafeCounts
    /// How many of each age answered, in the order of `AgeBand.allCases`.
    package let ages: SafeCounts
    /// By age, only where every count of every age band may be shown, so that no band can be taken from the whole.
    package let byAge: [AgeBand: Answers]

    package init(_ byBand: [AgeBand: Answers]) {
        let table = SafeTable(AgeBand.allCases.map { (byBand[$0] ?? Answers()).counts })
        counts = table.columns
        ages = table.rows
        byAge = table.isWhole ? byBand.filter { $0.value.total > 0 } : [:]
    }

    package func count(_ verdict: Verdict) -> Int? { counts.count(verdict.rawValue) }
}

/// What may be shown of an asking whether people had heard of the promise.
package enum SafeAwareness: Sendable, Hashable {
    case exact(heard: Int, asked: Int)
    /// So few had, or had not, that only this may be said.
    case half(asked: Int, orMore: Bool)
    case askedOnly(Int)
    case tooFew

    /// Staff are grown-ups at work: their counts are shown as they are.
    package init(_ awareness: Awareness) {
        let missed = awareness.asked - awareness.heard
        guard awareness.whom == .youngPeople else {
            self = .exact(heard: awareness.heard, asked: awareness.asked)
            return
        }
        let safe = SmallCounts.safe([awareness.heard, missed])
        switch safe {
        case .tooFew: self = .tooFew
        // A bare total is nine or more, and then each half leaves four values or more.
        case .totalOnly(let asked): self = .half(asked: asked, orMore: awareness.heard >= missed)
        case .shown(let asked, _):
            self = safe.isWhole ? .exact(heard: awareness.heard, asked: asked) : .askedOnly(asked)
        }
    }
}
