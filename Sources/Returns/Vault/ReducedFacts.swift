import Basics
import SSDA903

/// A review that was held: its day and how the child took part (PN0 to PN7).
package struct ReducedReview: Hashable, Sendable {
    package var day: Day
    package var participation: Code
}

/// An answer of 0 or 1. What is neither is not given.
package enum YesNo: UInt8, Hashable, Sendable, CaseIterable {
    case notGiven, no, yes

    init(_ code: Code) {
        switch code {
        case "0": self = .no
        case "1": self = .yes
        default: self = .notGiven
        }
    }
}

/// What a return says of the health of a child looked after for twelve months at its end (OC2).
package struct ReducedHealth: Hashable, Sendable {
    package var year: ReturnYear
    /// SDQ_SCORE, 0 to 40; nil where there is none.
    package var difficulties: UInt8?
    /// SDQ_REASON: why there is no score.
    package var reasonWithoutScore: Code
    package var convicted: YesNo
    /// HEALTH_CHECK: development, of those under five.
    package var developmentChecked: YesNo
    package var immunised: YesNo
    package var teethChecked: YesNo
    package var healthAssessed: YesNo
    package var misusesSubstances: YesNo
    package var interventionReceived: YesNo
    package var interventionOffered: YesNo
}

/// What a return says of a care leaver around the birthday in its year (OC3).
package struct ReducedLeaving: Hashable, Sendable {
    package var year: ReturnYear
    package var inTouch: Code
    package var activity: Code
    package var accommodation: Code
}

/// An adoption of the year (AD1). Of the adopters only how many they are.
package struct ReducedAdoption: Hashable, Sendable {
    package var year: ReturnYear
    /// DATE_INT: the decision that the child should be placed.
    package var decided: Day?
    /// DATE_MATCH.
    package var matched: Day?
    package var byFosterCarer: YesNo
    /// NB_ADOPTR.
    package var adopters: Code
}

/// A decision that the child should be placed for adoption (PlacedAdoption).
package struct ReducedDecision: Hashable, Sendable {
    package var decided: Day
    /// Where the decision was taken back.
    package var reversed: Day?
    package var reason: Code
}

/// How a child who came into care in the year had left it for good before, if they had (PrevPerm).
package struct ReducedPermanence: Hashable, Sendable {
    package var year: ReturnYear
    package var code: Code
    /// The year of DATE_PERM.
    package var sinceYear: Int16?
    /// Its month, 1 to 12.
    package var sinceMonth: UInt8?
}

/// A time when the child was missing (M) or away without authorisation (A).
package struct ReducedAbsence: Hashable, Sendable {
    package var kind: Code
    package var start: Day
    package var end: Day?
}

/// A spell with one social worker.
package struct ReducedWorker: Hashable, Sendable {
    /// The same number for the same worker of the same child; with another child the worker has another. Nil where
    /// SW_ID is blank.
    package var worker: UInt32?
    /// Nil where parts of the day are not known.
    package var start: Day?
    package var end: Day?
    /// SW_REASON: why this worker.
    package var reason: Code
}

/// A deprivation of liberty order.
package struct ReducedOrder: Hashable, Sendable {
    package var start: Day
    package var end: Day?
}
