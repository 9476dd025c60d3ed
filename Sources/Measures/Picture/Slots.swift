import Basics
import Returns
import SSDA903

/// The rows of each breakdown. Codes are those of the SSDA903 return.
enum Slots {
    static let sex: [Slot<LookedAfter>] = [
        Slot("male", PictureWords.male) { $0.child.sex == .male },
        Slot("female", PictureWords.female) { $0.child.sex == .female },
    ]

    static func age(_ bands: Bands) -> [Slot<LookedAfter>] {
        switch bands {
        case .council:
            [
                Slot("under-5", PictureWords.under(5)) { $0.age < 5 },
                Slot("5-to-11", PictureWords.between(5, 11)) { $0.age < 12 },
                Slot("12-to-15", PictureWords.between(12, 15)) { $0.age < 16 },
                Slot("16-and-over", PictureWords.over(16)) { _ in true },
            ]
        case .dfe:
            [
                Slot("under-1", PictureWords.under(1)) { $0.age < 1 },
                Slot("1-to-4", PictureWords.between(1, 4)) { $0.age < 5 },
                Slot("5-to-9", PictureWords.between(5, 9)) { $0.age < 10 },
                Slot("10-to-15", PictureWords.between(10, 15)) { $0.age < 16 },
                Slot("16-and-over", PictureWords.over(16)) { _ in true },
            ]
        }
    }

    static let unaccompanied: [Slot<LookedAfter>] = [
        Slot("unaccompanied", PictureWords.unaccompanied) { $0.isUnaccompanied == true },
        Slot("not-unaccompanied", PictureWords.notUnaccompanied) { $0.isUnaccompanied == false },
    ]

    static let yearsInCare: [Slot<LookedAfter>] = [
        Slot("under-6-months", PictureWords.underSixMonths) { $0.since.adding(months: 6) > $0.day },
        Slot("6-months-to-1-year", PictureWords.sixMonthsToAYear) { $0.since.adding(years: 1) > $0.day },
        Slot("1-to-2-years", PictureWords.years(1, 2)) { $0.since.adding(years: 2) > $0.day },
        Slot("2-to-3-years", PictureWords.years(2, 3)) { $0.since.adding(years: 3) > $0.day },
        Slot("3-to-5-years", PictureWords.years(3, 5)) { $0.since.adding(years: 5) > $0.day },
        Slot("5-years-and-over", PictureWords.fiveYears) { _ in true },
    ]

    static let legalStatus: [Slot<LookedAfter>] = [
        Slot("full-care-order", PictureWords.fullCareOrder) { $0.episode.legalStatus == "C2" },
        Slot("interim-care-order", PictureWords.interimCareOrder) { $0.episode.legalStatus == "C1" },
        Slot("placement-order", PictureWords.placementOrder) { ["E1", "D1"].contains($0.episode.legalStatus) },
        Slot("by-agreement", PictureWords.byAgreement) { $0.episode.legalStatus == "V2" },
        Slot("youth-justice", PictureWords.youthJustice) { ["J1", "J2", "J3"].contains($0.episode.legalStatus) },
        Slot("protection", PictureWords.protection) { ["L1", "L2", "L3"].contains($0.episode.legalStatus) },
    ]

    static let need: [Slot<LookedAfter>] = needs { $0.episode.need }
    static let startNeed: [Slot<Movement>] = needs { $0.episode.need }

    private static func needs<Subject>(_ need: @escaping @Sendable (Subject) -> Code) -> [Slot<Subject>] {
        [
            Slot("abuse-or-neglect", PictureWords.abuseOrNeglect) { need($0) == "N1" },
            Slot("childs-disability", PictureWords.childsDisability) { need($0) == "N2" },
            Slot("parental-illness", PictureWords.parentalIllness) { need($0) == "N3" },
            Slot("acute-stress", PictureWords.acuteStress) { need($0) == "N4" },
            Slot("family-dysfunction", PictureWords.familyDysfunction) { need($0) == "N5" },
            Slot("behaviour", PictureWords.behaviour) { need($0) == "N6" },
            Slot("low-income", PictureWords.lowIncome) { need($0) == "N7" },
            Slot("absent-parenting", PictureWords.absentParenting) { need($0) == "N8" },
        ]
    }

    static let ethnicity: [Slot<LookedAfter>] = [
        Slot("white", PictureWords.white) { $0.child.ethnicity.begins(with: "W") },
        Slot("mixed", PictureWords.mixed) { ["MWBC", "MWBA", "MWAS", "MOTH"].contains($0.child.ethnicity) },
        Slot("asian", PictureWords.asian) { ["AIND", "APKN", "ABAN", "AOTH", "CHNE"].contains($0.child.ethnicity) },
        Slot("black", PictureWords.black) { ["BCRB", "BAFR", "BOTH"].contains($0.child.ethnicity) },
        Slot("other-ethnicity", PictureWords.otherEthnicity) { $0.child.ethnicity == "OOTH" },
        Slot("not-known", PictureWords.ethnicityNotKnown) { ["REFU", "NOBT"].contains($0.child.ethnicity) },
    ]

    /// Reasons for leaving care, REC, the older guardianship codes E43 and E44 with those that replaced them.
    static let ceases: [Slot<Movement>] = [
        Slot("home-planned", PictureWords.homePlanned) { $0.episode.reasonEnded == "E4A" },
        Slot("home-unplanned", PictureWords.homeUnplanned) { $0.episode.reasonEnded == "E4B" },
        Slot("adopted", PictureWords.adopted) { ["E11", "E12"].contains($0.episode.reasonEnded) },
        Slot("special-guardianship", PictureWords.specialGuardianship) {
            ["E43", "E44", "E45", "E46", "E47", "E48"].contains($0.episode.reasonEnded)
        },
        Slot("child-arrangements", PictureWords.childArrangements) { $0.episode.reasonEnded == "E41" },
        Slot("others-without-responsibility", PictureWords.withOthers) { $0.episode.reasonEnded == "E13" },
        Slot("stayed-with-carers", PictureWords.stayedWithCarers) { $0.episode.reasonEnded == "E17" },
        Slot("independent-with-support", PictureWords.independentWithSupport) { $0.episode.reasonEnded == "E5" },
        Slot("independent-without-support", PictureWords.independentWithoutSupport) { $0.episode.reasonEnded == "E6" },
        Slot("adult-social-care", PictureWords.adultSocialCare) { $0.episode.reasonEnded == "E7" },
        Slot("another-authority", PictureWords.anotherAuthority) { $0.episode.reasonEnded == "E3" },
        Slot("custody", PictureWords.custody) { $0.episode.reasonEnded == "E9" },
        Slot("remand-ended", PictureWords.remandEnded) { $0.episode.reasonEnded == "E14" },
        Slot("age-assessed", PictureWords.ageAssessed) { $0.episode.reasonEnded == "E15" },
        Slot("moved-abroad", PictureWords.movedAbroad) { $0.episode.reasonEnded == "E16" },
        Slot("died", PictureWords.died) { $0.episode.reasonEnded == "E2" },
        Slot("other-reason", PictureWords.otherReason) { $0.episode.reasonEnded == "E8" },
    ]
}

extension LookedAfter {
    /// Nil where the return did not say.
    var isUnaccompanied: Bool? {
        switch child.unaccompanied {
        case .no: false
        case .yes(let until): until.map { $0 > day } ?? true
        case .notKnown: nil
        }
    }
}
