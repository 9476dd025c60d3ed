import Basics

/// What is wrong with the files, collected so that it is all told at once: at most fifty sentences, then how many
/// more.
struct Faults {
    static let mostShown = 50

    private(set) var shown: [Problem] = []
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    mutating func add(_ place: String, _ sentence: @autoclosure () -> Bilingual) {
        count += 1
        if shown.count < Faults.mostShown { shown.append(Problem(place, sentence())) }
    }

    mutating func add(_ error: any Error) {
        guard let refusal = error as? Refusal else {
            return add("", ReturnsFileWords.unreadable(""))
        }
        for problem in refusal.problems { add(problem.place, problem.sentence) }
    }

    mutating func add(_ others: Faults) {
        for problem in others.shown { add(problem.place, problem.sentence) }
        count += others.count - others.shown.count
    }

    func throwIfAny() throws {
        guard !isEmpty else { return }
        guard count > shown.count else { throw Refusal(shown) }
        throw Refusal(shown + [Problem("", ReturnsFileWords.andMore(count - shown.count))])
    }
}
