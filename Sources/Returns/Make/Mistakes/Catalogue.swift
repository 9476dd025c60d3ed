extension Mistake {
    /// Every mistake that can be made, a rule each.
    static let all: [Mistake] = [
        header, mothers, identity, unaccompanied, codes, dates, order, continuity, placements, ages, providers,
        postcodes, shortBreaks, leaving, reviews, health, leavers, adoption, placed, permanence, missing, workers,
        liberty,
    ].flatMap { $0 }
}
