import Basics
import Web

/// An answer about awareness as a person typed it, and what is wrong with it.
struct TypedAwareness {
    let whom: String
    let day: DateField.Typed
    let asked: String
    let heard: String
    let place: Wording

    init(_ form: Query) {
        whom = form.trimmed("whom")
        day = form.typedDay("day")
        asked = form.trimmed("asked")
        heard = form.trimmed("heard")
        place = form.wording("place")
    }

    /// What was meant, where all of it can be read.
    var right: (whom: Awareness.Whom, day: Day, asked: Int, heard: Int)? {
        guard let whom = Awareness.Whom(rawValue: whom), let day = day.date, let asked = TypedCount(asked).number,
            let heard = TypedCount(heard).number
        else { return nil }
        return (whom, day, asked, heard)
    }

    func problems(of promise: MadePromise?, on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if Awareness.Whom(rawValue: whom) == nil { problems.append(Problem("whom", AwarenessWords.chooseWhom)) }
        if let wrong = PastDay(day, of: promise, today: today).problem(at: "day") { problems.append(wrong) }
        let asked = TypedCount(asked).number
        if asked ?? 0 < 1 { problems.append(Problem("asked", AwarenessWords.enterAsked)) }
        let heard = TypedCount(heard).number
        if heard == nil { problems.append(Problem("heard", AwarenessWords.enterHeard)) }
        if let asked, let heard, asked > 0, heard > asked {
            problems.append(Problem("heard", AwarenessWords.heardMore))
        }
        problems += place.problems("place", missing: AwarenessWords.enterPlace, most: 300)
        return problems
    }
}

/// A count as a person typed it: a whole number from 0 to 9,999.
struct TypedCount {
    /// Nil where it is none.
    let number: Int?

    init(_ text: String) {
        let digits = text.filter { $0 != " " && $0 != "," }
        number =
            digits.isEmpty || digits.count > 4 || !digits.allSatisfy(\.isASCII) ? nil : UInt16(digits).map(Int.init)
    }
}

extension Query {
    /// What was typed into a `DateField`.
    func typedDay(_ name: String) -> DateField.Typed {
        DateField.Typed(
            day: trimmed("\(name)-day"), month: trimmed("\(name)-month"), year: trimmed("\(name)-year"))
    }
}

extension Wording {
    /// What is wrong with words that must be there in one language at least.
    func problems(_ name: String, missing: Bilingual?, most: Int) -> [Problem] {
        if isEmpty, let missing { return [Problem("\(name)-english", missing)] }
        if longest > most {
            return [Problem("\(name)-english", EditWords.tooLong(most))]
        }
        return []
    }
}
