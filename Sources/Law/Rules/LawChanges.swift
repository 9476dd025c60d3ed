import Basics

/// What changed in the rules between two days: for a meeting that looks at what is new since the last.
struct LawChanges: Sendable {
    enum What: Sendable, Hashable {
        case begins(Day)
        case ends(Day)
        /// Passed or made on the first day, to begin on the second where that is known.
        case passed(Day, begins: Day?)
        case corrected(Correction)
        case standard(LocalStandard)

        /// The day on which it became so.
        var day: Day {
            switch self {
            case .begins(let day), .passed(let day, _): day
            case .ends(let day): day.adding(days: 1)
            case .corrected(let correction): correction.madeAt.inLondon.day
            case .standard(let standard): standard.madeAt.inLondon.day
            }
        }
    }

    struct Change: Sendable, Hashable {
        let entry: LawBook.Entry
        let what: What
    }

    /// The latest first.
    let changes: [Change]

    /// - Parameters:
    ///   - since: the day of the last meeting; what changed on it is left out.
    ///   - today: what changes later is left out.
    init(in book: LawBook, nation: LawRule.Nation?, since: Day, until today: Day) {
        changes = book.entries(nation: nation).flatMap { entry in
            Self.all(entry, on: today).filter { since < $0.day && $0.day <= today }
                .map { Change(entry: entry, what: $0) }
        }
        .sorted { ($1.what.day, $0.entry.id) < ($0.what.day, $1.entry.id) }
    }

    private static func all(_ entry: LawBook.Entry, on today: Day) -> [What] {
        var all: [What] = []
        if case .inForce(let from, let until) = entry.standing {
            if let from { all.append(.begins(from)) }
            if let until { all.append(.ends(until)) }
        }
        if entry.standing.isWaiting(on: today), let made = entry.rule.made {
            all.append(.passed(made, begins: entry.standing.begins))
        }
        return all + entry.corrections.map { .corrected($0) } + (entry.local.map { [.standard($0)] } ?? [])
    }
}
