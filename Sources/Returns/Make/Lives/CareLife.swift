import Basics

/// A child who never was and all that a return could ask: told year by year by `ReturnTelling`.
struct CareLife: Sendable {
    /// With all the episodes, in order.
    var child: InventedChild
    /// In order.
    var stays: [CareStay] = []
    var decision: PlacedDecision?
    var adoption: Adoption?
    var reviews: [Day] = []
    var absences: [Absence] = []
    var workers: [Worker] = []
    /// Orders that deprive of liberty: the first day and the last, if it is over.
    var orders: [(start: Day, end: Day?)] = []
    var earlier: EarlierPermanence?

    /// A decision that the child should be placed for adoption.
    struct PlacedDecision: Sendable {
        var day: Day
        var reversed: Day?
        var reason = ""
    }

    struct Adoption: Sendable {
        var matched: Day
        var adopted: Day
        var isByCarer: Bool
        /// SEX_ADOPTR and LS_ADOPTR.
        var sexes: String
        var status: String
    }

    /// Missing (M), or away without authorisation (A).
    struct Absence: Sendable {
        var sort: String
        var start: Day
        var end: Day?
    }

    struct Worker: Sendable {
        var id: String
        var start: Day
        var end: Day?
        var reason: String
    }

    struct EarlierPermanence: Sendable {
        var sort: String
        var authority = ""
        var day = ""
    }

    var isOnShortBreaks: Bool { child.episodes.allSatisfy(\.isShortBreak) }
}

/// One unbroken time of being looked after by an English council, before it is told in episodes.
struct CareStay: Hashable, Sendable {
    var start: Day
    /// Nil while it goes on at the end of the asked year.
    var end: Day?
    /// REC, blank while it goes on.
    var reason = ""
    var path: Path

    /// What the law had to do with it.
    enum Path: Hashable, Sendable {
        /// The parents agreed (V2); a court decided (C1, C2); the child came alone; a court remanded the child (J1).
        case agreed, court, alone, remand
        /// Towards adoption with a placement order (E1), or with the parents' consent.
        case adoption(isOrdered: Bool)
    }
}
