import Basics

/// What is wrong with the files, collected so that it is all told at once: at most fifty sentences, then how many
/// more.
package struct Faults {
    package static let mostShown = 50

    package init() {}

    /// The first fifty.
    package private(set) var shown: [Problem] = []
    /// All of them.
    package private(set) var count = 0

    package var isEmpty: Bool { count == 0 }

    /// `place` is the file, or the file, row and column with colons between. The sentence is made only where it is shown.
    package mutating func add(_ place: String, _ sentence: @autoclosure () -> Bilingual) {
        count += 1
        if shown.count < Faults.mostShown { shown.append(Problem(place, sentence())) }
    }

    /// What a `Refusal` says; of any other error, that the file cannot be read.
    package mutating func add(_ error: any Error) {
        guard let refusal = error as? Refusal else {
            return add("", FileWords.unreadable(""))
        }
        for problem in refusal.problems { add(problem.place, problem.sentence) }
    }

    /// Throws one `Refusal` with all that was added, where anything was.
    package func throwIfAny() throws {
        guard !isEmpty else { return }
        guard count > shown.count else { throw Refusal(shown) }
        throw Refusal(shown + [Problem("", FileWords.andMore(count - shown.count))])
    }
}
