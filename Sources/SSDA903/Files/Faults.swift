import Basics

/// What is wrong with the files, collected so that it is all told at once: at most fifty sentences, then how many
/// more.
package struct Faults {
    package static let mostShown = 50

    package init() {}

    package private(set) var shown: [Problem] = []
    package private(set) var count = 0

    package var isEmpty: Bool { count == 0 }

    package mutating func add(_ place: String, _ sentence: @autoclosure () -> Bilingual) {
        count += 1
        if shown.count < Faults.mostShown { shown.append(Problem(place, sentence())) }
    }

    package mutating func add(_ error: any Error) {
        guard let refusal = error as? Refusal else {
            return add("", FileWords.unreadable(""))
        }
        for problem in refusal.problems { add(problem.place, problem.sentence) }
    }

    package mutating func add(_ others: Faults) {
        for problem in others.shown { add(problem.place, problem.sentence) }
        count += others.count - others.shown.count
    }

    package func throwIfAny() throws {
        guard !isEmpty else { return }
        guard count > shown.count else { throw Refusal(shown) }
        throw Refusal(shown + [Problem("", FileWords.andMore(count - shown.count))])
    }
}
