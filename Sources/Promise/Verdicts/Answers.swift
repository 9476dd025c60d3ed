/// What young people answered to "has this been kept?", counted.
package struct Answers: Sendable, Hashable {
    package var kept: Int
    package var partly: Int
    package var not: Int
    package var unsure: Int

    package init(kept: Int = 0, partly: Int = 0, not: Int = 0, unsure: Int = 0) {
        self.kept = kept
        self.partly = partly
        self.not = not
        self.unsure = unsure
    }

    /// In the order of `Verdict.allCases`.
    package init(_ counts: [Int]) {
        self.init(kept: counts[0], partly: counts[1], not: counts[2], unsure: counts[3])
    }

    package subscript(_ verdict: Verdict) -> Int { counts[verdict.rawValue] }

    /// In the order of `Verdict.allCases`.
    package var counts: [Int] { [kept, partly, not, unsure] }

    package var total: Int { kept + partly + not + unsure }

    package static func + (left: Answers, right: Answers) -> Answers {
        Answers(zip(left.counts, right.counts).map(+))
    }
}

/// A young person's verdict on a commitment.
package enum Verdict: Int, Sendable, Hashable, CaseIterable {
    case kept, partly, not, unsure
}

/// The ages that answers are counted by: no nearer, so that nobody is found by theirs.
package enum AgeBand: String, Sendable, Hashable, CaseIterable, Codable {
    case under12 = "under-12"
    case from12 = "12-15"
    case from16 = "16-17"
    case from18 = "18-25"
}
