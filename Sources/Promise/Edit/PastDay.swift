import Basics
import Web

/// A day that has to be past, as a person typed it: the problem with it, or none.
struct PastDay {
    let typed: DateField.Typed
    let today: Day
    /// The earliest day that can be meant.
    var from: Day?
    /// What is said of an earlier one.
    var tooEarly: Bilingual = EditWords.tooLongAgo

    /// No young person who was asked longer ago is one still, and no promise that binds is older.
    static func longAgo(_ today: Day) -> Day { today.adding(years: -25) }

    init(_ typed: DateField.Typed, today: Day) {
        self.typed = typed
        self.today = today
        from = Self.longAgo(today)
    }

    /// A day on which something was said of a promise: not before it was made.
    init(_ typed: DateField.Typed, of promise: MadePromise?, today: Day) {
        self.init(typed, today: today)
        if let made = promise?.made {
            from = made
            tooEarly = EditWords.beforeMade(made)
        }
    }

    func problem(at place: String) -> Problem? {
        guard let day = typed.date else { return Problem(place, EditWords.enterDay) }
        if day > today { return Problem(place, EditWords.notYet) }
        if let from, day < from { return Problem(place, tooEarly) }
        return nil
    }
}
