extension Rule {
    /// Every rule, in the order in which they are listed: by code.
    package static let all: [Rule] = families.flatMap { $0 }.sorted { RuleOrder($0.code) < RuleOrder($1.code) }

    private static let families: [[Rule]] = [
        shortBreaks, carriedOverEpisodes, placementPostcodes, shortBreakBlanks, newEpisodeReasons,
        neighbouringEpisodes, leavingAges, leavingReasons, agesToBeAsked, headersOfLookedAfter,
        ordersForAdoption, adopters, adoptionDecisions, missingProviders, libertyOrders, decisionsBeforeCare,
        missingCells, placementFacts, careLeaverHistory, careLeaverBirthdays, socialWorkerCells,
        socialWorkerGapsInRows, socialWorkerDays, socialWorkerOrder, socialWorkerCover, headerlessRows,
        agreementWithHeader, doubledRows, episodelessRows, headerItems, headerLastYear, ceasedUnaccompanied,
        motherAnswers, episodeCodes, episodeEnds, derivedPlaces, afterAdoption, reviewItems, leaverItems,
        adoptionItems, eitherPart, decisionItems, decisionDays, sdqItems, sdqAges, healthItems,
        interventionItems, placesOfProviders, firstEpisodesOfYear, healthByAge, placedForAdoption,
        placementOrders, endsOfDecisions, decisionsAcrossYears, adoptedInYear, missingPeriods, missingInCare,
        motherhood, firstChildren, previousPermanence, permanenceAsked, libertyOrderDays, libertyAcrossYears,
        pupilNumbers, unaccompaniedStatus, birthAndCare, leaversLookedAfter, placementChanges, placesOfTheirTime,
        numbersNeeded, numbersUnwanted, listedProviders, whereAndWhenListed,
        episodeDays, episodeAges, placementAges, temporaryPlacements, legalStatusLengths, shortBreakLengths,
        placementsInContext, matching, careLeaverAnswers,
    ]
}
