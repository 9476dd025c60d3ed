import Basics

/// Which children a return holds, and how many of each.
enum LifeSort: Hashable, Sendable {
    /// Looked after at the year's end: since before the year, or since a day in it.
    case stayed, came
    /// Left in the year: came before it, or in it.
    case left, cameAndLeft
    /// Left the year before: a care leaver who turns 17, 18 or 19, or nobody that this year's return knows.
    case careLeaver, gone
    /// Left longer ago, and turns 19, 20 or 21.
    case olderLeaver
    case shortBreaks

    static func of(_ generator: inout SeededGenerator) -> LifeSort {
        generator.pick([
            (.stayed, 46.0), (.came, 16), (.left, 15), (.cameAndLeft, 6), (.careLeaver, 6), (.olderLeaver, 9),
            (.gone, 16),
            (.shortBreaks, 3),
        ])
    }
}

/// When a stay began and ended, how, and for a child born when.
struct StayPlan {
    var stay: CareStay
    var born: Day
    var isAlone = false
}
