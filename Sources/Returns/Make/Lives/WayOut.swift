import Basics

/// How a child leaves care.
enum WayOut: Hashable, Sendable {
    /// At eighteen; at eighteen, having come alone.
    case grownUp, alone
    case adopted, home, guardian, order, early, elsewhere, died, remand

    /// Days of age on leaving, for a stay of about so many days.
    func ages(length: Int) -> ClosedRange<Int> {
        switch self {
        case .adopted: max(470, min(length, 900) + 5)...2400
        case .home, .guardian, .order, .died: min(length + 20, 5900)...6500
        case .elsewhere: min(length + 20, 5900)...6400
        case .early: 5900...6540
        case .remand: 4900...6500
        case .grownUp, .alone: 6575...6575
        }
    }

    /// REC.
    func reason(using generator: inout SeededGenerator) -> String {
        switch self {
        case .adopted: "E12"
        case .home: generator.pick([("E4A", 0.74), ("E4B", 0.26)])
        case .guardian: generator.pick([("E45", 0.4), ("E46", 0.15), ("E47", 0.35), ("E48", 0.1)])
        case .order: "E41"
        case .early: generator.pick([("E5", 0.4), ("E6", 0.6)])
        case .elsewhere: generator.pick([("E3", 0.25), ("E8", 0.45), ("E13", 0.25), ("E16", 0.05)])
        case .died: "E2"
        case .remand: generator.pick([("E14", 0.7), ("E9", 0.3)])
        case .grownUp, .alone: "E8"
        }
    }

    func path(age: Int, using generator: inout SeededGenerator) -> CareStay.Path {
        switch self {
        case .adopted: .adoption(isOrdered: generator.chance(0.92))
        case .guardian, .order: .court
        case .remand: .remand
        case .early: .agreed
        default: generator.chance(age < 11 ? 0.6 : 0.3) ? .court : .agreed
        }
    }
}
