extension Rule {
    /// Every rule, in the order in which they are listed: by code.
    package static let all: [Rule] = families.flatMap { $0 }

    private static let families: [[Rule]] = [
        shortBreaks, placesOfProviders, firstEpisodesOfYear, healthByAge, placedForAdoption, placementOrders,
        endsOfDecisions,
        decisionsAcrossYears, adoptedInYear, missingPeriods, missingInCare, motherhood, firstChildren,
        previousPermanence, permanenceAsked, libertyOrderDays, libertyAcrossYears,
    ]
}
