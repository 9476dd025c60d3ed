extension Rule {
    /// Every rule, in the order in which they are listed: by code.
    package static let all: [Rule] = families.flatMap { $0 }

    private static let families: [[Rule]] = [
        headerItems, headerLastYear, ceasedUnaccompanied, motherAnswers, episodeCodes, episodeEnds, derivedPlaces,
        afterAdoption, reviewItems, leaverItems, adoptionItems, eitherPart, decisionItems, decisionDays, sdqItems,
        sdqAges, healthItems, interventionItems, shortBreaks,
    ]
}
